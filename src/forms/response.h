// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/answer_sheet.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::forms {

enum class ResponseStatus { InProgress, Completed, Amended, EnteredInError, Stopped };
std::string_view code(ResponseStatus status); ///< "in-progress" …
std::optional<ResponseStatus> parseResponseStatus(std::string_view text);

struct ReadSheet {
    AnswerSheet sheet;
    /// Which form the response names; Unnamed: none, or none that can be compared.
    enum class Binding { ThisVersion, Unnamed, OtherVersion, OtherForm };
    ResponseStatus status = ResponseStatus::InProgress;
    Binding binding = Binding::Unnamed;
    /// What did not fit: answers to questions the form does not have, wrong types; by linkId.
    std::vector<std::string> leftOver;
};

/// Reads a QuestionnaireResponse (R4, R5) onto a form; one of another form or version is read as
/// far as it fits. Invalid "form.response-unreadable" with the linkId near the place, if any.
Result<ReadSheet> readResponse(std::shared_ptr<const Questionnaire> form, std::string_view json);

/// The answers as an R4 QuestionnaireResponse of `form.canonical()`; what is disabled is left out,
/// what a response brought along besides answers comes back in its place. `authored` is an ISO
/// moment or empty.
std::string toJson(const AnswerSheet& sheet, ResponseStatus status, std::string_view authored = {});

} // namespace waymark::forms
