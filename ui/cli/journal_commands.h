// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// journal list
void addJournalCommands(Cli& cli);

} // namespace waymark::cli
