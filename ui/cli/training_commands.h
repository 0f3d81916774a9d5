// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// demo training: an office of invented people.
void addTrainingCommands(Cli& cli);

} // namespace waymark::cli
