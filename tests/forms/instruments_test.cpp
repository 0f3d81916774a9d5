// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "forms/form_builder.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::forms;

namespace {

std::shared_ptr<const Questionnaire> triage()
{
    auto loaded = readQuestionnaire(resources::find("instruments/tier-1-triage.json").value());
    REQUIRE(loaded.questionnaire);
    return std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire));
}

const Conclusion* find(const std::vector<Conclusion>& all, std::string_view code)
{
    const auto found = std::ranges::find(all, code, &Conclusion::code);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("every shipped form loads completely, in English and French")
{
    for (const auto name : resources::list("instruments/")) {
        CAPTURE(name);
        const auto loaded = readQuestionnaire(*resources::find(name));
        CHECK(loaded.report.verdict == Verdict::Complete);
        REQUIRE(loaded.questionnaire);
        CHECK(loaded.questionnaire->url.starts_with("urn:waymark:form:"));
        CHECK_FALSE(loaded.questionnaire->formVersion.empty());
        for (const Item& item : loaded.questionnaire->items) {
            CAPTURE(item.linkId);
            CHECK(item.text.translations.contains("fr"));
            for (const Option& option : item.options)
                CHECK(option.label.translations.contains("fr"));
        }
        for (const auto& rule : loaded.questionnaire->conclusions) {
            CAPTURE(rule.code);
            CHECK(rule.title.translations.contains("fr"));
        }
    }
}

TEST_CASE("triage asks ten questions at most and concludes nothing from silence")
{
    const AnswerSheet sheet{triage()};
    CHECK(sheet.progress().asked <= 10);
    CHECK(sheet.conclusions().empty());
    CHECK(sheet.problems().empty());
}

TEST_CASE("fear of being killed opens the protocol whatever else is said")
{
    AnswerSheet sheet{triage()};
    REQUIRE(sheet.setAnswers(
        *sheet.first("afraid"), {Coding{.system = "urn:waymark:triage", .code = "killed"}}));
    const auto all = sheet.conclusions();
    const auto* flag = find(all, "fear-of-being-killed");
    REQUIRE(flag);
    CHECK(flag->red);
    CHECK(flag->reasons.at(0).linkId == "afraid");
    CHECK(flag->reasons.at(0).text.in("fr") == "peur d’être tuée");
    REQUIRE(find(all, "review-danger"));
    CHECK(find(all, "review-danger")->kind == ConclusionRule::Kind::Task);
    REQUIRE(find(all, "safety_plan"));
}

TEST_CASE("a measure wants all its reasons")
{
    AnswerSheet sheet{triage()};
    const auto code
        = [](const char* word) { return Coding{.system = "urn:waymark:triage", .code = word}; };
    REQUIRE(sheet.setAnswers(*sheet.first("procedure"), {code("court")}));
    CHECK_FALSE(find(sheet.conclusions(), "CT-VIS"));
    CHECK(find(sheet.conclusions(), "court_support"));
    REQUIRE(sheet.setAnswers(*sheet.first("afraid"), {code("some")}));
    REQUIRE(find(sheet.conclusions(), "CT-VIS"));
    CHECK(find(sheet.conclusions(), "CT-VIS")->reasons.size() == 2);
    REQUIRE(sheet.setAbsence(*sheet.first("afraid"), Absence::NotSaid));
    CHECK_FALSE(find(sheet.conclusions(), "CT-VIS"));
}
