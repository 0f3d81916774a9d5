// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <string>

namespace CLI {
class App;
}

namespace waymark::cli {

class Cli;

/// directory match: services for a case, with their reasons.
void addMatch(Cli& cli, CLI::App& group);
/// directory pack: a service on the contact sheet of a case.
void addPack(Cli& cli, CLI::App& group);
/// directory places: where one may search near, and postal codes in.
void addPlaces(Cli& cli, CLI::App& group);

/// The place that `text` names: "38.7,-9.1", a town or a postal code; else a usage error.
directory::Place placeArgument(Cli& cli, const std::string& text);

} // namespace waymark::cli
