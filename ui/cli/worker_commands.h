// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// worker add|list|rename|roles|disable|enable|password, team add|list|join|leave
void addWorkerCommands(Cli& cli);

} // namespace waymark::cli
