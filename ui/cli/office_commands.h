// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// office create|info|verify|backup|backups|restore|recover|rekey|sheet, journal list
void addOfficeCommands(Cli& cli);

} // namespace waymark::cli
