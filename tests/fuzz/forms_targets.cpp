// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"
#include "forms/fhirpath.h"
#include "forms/questionnaire_reader.h"
#include "forms/response.h"
#include "forms/scoring.h"
#include "forms/sets_inside.h"
#include "forms/value_sets.h"
#include "fuzz/fuzz_target.h"

#include <nlohmann/json.hpp>

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
            R"({"linkId":"2.1","type":"date","required":true}]},)"
            R"({"linkId":"3","type":"choice","answerValueSet":"s|1"}]})");
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
    static const auto sets = [] {
        waymark::forms::ValueSetLibrary library;
        (void)library.add(R"({"resourceType":"ValueSet","url":"s","compose":{"include":[)"
                          R"({"concept":[{"code":"a"}]}]}})");
        return library;
    }();
    const auto packed = waymark::forms::withSetsInside(bytes, sets);
    const auto whole = waymark::forms::readQuestionnaire(packed.json);
    if (!whole.questionnaire) violated("a form that was read can be read with its sets inside");
}

/// The expression is parsed, then calculates in a form with a few answers.
void readExpression(std::string_view bytes)
{
    using namespace waymark::forms;
    fhirpath::Path::parse(bytes);
    nlohmann::ordered_json document{{"resourceType", "Questionnaire"}, {"status", "draft"},
        {"item",
            {{{"linkId", "a"}, {"type", "integer"}, {"initial", {{{"valueInteger", 7}}}}},
                {{"linkId", "d"}, {"type", "date"}, {"initial", {{{"valueDate", "2020-02-29"}}}}},
                {{"linkId", "x"}, {"type", "string"},
                    {"extension",
                        {{{"url", "calculatedExpression"},
                            {"valueExpression",
                                {{"language", "text/fhirpath"},
                                    {"expression", std::string{bytes}}}}}}}}}}};
    const auto text
        = document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    auto loaded = readQuestionnaire(text);
    if (!loaded.questionnaire) violated("an expression never hinders the form from being read");
    AnswerSheet sheet{std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire))};
    if (!sheet.setAnswers(*sheet.first("a"), {std::int64_t{3}}))
        violated("a form with any expression takes answers");
}

/// Every form that can be read can be answered and checked, whatever its rules say.
void answerForm(std::string_view bytes)
{
    using namespace waymark::forms;
    auto loaded = readQuestionnaire(bytes);
    if (!loaded.questionnaire) return;
    AnswerSheet sheet{std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire))};
    const std::vector<NodeId> roots{sheet.roots().begin(), sheet.roots().end()};
    for (const NodeId root : roots) {
        for (const Value& value : {Value{true}, Value{std::int64_t{2}}, Value{std::string{"x"}}})
            if (sheet.setAnswers(root, {value})) break;
        if (const auto more = sheet.addOccurrence(root)) sheet.removeOccurrence(more.value());
    }
    (void)sheet.problems();
    (void)sheet.conclusions();
    const auto written = toJson(sheet, ResponseStatus::Completed);
    const auto again = readResponse(std::make_shared<const Questionnaire>(sheet.form()), written);
    if (!again) violated("what a form wrote can be read again");
}

void readScoringFile(std::string_view bytes) { (void)waymark::forms::readScoring(bytes); }

void readValueSets(std::string_view bytes) { (void)waymark::forms::ValueSetLibrary{}.add(bytes); }

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

Target formAnswerTarget() { return {"form-answers", forms(), &answerForm}; }

Target scoringTarget()
{
    return {"scoring",
        {R"({"scoring":"x","item":[{"name":"1","code":["s|c"]}],"extension":[{"url":)"
         R"("urn:waymark:forms:score","extension":[{"url":"id","valueString":"x"},)"
         R"({"url":"item","valueString":"1"},{"url":"point","extension":[{"url":"answer",)"
         R"("valueCoding":{"code":"a"}},{"url":"points","valueDecimal":1.5}]}]}]})"},
        &readScoringFile};
}

Target valueSetTarget()
{
    auto seeds = resourceSeeds("value-sets/");
    seeds.emplace_back(
        R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"ValueSet",)"
        R"("url":"u","compose":{"include":[{"valueSet":["u","v"]},{"system":"s"}],)"
        R"("exclude":[{"concept":[{"code":"a"}]}]}}},{"resource":{"resourceType":)"
        R"("CodeSystem","url":"s","concept":[{"code":"a","concept":[{"code":"b"}]}]}}]})");
    return {"value-sets", std::move(seeds), &readValueSets};
}

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
