// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// case promote · list · search · show · note · task · status · close
void addCaseCommands(Cli& cli);

} // namespace waymark::cli
