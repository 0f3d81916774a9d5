// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// leaflet phrases, languages: sheets to point at; no office is needed.
void addSheetCommands(Cli& cli, CLI::App& group);

} // namespace waymark::cli
