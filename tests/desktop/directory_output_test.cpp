// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells of services: nothing of a secret place anywhere, everything of the sample.
#include "desktop/at_the_directory.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/shell/top_bar.h"

#include "directory/exchange.h"
#include "support/secret_place.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <fstream>

using namespace waymark;
using test::AtTheDirectory;
using test::kSupervisor;

namespace {

void addTexts(QStringList& texts, const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 32; ++role)
                if (const auto value = model.data(index, role); value.canConvert<QString>())
                    texts << value.toString();
            addTexts(texts, model, index);
        }
}

/// Every word that any widget holds, seen or not: it may be read out, dragged or copied.
QStringList everyText()
{
    QStringList texts{QApplication::clipboard()->text()};
    for (const auto* widget : QApplication::allWidgets()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->text() << line->placeholderText();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            texts << text->toPlainText();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            view && view->model())
            addTexts(texts, *view->model());
    }
    return texts;
}

void checkNoMark(const char* where)
{
    const std::string all = ui::fromQt(everyText().join(QLatin1Char{'\n'}));
    for (const char* mark : test::kSecretMarks) {
        INFO(where << " tells " << mark);
        CHECK(all.find(mark) == std::string::npos);
    }
}

struct Visit {
    const char* page;
    const char* part; ///< of the page
    const char* button; ///< opens a dialog
};
constexpr Visit kOfService[] = {{"directory", "", ""}, {"directory", "", "copyService"},
    {"directory", "", "serviceChanges"}, {"directory", "", "printService"},
    {"directory", "", "addToPack"}, {"directory", "", "suggest"}, {"service-editor", "", ""}};
constexpr Visit kOfAll[]
    = {{"today", "", ""}, {"directory-upkeep", "", ""}, {"directory-upkeep", "duplicates", ""},
        {"directory-upkeep", "agreements", ""}, {"directory-upkeep", "gaps", ""}};

void visit(AtTheDirectory& at, const Visit& visit, QVariantMap parameters)
{
    if (*visit.part) parameters.insert(QStringLiteral("part"), QLatin1String{visit.part});
    at.open(visit.page, parameters);
    if (*visit.button) {
        auto* button = at.training.desk().current()->findChild<QAbstractButton*>(
            QLatin1String{visit.button});
        REQUIRE(button);
        button->click();
        at.training.settle();
    }
    INFO(visit.part << " " << visit.button);
    checkNoMark(visit.page);
    if (auto* dialog = QApplication::activeModalWidget()) dialog->close();
    at.training.settle();
}

void import(AtTheDirectory& at, std::string_view services)
{
    const QTemporaryDir folder;
    const std::string path = ui::fromQt(folder.filePath(QStringLiteral("services.json")));
    std::ofstream{path} << services;
    REQUIRE(at.keys.ask([&](app::Workspace& workspace) {
        return static_cast<bool>(workspace.exchange().importFrom(path, {.source = "secrets"}));
    }));
}

} // namespace

TEST_CASE("nothing of a secret place is in any widget of the window", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    import(at, test::kSecretPlace);
    REQUIRE(at.found("farol") >= 1);
    const QString caseId = at.training.caseId(QStringLiteral("elena"));
    const auto secret = at.keys.ask([](app::Workspace& workspace) {
        std::vector<directory::ServiceId> ids;
        for (const auto* words : {"safe house at", "upstairs at", "day desk"})
            for (const auto& hit : workspace.directory().search({.text = words}).hits)
                ids.push_back(hit.id);
        return ids;
    });
    REQUIRE(secret.size() >= 2);
    for (const auto& id : secret)
        for (const Visit& each : kOfService)
            visit(at, each, {{QStringLiteral("service"), ui::toQt(id)}});
    for (const Visit& each : kOfAll)
        visit(at, each, {});
    for (const auto& id : secret)
        visit(at, {"referral", "", ""},
            {{QStringLiteral("case"), caseId}, {QStringLiteral("service"), ui::toQt(id)},
                {QStringLiteral("need"), QStringLiteral("shelter")}});
    for (const char* typed : {"farol", "desk", "Portugal"}) {
        at.open("today");
        at.training.desk().topBar()->search()->setText(QLatin1String{typed});
        at.training.settle();
        checkNoMark("the search of the window");
        at.training.desk().topBar()->search()->clear();
    }
}

TEST_CASE(
    "every service of the sample of real bodies opens with what is known of it", "[directory]")
{
    AtTheDirectory at{kSupervisor};
    const auto services = at.keys.ask([](app::Workspace& workspace) {
        std::vector<directory::Hit> hits;
        if (!workspace.exchange().importSample("helplines")) return hits;
        for (auto& hit : workspace.directory().search({.limit = 500}).hits)
            if (workspace.directory().find(hit.id)->source == "helplines")
                hits.push_back(std::move(hit));
        return hits;
    });
    REQUIRE(services.size() >= 60);
    for (const auto& hit : services) {
        at.open("directory", {{QStringLiteral("service"), ui::toQt(hit.id)}});
        QStringList shown;
        for (const auto* label : at.training.desk().current()->findChildren<QLabel*>())
            if (label->isVisible()) shown << label->text();
        INFO(hit.name << " " << shown.join(QStringLiteral(" | ")).toStdString());
        CHECK(shown.contains(ui::toQt(hit.name)));
        if (!hit.phone.empty())
            CHECK_FALSE(shown.filter(ui::toQt(hit.phone)).isEmpty());
        else // nobody is left without a next step
            CHECK((shown.contains(QStringLiteral("Good to know"))
                || shown.contains(QStringLiteral("Belongs to"))));
    }
}
