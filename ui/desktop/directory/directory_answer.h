// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <string>
#include <utility>
#include <vector>

namespace waymark::directory {
class Directory;
}

namespace waymark::ui {

/// Filters that could be loosened.
enum class Loosen { Place, Language, Need, Boxes };

/// What the page shows after a keystroke.
struct DirectoryAnswer {
    directory::Results results;
    bool placeKnown = true;
    directory::Query query{}; ///< as searched, with the place found
    /// When nothing was found: what two filters would give if they were taken away.
    std::vector<std::pair<Loosen, std::size_t>> wider;
};

/// `near` is a place as typed; `boxes` says whether any "only services that" is set. On the storage
/// thread.
DirectoryAnswer answerTo(directory::Directory& services, const directory::Query& asked,
    const std::string& near, bool boxes);

} // namespace waymark::ui
