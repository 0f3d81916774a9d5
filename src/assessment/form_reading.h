// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/form_right.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::assessment {

/// Several files of one instrument, read as one form.
struct ReadForm {
    forms::Questionnaire form;
    forms::LoadReport report;
    std::string holder{}; ///< what a licensed tool says of itself
    std::string licenceNote{};
    std::optional<Date> entitledUntil{};
    std::vector<std::string> setsInside{}; ///< urls of the answer lists it brings along now
};

/// Answer lists given beside a form: ValueSets, CodeSystems, Bundles. Invalid
/// "form.value-sets-unreadable", with the place among them.
Result<forms::ValueSetLibrary> readValueSets(const std::vector<std::string>& documents);

/// The first file gives the form, the others its translations. Invalid "form.refused",
/// "form.url-missing", "form.not-the-same-instrument" (another url or version),
/// "form.language-twice", "form.translation-differs" (at the first question that differs), and
/// what readLicensedForm() refuses. What is taken from `sets` is put inside the form, under the
/// version "1.0+sets".
Result<ReadForm> readForms(
    const std::vector<std::string>& documents, const forms::ValueSetLibrary& sets = {});

/// `older` with the languages of `newer`, which is the same instrument in other languages, under
/// the version "1.0+fr".
Result<forms::Questionnaire> withLanguagesOf(
    const forms::Questionnaire& older, const forms::Questionnaire& newer);

/// The form under a version of its own beside the one that is here: "2+sets" -> "2+sets.2".
Result<forms::Questionnaire> numbered(const forms::Questionnaire& form, int number);

/// "1.0+fr" -> "1.0": what its owner calls the version.
std::string_view ownersVersion(std::string_view version);

/// Which question is which item of a scoring: as given, else by code and name, else in the order
/// of the questions when there are enough; `guessed` when order decided.
struct ChosenMapping {
    forms::LinkIdMapping mapping;
    bool guessed = false;
};
ChosenMapping mappingFor(const forms::Questionnaire& form,
    const forms::ScoringDefinition& definition, const forms::LinkIdMapping& given);

/// What a person needs to assign questions to a shipped scoring.
struct ScoringPreview {
    std::vector<forms::ScoringDefinition::Item> items;
    std::vector<std::pair<std::string, std::string>> questions; ///< linkId and words
    ChosenMapping chosen;
};
/// NotFound "form.scoring-unknown".
Result<ScoringPreview> previewScoring(const forms::Questionnaire& form, std::string_view scoring);

/// The form with a scoring in it, under the version "1.0+phq-9". NotAllowed
/// "form.scoring-unconfirmed" for a shipped definition that nobody compared with its source yet,
/// NotFound "form.scoring-unknown", and what forms::attachScoring() refuses.
struct ScoredForm {
    forms::Questionnaire form;
    std::string scoring; ///< its id
    ChosenMapping chosen;
};
Result<ScoredForm> withScoring(const forms::Questionnaire& form, const ScoringChoice& choice);

} // namespace waymark::assessment
