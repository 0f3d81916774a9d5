// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/form_right.h"
#include "assessment/form_words.h"

namespace waymark::assessment {

/// A licensed tool in our own JSON (docs/forms.md), read as a FHIR Questionnaire.
struct LicensedForm {
    words::Json questionnaire;
    std::string holder;
    std::string licenceNote;
    std::optional<Date> entitledUntil;
};

/// Whether this is our JSON for licensed tools rather than FHIR.
bool isLicensedForm(const words::Json& document);

/// Invalid "form.licensed-unreadable" (at the member that is wrong), "form.expression-unreadable"
/// (with its place, "scoring 2"), "form.expression-item-unknown" (with the item).
Result<LicensedForm> readLicensedForm(const words::Json& document);

} // namespace waymark::assessment
