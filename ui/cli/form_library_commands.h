// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// form list, import, export, proof, scorings: the forms of an office.
void addFormLibraryCommands(Cli& cli, CLI::App& form);

} // namespace waymark::cli
