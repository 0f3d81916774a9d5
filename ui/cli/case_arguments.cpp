// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/case_arguments.h"

namespace waymark::cli {

using namespace cases;

Case caseNamed(office::Desk& desk, const std::string& referenceOrId)
{
    Cases service{desk};
    const auto id = CaseId::parse(referenceOrId);
    auto found = id ? service.find(*id) : service.findByReference(referenceOrId);
    if (!found) throw Refusal{Error{Error::Kind::NotFound, "case.not-found"}};
    return *std::move(found);
}

Contact contactNamed(Contacts& contacts, const std::string& id)
{
    const auto parsed = ContactId::parse(id);
    auto found = parsed ? contacts.find(*parsed) : std::nullopt;
    if (!found) throw Refusal{Error{Error::Kind::NotFound, "contact.not-found"}};
    return *std::move(found);
}

Date dateArgument(const std::string& text)
{
    const auto date = parseDate(text);
    if (!date) Cli::usage(text + ": not a day as 2026-11-24");
    return *date;
}

} // namespace waymark::cli
