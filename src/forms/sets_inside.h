// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/value_sets.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// A form that brings its answer lists along.
struct SetsInside {
    std::string json; ///< the Questionnaire; as given when no set was needed
    std::vector<std::string> urls{}; ///< of the sets that are inside now and were not before
};

/// Puts every set of `sets` that the form names into it ("contained"), so that it asks the same
/// wherever it is read. Each keeps its url. What is no JSON comes back as it is.
SetsInside withSetsInside(std::string_view questionnaire, const ValueSetLibrary& sets);

} // namespace waymark::forms
