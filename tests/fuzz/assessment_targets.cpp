// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_reading.h"
#include "forms/answer_sheet.h"
#include "fuzz/fuzz_target.h"

#include <memory>

namespace waymark::fuzz {
namespace {

constexpr const char* kTool = R"tool({"id":"danger-list","title":"Danger list","version":"2",
    "language":"en","rights_holder":"A publisher","licence_note":"No copies",
    "entitled_until":"2027-06-30","items":[{"id":"q1","text":"First?","type":"choice",
      "options":[{"label":"never","value":0},{"label":"often","value":2}]},
      {"id":"q2","text":"Second?","type":"yesno"},{"id":"q3","text":"How much?","type":"number"}],
    "sections":[{"id":"pair","title":"Both","items":["q1","q2"]}],
    "scoring":[{"expr":"sum(pair) + q3 * 2 - 1","label":"Points"},
      {"expr":"if(max(q1, q3 / 2) >= 1.5, count(q1 > 0, q2), 0)","label":"Marks","flag":"m"}],
    "red_rules":[{"expr":"q1 > 0","label":"At all","flag":"red"}],"min_answered":1,
    "retest_days":90})tool";

/// A licensed tool becomes a form that takes answers, or is refused.
void readTool(std::string_view bytes)
{
    auto read = assessment::readForms({std::string{bytes}});
    if (!read) return;
    forms::AnswerSheet sheet{
        std::make_shared<const forms::Questionnaire>(std::move(read.value().form))};
    const std::vector<forms::NodeId> roots{sheet.roots().begin(), sheet.roots().end()};
    for (const forms::NodeId root : roots)
        for (const forms::Value& value : {forms::Value{true}, forms::Value{std::int64_t{2}}})
            if (sheet.setAnswers(root, {value})) break;
    (void)sheet.scores();
    (void)sheet.conclusions();
}

} // namespace

Target licensedFormTarget() { return {"licensed-form", {kTool}, &readTool}; }

} // namespace waymark::fuzz
