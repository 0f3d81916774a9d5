// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// country list|facts|confirm|withdraw
void addCountryCommands(Cli& cli);

} // namespace waymark::cli
