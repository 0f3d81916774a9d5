// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::bench {

/// One program's file of the same pack.
struct Produced {
    std::string producer;
    double milliseconds = 0; ///< the whole command, with its start
    double megabytes = 0; ///< most memory at once
    double kilobytes = 0;
    bool tagged = false, subset = false, copies = false;
    int failed = 0; ///< conditions of our checker
};

/// Runs a command and measures it. `milliseconds` is 0 when it failed.
Produced measured(const std::string& producer, const std::vector<std::string>& command);

/// What there is on this computer, on the same page; names on std::cerr what is not.
std::vector<Produced> others(
    const std::filesystem::path& folder, const std::filesystem::path& html);

/// Looks at a finished file: `wanted` are passages that must be copied as they were written.
void examine(
    Produced& produced, const std::filesystem::path& file, const std::vector<std::string>& wanted);

} // namespace waymark::bench
