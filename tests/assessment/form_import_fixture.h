// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of others and rights to them, for the tests of taking in.
#pragma once

#include "assessment/form_library.h"
#include "cases/cases_fixture.h"
#include "forms/answer_sheet.h"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace waymark::test {

using namespace assessment;

/// A licensed tool of three questions in our own JSON.
inline std::string tool(
    std::string_view language, std::string_view question, std::string_view until)
{
    return fmt::format(R"tool({{"id":"danger-list","title":"Danger list","version":"2",
        "language":"{}","rights_holder":"A publisher","licence_note":"No copies without leave",
        "entitled_until":"{}",
        "items":[
          {{"id":"q1","text":"{}","type":"choice","options":[{{"label":"never","value":0}},
            {{"label":"once","value":1}},{{"label":"often","value":2}}]}},
          {{"id":"q2","text":"Second?","type":"choice","options":[{{"label":"never","value":0}},
            {{"label":"once","value":1}},{{"label":"often","value":2}}]}},
          {{"id":"q3","text":"Third?","type":"yesno"}}],
        "sections":[{{"id":"pair","title":"Both","items":["q1","q2"]}}],
        "scoring":[{{"expr":"sum(pair)","label":"Both together"}},
          {{"expr":"sum(pair) >= 3","label":"Much danger","flag":"much"}},
          {{"expr":"count(q1 >= 2, q2 >= 2, q3)","label":"Marks"}},
          {{"expr":"if(max(q1, q2) = 2, 1, 0)","label":"Something is often","flag":"often"}}],
        "red_rules":[{{"expr":"q2 > 0","label":"The second at all","flag":"second"}}],
        "min_answered":2,"retest_days":90}})tool",
        language, until, question);
}

inline FormRight licensed()
{
    return {.words = "contract 7",
        .confirmedBy = "Sofia",
        .confirmedOn = parseDate("2026-11-20"),
        .blankAllowed = false,
        .proofName = "contract.pdf",
        .proof = std::string{"%PDF\0proof", 10}};
}

/// Questions of 0 to 4 whose options carry no points.
inline std::string scale(int questions)
{
    std::string options;
    for (int points = 0; points <= 4; ++points)
        options
            += fmt::format(R"options({}{{"valueCoding":{{"code":"{}","display":"{}"}}}})options",
                points == 0 ? "" : ",", points, points);
    std::string items;
    for (int i = 1; i <= questions; ++i)
        items += fmt::format(R"item({}{{"linkId":"item{}","text":"Question {}","type":"choice",
            "answerOption":[{}]}})item",
            i == 1 ? "" : ",", i, i, options);
    return R"head({"resourceType":"Questionnaire","url":"urn:test:scale","version":"1",
        "language":"en","title":"Scale","item":[)head"
        + items + "]}";
}

inline FormRight freely()
{
    return {.ground = FormRight::Ground::Free,
        .words = "public domain",
        .confirmedBy = "Sofia",
        .confirmedOn = parseDate("2026-11-20")};
}

inline Rule refusal(office::Desk& desk, FormImport wanted)
{
    const auto made = FormLibrary{desk}.import(wanted);
    REQUIRE_FALSE(made);
    return made.error().rule;
}

template <class Engine>
office::Desk& supervised(test::Office<Engine>& office)
{
    return office.as(office.another("Sofia", {office::Role::Worker, office::Role::Supervisor}));
}

inline void choose(forms::AnswerSheet& sheet, int question, int points)
{
    REQUIRE(sheet.setAnswers(*sheet.first("item" + std::to_string(question)),
        {forms::Coding{.code = std::to_string(points)}}));
}

} // namespace waymark::test
