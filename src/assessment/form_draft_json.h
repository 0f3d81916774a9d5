// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/assessment: a Questionnaire's JSON as the form builder edits it.
#pragma once

#include "assessment/form_draft.h"

#include <nlohmann/json.hpp>

namespace waymark::assessment {

using FormJson = nlohmann::ordered_json; ///< members stay where they were

inline constexpr const char* kTranslation = "http://hl7.org/fhir/StructureDefinition/translation";
inline constexpr const char* kConclusion = "urn:waymark:forms:conclusion";
inline constexpr const char* kScore = "urn:waymark:forms:score";

struct FormDraft::Document {
    FormJson json;
};

/// The array that holds the item, and its place; null when there is none.
struct ItemPlace {
    FormJson* list = nullptr;
    std::size_t index = 0;
    FormJson& item() const { return (*list)[index]; }
    explicit operator bool() const { return list != nullptr; }
};
ItemPlace placeOf(FormJson& parent, std::string_view linkId);

/// Sets `holder[member]` in the form's own language, else its translation beside it ("_member").
void setText(FormJson& holder, const std::string& member, std::string_view language,
    std::string_view formLanguage, std::string_view words);

/// The part of an extension by its url; null when there is none.
FormJson* partOf(FormJson& extension, std::string_view url);
FormJson* conclusionOf(FormJson& form, std::string_view code);
bool hasScore(FormJson& form, std::string_view id);

/// One condition, for enableWhen ("answerBoolean") or a conclusion's reason (parts).
FormJson enableWhen(const RuleCondition& condition);
FormJson reasonPart(const RuleCondition& condition);

/// Takes out every rule that waits for the question.
void forget(FormJson& form, std::string_view linkId);
/// "q1", "q2" …, the first that is free.
std::string freeLinkId(FormJson& form);

} // namespace waymark::assessment
