// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of question is answered on the screen, and how it is left open honestly.
#include "forms/questionnaire_reader.h"
#include "ui/desktop/assessment/person_view.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/segments.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace waymark;

namespace {

/// A form with ' for ".
forms::AnswerSheet sheetOf(std::string items)
{
    std::ranges::replace(items, '\'', '"');
    auto loaded = forms::readQuestionnaire(
        R"({"resourceType":"Questionnaire","title":"T","item":[)" + items + "]}");
    REQUIRE(loaded.questionnaire);
    return forms::AnswerSheet{
        std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire))};
}

/// A section with all of the sheet, shown.
struct Shown {
    explicit Shown(const std::string& items)
        : sheet{sheetOf(items)}
    {
        view.resize(900, 700);
        view.setSection(&sheet, {sheet.roots().begin(), sheet.roots().end()});
        view.show();
        QApplication::processEvents();
    }

    template <class T>
    T* part(const char* name)
    {
        auto* found = view.findChild<T*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    const forms::Node& node(std::string_view linkId) { return sheet.node(*sheet.first(linkId)); }
    std::vector<std::string> answers(std::string_view linkId)
    {
        std::vector<std::string> all;
        for (const auto& value : node(linkId).answers)
            all.push_back(forms::plainText(value));
        return all;
    }

    forms::AnswerSheet sheet;
    ui::SectionView view;
};

const std::string kThree = "'answerOption':[{'valueCoding':{'code':'x','display':'Xyz'}},"
                           "{'valueCoding':{'code':'y','display':'Yes, often'}},"
                           "{'valueCoding':{'code':'z','display':'Zero'}}]";

} // namespace

TEST_CASE("every kind of question can be left open in four ways by one key each", "[desktop]")
{
    using forms::Absence;
    Shown shown{"{'linkId':'b','type':'boolean','text':'B'},{'linkId':'s','type':'string','text':"
                "'S'},{'linkId':'c','type':'choice','repeats':true,'text':'C',"
        + kThree + "},{'linkId':'o','type':'open-choice','text':'O'," + kThree
        + "},{'linkId':'a','type':'attachment','text':'A'}"};
    const auto all = shown.view.findChildren<ui::Segments*>();
    REQUIRE(all.size() == 5);
    const char* const linkIds[] = {"b", "s", "c", "o", "a"};
    for (int i = 0; i < 5; ++i) {
        CAPTURE(linkIds[i]);
        const int before = i == 0 ? 2 : 0; // yes and no stand in the same row
        int place = before;
        for (const auto absence : {Absence::Unknown, Absence::NotSaid, Absence::NotApplicable}) {
            QTest::keyClick(all[i], static_cast<Qt::Key>(Qt::Key_1 + place++));
            CHECK(shown.node(linkIds[i]).absence == absence);
            CHECK(all[i]->current() == place - 1);
        }
        QTest::keyClick(all[i], Qt::Key_Space);
        CHECK(all[i]->current() == place);
        CHECK(shown.node(linkIds[i]).absence.value_or(Absence::NotAsked) == Absence::NotAsked);
    }
}

TEST_CASE("a digit ticks where several are taken, and own words stand beside", "[desktop]")
{
    Shown shown{"{'linkId':'c','type':'open-choice','repeats':true,'text':'C'," + kThree + "}"};
    auto* first = shown.part<QCheckBox>("c0");
    QTest::keyClick(first, Qt::Key_2);
    QTest::keyClick(first, Qt::Key_3);
    CHECK(shown.answers("c") == std::vector<std::string>{"Yes, often", "Zero"});
    QTest::keyClick(first, Qt::Key_3);
    CHECK(shown.answers("c") == std::vector<std::string>{"Yes, often"});
    auto* own = shown.part<QLineEdit>("cOwn");
    QTest::keyClicks(own, QStringLiteral("only at night"));
    QTest::keyClick(own, Qt::Key_Return);
    CHECK(shown.answers("c") == std::vector<std::string>{"Yes, often", "only at night"});
    CHECK(own->text() == QStringLiteral("only at night"));
    QTest::keyClick(first, Qt::Key_1);
    CHECK(shown.answers("c").size() == 3);
}

TEST_CASE("a digit chooses from a long list", "[desktop]")
{
    Shown shown{"{'linkId':'o','type':'open-choice','text':'O'," + kThree + "}"};
    QTest::keyClick(shown.part<ui::ComboBox>("o"), Qt::Key_3);
    CHECK(shown.answers("o") == std::vector<std::string>{"Zero"});
    CHECK(shown.part<ui::ComboBox>("o")->currentIndex() == 3);
}

TEST_CASE("a line that is no day yet stays to be mended", "[desktop]")
{
    Shown shown{"{'linkId':'d','type':'date','repeats':true,'text':'When?'}"};
    auto* edit = shown.part<QPlainTextEdit>("d");
    QTest::keyClicks(edit, QStringLiteral("2026-11-24"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, QStringLiteral("2026-1"));
    shown.view.flush();
    CHECK(shown.answers("d") == std::vector<std::string>{"2026-11-24"});
    CHECK(edit->toPlainText() == QStringLiteral("2026-11-24\n2026-1"));
    QTest::keyClicks(edit, QStringLiteral("2"));
    shown.view.flush();
    CHECK(shown.answers("d") == std::vector<std::string>{"2026-11-24", "2026-12"});
}

TEST_CASE("a quantity is given in one of its units", "[desktop]")
{
    const std::string unit
        = "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',"
          "'valueCoding':{'system':'http://unitsofmeasure.org','code':";
    Shown shown{"{'linkId':'q','type':'quantity','text':'How heavy?','extension':[" + unit
        + "'kg','display':'kg'}}," + unit + "'g','display':'gram'}}]}"};
    auto* edit = shown.part<QLineEdit>("q");
    QTest::keyClicks(edit, QStringLiteral("3,5"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(shown.answers("q") == std::vector<std::string>{"3.5 kg"});
    auto* units = shown.part<ui::ComboBox>("qUnit");
    units->setFocus();
    QTest::keyClick(units, Qt::Key_Down);
    CHECK(shown.answers("q") == std::vector<std::string>{"3.5 gram"});
}

TEST_CASE("a reference is written as words, and a fixed answer is not to be changed", "[desktop]")
{
    Shown shown{"{'linkId':'r','type':'reference','text':'Who?'},"
                "{'linkId':'f','type':'boolean','readOnly':true,'text':'Fixed'}"};
    auto* edit = shown.part<QLineEdit>("r");
    QTest::keyClicks(edit, QStringLiteral("Dr Vella"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(shown.answers("r") == std::vector<std::string>{"Dr Vella"});
    CHECK(
        std::get<forms::Opaque>(shown.node("r").answers.at(0)).json == R"({"display":"Dr Vella"})");
    CHECK_FALSE(shown.view.findChildren<ui::Segments*>().back()->isEnabled());
}

TEST_CASE("what a worker put instead of a calculated value can be calculated again", "[desktop]")
{
    Shown shown{"{'linkId':'a','type':'integer','text':'A'},{'linkId':'t','type':'integer','text':"
                "'All','extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                "sdc-questionnaire-calculatedExpression','valueExpression':{'language':"
                "'text/fhirpath','expression':'%resource.item.answer.value.first() + 1'}}]}"};
    auto* again = [&]() -> QAbstractButton* {
        for (auto* button : shown.view.findChildren<QAbstractButton*>())
            if (button->accessibleName() == QStringLiteral("Calculate again: All")) return button;
        return nullptr;
    }();
    REQUIRE(again);
    auto* edit = shown.part<QLineEdit>("a");
    QTest::keyClicks(edit, QStringLiteral("4"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(shown.answers("t") == std::vector<std::string>{"5"});
    CHECK(again->isHidden());
    auto* total = shown.part<QLineEdit>("t");
    total->selectAll();
    QTest::keyClicks(total, QStringLiteral("9"));
    QTest::keyClick(total, Qt::Key_Return);
    CHECK(shown.answers("t") == std::vector<std::string>{"9"});
    CHECK(shown.node("t").overridden);
    REQUIRE_FALSE(again->isHidden());
    again->click();
    CHECK(shown.answers("t") == std::vector<std::string>{"5"});
    CHECK(again->isHidden());
}

TEST_CASE("turned to the person, words are typed large and several options are taken", "[desktop]")
{
    auto sheet = sheetOf("{'linkId':'w','type':'text','text':'What happened?'},"
                         "{'linkId':'d','type':'date','text':'When?'},"
                         "{'linkId':'c','type':'choice','repeats':true,'text':'Where?',"
        + kThree + "}");
    ui::PersonView view{
        sheet, {*sheet.first("w"), *sheet.first("d"), *sheet.first("c")}, [] {}, nullptr};
    view.show();
    auto* typed = view.findChild<QLineEdit*>(QStringLiteral("personTyped"));
    REQUIRE(typed);
    QTest::keyClicks(typed, QStringLiteral("he was at the door"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(forms::plainText(sheet.node(*sheet.first("w")).answers.at(0)) == "he was at the door");
    REQUIRE(view.current() == *sheet.first("d"));
    QTest::keyClicks(typed, QStringLiteral("yesterday"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(view.current() == *sheet.first("d")); // no day: the question stays and says how
    typed->selectAll();
    QTest::keyClicks(typed, QStringLiteral("2026-11"));
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(view.current() == *sheet.first("c"));
    CHECK(typed->isHidden());
    QTest::keyClick(&view, Qt::Key_1);
    QTest::keyClick(&view, Qt::Key_3);
    CHECK(sheet.node(*sheet.first("c")).answers.size() == 2);
    QTest::keyClick(&view, Qt::Key_1);
    CHECK(sheet.node(*sheet.first("c")).answers.size() == 1);
    QTest::keyClick(&view, Qt::Key_6);
    CHECK(sheet.node(*sheet.first("c")).absence == forms::Absence::NotApplicable);
}
