// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace waymark::resources {

/// One file carried inside the program. Written by the build, read by resources.cpp only.
struct EmbeddedFile {
    std::string_view name;
    const char* begin;
    const char* end;
};

extern const EmbeddedFile* const kEmbedded; ///< sorted by name
extern const std::size_t kEmbeddedCount;

} // namespace waymark::resources
