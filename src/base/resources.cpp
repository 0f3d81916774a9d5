// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include "base/embedded.h"

#include <algorithm>
#include <span>

namespace waymark::resources {
namespace {

std::span<const EmbeddedFile> files() { return {kEmbedded, kEmbeddedCount}; }

} // namespace

std::optional<std::string_view> find(std::string_view name)
{
    const auto found = std::ranges::find(files(), name, &EmbeddedFile::name);
    if (found == files().end()) return std::nullopt;
    return std::string_view{found->begin, static_cast<std::size_t>(found->end - found->begin)};
}

std::vector<std::string_view> list(std::string_view prefix)
{
    std::vector<std::string_view> names;
    for (const EmbeddedFile& file : files())
        if (file.name.starts_with(prefix)) names.push_back(file.name);
    std::ranges::sort(names);
    return names;
}

} // namespace waymark::resources
