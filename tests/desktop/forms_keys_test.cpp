// SPDX-License-Identifier: GPL-3.0-or-later
// Forms by keys: a supervisor takes one in with its answer lists, its right and its scoring,
// changes one and finds the draft again, and sets time limits.
#include "desktop/keys.h"

#include "app/workspace.h"
#include "assessment/deadlines.h"
#include "assessment/form_draft.h"
#include "assessment/form_library.h"
#include "cases/draft.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/office/import_report.h"
#include "ui/desktop/qt/convert.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace waymark;

namespace {

constexpr int kPatience = 60'000; ///< ms; a loaded machine, not an expectation
const QString kSupervisor = QStringLiteral("Tomás Figueira");

std::string twoQuestions()
{
    return R"({"resourceType":"Questionnaire","url":"urn:test:mood","version":"1",
      "language":"en","title":"Mood","item":[
      {"linkId":"p","text":"Where?","type":"choice","answerValueSet":"urn:test:places"},
      {"linkId":"a","text":"Little interest?","type":"choice","answerOption":[
        {"valueCoding":{"code":"0","display":"never"}},
        {"valueCoding":{"code":"1","display":"often"}}]},
      {"linkId":"b","text":"Feeling down?","type":"choice","answerOption":[
        {"valueCoding":{"code":"0","display":"never"}},
        {"valueCoding":{"code":"1","display":"often"}}]}]})";
}

constexpr auto kPlaces
    = R"({"resourceType":"ValueSet","url":"urn:test:places","compose":{"include":[
    {"system":"urn:test:system","concept":[{"code":"h","display":"Home"}]}]}})";

/// The window with a supervisor signed in.
struct Desk {
    Desk() { REQUIRE(training.signIn(kSupervisor)); }

    void open(const char* page, const QVariantMap& parameters)
    {
        training.desk().open(QLatin1String{page}, parameters);
        training.settle();
    }

    template <class T>
    T* part(const char* name)
    {
        QWidget* page = QApplication::activeModalWidget();
        auto* found = (page ? page : training.desk().current())->findChild<T*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }

    QString file(const char* name, const std::string& content)
    {
        const auto path = training.folder() + QLatin1Char{'/'} + QLatin1String{name};
        std::ofstream{path.toStdString()} << content;
        return path;
    }

    void write(const char* field, const QString& text)
    {
        INFO(field);
        REQUIRE(keys.reach(QLatin1String{field}));
        keys.type(text);
    }

    QString reported()
    {
        QStringList lines;
        for (auto* label : part<ui::ImportReport>("importReport")->findChildren<QLabel*>())
            lines << label->text();
        return lines.join(QLatin1Char{'\n'});
    }

    test::TrainingWindow training;
    test::Keys keys{training};
};

std::shared_ptr<const forms::Questionnaire> kept(app::Workspace& workspace, const char* name)
{
    assessment::FormLibrary library{workspace.desk()};
    const auto id = library.find(name);
    return id ? library.load(*id).value() : nullptr;
}

} // namespace

TEST_CASE(
    "a supervisor takes in a form with its answer lists, right and scoring by keys", "[forms]")
{
    Desk desk;
    desk.open("office", {{QStringLiteral("part"), QStringLiteral("forms")}});
    desk.keys.push(QStringLiteral("importForm"));
    REQUIRE(QApplication::activeModalWidget());
    CHECK(desk.keys.focused() == QStringLiteral("files"));
    desk.keys.type(desk.file("mood.json", twoQuestions()));
    desk.keys.press(Qt::Key_Tab); // on leaving, the file is looked at
    desk.training.settle();
    CHECK(desk.reported().contains(QStringLiteral("Mood")));
    CHECK(desk.reported().contains(QStringLiteral("urn:test:places")));

    desk.write("sets", desk.file("places.json", kPlaces));
    desk.keys.press(Qt::Key_Tab);
    desk.training.settle();
    CHECK(desk.reported().contains(QStringLiteral("Everything in it works here.")));

    REQUIRE(desk.keys.reach(QStringLiteral("ground")));
    desk.keys.press(Qt::Key_Down); // public domain
    desk.write("right", QStringLiteral("public domain since 2010"));
    REQUIRE(desk.keys.reach(QStringLiteral("scoring")));
    auto* scoring = desk.part<ui::ComboBox>("scoring");
    while (scoring->currentValue().toString() != QStringLiteral("phq-2")) {
        const auto before = scoring->currentIndex();
        desk.keys.press(Qt::Key_Down);
        REQUIRE(scoring->currentIndex() != before);
    }
    REQUIRE(desk.keys.reach(QStringLiteral("item_2")));
    auto* second = desk.part<ui::ComboBox>("item_2");
    while (second->currentValue().toString() != QStringLiteral("b")) {
        const auto before = second->currentIndex();
        desk.keys.press(Qt::Key_Down);
        REQUIRE(second->currentIndex() != before);
    }
    REQUIRE(desk.keys.reach(QStringLiteral("item_1")));
    auto* first = desk.part<ui::ComboBox>("item_1");
    desk.keys.press(Qt::Key_Home);
    while (first->currentValue().toString() != QStringLiteral("a")) {
        const auto before = first->currentIndex();
        desk.keys.press(Qt::Key_Down);
        REQUIRE(first->currentIndex() != before);
    }
    desk.keys.push(QStringLiteral("go"));
    REQUIRE_FALSE(QApplication::activeModalWidget());
    const auto form
        = desk.keys.ask([](app::Workspace& workspace) { return kept(workspace, "urn:test:mood"); });
    REQUIRE(form);
    CHECK(form->formVersion == "1+sets.phq-2");
    CHECK(form->items.front().options.size() == 1);
    REQUIRE(form->scores.size() == 1);
    CHECK(form->scores.front().items == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a form that is here in that version with other lists comes in beside it", "[forms]")
{
    Desk desk;
    const auto takeIn = [&](const char* lists, const std::string& content) {
        desk.open("office", {{QStringLiteral("part"), QStringLiteral("forms")}});
        desk.keys.push(QStringLiteral("importForm"));
        desk.keys.type(desk.file("places-of.json", [] {
            auto form = twoQuestions();
            form.replace(form.find("urn:test:mood"), 13, "urn:test:here");
            return form;
        }()));
        desk.keys.press(Qt::Key_Tab);
        desk.training.settle();
        desk.write("sets", desk.file(lists, content));
        REQUIRE(desk.keys.reach(QStringLiteral("ground")));
        desk.keys.press(Qt::Key_Down); // public domain
        desk.write("right", QStringLiteral("public domain"));
        desk.keys.push(QStringLiteral("go"));
        desk.training.settle();
    };
    std::string other = kPlaces;
    other.replace(other.find("Home"), 4, "Flat");
    takeIn("first.json", kPlaces);
    REQUIRE_FALSE(QApplication::activeModalWidget());
    takeIn("second.json", other);
    REQUIRE(QApplication::activeModalWidget());
    REQUIRE(desk.keys.focused() == QStringLiteral("asNewVersion"));
    desk.keys.press(Qt::Key_Space);
    desk.keys.push(QStringLiteral("go"));
    desk.training.settle();
    REQUIRE_FALSE(QApplication::activeModalWidget());
    const auto form
        = desk.keys.ask([](app::Workspace& workspace) { return kept(workspace, "urn:test:here"); });
    REQUIRE(form);
    CHECK(form->formVersion == "1+sets.2");
    CHECK(form->items.front().options.front().label.base == "Flat");
}

TEST_CASE(
    "a change of a form is kept while it is typed, found again, and waits for a score", "[forms]")
{
    Desk desk;
    const auto made = desk.keys.ask([](app::Workspace& workspace) {
        auto form = assessment::FormDraft::of(
            R"({"resourceType":"Questionnaire","url":"urn:test:own","version":"1","language":"en",
              "title":"Own","extension":[{"url":"urn:waymark:forms:score","extension":[
                {"url":"id","valueString":"sum"},{"url":"title","valueString":"All"},
                {"url":"item","valueString":"a"}]}],
              "item":[{"linkId":"a","text":"First","type":"integer"}]})");
        return assessment::publish(workspace.desk(), form.value(), "own wording");
    });
    REQUIRE(made);
    desk.open("office", {{QStringLiteral("part"), QStringLiteral("forms")}});
    auto* table = desk.part<QAbstractItemView>("officeForms");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == QStringLiteral("Own"))
            table->setCurrentIndex(table->model()->index(row, 0));
    desk.keys.push(QStringLiteral("changeForm"));
    REQUIRE(desk.training.desk().currentId() == QStringLiteral("form-builder"));
    desk.write("questionWords", QStringLiteral("The very "));
    const auto drafts = [](app::Workspace& workspace) {
        return cases::Drafts{workspace.desk()}.own("form", "urn:test:own");
    };
    // Without leaving the page.
    REQUIRE(QTest::qWaitFor([&] { return desk.keys.ask(drafts).size() == 1; }, kPatience));

    desk.training.signOut(); // as after a lock or a crash
    REQUIRE(desk.training.signIn(kSupervisor));
    desk.open("form-builder", {{QStringLiteral("form"), QStringLiteral("urn:test:own")}});
    CHECK(desk.part<QPlainTextEdit>("questionWords")
              ->toPlainText()
              .contains(QStringLiteral("The very")));

    desk.keys.push(QStringLiteral("addConclusion"));
    REQUIRE(QApplication::activeModalWidget());
    desk.write("ruleWords", QStringLiteral("Much of it"));
    REQUIRE(desk.keys.reach(QStringLiteral("ruleSubject")));
    desk.keys.press(Qt::Key_Down); // scores come first
    desk.write("ruleNumber", QStringLiteral("3"));
    desk.keys.push(QStringLiteral("keepRule"));
    REQUIRE_FALSE(QApplication::activeModalWidget());
    desk.keys.push(QStringLiteral("publishForm"));
    const auto form
        = desk.keys.ask([](app::Workspace& workspace) { return kept(workspace, "urn:test:own"); });
    REQUIRE(form);
    CHECK(form->formVersion == "1.1");
    CHECK(form->items.front().text.base.find("The very") != std::string::npos);
    REQUIRE(form->conclusions.size() == 1);
    CHECK(form->conclusions.front().reasons.front().score == "sum");
    CHECK(desk.keys.ask(drafts).empty());
    forms::AnswerSheet sheet{form};
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{2}}));
    CHECK(sheet.conclusions().empty());
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {std::int64_t{3}}));
    CHECK(sheet.conclusions().size() == 1);
}

TEST_CASE(
    "a supervisor makes a form from nothing, with a question, a rule and a translation", "[forms]")
{
    Desk desk;
    desk.open("office", {{QStringLiteral("part"), QStringLiteral("forms")}});
    desk.keys.push(QStringLiteral("makeForm"));
    REQUIRE(QApplication::activeModalWidget());
    CHECK(desk.keys.focused() == QStringLiteral("newFormName"));
    desk.keys.push(QStringLiteral("beginForm"));
    REQUIRE(QApplication::activeModalWidget()); // without a name it does not begin
    desk.write("newFormName", QStringLiteral("Night shelter"));
    desk.keys.push(QStringLiteral("beginForm"));
    desk.training.settle();
    REQUIRE(desk.training.desk().currentId() == QStringLiteral("form-builder"));
    CHECK(desk.keys.focused() == QStringLiteral("formName"));

    const auto drafts
        = [](app::Workspace& workspace) { return cases::Drafts{workspace.desk()}.own().size(); };
    desk.keys.push(QStringLiteral("addQuestion"));
    REQUIRE(QApplication::activeModalWidget());
    desk.keys.type(QStringLiteral("Is there a bed tonight?"));
    desk.keys.push(QStringLiteral("addQuestionNow"));
    REQUIRE_FALSE(QApplication::activeModalWidget());
    desk.open("office", {{QStringLiteral("part"), QStringLiteral("forms")}}); // kept on leaving
    const auto begun = desk.keys.ask(drafts);
    CHECK(begun >= 1);
    const auto draft = desk.keys.ask(
        [](app::Workspace& workspace) { return cases::Drafts{workspace.desk()}.own().front(); });
    CHECK(draft.label == "Night shelter");
    desk.training.signOut();
    REQUIRE(desk.training.signIn(kSupervisor));
    desk.open("form-builder", {{QStringLiteral("draft"), ui::toQt(draft.id)}});

    desk.keys.push(QStringLiteral("addConclusion"));
    REQUIRE(QApplication::activeModalWidget());
    desk.write("ruleWords", QStringLiteral("A bed"));
    REQUIRE(desk.keys.reach(QStringLiteral("ruleSubject")));
    desk.keys.press(Qt::Key_Down);
    desk.keys.push(QStringLiteral("keepRule"));
    REQUIRE_FALSE(QApplication::activeModalWidget());
    auto* language = desk.part<ui::ComboBox>("questionLanguage");
    language->setCurrentValue(QStringLiteral("fr"));
    Q_EMIT language->activated(language->currentIndex());
    desk.write("questionTranslation", QStringLiteral("Y a-t-il un lit ?"));
    desk.write("formNameTranslated", QStringLiteral("Nuit"));
    auto* publish = desk.part<QAbstractButton>("publishForm");
    REQUIRE(QTest::qWaitFor([publish] { return publish->isEnabled(); }, kPatience));
    desk.keys.push(QStringLiteral("publishForm"));
    desk.training.settle();
    const auto made = desk.keys.ask([](app::Workspace& workspace) {
        assessment::FormLibrary library{workspace.desk()};
        for (const auto& row : library.forms())
            if (row.title == "Night shelter") return library.load(row.id).value();
        return std::shared_ptr<const forms::Questionnaire>{};
    });
    REQUIRE(made);
    CHECK(made->formVersion == "1");
    CHECK(made->url.starts_with("urn:uuid:"));
    CHECK(made->title.in("fr") == "Nuit");
    REQUIRE(made->items.size() == 1);
    CHECK(made->items.front().text.in("fr") == "Y a-t-il un lit ?");
    CHECK(made->conclusions.size() == 1);
    CHECK(desk.keys.ask(drafts) == begun - 1);
    desk.open("form-builder", {{QStringLiteral("form"), ui::toQt(made->url)}});
    CHECK(desk.part<QLineEdit>("formName")->text() == QStringLiteral("Night shelter"));
}

TEST_CASE("a supervisor sets the time limits of assessments by keys", "[forms]")
{
    Desk desk;
    desk.open("office", {{QStringLiteral("part"), QStringLiteral("limits")}});
    CHECK(desk.keys.focused() == QStringLiteral("limitTriage"));
    REQUIRE(desk.keys.reach(QStringLiteral("limitRenew")));
    desk.keys.press(Qt::Key_A, Qt::ControlModifier);
    desk.keys.type(QStringLiteral("900"));
    desk.keys.push(QStringLiteral("saveLimits"));
    const auto limits
        = [](app::Workspace& workspace) { return assessment::readDeadlines(workspace.desk()); };
    CHECK(desk.keys.ask(limits).renewDays == 90); // no more than two years
    CHECK(desk.keys.focused() == QStringLiteral("limitRenew"));
    desk.keys.press(Qt::Key_A, Qt::ControlModifier);
    desk.keys.type(QStringLiteral("60"));
    desk.keys.push(QStringLiteral("saveLimits"));
    CHECK(desk.keys.ask(limits).renewDays == 60);
}
