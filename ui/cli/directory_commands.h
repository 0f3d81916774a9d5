// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// directory check, import, export, search, show, verify, and what keeps it true
void addDirectoryCommands(Cli& cli);

} // namespace waymark::cli
