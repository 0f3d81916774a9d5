// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/questionnaire.h"
#include "forms/value_sets.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// What a reader of the form should know. Nothing the form asks for is ignored in silence.
struct LoadRemark {
    enum class Weight {
        Note, ///< read nevertheless as meant: a dialect, a missing display
        Unsupported, ///< the form asks for something we do not do; the rest works
        Broken, ///< the form contradicts itself: duplicate linkId, a condition on nothing
    };
    Weight weight;
    std::string construct; ///< "cqf-expression", "answerValueSet http://…"
    std::string linkId{}; ///< where; empty for the whole form
};

enum class Verdict { Complete, Partial, Refused };
std::string_view code(Verdict verdict);

struct LoadReport {
    Verdict verdict = Verdict::Refused;
    std::string version; ///< "R4", "R5", "DSTU2", "STU3", or empty when it is no Questionnaire
    std::size_t itemCount = 0;
    std::vector<LoadRemark> remarks;
};

struct LoadedQuestionnaire {
    std::optional<Questionnaire> questionnaire; ///< absent when refused
    LoadReport report;
};

/// Reads a FHIR Questionnaire, R4 or R5. DSTU2 and STU3 are refused by name, so is what is no
/// JSON, no UTF-8 or nested deeper than 64 items. Sets not contained are looked up in `sets`,
/// then among the shipped ones. Never throws on content.
LoadedQuestionnaire readQuestionnaire(std::string_view json, const ValueSetLibrary& sets = {});

} // namespace waymark::forms
