// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rule_reader.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;

constexpr int kMostRetestDays = 3650;

std::string part(const Json& extension, std::string_view url, std::string_view member)
{
    const Json* found = fhir::extensionByUrl(extension, url);
    return found ? fhir::string(*found, member) : std::string{};
}

Text words(const Json& extension, std::string_view url)
{
    const Json* found = fhir::extensionByUrl(extension, url);
    return found ? fhir::text(*found, "valueString") : Text{};
}

ConclusionRule::Reason readReason(const Json& when)
{
    ConclusionRule::Reason reason{.condition = {.question = part(when, "question", "valueString"),
                                      .op = Operator::Equal,
                                      .answer = true}};
    if (const auto op = parseOperator(part(when, "operator", "valueCode")))
        reason.condition.op = *op;
    if (const Json* answer = fhir::extensionByUrl(when, "answer"))
        if (auto value = fhir::value(*answer, "value")) reason.condition.answer = std::move(*value);
    reason.score = part(when, "score", "valueString");
    reason.text = words(when, "because");
    return reason;
}

void readConclusion(const Json& json, Questionnaire& questionnaire, LoadReport& report)
{
    ConclusionRule rule{.code = part(json, "code", "valueCode"),
        .kind = ConclusionRule::Kind::Flag,
        .title = words(json, "title"),
        .reasons = {}};
    const auto broken = [&](const std::string& what) {
        report.remarks.push_back(
            {LoadRemark::Weight::Broken, "conclusion " + rule.code + ": " + what, {}});
    };
    if (const auto kind = parseConclusionKind(part(json, "kind", "valueCode")))
        rule.kind = *kind;
    else
        broken("kind missing");
    rule.priority = part(json, "priority", "valueCode");
    rule.behavior = part(json, "behavior", "valueCode") == "all" ? Behavior::All : Behavior::Any;
    if (const Json* red = fhir::extensionByUrl(json, "red"))
        rule.red = fhir::flag(*red, "valueBoolean");
    for (const Json& one : fhir::array(json, "extension")) {
        if (fhir::string(one, "url") != "when") continue;
        auto reason = readReason(one);
        if (fhir::extensionByUrl(one, "expression")) broken("a reason is no expression");
        reason.condition.target = questionnaire.find(reason.condition.question);
        if (!reason.condition.question.empty() && !reason.condition.target)
            broken("unknown item " + reason.condition.question);
        if (reason.condition.question.empty() && reason.score.empty())
            broken("a reason names neither question nor score");
        rule.reasons.push_back(std::move(reason));
    }
    if (rule.reasons.empty()) broken("no reason");
    questionnaire.conclusions.push_back(std::move(rule));
}

std::optional<Decimal> number(const Json& extension, const char* member = "valueDecimal")
{
    const Json* found = fhir::member(extension, member);
    return found ? fhir::decimal(*found) : std::nullopt;
}

void readScorePart(const Json& one, ScoreRule& rule)
{
    const std::string url = fhir::string(one, "url");
    if (url == "item")
        rule.items.push_back(fhir::string(one, "valueString"));
    else if (url == "reversed")
        rule.reversed.push_back(fhir::string(one, "valueString"));
    else if (url == "least-answered")
        rule.leastAnswered = static_cast<int>(fhir::integer(one, "valueInteger").value_or(0));
    else if (url == "factor")
        rule.factor = number(one).value_or(Decimal{1});
    else if (url == "count-from")
        rule.countFrom = number(one).value_or(Decimal{1});
    else if (url == "first-option")
        rule.firstOption = number(one);
    else if (url == "point") {
        const Json* answer = fhir::extensionByUrl(one, "answer");
        const Json* points = fhir::extensionByUrl(one, "points");
        auto value = answer ? fhir::value(*answer, "value") : std::nullopt;
        if (value)
            rule.points.push_back({std::move(*value), points ? number(*points) : std::nullopt});
    } else if (url == "band") {
        const Json* from = fhir::extensionByUrl(one, "from");
        rule.bands.push_back(
            {from ? number(*from).value_or(Decimal{}) : Decimal{}, words(one, "label")});
    }
}

void readScore(const Json& json, Questionnaire& questionnaire, LoadReport& report)
{
    ScoreRule rule{
        .id = part(json, "id", "valueString"), .title = words(json, "title"), .items = {}};
    for (const Json& one : fhir::array(json, "extension"))
        readScorePart(one, rule);
    rule.total = part(json, "total", "valueString");
    rule.gate = part(json, "gate", "valueString");
    const std::string missing = part(json, "missing", "valueCode");
    rule.missing = missing == "as-zero" ? ScoreRule::Missing::AsZero
        : missing == "proportion"       ? ScoreRule::Missing::Proportion
                                        : ScoreRule::Missing::None;
    const std::string method = part(json, "method", "valueCode");
    rule.method = method == "mean" ? ScoreRule::Method::Mean
        : method == "count"        ? ScoreRule::Method::Count
                                   : ScoreRule::Method::Sum;
    std::ranges::stable_sort(rule.bands, {}, &ScoreRule::Band::from);
    const auto broken = [&](const std::string& what) {
        report.remarks.push_back(
            {LoadRemark::Weight::Broken, "score " + rule.id + ": " + what, {}});
    };
    if (rule.items.empty()) broken("no item");
    for (const auto* list : {&rule.items, &rule.reversed})
        for (const std::string& linkId : *list)
            if (!questionnaire.find(linkId)) broken("unknown item " + linkId);
    for (const std::string& linkId : rule.reversed)
        if (std::ranges::find(rule.items, linkId) == rule.items.end())
            broken("reversed item is not counted: " + linkId);
    for (const std::string* named : {&rule.total, &rule.gate})
        if (!named->empty() && !questionnaire.find(*named)) broken("unknown item " + *named);
    questionnaire.scores.push_back(std::move(rule));
}

/// The shortest counts: several instruments may stand in one form.
void readRetest(const Json& extension, Questionnaire& questionnaire)
{
    const Json* days = fhir::member(extension, "valueInteger");
    if (!days || !days->is_number_integer()) return;
    const auto wanted = days->get<std::int64_t>();
    if (wanted < 1 || wanted > kMostRetestDays) return;
    questionnaire.retestDays
        = std::min(static_cast<int>(wanted), questionnaire.retestDays.value_or(kMostRetestDays));
}

} // namespace

void readRules(const Json& document, Questionnaire& questionnaire, LoadReport& report)
{
    for (const Json& one : fhir::array(document, "extension")) {
        const std::string url = fhir::string(one, "url");
        if (url == fhir::kConclusionUrl)
            readConclusion(one, questionnaire, report);
        else if (url == fhir::kScoreUrl)
            readScore(one, questionnaire, report);
        else if (url == fhir::kRetestUrl)
            readRetest(one, questionnaire);
    }
    for (const ConclusionRule& rule : questionnaire.conclusions)
        for (const ConclusionRule::Reason& reason : rule.reasons) {
            const bool known = reason.score.empty() || questionnaire.find(reason.score)
                || std::ranges::find(questionnaire.scores, reason.score, &ScoreRule::id)
                    != questionnaire.scores.end();
            if (!known)
                report.remarks.push_back({LoadRemark::Weight::Broken,
                    "conclusion " + rule.code + ": unknown score " + reason.score, {}});
        }
}

} // namespace waymark::forms
