// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "directory/eligibility.h"
#include "referrals/candidates.h"

#include <string>
#include <vector>

namespace waymark::referrals {

/// What the case says of the person that a service may have a rule for. Inside this module.
struct CaseFacts {
    directory::Applicant applicant;
    std::vector<std::string> languages; ///< BCP 47, best understood first
    std::string region; ///< in words
    std::string country; ///< as in country packs; empty: not known
    std::optional<directory::Place> home; ///< the wish's place, else where the region is
};

/// Reads case and victim; NotFound cases give nothing.
std::optional<CaseFacts> caseFacts(office::Desk& desk, const Wish& wish);

} // namespace waymark::referrals
