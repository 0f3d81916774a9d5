// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/composition.h"
#include "leaflets/discreet.h"

#include <string>
#include <vector>

namespace waymark::leaflets {

/// Numbers of the lines for victims, as a country's facts give them.
std::vector<std::string> victimsLines(const Situation& situation);
/// The one number for every emergency; empty when it is not confirmed.
std::string emergencyNumber(const Situation& situation);

/// What may stand on a page that looks like something else.
struct DiscreetWish {
    std::string title{}; ///< the leaflet's discreet one
    std::vector<std::string> numbers{}; ///< to be hidden
    std::string emergency{}; ///< may be empty
    std::string address{}; ///< a code leads there; empty: no code
};
/// Turns `content` into that page: its sections stay, to be noted as told, without a word of them.
/// NotFound: pack.number-missing; else as checkNothingTold().
Result<std::vector<HiddenNumber>> makeDiscreet(Content& content, const DiscreetWish& wish);

/// That no word of its title and text tells what it is about. NotAllowed: pack.telling-word
/// (subject: the word).
Result<void> checkNothingTold(const Content& content);

} // namespace waymark::leaflets
