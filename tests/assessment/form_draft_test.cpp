// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"
#include "assessment/form_draft.h"
#include "assessment/form_library.h"
#include "assessment/shipped_forms.h"
#include "cases/cases_fixture.h"

#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::assessment;

namespace {

FormDraft triage()
{
    for (const ShippedForm& form : shippedForms())
        if (form.name == "tier-1-triage") return FormDraft::of(withTranslations(form)).value();
    throw std::logic_error{"the triage is not there"};
}

bool has(const std::vector<FormProblem>& problems, FormProblem::Kind kind, std::string_view linkId)
{
    return std::ranges::any_of(problems, [&](const FormProblem& problem) {
        return problem.kind == kind && problem.linkId == linkId;
    });
}

} // namespace

TEST_CASE("a question, a rule and a translation are added without code")
{
    FormDraft draft = triage();
    const auto added
        = draft.addQuestion(forms::ItemType::Boolean, "Does a dog need a place?", "daily", "place");
    REQUIRE(added);
    REQUIRE(draft.setWords(*added, "fr", "Un chien a-t-il besoin d’un lieu ?"));
    REQUIRE(draft.setConditions(*added, {{.question = "place", .answer = false}}));
    REQUIRE(draft.setConclusion({.code = "animals",
        .kind = forms::ConclusionRule::Kind::Need,
        .title = "Care for the dog",
        .priority = "soon",
        .when = {{.question = *added, .answer = true, .because = "a dog needs a place"}}}));
    REQUIRE(draft.setConclusionWords("animals", "fr", "Un lieu pour le chien"));
    const auto form = draft.form();
    REQUIRE(form);
    const auto index = form->find(*added);
    REQUIRE(index);
    CHECK(form->items[*index - 1].linkId == "place");
    CHECK(form->items[*index].text.in("fr") == "Un chien a-t-il besoin d’un lieu ?");

    forms::AnswerSheet sheet{form};
    CHECK_FALSE(sheet.node(*sheet.first(*added)).enabled);
    REQUIRE(sheet.setAnswers(*sheet.first("place"), {false}));
    CHECK(sheet.node(*sheet.first(*added)).enabled);
    REQUIRE(sheet.setAnswers(*sheet.first(*added), {true}));
    const auto conclusions = sheet.conclusions();
    const auto dog = std::ranges::find(conclusions, "animals", &forms::Conclusion::code);
    REQUIRE(dog != conclusions.end());
    CHECK(dog->reasons.front().text.base == "a dog needs a place");
    CHECK(dog->title.in("fr") == "Un lieu pour le chien");

    SECTION("a conclusion changed keeps its translation, and can be taken out")
    {
        REQUIRE(draft.setConclusion({.code = "animals",
            .kind = forms::ConclusionRule::Kind::Need,
            .title = "Care for animals",
            .when = {{.question = *added, .answer = true}}}));
        const auto changed = draft.form();
        const auto& rules = changed->conclusions;
        const auto rule = std::ranges::find(rules, "animals", &forms::ConclusionRule::code);
        REQUIRE(rule != rules.end());
        CHECK(rule->title.in("fr") == "Un lieu pour le chien");
        draft.removeConclusion("animals");
        CHECK(std::ranges::none_of(draft.form()->conclusions,
            [](const forms::ConclusionRule& one) { return one.code == "animals"; }));
    }
    SECTION("a question taken out takes its rules along")
    {
        REQUIRE(draft.remove("place"));
        const auto later = draft.form();
        REQUIRE(later);
        CHECK_FALSE(later->find("place"));
        CHECK(later->items[*later->find(*added)].conditions.empty());
        CHECK(std::ranges::none_of(draft.problems(),
            [](const FormProblem& one) { return one.kind == FormProblem::Kind::Broken; }));
    }
}

TEST_CASE("what is not touched stays as it was, member for member")
{
    const FormDraft before = triage();
    FormDraft after = before;
    REQUIRE(after.setWords("place", "en", "Is there a bed tonight?"));
    REQUIRE(after.setWords(
        "place", "en", before.form()->items[*before.form()->find("place")].text.base));
    CHECK(after.json() == before.json());
    REQUIRE(after.move("money", -1));
    CHECK(after.json() != before.json());
    REQUIRE(after.move("money", 1));
    CHECK(after.json() == before.json());
}

TEST_CASE("options keep their code and their translations while their words stay")
{
    FormDraft draft = triage();
    const auto form = draft.form();
    const auto& item = form->items[*form->find("procedure")];
    std::vector<OptionDraft> options;
    for (const auto& option : item.options)
        options.push_back({std::get<forms::Coding>(option.value).code, option.label.base});
    options.push_back({"", "Already judged"});
    REQUIRE(draft.setOptions("procedure", options));
    const auto later = draft.form();
    const auto& changed = later->items[*later->find("procedure")];
    REQUIRE(changed.options.size() == item.options.size() + 1);
    CHECK(changed.options[0].label == item.options[0].label);
    CHECK(std::get<forms::Coding>(changed.options.back().value).code == "already-judged");
    CHECK(has(draft.problems(), FormProblem::Kind::NotTranslated, "procedure"));
    REQUIRE(draft.setOptionWords("procedure", "already-judged", "fr", "Déjà jugé"));
    CHECK(draft.form()->items[*draft.form()->find("procedure")].options.back().label.in("fr")
        == "Déjà jugé");
    CHECK(draft.setOptions("procedure", {}).error().rule == Rule{"form.option-missing"});
    REQUIRE(draft.setOptions("procedure", {{"", "Так"}, {"", "Ні"}, {"", "Ні, ще ні"}}));
    const auto cyrillic = draft.form();
    std::set<std::string> codes;
    for (const auto& option : cyrillic->items[*cyrillic->find("procedure")].options)
        codes.insert(std::get<forms::Coding>(option.value).code);
    CHECK(codes.size() == 3);
}

TEST_CASE("problems name the question, and a licensed instrument says whose it is")
{
    FormDraft draft = FormDraft::empty("urn:test:own", "Own form", "en");
    CHECK(has(draft.problems(), FormProblem::Kind::NoWords, ""));
    CHECK(draft.addQuestion(forms::ItemType::Boolean, "  ").error().rule
        == Rule{"form.words-missing"});
    const auto first = draft.addQuestion(forms::ItemType::Choice, "How are you?");
    REQUIRE(first);
    CHECK(draft.problems().empty());
    CHECK(draft.setConditions(*first, {{.question = "nothing", .answer = true}}).error().rule
        == Rule{"form.question-unknown"});
    const auto licensed = FormDraft::of(R"({"resourceType":"Questionnaire","title":"T",
        "copyright":"© Press","item":[{"linkId":"a","type":"boolean","text":"?"}]})");
    REQUIRE(licensed);
    CHECK(has(licensed->problems(), FormProblem::Kind::Licensed, ""));
    CHECK_FALSE(isBlocking(FormProblem::Kind::Licensed));
    CHECK(FormDraft::of("[]").error().rule == Rule{"form.refused"});
}

TEST_CASE("a conclusion that is added replaces no other")
{
    FormDraft draft = triage();
    const std::size_t before = draft.form()->conclusions.size();
    const auto add = [&](forms::ConclusionRule::Kind kind, const char* code, const char* title) {
        return draft.addConclusion({.code = code,
            .kind = kind,
            .title = title,
            .when = {{.question = "place", .answer = true}}});
    };
    using Kind = forms::ConclusionRule::Kind;
    REQUIRE(add(Kind::Flag, "dog", "A dog"));
    REQUIRE(add(Kind::Flag, "dog", "Another dog"));
    REQUIRE(add(Kind::Need, "animals", "A place for a dog"));
    CHECK(add(Kind::Need, "animals", "A place for a cat").error().rule
        == Rule{"form.conclusion-there"});
    const auto form = draft.form();
    REQUIRE(form);
    CHECK(form->conclusions.size() == before + 3);
}

TEST_CASE("words of any script make a code of their own")
{
    CHECK(codeFromWords("Care for the dog") == "care-for-the-dog");
    CHECK_FALSE(codeFromWords("خطر") == codeFromWords("أطفال"));
    CHECK(codeFromWords("خطر") == codeFromWords("خطر"));
}

TEST_CASE("the next version follows the last")
{
    CHECK(nextVersion("1.0") == "1.1");
    CHECK(nextVersion("2.9") == "2.10");
    CHECK(nextVersion("2026-03") == "2026-03.1");
    CHECK(nextVersion("") == "1");
}

TEMPLATE_TEST_CASE("a new version leaves old answers under the form they were given to",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto sonja = office.another("Sonja", {office::Role::Worker, office::Role::Supervisor});
    auto& plain = office.as(office.maria);
    FormDraft draft = triage();
    const auto before = FormLibrary{plain}.find("tier-1-triage");
    REQUIRE(before);
    const auto subject = test::someCase(plain);
    const auto started = Assessments{plain}.start(subject.id, *before, {});
    REQUIRE(started);
    REQUIRE(draft.addQuestion(forms::ItemType::Boolean, "Does a dog need a place?", "daily"));
    draft.setVersion(nextVersion(draft.version()));
    CHECK(publish(plain, draft, "own wording").error().rule == Rule{"form.not-supervisor"});
    auto& desk = office.as(sonja);
    const auto after = publish(desk, draft, "own wording");
    REQUIRE(after);
    CHECK(*FormLibrary{desk}.find("tier-1-triage") == *after);
    const auto old = Assessments{desk}.sheetOf(*Assessments{desk}.find(started->id));
    REQUIRE(old);
    CHECK(old->form().items.size() + 1 == (*FormLibrary{desk}.load(*after))->items.size());
    CHECK(
        publish(desk, FormDraft::empty("urn:test:none", "Nothing asked", "en"), "own").error().rule
        == Rule{"form.has-problems"});
}
