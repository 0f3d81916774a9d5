// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// directory check, import, export, search, show, verify
void addDirectoryCommands(Cli& cli);

} // namespace waymark::cli
