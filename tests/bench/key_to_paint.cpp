// SPDX-License-Identifier: GPL-3.0-or-later
// waymark_key_to_paint: answers a form of 300 questions and 100 rules by keys in the real window
// and prints, one a line, the nanoseconds from each key until all of it was painted. For
// waymark_bench.
#include "desktop/training_window.h"

#include "app/workspace.h"
#include "assessment/form_library.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <string>

using namespace waymark;

namespace {

constexpr int kItems = 300;
constexpr int kRules = 100;
constexpr int kKeys = 60;

/// A hundred of the questions are asked only after a yes to the first; forty lead to something.
std::string ruledForm()
{
    std::string items;
    for (int i = 0; i < kItems; ++i) {
        const auto number = std::to_string(i);
        items += (i > 0 ? "," : "") + (R"({"linkId":"q)" + number + R"(","text":"Question )")
            + number + R"(","type":"boolean")";
        if (i > 0 && i <= kRules)
            items += R"(,"enableWhen":[{"question":"q0","operator":"=","answerBoolean":true}])";
        items += '}';
    }
    std::string rules;
    for (int i = 0; i < 40; ++i)
        rules += (i > 0 ? "," : "")
            + (R"({"url":"urn:waymark:forms:conclusion","extension":[{"url":"code","valueCode":"c)"
                + std::to_string(i))
            + R"("},{"url":"kind","valueCode":"flag"},{"url":"title","valueString":"Flag"},)"
            + R"({"url":"when","extension":[{"url":"question","valueString":"q)" + std::to_string(i)
            + R"("},{"url":"operator","valueCode":"="},{"url":"answer","valueBoolean":true}]}]})";
    return R"({"resourceType":"Questionnaire","url":"urn:bench:keys","version":"1","language":"en",)"
           R"("title":"Keys","status":"active","extension":[)"
        + rules + R"(],"item":[)" + items + "]}";
}

/// Sees when a widget was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool painted = false;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) painted = true;
        return QObject::eventFilter(watched, event);
    }
};

int measure(test::TrainingWindow& training)
{
    QTextStream out{stdout};
    auto* first = qobject_cast<ui::Segments*>(training.window().focusWidget());
    if (!first) return 1;
    PaintWatch watch{first};
    QElapsedTimer timer;
    for (int i = 0; i < kKeys; ++i) {
        watch.painted = false;
        timer.start();
        QTest::keyClick(first, i % 2 == 0 ? Qt::Key_1 : Qt::Key_2); // yes: a hundred come; no: go
        while (!watch.painted && timer.elapsed() < 5000)
            QApplication::processEvents();
        QApplication::sendPostedEvents();
        QApplication::processEvents(); // what the answer shows or hides is painted, too
        out << timer.nsecsElapsed() << '\n';
        training.settle();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    test::TestApplication application{argc, argv};
    test::TrainingWindow training;
    if (!training.signIn(QStringLiteral("Tomás Figueira"))) return 1;
    training.jobs().run(
        &training.window(),
        [](app::Workspace& workspace) {
            return static_cast<bool>(
                assessment::FormLibrary{workspace.desk()}.import(ruledForm(), "own wording"));
        },
        [](bool) {});
    training.settle();
    training.desk().open(QStringLiteral("assessment"),
        {{QStringLiteral("case"), training.caseId(QStringLiteral("20"))},
            {QStringLiteral("form"), QStringLiteral("urn:bench:keys")}});
    training.settle();
    return measure(training);
}
