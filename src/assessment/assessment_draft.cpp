// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment_draft.h"

#include "assessment/json_columns.h"

#include <nlohmann/json.hpp>

namespace waymark::assessment {
namespace {

using Json = nlohmann::json;

Json toJson(const std::optional<Date>& date) { return date ? Json(toIso(*date)) : Json(); }

std::optional<Date> date(const Json& json)
{
    return json.is_string() ? parseDate(json.get<std::string>()) : std::nullopt;
}

AssessmentDetails detailsFrom(const Json& json)
{
    const auto word = [&](const char* name) { return json.value(name, std::string{}); };
    return {.purpose = parsePurpose(word("purpose")).value_or(Purpose::Triage),
        .requestedBy = parseRequestedBy(word("requested_by")).value_or(RequestedBy::Self),
        .requestReference = word("request_reference"),
        .dueOn = date(json.value("due_on", Json())),
        .consent = parseConsent(word("consent")).value_or(Consent::NotAsked),
        .judgement = parseJudgement(word("judgement")).value_or(Judgement::NotYet),
        .judgementReason = word("judgement_reason"),
        .interpreter = word("interpreter"),
        .reassessOn = date(json.value("reassess_on", Json())),
        .minutes = json.contains("minutes") ? std::optional{json["minutes"].get<std::int64_t>()}
                                            : std::nullopt,
        .special = json.value("special", false),
        .scoreJudgements = scoreJudgementsFrom(json.value("score_judgements", std::string{"[]"}))};
}

} // namespace

std::string toJson(const AssessmentDraft& draft)
{
    const AssessmentDetails& d = draft.details;
    Json json{{"form", draft.form.toString()}, {"response", draft.response},
        {"purpose", code(d.purpose)}, {"requested_by", code(d.requestedBy)},
        {"request_reference", d.requestReference}, {"due_on", toJson(d.dueOn)},
        {"consent", code(d.consent)}, {"judgement", code(d.judgement)},
        {"judgement_reason", d.judgementReason}, {"interpreter", d.interpreter},
        {"reassess_on", toJson(d.reassessOn)}, {"special", d.special},
        {"score_judgements", toJson(d.scoreJudgements)}};
    if (d.minutes) json["minutes"] = *d.minutes;
    if (draft.assessment) json["assessment"] = draft.assessment->toString();
    return json.dump();
}

std::optional<AssessmentDraft> draftFrom(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto form = FormId::parse(json.value("form", std::string{}));
    if (!form) return std::nullopt;
    return AssessmentDraft{.form = *form,
        .assessment = AssessmentId::parse(json.value("assessment", std::string{})),
        .details = detailsFrom(json),
        .response = json.value("response", std::string{})};
}

} // namespace waymark::assessment
