// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"

#include <string>
#include <string_view>

namespace waymark::directory {

/// The name-based UUID (version 5, RFC 9562) of `name` in our own namespace: the same text gives
/// the same id at every desk, so that an id that is none can be exported as one.
Uuid uuidOf(std::string_view name);

/// The id of an entity: `sourceId` itself when it is a UUID, else uuidOf("source/entity/sourceId").
Uuid entityUuid(std::string_view source, std::string_view entity, std::string_view sourceId);

/// SHA-256 as hexadecimal, to see whether a document changed.
std::string fingerprintOf(std::string_view text);

} // namespace waymark::directory
