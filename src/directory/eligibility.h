// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/service.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// Whether somebody may come, as far as the entry tells.
enum class Eligible {
    Yes,
    Ask, ///< the entry or the person has not said enough: ask before you send
    No,
};
std::string_view code(Eligible eligible); ///< "eligible", "ask", "not"

enum class EligibilityRule {
    Age,
    Gender,
    Crime,
    Status, ///< victim, relative, witness, bereaved
    Papers, ///< right of residence
    Report, ///< wants a police report
    Children,
    Animals,
    StepFree,
    Anonymous,
    Exclusion, ///< a rule of the service in words
};
std::string_view code(EligibilityRule rule); ///< "age", "step_free" …

enum class Sex { Woman, Man, Other };

/// What is known of who would go there. Everything left empty is not known or asks for nothing.
struct Applicant {
    std::optional<int> youngest{}; ///< years; with an age band the ends of the band
    std::optional<int> oldest{};
    std::optional<Sex> sex{};
    std::vector<std::string> crimes{}; ///< ICCS codes and tags such as "domestic"
    std::string status{}; ///< code of the rule Status
    bool withoutPapers = false;
    bool withoutReport = false;
    bool withChildren = false;
    bool withAnimals = false;
    bool needsStepFree = false;
    bool anonymous = false;
};

struct Verdict {
    EligibilityRule rule;
    Eligible eligible;
    std::string detail{}; ///< "14-17", "women_only", the crimes or the words of an exclusion
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// One verdict for each rule that the service sets or that the applicant brings in; a rule nobody
/// speaks of gives none. Age, sex and papers are looked at only where the service names them.
std::vector<Verdict> eligibilityOf(const Service& service, const Applicant& applicant);

/// The strictest of them; Yes when there is none.
Eligible overall(std::span<const Verdict> verdicts);

} // namespace waymark::directory
