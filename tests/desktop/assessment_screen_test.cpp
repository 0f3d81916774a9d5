// SPDX-License-Identifier: GPL-3.0-or-later
// The assessment by keys only, and what a long form costs the window.
#include "desktop/keys.h"
#include "desktop/training_window.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "assessment/assessments.h"
#include "forms/questionnaire_reader.h"
#include "ui/desktop/assessment/conclusion_cards.h"
#include "ui/desktop/assessment/form_sections.h"
#include "ui/desktop/assessment/person_view.h"
#include "ui/desktop/assessment/question_view.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <catch2/catch_test_macros.hpp>

#include <QPlainTextEdit>
#include <QTest>

#include <ctime>
#include <iostream>

using namespace waymark;

namespace {

void press(test::TrainingWindow& training, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    test::Keys{training}.press(key, modifiers);
}

/// `count` yes/no questions in one row; the last third of them each depends on one before.
std::shared_ptr<const forms::Questionnaire> longForm(int count)
{
    std::string json = R"({"resourceType":"Questionnaire","title":"Long","item":[)";
    for (int i = 0; i < count; ++i) {
        if (i > 0) json += ',';
        json += R"({"linkId":"q)" + std::to_string(i) + R"(","type":"boolean","text":"Question )"
            + std::to_string(i) + '"';
        if (i >= count * 2 / 3)
            json += R"(,"enableWhen":[{"question":"q)" + std::to_string(i - count * 2 / 3)
                + R"(","operator":"=","answerBoolean":true}])";
        json += '}';
    }
    auto loaded = forms::readQuestionnaire(json + "]}");
    REQUIRE(loaded.questionnaire);
    return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
}

/// Counts what the window system asks of everything below a widget.
class Work final : public QObject {
public:
    explicit Work(QWidget* top) { watch(top); }
    int layouts = 0;
    int resizes = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) ++layouts;
        if (event->type() == QEvent::Resize) ++resizes;
        return QObject::eventFilter(watched, event);
    }

private:
    void watch(QWidget* widget)
    {
        widget->installEventFilter(this);
        for (auto* child : widget->findChildren<QWidget*>())
            child->installEventFilter(this);
    }
};

double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / static_cast<double>(CLOCKS_PER_SEC);
}

} // namespace

TEST_CASE("an assessment is answered, noted and paused without the mouse", "[keyboard]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    const QString caseId = training.caseId(QStringLiteral("20"));
    training.desk().open(QStringLiteral("assessment"),
        {{QStringLiteral("case"), caseId},
            {QStringLiteral("form"), QStringLiteral("tier-1-triage")}});
    training.settle();
    auto* page = training.desk().current();
    auto* view = page->findChild<ui::SectionView*>();
    REQUIRE(view);
    auto* first = qobject_cast<ui::Segments*>(training.window().focusWidget());
    REQUIRE(first);
    press(training, Qt::Key_2);
    CHECK(first->current() == 1);
    press(training, Qt::Key_N);
    auto* note = qobject_cast<QPlainTextEdit*>(training.window().focusWidget());
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("said very quietly"));
    CHECK(note->toPlainText() == QStringLiteral("said very quietly"));
    press(training, Qt::Key_Down, Qt::ControlModifier);
    auto* next = qobject_cast<ui::Segments*>(training.window().focusWidget());
    REQUIRE(next);
    CHECK(next != first);
    press(training, Qt::Key_Up, Qt::ControlModifier);
    CHECK(qobject_cast<ui::Segments*>(training.window().focusWidget()));
}

TEST_CASE("a long form is shown in parts, and each part belongs to its questions", "[desktop]")
{
    forms::AnswerSheet sheet{longForm(300)};
    const auto sections = ui::sectionsOf(sheet);
    CHECK(sections.size() >= 300 / ui::kMostQuestions);
    std::size_t nodes = 0;
    for (const auto& section : sections) {
        CHECK(section.nodes.size() <= ui::kMostQuestions);
        nodes += section.nodes.size();
    }
    CHECK(nodes == 300);
    CHECK(ui::sectionWith(sheet, sections, *sheet.first("q0")) == 0);
    CHECK(ui::sectionWith(sheet, sections, *sheet.first("q299"))
        == static_cast<int>(sections.size()) - 1);
}

TEST_CASE("an answer on a form of 300 touches the section shown and little of it", "[desktop]")
{
    forms::AnswerSheet sheet{longForm(300)};
    const auto sections = ui::sectionsOf(sheet);
    ui::SectionView view;
    view.resize(700, 900);
    view.setSection(&sheet, sections.front().nodes);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QApplication::processEvents();
    CHECK(view.findChildren<ui::QuestionView*>().size() <= static_cast<int>(ui::kMostQuestions));
    auto segments = view.findChildren<ui::Segments*>();
    REQUIRE(segments.size() >= 10);
    Work work{&view};
    double slowest = 0;
    double total = 0;
    constexpr int kAnswers = 10;
    for (int i = 0; i < kAnswers; ++i) {
        const double before = cpuMilliseconds();
        segments[i]->choose(0);
        QApplication::processEvents();
        view.grab();
        const double took = cpuMilliseconds() - before;
        slowest = std::max(slowest, took);
        total += took;
    }
    std::cout << "key to paint, section of a form of 300: mean " << total / kAnswers
              << " ms CPU, slowest " << slowest << " ms\n";
    CHECK(work.layouts <= 2 * kAnswers);
    // What is shown may move; the other 280 questions have no widgets to ask.
    CHECK(work.resizes <= 2 * kAnswers * static_cast<int>(ui::kMostQuestions));
}

TEST_CASE("conclusions are drawn again only when they are others", "[desktop]")
{
    auto loaded = forms::readQuestionnaire(R"({"resourceType":"Questionnaire","title":"T",
        "extension":[{"url":"urn:waymark:forms:conclusion","extension":[
          {"url":"code","valueCode":"shelter"},{"url":"kind","valueCode":"need"},
          {"url":"title","valueString":"A place"},{"url":"when","extension":[
            {"url":"question","valueString":"a"},{"url":"operator","valueCode":"="},
            {"url":"answer","valueBoolean":false}]}]}],
        "item":[{"linkId":"a","type":"boolean","text":"A?"},
                {"linkId":"b","type":"boolean","text":"B?"}]})");
    REQUIRE(loaded.questionnaire);
    forms::AnswerSheet sheet{
        std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire))};
    ui::ConclusionCard card;
    card.show(sheet);
    REQUIRE(sheet.setAnswers(*sheet.first("b"), {true}));
    card.show(sheet);
    CHECK(card.drawn() == 1);
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {false}));
    card.show(sheet);
    CHECK(card.drawn() == 2);
}

TEST_CASE("the screen turned to the person shows one question and takes digits", "[desktop]")
{
    forms::AnswerSheet sheet{longForm(9)};
    int changed = 0;
    ui::PersonView view{sheet, {*sheet.first("q0"), *sheet.first("q6"), *sheet.first("q1")},
        [&] { ++changed; }, nullptr};
    view.show();
    CHECK(view.current() == *sheet.first("q0"));
    QTest::keyClick(&view, Qt::Key_2);
    CHECK(changed == 1);
    CHECK(sheet.node(*sheet.first("q0")).answers.size() == 1);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.current() == *sheet.first("q1")); // q6 is asked only after a yes
    QTest::keyClick(&view, Qt::Key_3);
    CHECK(sheet.node(*sheet.first("q1")).absence == forms::Absence::NotSaid);
}
