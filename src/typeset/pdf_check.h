// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::typeset {

/// One failure condition of the Matterhorn protocol 1.1 for PDF/UA-1.
struct Condition {
    enum class State { Passed, Failed, NotApplicable, NotCovered };
    std::string_view id; ///< "06-003"
    std::string_view meaning; ///< what would be a failure, in our words
    State state;
    std::string where{}; ///< page or object of the first failure; empty otherwise
};
std::string_view code(
    Condition::State state); ///< "passed", "failed", "not_applicable", "not_covered"

struct Accessibility {
    std::vector<Condition> conditions; ///< in the protocol's order
    int pages = 0;
    bool passed() const; ///< none failed; says nothing about those not covered
};

/// Walks a file's objects and asks the machine-testable conditions.
/// Fails: pdf.unreadable, pdf.encrypted.
Result<Accessibility> checkAccessibility(std::string_view pdfBytes);

} // namespace waymark::typeset
