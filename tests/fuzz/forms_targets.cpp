// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"
#include "forms/fhirpath.h"
#include "forms/questionnaire_reader.h"
#include "forms/response.h"
#include "fuzz/fuzz_target.h"

#include <memory>

namespace waymark::fuzz {
namespace {

const std::vector<std::string>& forms()
{
    static const std::vector<std::string> all = [] {
        auto seeds = resourceSeeds("instruments/");
        seeds.emplace_back(
            R"({"resourceType":"Questionnaire","url":"u","status":"draft","item":[)"
            R"({"linkId":"1","type":"choice","answerOption":[{"valueCoding":{"code":"a"}}],)"
            R"("item":[{"linkId":"1.1","type":"decimal","enableWhen":[)"
            R"({"question":"1","operator":"=","answerCoding":{"code":"a"}}]}]},)"
            R"({"linkId":"2","type":"group","repeats":true,"item":[)"
            R"({"linkId":"2.1","type":"date","required":true}]}]})");
        return seeds;
    }();
    return all;
}

void readForm(std::string_view bytes)
{
    const auto loaded = waymark::forms::readQuestionnaire(bytes);
    if (!loaded.questionnaire) return;
    const auto again
        = waymark::forms::readQuestionnaire(waymark::forms::toJson(*loaded.questionnaire));
    if (!again.questionnaire) violated("a form that was read can be read again");
}

/// Parsing only: evaluation is reached through the forms that carry expressions.
void readExpression(std::string_view bytes) { waymark::forms::fhirpath::Path::parse(bytes); }

void readAnswers(std::string_view bytes)
{
    static const auto form = [] {
        auto loaded = waymark::forms::readQuestionnaire(forms().back());
        return std::make_shared<const waymark::forms::Questionnaire>(
            std::move(*loaded.questionnaire));
    }();
    const auto read = waymark::forms::readResponse(form, bytes);
    if (!read) return;
    const auto written = waymark::forms::toJson(read->sheet, read->status);
    if (!waymark::forms::readResponse(form, written))
        violated("answers that were read can be read again");
}

} // namespace

Target questionnaireTarget() { return {"questionnaire", forms(), &readForm}; }

Target expressionTarget()
{
    return {"expression",
        {"%resource.item.descendants().where(linkId.startsWith('a')).answer.value.sum() >= 3",
            "iif(item.answer.empty(), {}, (1 | 2.5).aggregate($this + $total, 0) mod 3)",
            "today() - 18 years < @2020-02-29 and 'é'.replaceMatches('(.)', '$1x').length() > 0",
            "%questionnaire.item[0].text & \"x\" in ('a' | 'b') implies (5 'kg').toString() ~ ''"},
        &readExpression};
}

Target responseTarget()
{
    return {"response",
        {R"({"resourceType":"QuestionnaireResponse","questionnaire":"u","status":"completed","item":[)"
         R"({"linkId":"1","answer":[{"valueCoding":{"code":"a"},"item":[{"linkId":"1.1",)"
         R"("answer":[{"valueDecimal":1.5}]}]}]},{"linkId":"2","item":[{"linkId":"2.1",)"
         R"("answer":[{"valueDate":"2026-11-24"}]}]},{"linkId":"2","item":[]}]})"},
        &readAnswers};
}

} // namespace waymark::fuzz
