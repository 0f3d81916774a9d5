// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"
#include "typeset/document.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::assessment {

/// What stands around a printed form.
struct FormPrint {
    std::string_view language; ///< BCP 47; questions not translated stay as they were written
    std::string office{}; ///< may be empty
    std::string reference{}; ///< of the case, on a filled one; may be empty
    std::optional<Date> answeredOn{};
    Instant producedAt{};
    std::string right{}; ///< by which right the office uses the form; may be empty
};

/// The form to be filled in by hand: boxes to tick, lines to write on. Hidden and calculated
/// questions are left out; what depends on an answer says so. The form's licence note stands on
/// every page.
typeset::Document blankForm(const forms::Questionnaire& form, const FormPrint& print);
/// The answers as they stand, with the reason where there is none; disabled questions left out.
typeset::Document filledForm(const forms::AnswerSheet& sheet, const FormPrint& print);

} // namespace waymark::assessment
