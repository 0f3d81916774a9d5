// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "ui/cli/cli.h"

/// How commands name records of the desk on the command line.
namespace waymark::cli {

/// The case of a reference ("2026-0148") or id; a Refusal when there is none to see.
cases::Case caseNamed(office::Desk& desk, const std::string& referenceOrId);
/// The contact of an id; a Refusal when there is none to see.
cases::Contact contactNamed(cases::Contacts& contacts, const std::string& id);

/// The value of a coded word, or a usage error that lists the words there are.
template <cases::CodedEnum E>
E codeArgument(const std::string& word)
{
    if (const auto value = cases::parse<E>(word)) return *value;
    std::string known;
    for (const auto& entry : cases::Codes<E>::kAll)
        known += (known.empty() ? "" : ", ") + std::string{entry.code};
    Cli::usage(word + ": not known; one of " + known);
}
/// A day as 2026-11-24, or a usage error.
Date dateArgument(const std::string& text);

} // namespace waymark::cli
