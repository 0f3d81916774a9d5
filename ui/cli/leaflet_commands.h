// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// leaflet list|check|typeset and pdf check: no office needed.
void addLeafletCommands(Cli& cli);

} // namespace waymark::cli
