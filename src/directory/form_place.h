// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"

#include <string_view>

namespace waymark::directory {

/// The place of a document that a form shows (placeToGo()); made when there is none.
Json& placeIn(Json& document, std::string_view idBase);
/// Its address that can be visited; when there is none a new one, beside those for letters.
Json& addressIn(Json& place, std::string_view idBase);

} // namespace waymark::directory
