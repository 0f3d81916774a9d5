// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace waymark::bench {

/// What a command took in a process of its own.
struct OwnProcess {
    double milliseconds = 0; ///< on the wall, with its start; 0: it failed
    double megabytes = 0; ///< most memory at once
};

/// Runs a command; its output goes nowhere. Linux counts the memory of who starts a program as the
/// program's own, so this program starts itself anew and that one, still small, runs the command.
OwnProcess inOwnProcess(const std::vector<std::string>& command);

/// The word by which this program knows that it is the small one.
inline constexpr const char* kRunAndMeasure = "--run-and-measure";
/// What the small one does: runs the command and prints what it took.
int runAndMeasure(std::span<char*> command);

} // namespace waymark::bench
