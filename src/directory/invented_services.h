// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"

#include <cstdint>

namespace waymark::directory {

/// The HSDS object of the invented service `number` of the world `seed`: always the same, in names
/// of several languages, in towns of an ocean without land, with numbers nobody can call.
Json inventedService(std::uint64_t seed, std::uint64_t number);

} // namespace waymark::directory
