// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace waymark::directory {

/// What a typed phone number is.
struct CheckedPhone {
    enum class Kind {
        Short, ///< "112", "116 006": dialled as it stands, in one country only
        Good, ///< a number that can exist
        Doubtful, ///< digits, but no number of any country
        None, ///< nothing to dial in it
    };
    Kind kind = Kind::None;
    std::string text{}; ///< how it is written: "+351 21 342 5000"; short and doubtful as typed
    friend bool operator==(const CheckedPhone&, const CheckedPhone&) = default;
};

/// `country` is where a number without + is dialled: "PT", "GB-NIR". Free and shared-cost numbers
/// keep their national form, because they are not reached from abroad.
CheckedPhone checkPhone(std::string_view typed, std::string_view country);

} // namespace waymark::directory
