// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/codes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// Where a telephone number stands on a discreet page, for the worker to explain by mouth.
struct HiddenNumber {
    std::string number; ///< as it is dialled: "116 006"
    std::string shownAs; ///< its digits as the page shows them, in order: "1.16 · 0.06"
    friend bool operator==(const HiddenNumber&, const HiddenNumber&) = default;
};

/// A page that looks like something else.
struct DiscreetPage {
    std::string title;
    std::string markdown;
    std::vector<HiddenNumber> hidden;
};
/// `numbers`: at most two are hidden, the first ones; `emergency` only on the page to learn by
/// heart, may be empty.
DiscreetPage discreetPage(Cover cover, std::string_view language,
    const std::vector<std::string>& numbers, const std::string& emergency);

/// The first word in `text` that tells what this is about, in whatever language.
std::optional<std::string> tellingWordIn(std::string_view text);

} // namespace waymark::leaflets
