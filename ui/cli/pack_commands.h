// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// pack suggest|make|list|again and information list: what a case is given.
void addPackCommands(Cli& cli);

} // namespace waymark::cli
