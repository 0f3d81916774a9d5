// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// directory queue, report, history, duplicates, merge, unmerge, keep-apart
void addKeepingCommands(Cli& cli, CLI::App& group);
/// directory agreements, agree, end-agreement, gap, gaps, sheet
void addRegisterCommands(Cli& cli, CLI::App& group);

} // namespace waymark::cli
