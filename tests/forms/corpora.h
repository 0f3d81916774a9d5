// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace waymark::test {

/// Published forms and responses: WAYMARK_CORPORA, or shared/corpora in a folder above; else empty.
inline std::filesystem::path corpora()
{
    if (const char* given = std::getenv("WAYMARK_CORPORA")) return given;
    for (std::filesystem::path above{WAYMARK_SOURCE_DIR}; above.has_relative_path();
         above = above.parent_path())
        if (const auto folder = above / "shared/corpora"; std::filesystem::is_directory(folder))
            return folder;
    return {};
}

inline std::string readWhole(const std::filesystem::path& path)
{
    std::ifstream input{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

inline std::vector<std::filesystem::path> jsonFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        if (entry.path().extension() == ".json") found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

} // namespace waymark::test
