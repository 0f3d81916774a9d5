// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/referral.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <vector>

namespace waymark::referrals {

/// Exactly what an agency reads: page 1. Built from shared items only; what is kept back is not in
/// it in any form. The words around the items come from the template of `language`.
struct Sheet {
    std::string reference; ///< of the referral; no name, no case content
    std::string to;
    std::string organisation; ///< empty when it is the service itself
    std::string subject;
    std::string language; ///< BCP 47
    Urgency urgency;
    Type type;
    std::optional<Date> answerBy{};
    std::vector<std::pair<Item, std::string>> items; ///< shared ones, in page order
    std::string from; ///< the worker
    std::string office;
    std::optional<Date> agreedOn{};
    std::optional<Date> validUntil{};
    bool overridden = false; ///< shared without agreement, on a legal basis

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

Sheet sheetFor(const Referral& referral, std::string_view officeName, const Clock& clock);
/// The same as data, for a partner's programme. Holds what the page holds and nothing else.
nlohmann::json toJson(const Sheet& sheet);
/// A file name that tells nobody anything: "2026-0148-R4.pdf".
std::string fileName(const Sheet& sheet, std::string_view extension);

} // namespace waymark::referrals
