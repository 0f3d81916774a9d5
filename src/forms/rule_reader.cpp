// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rule_reader.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;

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

std::optional<ConclusionRule::Kind> parseKind(std::string_view text)
{
    using Kind = ConclusionRule::Kind;
    for (const Kind kind : {Kind::Flag, Kind::Need, Kind::Measure, Kind::Task})
        if (code(kind) == text) return kind;
    return std::nullopt;
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
    if (const auto kind = parseKind(part(json, "kind", "valueCode")))
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
        rule.reasons.push_back(std::move(reason));
    }
    if (rule.reasons.empty()) broken("no reason");
    questionnaire.conclusions.push_back(std::move(rule));
}

void readScore(const Json& json, Questionnaire& questionnaire, LoadReport& report)
{
    ScoreRule rule{
        .id = part(json, "id", "valueString"), .title = words(json, "title"), .items = {}};
    for (const Json& one : fhir::array(json, "extension")) {
        const std::string url = fhir::string(one, "url");
        if (url == "item")
            rule.items.push_back(fhir::string(one, "valueString"));
        else if (url == "reversed")
            rule.reversed.push_back(fhir::string(one, "valueString"));
        else if (url == "least-answered")
            rule.leastAnswered = static_cast<int>(fhir::integer(one, "valueInteger").value_or(0));
        else if (url == "factor" && fhir::member(one, "valueDecimal"))
            rule.factor = fhir::decimal(*fhir::member(one, "valueDecimal")).value_or(Decimal{1});
        else if (url == "band") {
            const Json* from = fhir::extensionByUrl(one, "from");
            const Json* number = from ? fhir::member(*from, "valueDecimal") : nullptr;
            rule.bands.push_back({number ? fhir::decimal(*number).value_or(Decimal{}) : Decimal{},
                words(one, "label")});
        }
    }
    rule.total = part(json, "total", "valueString");
    const std::string missing = part(json, "missing", "valueCode");
    rule.missing = missing == "as-zero" ? ScoreRule::Missing::AsZero
        : missing == "proportion"       ? ScoreRule::Missing::Proportion
                                        : ScoreRule::Missing::None;
    std::ranges::stable_sort(rule.bands, {}, &ScoreRule::Band::from);
    for (const std::string& linkId : rule.items)
        if (!questionnaire.find(linkId))
            report.remarks.push_back(
                {LoadRemark::Weight::Broken, "score " + rule.id + ": unknown item " + linkId, {}});
    questionnaire.scores.push_back(std::move(rule));
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
    }
}

} // namespace waymark::forms
