// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark::cli {

class Cli;

/// contact add · show · list · link · code
void addContactCommands(Cli& cli);

} // namespace waymark::cli
