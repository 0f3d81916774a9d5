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
#include "ui/desktop/leaflets/print_dialog.h"
#include "ui/desktop/qt/convert.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace waymark;

namespace {

constexpr int kPatience = 60'000; ///< ms; a loaded machine, not an expectation

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

/// The page is made anew a moment after the last choice: until it is that of the choice.
void waitForPage(test::TrainingWindow& training)
{
    const auto* due = part<QTimer>(training, "pageDue");
    REQUIRE(QTest::qWaitFor([due] { return !due->isActive(); }, kPatience));
    training.settle();
}

/// The path dialog that is open takes `path`, as if it were typed.
void choosePath(const QString& path)
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void chooseFirstLeaflet(test::TrainingWindow& training, test::Keys& keys)
{
    auto* list = part<ui::RowList>(training, "leafletList");
    REQUIRE(keys.reach(QStringLiteral("leafletList")));
    list->setCurrentIndex(list->model()->index(0, 0));
    if (list->currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked)
        keys.press(Qt::Key_Space);
    waitForPage(training);
}

bool isJournalled(test::Keys& keys, const QString& id, const std::string& action)
{
    return keys.ask([id, action](app::Workspace& workspace) {
        return std::ranges::any_of(workspace.desk().journal().about("case", ui::fromQt(id)),
            [&](const office::JournalEntry& entry) { return entry.line.action == action; });
    });
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
    waitForPage(training);
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
    chooseFirstLeaflet(training, keys);
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

TEST_CASE("chosen pages are printed, noted as given and kept in the journal", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    const QString id = training.caseId(QStringLiteral("2026-0148"));
    openLeaflets(training, id);
    chooseFirstLeaflet(training, keys);
    const auto before = itemsOf(keys, id).size();
    // The guard first: only discreet documents may leave, so a reason is asked for.
    keys.press(Qt::Key_P, Qt::ControlModifier);
    keys.push(QStringLiteral("handOverGo"));
    CHECK(keys.focused() == QStringLiteral("handOverReason"));
    keys.type(QStringLiteral("read here, kept here"));
    keys.push(QStringLiteral("handOverGo"));
    REQUIRE(qobject_cast<ui::PrintDialog*>(QApplication::activeModalWidget()));
    auto* printer = QApplication::activeModalWidget()->findChild<ui::ComboBox*>(
        QStringLiteral("printPrinter"));
    printer->setCurrentIndex(printer->count() - 1); // into a file: printers differ
    REQUIRE(keys.reach(QStringLiteral("printPages")));
    keys.type(QStringLiteral("9-12"));
    keys.push(QStringLiteral("printGo"));
    CHECK(keys.focused() == QStringLiteral("printPages")); // there are not as many
    CHECK(itemsOf(keys, id).size() == before);
    qobject_cast<QLineEdit*>(QApplication::activeModalWidget()->focusWidget())->clear();
    keys.type(QStringLiteral("2"));
    keys.push(QStringLiteral("printGo"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    choosePath(file);
    training.settle();
    CHECK_FALSE(QApplication::activeModalWidget());
    QPdfDocument printed;
    REQUIRE(printed.load(file) == QPdfDocument::Error::None);
    CHECK(printed.pageCount() == 1);
    CHECK(std::abs(printed.pagePointSize(0).height() - 842) < 2);
    CHECK(
        printed.metaData(QPdfDocument::MetaDataField::Title).toString() == QStringLiteral("Pages"));
    CHECK(itemsOf(keys, id).size() > before);
    CHECK(isJournalled(keys, id, "pack.given"));
    CHECK(isJournalled(keys, id, "guard.overridden"));
}

TEST_CASE("a range of pages is read as people write it", "[leaflets]")
{
    using ui::PageRange;
    CHECK(ui::parsePageRange(QString{}, 5) == PageRange{1, 5});
    CHECK(ui::parsePageRange(QStringLiteral(" 2 - 4 "), 5) == PageRange{2, 4});
    CHECK(ui::parsePageRange(QStringLiteral("3"), 5) == PageRange{3, 3});
    for (const char* wrong : {"0", "6", "4-2", "2-9", "a", "1,2"})
        CHECK_FALSE(ui::parsePageRange(QString::fromLatin1(wrong), 5));
}

TEST_CASE("a list of cases gets its packs, what is not safe is kept back and said", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    const QString discreet = training.caseId(QStringLiteral("2026-0148"));
    const QString other = training.caseId(QStringLiteral("2026-0119"));
    training.desk().open(QStringLiteral("leaflet-batch"));
    training.settle();
    auto* list = part<ui::RowList>(training, "batchList");
    REQUIRE(list->model()->rowCount() > 1);
    auto* format = part<ui::ComboBox>(training, "batchFormat");
    format->setCurrentIndex(1); // standard for all
    training.settle();
    CHECK_FALSE(part<QAbstractButton>(training, "batchMake")->isEnabled());
    keys.push(QStringLiteral("batchAll"));
    const int chosen = list->model()->rowCount();
    keys.push(QStringLiteral("batchMake"));
    CHECK(QApplication::activeModalWidget()->objectName() == QStringLiteral("handOverDialog"));
    keys.push(QStringLiteral("handOverGo"));
    const QTemporaryDir folder;
    choosePath(folder.path());
    REQUIRE(QTest::qWaitFor(
        [&] { return part<QAbstractButton>(training, "batchAll")->isEnabled(); }, kPatience));
    training.settle();
    const QStringList files = QDir{folder.path()}.entryList(QDir::Files);
    int made = 0, keptBack = 0;
    for (int row = 0; row < chosen; ++row) {
        const auto chip = list->model()->index(row, 0).data(ui::ChipRole).value<ui::ChipValue>();
        made += chip.text == QStringLiteral("made") ? 1 : 0;
        keptBack += chip.text == QStringLiteral("kept back") ? 1 : 0;
    }
    CHECK(made > 0);
    CHECK(keptBack > 0);
    CHECK(made == files.size());
    for (const QString& name : files) {
        INFO(name.toStdString());
        CHECK_FALSE(name.contains(QStringLiteral("2026")));
        QPdfDocument pack;
        CHECK(pack.load(QDir{folder.path()}.filePath(name)) == QPdfDocument::Error::None);
    }
    CHECK(isJournalled(keys, other, "pack.exported"));
    CHECK_FALSE(isJournalled(keys, discreet, "pack.exported"));
}

TEST_CASE("making packs for a list stops after the one at hand", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    test::Keys keys{training};
    training.desk().open(QStringLiteral("leaflet-batch"));
    training.settle();
    keys.push(QStringLiteral("batchAll"));
    const int chosen = part<ui::RowList>(training, "batchList")->model()->rowCount();
    keys.push(QStringLiteral("batchMake"));
    keys.push(QStringLiteral("handOverGo"));
    const QTemporaryDir folder;
    choosePath(folder.path());
    training.desk().current()->deactivate(); // as Stop does, or another screen
    REQUIRE(QTest::qWaitFor(
        [&] { return part<QAbstractButton>(training, "batchAll")->isEnabled(); }, kPatience));
    CHECK(QDir{folder.path()}.entryList(QDir::Files).size() <= 1);
    CHECK(chosen > 2);
}

TEST_CASE("the pack is laid out for the paper that is chosen", "[leaflets]")
{
    test::TrainingWindow training;
    REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
    openLeaflets(training, training.caseId(QStringLiteral("2026-0148")));
    const auto shape = [&] {
        const QPixmap page = part<QLabel>(training, "packPage")->pixmap(Qt::ReturnByValue);
        REQUIRE_FALSE(page.isNull());
        return static_cast<double>(page.height()) / page.width();
    };
    CHECK(std::abs(shape() - 297.0 / 210) < 0.02);
    auto* paper = part<ui::ComboBox>(training, "packPaper");
    paper->setCurrentIndex(2);
    REQUIRE(QTest::qWaitFor([&] { return std::abs(shape() - 11 / 8.5) < 0.02; }, kPatience));
    part<QAbstractButton>(training, "format_discreet")->click();
    training.settle();
    CHECK_FALSE(paper->isVisible());
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
