// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhir_json.h"
#include "forms/questionnaire_reader.h"

namespace waymark::forms {

/// Reads our own extensions of the form: conclusions and scores (docs/forms.md).
void readRules(const fhir::Json& document, Questionnaire& questionnaire, LoadReport& report);

} // namespace waymark::forms
