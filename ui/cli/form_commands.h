// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ids.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waymark::office {
class Desk;
}

namespace waymark::cli {

class Cli;

/// form check|answer|print|list|import, assessment add|show|list. check and answer need no office.
void addFormCommands(Cli& cli);
void addAssessmentCommands(Cli& cli);
/// The value sets and code systems among the JSON files of a folder, by path; empty: none.
std::vector<std::string> valueSetsIn(const std::string& folder);
/// form print; needs an office only for a form of the office.
void addFormPrint(Cli& cli, CLI::App& form);
/// assessment request|step|reviews|event|due|trend|paragraphs|agree|summary.
void addAssessmentWork(Cli& cli, CLI::App& group);
/// The case, or a Refusal "assessment.case-unknown".
cases::CaseId caseByReference(office::Desk& desk, const std::string& reference);

} // namespace waymark::cli
