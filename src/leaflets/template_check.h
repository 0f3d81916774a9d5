// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// Something wrong with the variables of a text.
struct TemplateProblem {
    Rule rule;
    int line; ///< of the text, from 1
    std::string name;
};

/// In the order of the text: leaflet.variable-unknown (nobody fills it in), leaflet.template-broken
/// (a section is not closed, or closed without being open), leaflet.section-loops (a section inside
/// itself would repeat itself).
std::vector<TemplateProblem> templateProblems(std::string_view text);

} // namespace waymark::leaflets
