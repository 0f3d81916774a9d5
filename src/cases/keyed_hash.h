// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/cases.
#pragma once

#include "office/desk.h"

#include <string>
#include <string_view>

namespace waymark::cases {

/// A hash that only this office makes: the same text gives the same sign, and no way back.
class KeyedHash {
public:
    explicit KeyedHash(office::Desk& desk);
    std::string of(std::string_view kind, std::string_view text) const; ///< 32 hex digits

private:
    std::string m_key;
};

} // namespace waymark::cases
