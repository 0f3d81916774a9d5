// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/questionnaire.h"
#include "forms/value_sets.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

/// How a published instrument is scored, apart from any form: facts that may be given to everybody
/// while the questions themselves are somebody's. Attached to a form once somebody has said which
/// question is which. The file's format: docs/forms.md.
struct ScoringDefinition {
    struct Item {
        std::string name; ///< "1"; the rules speak of it by this name
        std::string text{}; ///< a few words, for whoever assigns questions
        std::vector<std::string> codes{}; ///< "http://loinc.org|44250-9"
        bool required = false; ///< a rule needs it
    };
    std::string id; ///< "phq-9"
    std::string title{};
    std::string source{}; ///< where the rules were published
    std::vector<Item> items;
    std::string rules; ///< JSON array of urn:waymark:forms:score and :conclusion extensions
    int retestDays = 0; ///< after which to ask again; 0: its source says nothing
};

/// Invalid "form.scoring-unreadable" (no such JSON), "form.scoring-item-unknown" (a rule speaks of
/// an item that is not listed).
Result<ScoringDefinition> readScoring(std::string_view json);

/// Name of an item of the definition -> linkId of a question of the form.
using LinkIdMapping = std::map<std::string, std::string>;

/// What can be told without asking: questions that carry the code of an item, or whose linkId is
/// that code or, below, the item's name.
LinkIdMapping suggestMapping(const Questionnaire& form, const ScoringDefinition& definition);

/// The form with the definition's scores and conclusions in it; what an earlier attaching of the
/// same scores left is replaced. Invalid "form.scoring-item-unassigned", "form.scoring-no-question"
/// (no such linkId, or a question that gives no points), "form.scoring-assigned-twice", each with
/// the item's name. `sets`: those the form was read with.
Result<Questionnaire> attachScoring(const Questionnaire& form, const ScoringDefinition& definition,
    const LinkIdMapping& mapping, const ValueSetLibrary& sets = {});

} // namespace waymark::forms
