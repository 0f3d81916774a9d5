// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "leaflets/leaflet.h"

#include <cassert>

namespace waymark::leaflets {

Library Library::builtIn()
{
    std::vector<Leaflet> leaflets;
    for (const std::string_view name : resources::list("leaflets/")) {
        if (!name.ends_with(".md")) continue;
        auto leaflet = readLeaflet(*resources::find(name));
        assert(leaflet && "a leaflet that travels with the program is broken");
        if (leaflet) leaflets.push_back(std::move(leaflet).value());
    }
    return Library{std::move(leaflets)};
}

} // namespace waymark::leaflets
