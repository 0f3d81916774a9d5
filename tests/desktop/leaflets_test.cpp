// SPDX-License-Identifier: GPL-3.0-or-later
// Leaflets by keys: choose, put in order, hand over, say what came of it; write one, approve it.
#include "desktop/keys.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "leaflets/own_leaflets.h"
#include "leaflets/packs.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <QLabel>
#include <QTest>

using namespace waymark;

namespace {

template <class T>
T* part(test::TrainingWindow& training, const char* name)
{
    auto* found = training.desk().current()->findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

void openLeaflets(test::TrainingWindow& training, const QString& id)
{
    REQUIRE_FALSE(id.isEmpty());
    training.desk().open(QStringLiteral("leaflets"), {{QStringLiteral("case"), id}});
    training.settle();
}

std::vector<leaflets::InfoItem> itemsOf(test::Keys& keys, const QString& id)
{
    return keys.ask([id](app::Workspace& workspace) {
        return workspace.ledger().items(*cases::CaseId::parse(ui::fromQt(id)));
    });
}

} // namespace

TEST_CASE("leaflets are chosen, ordered, read together and asked about by keys", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    const QString id = training.caseId(QStringLiteral("2026-0119"));
    openLeaflets(training, id);
    const auto before = itemsOf(keys, id).size();
    CHECK(before > 0); // the training office has given some
    auto* list = part<ui::RowList>(training, "leafletList");
    REQUIRE(keys.reach(QStringLiteral("leafletList")));
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString second = list->currentIndex().data().toString();
    keys.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(list->currentIndex().row() == 0);
    CHECK(list->currentIndex().data().toString() == second);
    const auto state = list->currentIndex().data(Qt::CheckStateRole).toInt();
    keys.press(Qt::Key_Space);
    CHECK(list->currentIndex().data(Qt::CheckStateRole).toInt() != state);
    if (state == Qt::Checked) keys.press(Qt::Key_Space);
    QTest::qWait(200); // the page is made anew a moment after the last choice
    training.settle();
    keys.push(QStringLiteral("readAloud"));
    const auto given = itemsOf(keys, id);
    REQUIRE(given.size() > before);
    CHECK(given.front().handing == leaflets::Handing::ReadAloud);
    CHECK(given.front().understood == leaflets::Understood::NotAsked);
    REQUIRE(keys.reach(QStringLiteral("outcomeUnderstood")));
    keys.press(Qt::Key_Y);
    REQUIRE(keys.reach(QStringLiteral("outcomeTakenHome")));
    keys.press(Qt::Key_K);
    keys.push(QStringLiteral("outcomeNote"));
    const auto noted = itemsOf(keys, id);
    CHECK(noted.front().understood == leaflets::Understood::Yes);
    CHECK(noted.front().takenHome == leaflets::TakenHome::KeptHere);
}

TEST_CASE("who could see it and where it is kept is asked before it leaves", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    // She asked for discreet documents only.
    const QString id = training.caseId(QStringLiteral("2026-0148"));
    openLeaflets(training, id);
    const auto before = itemsOf(keys, id).size();
    auto* list = part<ui::RowList>(training, "leafletList");
    REQUIRE(keys.reach(QStringLiteral("leafletList")));
    list->setCurrentIndex(list->model()->index(0, 0));
    if (list->currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked)
        keys.press(Qt::Key_Space);
    QTest::qWait(200);
    training.settle();
    keys.push(QStringLiteral("noteGiven"));
    CHECK(QApplication::activeModalWidget());
    keys.push(QStringLiteral("handOverGo"));
    // Without a reason nothing happens.
    CHECK(keys.focused() == QStringLiteral("handOverReason"));
    CHECK(itemsOf(keys, id).size() == before);
    REQUIRE(keys.reach(QStringLiteral("handOverSeenBy")));
    keys.press(Qt::Key_N);
    REQUIRE(keys.reach(QStringLiteral("handOverReason")));
    keys.type(QStringLiteral("kept in the office"));
    keys.push(QStringLiteral("handOverGo"));
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(itemsOf(keys, id).size() > before);
}

TEST_CASE("the discreet form offers its looks and says where the number is hidden", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    openLeaflets(training, training.caseId(QStringLiteral("2026-0148")));
    auto* list = part<ui::RowList>(training, "leafletList");
    REQUIRE(keys.reach(QStringLiteral("leafletList")));
    list->setCurrentIndex(list->model()->index(0, 0));
    if (list->currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked)
        keys.press(Qt::Key_Space);
    auto* cover = part<ui::ComboBox>(training, "packCover");
    CHECK_FALSE(cover->isVisible());
    part<QAbstractButton>(training, "format_discreet")->click();
    training.settle();
    CHECK(cover->isVisible());
    CHECK(cover->count() == 7);
    CHECK(part<QLabel>(training, "packFindings")->text().contains(QStringLiteral("116 006")));
}

TEST_CASE(
    "one person writes a leaflet, another approves it, and then it can be given", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    training.desk().open(QStringLiteral("leaflet-editor"));
    training.settle();
    keys.push(QStringLiteral("newLeaflet"));
    keys.reach(QStringLiteral("id"));
    keys.type(QStringLiteral("our-hours"));
    keys.press(Qt::Key_Return);
    training.settle();
    auto* dialog = QApplication::activeModalWidget();
    if (dialog) // Enter never sends
        for (auto* button : dialog->findChildren<QAbstractButton*>())
            if (button->text().contains(QStringLiteral("Begin"))) button->click();
    training.settle();
    auto* text = part<ui::TextEdit>(training, "leafletText");
    REQUIRE(text->toPlainText().contains(QStringLiteral("id: our-hours")));
    CHECK(part<ui::RowList>(training, "leafletProblems")->model()->rowCount() > 0);
    QString whole = text->toPlainText();
    whole.replace(QStringLiteral("summary: "), QStringLiteral("summary: When we are here"));
    whole.replace(QStringLiteral("author: "), QStringLiteral("author: Us"));
    whole.replace(QStringLiteral("legal-source: "), QStringLiteral("legal-source: None"));
    text->setPlainText(whole);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    keys.type(QStringLiteral("We are here on Monday."));
    keys.push(QStringLiteral("handInLeaflet"));
    CHECK_FALSE(part<QAbstractButton>(training, "approveLeaflet")->isVisible());
    training.signOut();
    REQUIRE(training.signIn(QString::fromUtf8("Noor van Dijk")));
    training.desk().open(QStringLiteral("leaflet-editor"));
    training.settle();
    auto* list = part<ui::RowList>(training, "editorList");
    list->setCurrentIndex(list->model()->index(1, 0));
    training.settle();
    keys.push(QStringLiteral("approveLeaflet"));
    const bool there = keys.ask([](app::Workspace& workspace) {
        return workspace.library().find("our-hours", "en") != nullptr;
    });
    CHECK(there);
}
