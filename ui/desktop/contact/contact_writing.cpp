// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_writing.h"

#include "cases/contact_json.h"

#include <nlohmann/json.hpp>

namespace waymark::ui {

using namespace cases;
using nlohmann::json;

std::string bodyOf(const ContactWriting& writing)
{
    json body{{"details", toJson(writing.details)}};
    if (writing.contact) {
        body["contact"] = writing.contact->toString();
        body["revision"] = writing.revision;
    }
    return body.dump();
}

std::optional<ContactWriting> writingOf(const Draft& draft)
{
    const auto body = json::parse(draft.body, nullptr, false);
    if (!body.is_object() || !body.contains("details")) return std::nullopt;
    auto details = contactFromJson(body["details"]);
    if (!details) return std::nullopt;
    ContactWriting writing{
        draft.id, std::nullopt, body.value("revision", std::int64_t{0}), *details};
    if (body.contains("contact"))
        writing.contact = ContactId::parse(body["contact"].get<std::string>());
    return writing;
}

ContactDetails cleaned(ContactDetails details)
{
    for (IncidentDetails& incident : details.incidents)
        if (incident.when == Honest<WhenItHappened>{WhenItHappened{}}) incident.when = {};
    std::erase(details.incidents, IncidentDetails{});
    return details;
}

Result<Contact> keep(office::Desk& desk, const ContactWriting& writing)
{
    Contacts contacts{desk};
    auto kept = writing.contact ? contacts.save(*writing.contact, writing.revision, writing.details)
                                : contacts.add(writing.details);
    if (kept) Drafts{desk}.discard(writing.draft);
    return kept;
}

} // namespace waymark::ui
