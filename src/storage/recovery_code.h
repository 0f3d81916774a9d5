// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace waymark::storage {

/// A code that people copy from paper: seven groups of four random characters and one that checks
/// them, of an alphabet without I, L, O and U (Crockford's base 32). 140 random bits.
/// "3Q7KD-X0VMN-…"
std::string newRecoveryCode();

/// The code as newRecoveryCode() gave it, from any case, spacing and confusion of O with 0, I and L
/// with 1. office.recovery-code-incomplete with the number of characters as subject;
/// office.recovery-code-mistyped with the number of the first wrong group (1 …) as subject.
Result<std::string> readRecoveryCode(std::string_view typed);

} // namespace waymark::storage
