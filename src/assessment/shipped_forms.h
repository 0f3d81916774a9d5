// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/questionnaire.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// In which language a form can be shown, and whether somebody who works in that language has
/// confirmed the words (urn:waymark:forms:translation-status, docs/forms.md).
struct FormLanguage {
    std::string language; ///< BCP 47
    bool confirmed = false;
    friend bool operator==(const FormLanguage&, const FormLanguage&) = default;
};

/// A form of our own wording as it travels with the program.
struct ShippedForm {
    std::string_view name; ///< "tier-1-triage"
    std::string url;
    std::string version;
    std::string_view english; ///< the Questionnaire as written, in English alone
};
std::vector<ShippedForm> shippedForms(); ///< by name

/// The Questionnaire with every translation in it and the status of each; words without a
/// translation stay English.
std::string withTranslations(const ShippedForm& form);

/// How a published instrument is added up, without its questions.
struct ShippedScoring {
    std::string_view name; ///< "phq-9"
    std::string title; ///< "PHQ-9"
    std::string source;
    bool confirmed; ///< else attached only when somebody has compared it with its source
    std::string_view english;
};
std::vector<ShippedScoring> shippedScorings(); ///< by name
/// The scoring file (docs/forms.md) with every translation in it.
std::string withTranslations(const ShippedScoring& scoring);

/// The languages of a form: its own first, which counts as confirmed, then the translations,
/// sorted.
std::vector<FormLanguage> languagesOf(const forms::Questionnaire& form);

} // namespace waymark::assessment
