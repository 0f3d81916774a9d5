// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// pack list, coverage, again, outcome: what was given, letter by letter, and the exact file again.
void addPackLedgerCommands(Cli& cli, CLI::App& group);

} // namespace waymark::cli
