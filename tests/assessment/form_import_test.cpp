// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_import_fixture.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;
using namespace waymark::test;

namespace {

/// The sheet of a scale of `questions` with the shipped scoring attached by order.
forms::AnswerSheet scored(office::Desk& desk, const char* scoring, int questions)
{
    const auto made = FormLibrary{desk}.import({.documents = {scale(questions)},
        .right = freely(),
        .scoring = ScoringChoice{.name = scoring, .confirmedBy = "Sofia, with the manual"}});
    REQUIRE(made);
    CHECK(made.value().mappingGuessed);
    auto form = FormLibrary{desk}.load(made.value().id);
    REQUIRE(form);
    return forms::AnswerSheet{form.value()};
}

std::vector<std::string> flags(const forms::AnswerSheet& sheet)
{
    std::vector<std::string> codes;
    for (const auto& one : sheet.conclusions())
        if (one.kind == forms::ConclusionRule::Kind::Flag) codes.push_back(one.code);
    return codes;
}

} // namespace

TEMPLATE_TEST_CASE("a licensed form comes in only with who holds the right and its proof",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const FormImport whole{.documents = {tool("en", "First?", "2027-06-30")}, .right = licensed()};
    CHECK(refusal(office.desk(), whole) == Rule{"form.supervisors-only"});
    auto& desk = supervised(office);
    auto lacking = whole;
    lacking.right.words.clear();
    CHECK(refusal(desk, lacking) == Rule{"form.right-missing"});
    lacking = whole;
    lacking.right.confirmedBy.clear();
    CHECK(refusal(desk, lacking) == Rule{"form.right-who-missing"});
    lacking = whole;
    lacking.right.confirmedOn.reset();
    CHECK(refusal(desk, lacking) == Rule{"form.right-date-missing"});
    lacking = whole;
    lacking.right.proof.clear();
    CHECK(refusal(desk, lacking) == Rule{"form.proof-missing"});

    FormLibrary library{desk};
    const auto made = library.import(whole);
    REQUIRE(made);
    const auto proof = library.proof(made.value().id);
    REQUIRE(proof);
    CHECK(proof.value().proof == whole.right.proof);
    CHECK(proof.value().proofName == "contract.pdf");
    CHECK(proof.value().holder == "A publisher");
    CHECK(proof.value().entitledUntil == parseDate("2027-06-30"));
    CHECK(library.noteForBlank(made.value().id).error().rule == Rule{"form.blank-not-allowed"});
}

TEMPLATE_TEST_CASE("a right that ended is named, and renewed by the same files with a new proof",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = supervised(office);
    FormLibrary library{desk};
    FormImport wanted{.documents = {tool("en", "First?", "2020-01-31")}, .right = licensed()};
    wanted.right.blankAllowed = true;
    const auto made = library.import(wanted);
    REQUIRE(made);
    const auto rowOf = [&](FormId id) {
        const auto all = library.forms();
        return *std::ranges::find(all, id, &FormRow::id);
    };
    CHECK(rowOf(made.value().id).right->endedBy(desk.clock().today()));
    CHECK(library.noteForBlank(made.value().id).error().rule == Rule{"form.right-ended"});

    wanted.right.entitledUntil = parseDate("2099-01-31");
    const auto again = library.import(wanted);
    REQUIRE(again);
    CHECK(again.value().id == made.value().id);
    CHECK_FALSE(rowOf(made.value().id).right->endedBy(desk.clock().today()));
    CHECK(library.noteForBlank(made.value().id).value() == "No copies without leave");
}

TEMPLATE_TEST_CASE("files of one instrument in several languages are one form", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = supervised(office);
    FormLibrary library{desk};
    const auto english = tool("en", "First?", "");
    const auto both = library.import(
        {.documents = {english, tool("fr", "Premier ?", "")}, .right = licensed()});
    REQUIRE(both);
    CHECK(both.value().languages == std::vector<FormLanguage>{{"en", true}, {"fr", false}});
    const auto form = *library.load(both.value().id);
    CHECK(form->items[*form->find("q1")].text.in("fr") == "Premier ?");

    // A further language later makes a version of its own; the old one stays for old answers.
    const auto later
        = library.import({.documents = {tool("hr", "Prvo?", "")}, .right = licensed()});
    REQUIRE(later);
    CHECK(later.value().id != both.value().id);
    CHECK(later.value().canonical == "urn:waymark:licensed:danger-list|2+hr");
    const auto joined = *library.load(later.value().id);
    CHECK(joined->items[*joined->find("q1")].text.in("fr") == "Premier ?");
    CHECK(joined->items[*joined->find("q1")].text.in("hr") == "Prvo?");

    auto other = tool("es", "¿Primero?", "");
    other.replace(other.find("\"q3\""), 4, "\"q4\"");
    CHECK(refusal(desk, {.documents = {english, other}, .right = licensed()})
        == Rule{"form.expression-item-unknown"});
    auto otherVersion = tool("es", "¿Primero?", "");
    otherVersion.replace(otherVersion.find("\"2\""), 3, "\"3\"");
    CHECK(refusal(desk, {.documents = {english, otherVersion}, .right = licensed()})
        == Rule{"form.not-the-same-instrument"});
    CHECK(refusal(desk, {.documents = {english, english}, .right = licensed()})
        == Rule{"form.language-twice"});
    auto shorter = scale(2);
    shorter.replace(shorter.find("\"en\""), 4, "\"fr\"");
    CHECK(refusal(desk, {.documents = {scale(3), shorter}, .right = freely()})
        == Rule{"form.translation-differs"});
}

TEST_CASE("a licensed form adds up as its owner says")
{
    test::Office<test::SqlCipherEngine> office;
    auto& desk = supervised(office);
    const auto made
        = FormLibrary{desk}.import({.documents = {tool("en", "First?", "")}, .right = licensed()});
    REQUIRE(made);
    CHECK(made.value().report.verdict == forms::Verdict::Complete);
    forms::AnswerSheet sheet{*FormLibrary{desk}.load(made.value().id)};
    const auto choose = [&](const char* question, int points) {
        REQUIRE(sheet.setAnswers(*sheet.first(question),
            {forms::Coding{.system = "urn:waymark:licensed", .code = std::to_string(points)}}));
    };
    const auto score = [&](std::string_view title) -> std::optional<forms::Decimal> {
        const auto all = sheet.scores();
        const auto found
            = std::ranges::find_if(all, [&](const auto& one) { return one.title.base == title; });
        return found == all.end() ? std::nullopt : found->value;
    };
    choose("q1", 2);
    CHECK_FALSE(score("Both together"));
    CHECK(flags(sheet).empty());
    choose("q2", 0);
    CHECK(score("Both together") == forms::Decimal{2});
    CHECK(score("Marks") == forms::Decimal{1});
    CHECK(flags(sheet) == std::vector<std::string>{"often"});
    REQUIRE(sheet.setAnswers(*sheet.first("q3"), {true}));
    CHECK(score("Marks") == forms::Decimal{2});
    choose("q2", 1);
    CHECK(flags(sheet) == std::vector<std::string>{"much", "often", "second"});
    const auto all = sheet.conclusions();
    const auto red = std::ranges::find(all, true, &forms::Conclusion::red);
    REQUIRE(red != all.end());
    CHECK(red->code == "second");
    CHECK(red->reasons.at(0).linkId == "q2");
}

TEST_CASE("a licensed form with a rule nobody can read is refused at its place")
{
    test::Office<test::SqlCipherEngine> office;
    auto& desk = supervised(office);
    const auto with = [&](std::string_view from, std::string_view to) {
        auto text = tool("en", "First?", "");
        text.replace(text.find(from), from.size(), to);
        const auto made = FormLibrary{desk}.import({.documents = {text}, .right = licensed()});
        REQUIRE_FALSE(made);
        return std::string{made.error().rule.text} + " " + made.error().subject;
    };
    CHECK(with("sum(pair) >= 3", "system(1)") == "form.expression-unreadable scoring 2");
    CHECK(with("q2 > 0", "q2 >") == "form.expression-unreadable red_rules 1");
    CHECK(with("q2 > 0", "q9 > 0") == "form.expression-item-unknown q9");
    CHECK(with("\"yesno\"", "\"picture\"") == "form.licensed-unreadable q3");
    CHECK(with("\"rights_holder\"", "\"owner\"") == "form.licensed-unreadable rights_holder");
    CHECK(with("[\"q1\",\"q2\"]", "[\"q1\",\"q1\"]") == "form.licensed-unreadable pair");
}

TEST_CASE("the ninth question of the PHQ-9 opens the protocol whatever the sum")
{
    test::Office<test::SqlCipherEngine> office;
    auto sheet = scored(supervised(office), "phq-9", 9);
    for (int i = 1; i <= 8; ++i)
        choose(sheet, i, 0);
    CHECK_FALSE(sheet.scores().at(0).value);
    CHECK(sheet.scores().at(0).missing == 1);
    choose(sheet, 9, 1);
    CHECK(sheet.scores().at(0).value == forms::Decimal{1});
    CHECK(sheet.scores().at(0).band.in("fr") == "minime");
    const auto all = sheet.conclusions();
    const auto red = std::ranges::find(all, true, &forms::Conclusion::red);
    REQUIRE(red != all.end());
    CHECK(red->reasons.at(0).linkId == "item9");
    choose(sheet, 1, 3);
    choose(sheet, 2, 3);
    choose(sheet, 3, 3);
    CHECK(sheet.scores().at(0).value == forms::Decimal{10});
    CHECK(sheet.scores().at(0).band.base == "moderate");
}

TEST_CASE("the ITQ gives one label or the other, never both")
{
    test::Office<test::SqlCipherEngine> office;
    auto& desk = supervised(office);
    auto sheet = scored(desk, "itq", 18);
    for (int i = 1; i <= 18; ++i)
        choose(sheet, i, 0);
    CHECK(flags(sheet).empty());
    for (const int i : {1, 4, 5, 8})
        choose(sheet, i, 2);
    CHECK(flags(sheet) == std::vector<std::string>{"itq-ptsd"});
    for (const int i : {10, 13, 14})
        choose(sheet, i, 4);
    CHECK(flags(sheet) == std::vector<std::string>{"itq-ptsd"});
    choose(sheet, 18, 2);
    CHECK(flags(sheet) == std::vector<std::string>{"itq-cptsd"});
    choose(sheet, 10, 1);
    CHECK(flags(sheet) == std::vector<std::string>{"itq-ptsd"});
    choose(sheet, 8, 1);
    CHECK(flags(sheet).empty());
}

TEST_CASE("every shipped scoring can be attached, an unconfirmed one only when it was compared")
{
    for (const auto& scoring : shippedScorings()) {
        CAPTURE(scoring.name);
        test::Office<test::SqlCipherEngine> office;
        auto& desk = supervised(office);
        FormImport wanted{.documents = {scale(24)},
            .right = freely(),
            .scoring = ScoringChoice{.name = std::string{scoring.name}}};
        if (!scoring.confirmed) CHECK(refusal(desk, wanted) == Rule{"form.scoring-unconfirmed"});
        wanted.scoring->confirmedBy = "Sofia, with the manual";
        const auto made = FormLibrary{desk}.import(wanted);
        REQUIRE(made);
        CHECK(made.value().canonical == "urn:test:scale|1+" + std::string{scoring.name});
        CHECK(made.value().report.verdict == forms::Verdict::Complete);
        const auto form = *FormLibrary{desk}.load(made.value().id);
        for (const auto& rule : form->conclusions) {
            CAPTURE(rule.code);
            CHECK(rule.title.translations.size() == 7);
            for (const auto& reason : rule.reasons)
                CHECK(reason.text.translations.size() == 7);
        }
        for (const auto& rule : form->scores)
            for (const auto& band : rule.bands)
                CHECK(band.label.translations.size() == 7);
    }
    test::Office<test::SqlCipherEngine> office;
    CHECK(
        refusal(supervised(office),
            {.documents = {scale(3)}, .right = freely(), .scoring = ScoringChoice{.name = "mmpi"}})
        == Rule{"form.scoring-unknown"});
}

TEST_CASE("a form the office changed keeps the right of the form it was made from")
{
    test::Office<test::SqlCipherEngine> office;
    auto& desk = supervised(office);
    FormLibrary library{desk};
    auto text = scale(2);
    FormImport wanted{.documents = {text}, .right = licensed()};
    wanted.right.holder = "A publisher";
    REQUIRE(library.import(wanted));
    text.replace(text.find("\"version\":\"1\""), 13, "\"version\":\"2\"");
    const auto changed = library.import(text, "shortened by us");
    REQUIRE(changed);
    const auto all = library.forms();
    const auto row = std::ranges::find(all, *changed, &FormRow::id);
    REQUIRE(row != all.end());
    CHECK(row->right->ground == FormRight::Ground::Licensed);
    CHECK(row->right->holder == "A publisher");
    CHECK(library.noteForBlank(*changed).error().rule == Rule{"form.blank-not-allowed"});
}
