// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// form check|answer|list|import, assessment add|show|list. check and answer need no office.
void addFormCommands(Cli& cli);
void addAssessmentCommands(Cli& cli);

} // namespace waymark::cli
