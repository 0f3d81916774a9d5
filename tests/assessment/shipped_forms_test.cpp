// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/shipped_forms.h"

#include "assessment/need.h"
#include "forms/answer_sheet.h"
#include "forms/questionnaire_reader.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <set>

using namespace waymark;
using namespace waymark::forms;
using assessment::shippedForms;

namespace {

constexpr auto kLanguages
    = std::to_array<std::string_view>({"es", "fr", "hr", "lv", "mt", "nl", "pt"});

std::shared_ptr<const Questionnaire> read(const assessment::ShippedForm& form)
{
    auto loaded = readQuestionnaire(withTranslations(form));
    CHECK(loaded.report.verdict == Verdict::Complete);
    REQUIRE(loaded.questionnaire);
    return std::make_shared<const Questionnaire>(std::move(*loaded.questionnaire));
}

std::shared_ptr<const Questionnaire> shipped(std::string_view name)
{
    const auto all = shippedForms();
    const auto found = std::ranges::find(all, name, &assessment::ShippedForm::name);
    REQUIRE(found != all.end());
    return read(*found);
}

template <class Rules>
const auto* find(const Rules& all, std::string_view code)
{
    const auto found = std::ranges::find(
        all, code, [](const auto& one) -> const auto& { return one.code; });
    return found == all.end() ? nullptr : &*found;
}

/// Everything a form says to somebody.
void visitTexts(const Questionnaire& form, const std::function<void(const Text&)>& seen)
{
    seen(form.title);
    for (const Item& item : form.items) {
        seen(item.text);
        for (const Option& option : item.options)
            seen(option.label);
    }
    for (const ScoreRule& score : form.scores) {
        seen(score.title);
        for (const ScoreRule::Band& band : score.bands)
            seen(band.label);
    }
    for (const ConclusionRule& rule : form.conclusions) {
        seen(rule.title);
        for (const auto& reason : rule.reasons)
            seen(reason.text);
    }
}

/// Answers that meet a condition, and what must be answered before the question is asked at all.
void meet(AnswerSheet& sheet, const Condition& condition)
{
    const auto node = sheet.first(condition.question);
    REQUIRE(node);
    for (const Condition& before : sheet.item(*node).conditions)
        if (before.op != Operator::Exists && !sheet.node(*node).enabled) meet(sheet, before);
    if (condition.op == Operator::NotEqual) {
        if (condition.answer == Value{true}) return;
        const auto other = std::ranges::find_if(sheet.item(*node).options,
            [&](const Option& option) { return !matches(option.value, condition.answer); });
        REQUIRE(other != sheet.item(*node).options.end());
        REQUIRE(sheet.setAnswers(*node, {other->value}));
        return;
    }
    REQUIRE(condition.op == Operator::Equal);
    REQUIRE(sheet.setAnswers(*node, {condition.answer}));
    REQUIRE(sheet.node(*node).enabled);
}

/// As `meet`, also where a count decides: two of what it counts.
void meet(AnswerSheet& sheet, const ConclusionRule::Reason& reason)
{
    if (reason.score.empty()) return meet(sheet, reason.condition);
    const auto& rule = sheet.form().scores.at(0);
    for (const auto& linkId : {rule.items.front(), rule.items.back()})
        REQUIRE(sheet.setAnswers(*sheet.first(linkId), {true}));
}

} // namespace

TEST_CASE("the forms a practitioner needs are shipped, complete and with a version")
{
    std::set<std::string_view> names;
    for (const auto& form : shippedForms()) {
        CAPTURE(form.name);
        names.insert(form.name);
        CHECK(form.url == "urn:waymark:form:" + std::string{form.name});
        CHECK_FALSE(form.version.empty());
        CHECK(readQuestionnaire(form.english).report.verdict == Verdict::Complete);
        (void)read(form);
    }
    CHECK(names
        == std::set<std::string_view>{"child-module", "closure-check", "dominance-screen",
            "feedback", "meeting-gate", "safety-plan", "safety-screen", "tier-1-triage",
            "tier-2-individual"});
}

TEST_CASE("everything a shipped form says is there in eight languages")
{
    // Words that are the same in two languages.
    const std::set<std::pair<std::string_view, std::string_view>> alike{{"es", "No"}};
    for (const auto& shippedForm : shippedForms()) {
        CAPTURE(shippedForm.name);
        const auto form = read(shippedForm);
        CHECK(form->language == "en");
        for (const auto language : kLanguages)
            CHECK(std::ranges::find(form->languages, language) != form->languages.end());
        visitTexts(*form, [&](const Text& text) {
            CAPTURE(text.base);
            REQUIRE_FALSE(text.base.empty());
            for (const auto language : kLanguages) {
                CAPTURE(language);
                const auto found = text.translations.find(std::string{language});
                REQUIRE(found != text.translations.end());
                CHECK_FALSE(found->second.empty());
                CHECK((found->second != text.base || alike.contains({language, text.base})));
            }
        });
    }
}

TEST_CASE("a translation says that nobody has confirmed it yet")
{
    for (const auto& [language, confirmed] : assessment::languagesOf(*shipped("tier-1-triage"))) {
        CAPTURE(language);
        CHECK(confirmed == (language == "en"));
    }
}

TEST_CASE("nothing is concluded from silence")
{
    for (const auto& form : shippedForms()) {
        CAPTURE(form.name);
        const AnswerSheet sheet{read(form)};
        CHECK(sheet.conclusions().empty());
        CHECK(sheet.problems().empty());
        CHECK(sheet.ruleFaults().empty());
    }
}

TEST_CASE("every conclusion follows from every reason it names")
{
    for (const auto& shippedForm : shippedForms()) {
        CAPTURE(shippedForm.name);
        const auto form = read(shippedForm);
        for (const ConclusionRule& rule : form->conclusions) {
            CAPTURE(rule.code);
            AnswerSheet together{form};
            for (const auto& reason : rule.reasons) {
                AnswerSheet alone{form};
                meet(alone, reason);
                meet(together, reason);
                const auto all = alone.conclusions();
                const auto* concluded = find(all, rule.code);
                if (rule.behavior == Behavior::All && rule.reasons.size() > 1) {
                    CHECK_FALSE(concluded);
                    continue;
                }
                REQUIRE(concluded);
                CHECK(std::ranges::any_of(concluded->reasons,
                    [&](const auto& held) { return held.text == reason.text; }));
            }
            if (rule.behavior == Behavior::All) CHECK(find(together.conclusions(), rule.code));
        }
    }
}

TEST_CASE("needs and measures bear codes the product knows")
{
    for (const auto& shippedForm : shippedForms()) {
        CAPTURE(shippedForm.name);
        const auto form = read(shippedForm);
        for (const ConclusionRule& rule : form->conclusions) {
            CAPTURE(rule.code);
            if (rule.kind == ConclusionRule::Kind::Need) CHECK(assessment::parseNeed(rule.code));
            if (rule.kind == ConclusionRule::Kind::Measure)
                CHECK(assessment::parseMeasure(rule.code));
            CHECK_FALSE(rule.priority.empty());
        }
    }
}

TEST_CASE("triage asks ten questions at most")
{
    const AnswerSheet sheet{shipped("tier-1-triage")};
    CHECK(sheet.progress().asked <= 10);
}

TEST_CASE("strangling, a weapon, fear of being killed and self-harm open the protocol at once")
{
    const auto red = [](std::string_view form, const char* question) {
        AnswerSheet sheet{shipped(form)};
        REQUIRE(sheet.setAnswers(*sheet.first(question), {true}));
        const auto all = sheet.conclusions();
        return std::ranges::any_of(all, &Conclusion::red)
            && std::ranges::any_of(all, [](const Conclusion& one) {
                   return one.kind == ConclusionRule::Kind::Task && one.priority == "now";
               });
    };
    for (const char* question : {"strangled", "weapon", "own-belief", "self-harm"})
        CHECK(red("safety-screen", question));
    for (const char* form :
        {"tier-1-triage", "tier-2-individual", "closure-check", "child-module", "safety-screen"})
        CHECK(red(form, "self-harm"));
    for (const char* form : {"tier-2-individual", "closure-check"})
        CHECK(red(form, "killed"));
}

TEST_CASE("fear of being killed says so in the language of the reader")
{
    AnswerSheet sheet{shipped("tier-1-triage")};
    REQUIRE(sheet.setAnswers(
        *sheet.first("afraid"), {Coding{.system = "urn:waymark:triage", .code = "killed"}}));
    const auto all = sheet.conclusions();
    const auto* flag = find(all, "fear-of-being-killed");
    REQUIRE(flag);
    CHECK(flag->red);
    CHECK(flag->reasons.at(0).linkId == "afraid");
    CHECK(flag->reasons.at(0).text.in("fr") == "peur d’être tuée");
    CHECK(flag->reasons.at(0).text.in("hr") == "boji se da će biti ubijena");
    REQUIRE(find(all, "review-danger"));
    CHECK(find(all, "review-danger")->kind == ConclusionRule::Kind::Task);
    REQUIRE(find(all, "safety_plan"));
}

TEST_CASE("a measure wants all its reasons")
{
    AnswerSheet sheet{shipped("tier-1-triage")};
    const auto code
        = [](const char* word) { return Coding{.system = "urn:waymark:triage", .code = word}; };
    REQUIRE(sheet.setAnswers(*sheet.first("procedure"), {code("court")}));
    CHECK_FALSE(find(sheet.conclusions(), "CT-VIS"));
    CHECK(find(sheet.conclusions(), "court_support"));
    REQUIRE(sheet.setAnswers(*sheet.first("afraid"), {code("some")}));
    const auto all = sheet.conclusions();
    REQUIRE(find(all, "CT-VIS"));
    CHECK(find(all, "CT-VIS")->reasons.size() == 2);
    REQUIRE(sheet.setAbsence(*sheet.first("afraid"), Absence::NotSaid));
    CHECK_FALSE(find(sheet.conclusions(), "CT-VIS"));
}

TEST_CASE("two signs of dominance, or fear alone, mean no meeting; one sign means a talk")
{
    AnswerSheet sheet{shipped("dominance-screen")};
    REQUIRE(sheet.setAnswers(*sheet.first("isolated"), {true}));
    CHECK_FALSE(find(sheet.conclusions(), "not-suitable"));
    CHECK(find(sheet.conclusions(), "dominance-review"));
    REQUIRE(sheet.setAnswers(*sheet.first("humiliated"), {true}));
    CHECK(find(sheet.conclusions(), "not-suitable"));
    AnswerSheet afraid{shipped("dominance-screen")};
    REQUIRE(afraid.setAnswers(*afraid.first("reaction"), {true}));
    CHECK(find(afraid.conclusions(), "not-suitable"));
}

TEST_CASE("a meeting needs every point to be a yes; one no or one silence keeps it shut")
{
    const auto gate = shipped("meeting-gate");
    const auto* open = find(gate->conclusions, "gate-open");
    REQUIRE(open);
    AnswerSheet sheet{gate};
    for (const auto& reason : open->reasons) {
        CHECK_FALSE(find(sheet.conclusions(), "gate-open"));
        REQUIRE(sheet.setAnswers(*sheet.first(reason.condition.question), {true}));
    }
    CHECK(find(sheet.conclusions(), "gate-open"));
    REQUIRE(sheet.setAnswers(*sheet.first("no-order"), {false}));
    CHECK_FALSE(find(sheet.conclusions(), "gate-open"));
    CHECK(find(sheet.conclusions(), "not-now"));
}

TEST_CASE("where age is unsure a child is presumed")
{
    AnswerSheet sheet{shipped("child-module")};
    REQUIRE(sheet.setAnswers(*sheet.first("age-known"),
        {Coding{.system = "urn:waymark:child-module", .code = "unsure"}}));
    const auto all = sheet.conclusions();
    for (const char* code : {"art-22-child", "INV-TRAIN", "CH-REC"})
        CHECK(find(all, code));
}

TEST_CASE("the wish for no measures is heard, and no other wish is asked beside it")
{
    AnswerSheet sheet{shipped("tier-2-individual")};
    REQUIRE(sheet.setAnswers(*sheet.first("wants-none"), {true}));
    CHECK(find(sheet.conclusions(), "no-measures-wished"));
    CHECK_FALSE(sheet.node(*sheet.first("wanted")).enabled);
}
