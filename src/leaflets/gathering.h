// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/composition.h"
#include "leaflets/discreet.h"
#include "leaflets/packs.h"

namespace waymark::leaflets {

/// What a pack's file is made from, and where the discreet form hides its numbers.
struct Gathered {
    Content content;
    std::vector<HiddenNumber> hidden{};
};

/// Puts the leaflets asked for, the services and the ending together.
/// With `OfCase::No` the library alone is read: no services, no name, nobody's case.
enum class OfCase { Yes, No };
/// Fails: pack.empty, pack.leaflet-unknown, pack.text-older, pack.number-missing,
/// pack.telling-word, and what fillIn() refuses.
Result<Gathered> gather(
    office::Desk& desk, const Library& library, const PackRequest& request, OfCase ofCase);

} // namespace waymark::leaflets
