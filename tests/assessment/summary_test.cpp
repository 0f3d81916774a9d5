// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"
#include "assessment/form_document.h"
#include "assessment/form_library.h"
#include "assessment/needs.h"
#include "assessment/shipped_forms.h"
#include "assessment/summary.h"
#include "base/resources.h"
#include "base/word_file.h"
#include "cases/cases_fixture.h"
#include "forms/questionnaire_reader.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;

namespace {

/// All words of a document, in reading order.
std::string wordsOf(const typeset::Blocks& blocks)
{
    std::string all;
    const auto take = [&](const typeset::Inline& text) {
        for (const auto& span : text)
            all += span.text;
        all += '\n';
    };
    for (const auto& block : blocks) {
        if (const auto* heading = std::get_if<typeset::Heading>(&block.content))
            take(heading->text);
        if (const auto* paragraph = std::get_if<typeset::Paragraph>(&block.content))
            take(paragraph->text);
        if (const auto* list = std::get_if<typeset::List>(&block.content))
            for (const auto& item : list->items)
                all += wordsOf(item.blocks);
        if (const auto* table = std::get_if<typeset::KeyValues>(&block.content))
            for (const auto& row : table->rows) {
                all += row.key + ": ";
                take(row.value);
            }
    }
    return all;
}

Assessment finished(office::Desk& desk, cases::CaseId caseId)
{
    Assessments assessments{desk};
    const auto form = FormLibrary{desk}.find("tier-2-individual");
    auto started = assessments.start(caseId, *form,
        {.purpose = Purpose::ProtectionAndSupport,
            .requestedBy = RequestedBy::Prosecutor,
            .requestReference = "PAR-26/118"});
    REQUIRE(started);
    auto sheet = assessments.sheetOf(*started).value();
    REQUIRE(sheet.setAnswers(*sheet.first("meet"), {true}));
    REQUIRE(sheet.setAnswers(*sheet.first("sleep"), {true}));
    REQUIRE(
        sheet.setAnswers(*sheet.first("fears"), {std::string{"He said he would wait for me."}}));
    auto done = assessments.finish(*started, sheet);
    REQUIRE(done);
    return *done;
}

bool has(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("every language has every word around a summary and a form")
{
    const WordFile english{"assessment/words", "en"};
    const auto languages = Summaries::languages();
    CHECK(languages == std::vector<std::string>{"en", "es", "fr", "hr", "lv", "mt", "nl", "pt"});
    for (const auto& language : languages) {
        const auto text = resources::find("assessment/words/" + language + ".txt");
        const auto lines = std::ranges::count(*text, '\n');
        CHECK(lines == std::ranges::count(*resources::find("assessment/words/en.txt"), '\n'));
    }
    CHECK(WordFile{"assessment/words", "pt-BR"}.language() == "pt");
    CHECK(WordFile{"assessment/words", "ar"}.language() == "en");
}

TEMPLATE_TEST_CASE("a summary holds what was agreed to and nothing else", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    const auto assessment = finished(desk, subject.id);
    Summaries summaries{desk};
    CHECK(summaries.preview(assessment.id, "en").error().rule == Rule{"summary.nothing-agreed"});
    const auto all = summaries.paragraphs(assessment.id, "en");
    REQUIRE(all);
    const auto find = [&](std::string_view part) {
        const auto found = std::ranges::find(*all, part, &SummaryParagraph::part);
        REQUIRE(found != all->end());
        return *found;
    };
    CHECK(find("conclusion:psychological").special);
    CHECK(find("measure:CT-VIS").section == SummaryParagraph::Section::Measures);
    CHECK(find("words:fears").text == "He said he would wait for me.");

    REQUIRE(summaries.decide(assessment.id, "measure:CT-VIS", {.agreed = Agreed::Share}));
    REQUIRE(summaries.decide(
        assessment.id, "conclusion:psychological", {.agreed = Agreed::Share, .defence = false}));
    REQUIRE(summaries.decide(assessment.id, "words:fears", {.agreed = Agreed::KeepBack}));
    CHECK(
        summaries.decide(assessment.id, "words:nothing", {}).error().kind == Error::Kind::NotFound);
    const auto added = summaries.add(assessment.id, "She comes with her sister.");
    REQUIRE(added);
    const auto document = summaries.preview(assessment.id, "en");
    REQUIRE(document);
    const auto words = wordsOf(document->blocks);
    CHECK(has(words, "No visual contact at court"));
    CHECK(has(words, "PAR-26/118"));
    CHECK(has(words, "Readable by the defence"));
    CHECK(has(words, "Not for the defence · Specially protected information"));
    CHECK_FALSE(has(words, "wait for me"));
    CHECK_FALSE(has(words, "sister"));
    CHECK_FALSE(has(words, "Elena"));
    CHECK_FALSE(has(document->title, "Elena"));

    const auto french = summaries.preview(assessment.id, "fr");
    REQUIRE(french);
    CHECK(has(wordsOf(french->blocks), "Pas de contact visuel à l’audience"));
    CHECK(summaries.preview(assessment.id, "ar").error().rule == Rule{"summary.language-unknown"});
    SECTION("leaving passes the guard and stands in the journal")
    {
        const auto left = summaries.exportTo(assessment.id, "fr", "the prosecutor waits");
        REQUIRE(left);
        const auto lines = desk.journal().about("assessment", assessment.id.toString());
        CHECK(lines.back().line.action == "assessment.exported");
        CHECK(lines.back().line.facts.at("paragraphs") == "2");
        typeset::Typesetter typesetter;
        const auto pdf = typesetter.typeset(*left, typeset::standardStyle());
        REQUIRE(pdf);
        CHECK(typeset::checkAccessibility(pdf->bytes)->passed());
    }
    SECTION("the worker's own words stand instead of the program's")
    {
        REQUIRE(summaries.decide(
            assessment.id, *added, {.agreed = Agreed::Share, .words = "Her sister comes along."}));
        CHECK(has(
            wordsOf(summaries.preview(assessment.id, "en")->blocks), "Her sister comes along."));
    }
}

TEMPLATE_TEST_CASE("an unfinished assessment does not leave", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    const auto form = FormLibrary{desk}.find("tier-1-triage");
    const auto started = Assessments{desk}.start(subject.id, *form, {});
    REQUIRE(started);
    CHECK(Summaries{desk}.exportTo(started->id, "en").error().rule == Rule{"summary.not-finished"});
}

TEST_CASE("every shipped form prints blank and filled, tagged, in every language")
{
    typeset::Typesetter typesetter;
    for (const ShippedForm& shipped : shippedForms()) {
        auto loaded = forms::readQuestionnaire(withTranslations(shipped));
        REQUIRE(loaded.questionnaire);
        const auto form
            = std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
        for (const auto& language : Summaries::languages()) {
            INFO(shipped.name << " " << language);
            const auto blank = blankForm(*form, {.language = language});
            const auto pdf = typesetter.typeset(blank, typeset::standardStyle());
            REQUIRE(pdf);
            if (language == "en") CHECK(typeset::checkAccessibility(pdf->bytes)->passed());
            CHECK(blank.language == language);
        }
        const forms::AnswerSheet sheet{form};
        REQUIRE(
            typesetter.typeset(filledForm(sheet, {.language = "en"}), typeset::standardStyle()));
    }
}

TEST_CASE("a form's licence note stands on what is printed")
{
    auto loaded = forms::readQuestionnaire(R"({"resourceType":"Questionnaire","title":"Scale",
        "copyright":"© Example Press. Not to be sold.","item":[
        {"linkId":"a","type":"boolean","text":"Tired?"},
        {"linkId":"b","type":"text","text":"Since when?",
         "enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}]})");
    REQUIRE(loaded.questionnaire);
    const auto form
        = std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
    const auto blank = blankForm(*form, {.language = "en"});
    CHECK(has(blank.header, "Example Press"));
    CHECK(has(wordsOf(blank.blocks), "Only if it applies"));
    forms::AnswerSheet sheet{form};
    REQUIRE(sheet.setAbsence(*sheet.first("a"), forms::Absence::NotSaid));
    const auto filled = wordsOf(filledForm(sheet, {.language = "fr"}).blocks);
    CHECK(has(filled, "Pas dit"));
    CHECK_FALSE(has(filled, "Since when?"));
}
