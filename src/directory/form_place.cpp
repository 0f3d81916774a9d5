// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/form_place.h"

#include "directory/service.h"
#include "directory/source_id.h"

namespace waymark::directory {
namespace {

Json idFor(std::string_view idBase, std::string_view what)
{
    return Json::string(uuidOf(std::string{idBase} + "/" + std::string{what}).toString());
}

Json* visitedAddress(Json& place)
{
    if (Json* addresses = place.find("addresses"))
        for (Json& address : addresses->items())
            if (address.isObject() && canBeVisited(address.textOf("address_type"))) return &address;
    return nullptr;
}

} // namespace

Json& placeIn(Json& document, std::string_view idBase)
{
    if (!document.find("service_at_locations")) document.set("service_at_locations", Json::array());
    auto& places = document.find("service_at_locations")->items();
    Json* first = nullptr;
    for (Json& at : places) {
        Json* place = at.find("location");
        if (!place || !place->isObject()) continue;
        if (!first) first = place;
        if (visitedAddress(*place)) return *place;
    }
    if (first) return *first;
    if (places.empty()) places.push_back(Json::object({{"id", idFor(idBase, "at")}}));
    places.front().set("location",
        Json::object(
            {{"id", idFor(idBase, "location")}, {"location_type", Json::string("physical")}}));
    return *places.front().find("location");
}

Json& addressIn(Json& place, std::string_view idBase)
{
    if (Json* known = visitedAddress(place)) return *known;
    if (!place.find("addresses")) place.set("addresses", Json::array());
    auto& addresses = place.find("addresses")->items();
    addresses.push_back(Json::object(
        {{"id", idFor(idBase, "address")}, {"address_type", Json::string("physical")}}));
    return addresses.back();
}

} // namespace waymark::directory
