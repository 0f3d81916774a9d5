// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// office create|info|change|verify|backup|backups|restore|recover|rekey|sheet
void addOfficeCommands(Cli& cli);

} // namespace waymark::cli
