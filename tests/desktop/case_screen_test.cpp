// SPDX-License-Identifier: GPL-3.0-or-later
// The case as a worker sees it: what happened, what is next, how needs stand.
#include "desktop/keys.h"

#include "app/training_office.h"
#include "app/workspace.h"
#include "assessment/needs.h"
#include "cases/case.h"
#include "cases/task.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace waymark;

namespace {

class AtACase {
public:
    AtACase()
        : keys{training}
    {
        REQUIRE(training.signIn(QString::fromUtf8(app::kTrainingWorker.data())));
        id = training.caseId(QStringLiteral("2026-0148"));
        REQUIRE(!id.isEmpty());
        training.desk().open(QStringLiteral("case"), {{QStringLiteral("case"), id}});
        training.settle();
    }

    template <class Widget>
    Widget* find(const char* name)
    {
        auto* found = training.desk().current()->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    std::vector<cases::Task> steps()
    {
        return keys.ask([id = *cases::CaseId::parse(id.toStdString())](app::Workspace& workspace) {
            return cases::Tasks{workspace.desk()}.openOfCase(id);
        });
    }

    std::vector<assessment::NeedRecord> needs()
    {
        return keys.ask([id = *cases::CaseId::parse(id.toStdString())](app::Workspace& workspace) {
            return assessment::Needs{workspace.desk()}.ofCase(id);
        });
    }

    test::TrainingWindow training;
    test::Keys keys;
    QString id;
};

} // namespace

TEST_CASE("every entry of a timeline says what happened", "[case]")
{
    AtACase at;
    const auto* model = at.find<QAbstractItemView>("timeline")->model();
    REQUIRE(model->rowCount() > 10);
    int referrals = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        const QString title = index.data().toString();
        INFO(title.toStdString());
        for (const auto& kind : cases::Codes<cases::EntryKind>::kAll)
            CHECK(title != ui::wordOf(kind.value));
        CHECK(!title.contains(QLatin1String{"%1"}));
        CHECK(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
        if (index.data(ui::ValueRole).toString() == QLatin1String{"referral"}) ++referrals;
    }
    CHECK(referrals > 3);
}

TEST_CASE("a next step is added and ticked with keys only", "[case]")
{
    AtACase at;
    const auto before = at.steps().size();
    at.keys.push(QStringLiteral("openAddStep"));
    CHECK(at.keys.focused() == QLatin1String{"stepTitle"});
    at.keys.type(QStringLiteral("ask the school for the pick-up list"));
    REQUIRE(at.keys.reach(QStringLiteral("stepDue")));
    at.keys.type(QStringLiteral("tomorrow"));
    at.keys.press(Qt::Key_Return);
    CHECK(at.steps().size() == before); // said beside the field, nothing lost
    CHECK(at.find<QLineEdit>("stepTitle")->text().startsWith(QLatin1String{"ask the school"}));
    at.keys.press(Qt::Key_A, Qt::ControlModifier);
    at.keys.type(QStringLiteral("2026-12-24"));
    at.keys.press(Qt::Key_Return);
    CHECK(at.steps().size() == before + 1);
    at.keys.push(QStringLiteral("step"));
    CHECK(at.steps().size() == before);
}

TEST_CASE("a need in other words is added with keys only", "[case]")
{
    AtACase at;
    at.training.desk().open(QStringLiteral("case"),
        {{QStringLiteral("case"), at.id}, {QStringLiteral("tab"), QStringLiteral("needs")}});
    at.training.settle();
    const auto before = at.needs().size();
    at.keys.push(QStringLiteral("addNeed"));
    REQUIRE(QApplication::activePopupWidget());
    at.keys.press(Qt::Key_Up); // the last one: another need
    at.keys.press(Qt::Key_Return);
    REQUIRE(at.keys.focused() == QLatin1String{"askedWords"});
    at.keys.press(Qt::Key_Return); // nothing written yet: nothing happens
    CHECK(at.needs().size() == before);
    at.keys.type(QStringLiteral("a locksmith for the cellar"));
    at.keys.press(Qt::Key_Return);
    const auto needs = at.needs();
    REQUIRE(needs.size() == before + 1);
    CHECK(std::ranges::any_of(needs, [](const assessment::NeedRecord& need) {
        return need.details.words == "a locksmith for the cellar";
    }));
}

TEST_CASE("Change on the safe-contact band leads to the safe contact", "[case]")
{
    AtACase at;
    at.keys.push(QStringLiteral("changeSafeContact"));
    CHECK(at.find<QWidget>("keepProfile")->isVisible());
}

TEST_CASE("the list of cases shows each flag and date whole", "[case]")
{
    AtACase at;
    at.training.desk().open(QStringLiteral("cases"), {});
    at.training.settle();
    const auto* table = at.find<QTableView>("cases");
    const auto* header = table->horizontalHeader();
    CHECK(header->length() <= table->viewport()->width() + 1);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (const char* name : {"Reference", "Flags", "Due", "State"}) {
            int column = 0;
            while (table->model()->headerData(column, Qt::Horizontal).toString()
                != QLatin1String{name})
                ++column;
            const auto index = table->model()->index(row, column);
            INFO(name << ": " << index.data().toString().toStdString());
            CHECK(table->sizeHintForIndex(index).width() <= table->columnWidth(column));
        }
}
