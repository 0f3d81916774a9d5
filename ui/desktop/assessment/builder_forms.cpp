// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/builder_forms.h"

#include "assessment/need.h"
#include "ui/desktop/assessment/condition_row.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>

namespace waymark::ui {
namespace {

using assessment::FormProblem;
using forms::ItemType;
using Kind = forms::ConclusionRule::Kind;

constexpr ItemType kTypes[]
    = {ItemType::Boolean, ItemType::Choice, ItemType::Text, ItemType::String, ItemType::Integer,
        ItemType::Decimal, ItemType::Date, ItemType::Display, ItemType::Group};

/// What follows from an answer, while it is written.
struct ConclusionFields {
    ComboBox* kind;
    ComboBox* what;
    LineEdit* title;
    LineEdit* because;
    QCheckBox* red;

    /// The needs or measures to choose from, when the kind has a list of them.
    void offer() const
    {
        what->clear();
        const auto chosen = static_cast<Kind>(kind->currentValue().toInt());
        if (chosen == Kind::Need)
            for (int i = 0; i <= static_cast<int>(assessment::Need::Other); ++i)
                what->addItem(needText(static_cast<assessment::Need>(i)),
                    toQt(code(static_cast<assessment::Need>(i))));
        if (chosen == Kind::Measure)
            for (int i = 0; i <= static_cast<int>(assessment::Measure::ChildLawyer); ++i)
                what->addItem(measureText(static_cast<assessment::Measure>(i)),
                    toQt(code(static_cast<assessment::Measure>(i))));
        what->setEnabled(what->count() > 0);
        if (what->count() > 0) title->setText(what->currentText());
    }

    assessment::ConclusionDraft conclusion(
        std::vector<assessment::RuleCondition> when, forms::Behavior behavior) const
    {
        for (auto& one : when)
            one.because = fromQt(because->text().trimmed());
        const auto words = fromQt(title->text().trimmed());
        const auto chosen = fromQt(what->currentValue().toString());
        return {.code = chosen.empty() ? assessment::codeFromWords(words) : chosen,
            .kind = static_cast<Kind>(kind->currentValue().toInt()),
            .title = words,
            .priority = red->isChecked() ? "now" : "soon",
            .red = red->isChecked(),
            .behavior = behavior,
            .when = std::move(when)};
    }
};

} // namespace

QString itemTypeText(ItemType type)
{
    switch (type) {
    case ItemType::Boolean: return QuestionDialog::tr("Yes or no");
    case ItemType::Choice: return QuestionDialog::tr("One of several answers");
    case ItemType::OpenChoice: return QuestionDialog::tr("One of several answers, or own words");
    case ItemType::Text: return QuestionDialog::tr("Own words, several lines");
    case ItemType::String: return QuestionDialog::tr("Own words, one line");
    case ItemType::Integer: return QuestionDialog::tr("Whole number");
    case ItemType::Decimal: return QuestionDialog::tr("Number");
    case ItemType::Date: return QuestionDialog::tr("Day");
    case ItemType::Display: return QuestionDialog::tr("A sentence, nothing asked");
    case ItemType::Group: return QuestionDialog::tr("Section");
    default: break;
    }
    return toQt(code(type));
}

QString questionTitle(const forms::Item& item)
{
    const QString words = item.text.base.empty() ? toQt(item.linkId) : inOurLanguage(item.text);
    return (toQt(item.prefix) + u' ' + words).trimmed();
}

QString problemText(const FormProblem& problem, const forms::Questionnaire* form)
{
    QString where;
    if (form && !problem.linkId.empty())
        if (const auto index = form->find(problem.linkId))
            where = questionTitle(form->items[*index]) + QStringLiteral(": ");
    const QString detail = toQt(problem.detail);
    switch (problem.kind) {
    case FormProblem::Kind::Broken: return where + QuestionDialog::tr("broken: %1").arg(detail);
    case FormProblem::Kind::Unsupported:
        return where + QuestionDialog::tr("not supported: %1").arg(detail);
    case FormProblem::Kind::NoWords: return where + QuestionDialog::tr("words are missing");
    case FormProblem::Kind::NoOptions: return where + QuestionDialog::tr("no answers to choose");
    case FormProblem::Kind::NotTranslated:
        return where + QuestionDialog::tr("not translated: %1").arg(detail);
    case FormProblem::Kind::Licensed: break;
    }
    return QuestionDialog::tr("Somebody else's instrument, its wording must stay: %1").arg(detail);
}

QuestionDialog::QuestionDialog(Submit submit, QWidget* parent)
    : Dialog{tr("Add a question"), parent}
    , m_type{new ComboBox}
    , m_words{new LineEdit}
    , m_field{new Field{tr("What is asked"), m_words}}
{
    setObjectName(QStringLiteral("questionDialog"));
    for (const ItemType type : kTypes)
        m_type->addItem(itemTypeText(type), static_cast<int>(type));
    body()->addWidget(m_field);
    body()->addWidget(new Field{tr("How it is answered"), m_type});
    auto* add = addButton(new Button{tr("Add"), {.look = Look::Primary}});
    add->setObjectName(QStringLiteral("addQuestionNow"));
    connect(add, &Button::clicked, this, [this, submit = std::move(submit)] {
        const auto words = fromQt(m_words->text().trimmed());
        if (words.empty()) return m_field->setProblem(tr("Write what should be asked."));
        submit(static_cast<ItemType>(m_type->currentValue().toInt()), words);
        accept();
    });
}

NewFormDialog::NewFormDialog(Submit submit, QWidget* parent)
    : Dialog{tr("New form"), parent}
    , m_name{new LineEdit}
    , m_language{new ComboBox}
    , m_field{new Field{tr("What it is called"), m_name}}
{
    setObjectName(QStringLiteral("newFormDialog"));
    m_name->setObjectName(QStringLiteral("newFormName"));
    m_language->setObjectName(QStringLiteral("newFormLanguage"));
    for (const auto& [code, name] : Papers::languages())
        m_language->addItem(name, code);
    m_field->setHint(tr("Begin with nothing; questions, rules and translations are added next."));
    body()->addWidget(m_field);
    body()->addWidget(new Field{tr("Written in"), m_language});
    auto* begin = addButton(new Button{tr("Begin"), {.look = Look::Primary}});
    begin->setObjectName(QStringLiteral("beginForm"));
    connect(begin, &Button::clicked, this, [this, submit = std::move(submit)] {
        const auto name = m_name->text().trimmed();
        if (name.isEmpty()) return m_field->setProblem(tr("Write what it is called."));
        accept();
        submit(name, m_language->currentValue().toString());
    });
}

RuleDialog::RuleDialog(std::shared_ptr<const forms::Questionnaire> form, const std::string& linkId,
    Conditions submit, QWidget* parent)
    : Dialog{tr("When it is asked"), parent}
    , m_form{std::move(form)}
    , m_rows{columnIn(body(), 8)}
    , m_behavior{new ComboBox}
{
    setObjectName(QStringLiteral("ruleDialog"));
    m_behavior->addItem(tr("Any of these is enough"));
    m_behavior->addItem(tr("All of these must hold"));
    body()->addWidget(new Field{tr("If there are several"), m_behavior});
    addRow(linkId, false);
    auto* more = addButton(new Button{tr("One more condition"), {.icon = QStringLiteral("plus")}});
    auto* always = addButton(new Button{tr("Ask always")});
    auto* keep = addButton(new Button{tr("Keep the rule"), {.look = Look::Primary}});
    keep->setObjectName(QStringLiteral("keepRule"));
    connect(more, &Button::clicked, this, [this, linkId] { addRow(linkId, false); });
    connect(always, &Button::clicked, this, [this, submit] {
        submit({}, forms::Behavior::Any);
        accept();
    });
    connect(keep, &Button::clicked, this, [this, submit] {
        if (conditions().empty())
            return say(tr("Choose a question and its answer, or its number."));
        submit(conditions(), behavior());
        accept();
    });
}

RuleDialog::RuleDialog(
    std::shared_ptr<const forms::Questionnaire> form, Conclusion submit, QWidget* parent)
    : Dialog{tr("What follows from an answer"), parent}
    , m_form{std::move(form)}
    , m_rows{nullptr}
    , m_behavior{new ComboBox}
{
    setObjectName(QStringLiteral("conclusionDialog"));
    const ConclusionFields fields{.kind = new ComboBox,
        .what = new ComboBox,
        .title = new LineEdit,
        .because = new LineEdit,
        .red = new QCheckBox{tr("Danger: a supervisor is asked at once")}};
    const QStringList kinds{tr("A flag"), tr("A need"), tr("A special measure"), tr("A task")};
    for (int i = 0; i < kinds.size(); ++i)
        fields.kind->addItem(kinds[i], i);
    fields.title->setObjectName(QStringLiteral("ruleWords"));
    connect(fields.kind, &QComboBox::activated, this, [fields] { fields.offer(); });
    connect(fields.what, &QComboBox::activated, this,
        [fields] { fields.title->setText(fields.what->currentText()); });
    body()->addWidget(new Field{tr("Kind"), fields.kind});
    body()->addWidget(new Field{tr("Which"), fields.what});
    body()->addWidget(new Field{tr("Words"), fields.title});
    body()->addWidget(new Field{tr("Because, as it is said to the person"), fields.because});
    body()->addWidget(label(tr("If"), Type::Label));
    m_rows = columnIn(body(), 8);
    m_behavior->addItem(tr("Any of these is enough"));
    m_behavior->addItem(tr("All of these must hold"));
    body()->addWidget(new Field{tr("If there are several"), m_behavior});
    body()->addWidget(fields.red);
    addRow({}, true);
    fields.offer();
    auto* more = addButton(new Button{tr("One more condition"), {.icon = QStringLiteral("plus")}});
    auto* keep = addButton(new Button{tr("Keep the rule"), {.look = Look::Primary}});
    keep->setObjectName(QStringLiteral("keepRule"));
    connect(more, &Button::clicked, this, [this] { addRow({}, true); });
    connect(keep, &Button::clicked, this, [this, submit, fields] {
        if (conditions().empty() || fields.title->text().trimmed().isEmpty())
            return say(tr("A rule needs its words, a question and an answer."));
        submit(fields.conclusion(conditions(), behavior()));
        accept();
    });
}

void RuleDialog::addRow(const std::string& exceptFor, bool withScores)
{
    auto* row = new ConditionRow{*m_form, exceptFor, withScores, this};
    m_all.push_back(row);
    m_rows->addWidget(row);
}

std::vector<assessment::RuleCondition> RuleDialog::conditions() const
{
    std::vector<assessment::RuleCondition> all;
    for (const ConditionRow* row : m_all)
        if (auto one = row->condition()) all.push_back(*one);
    return all;
}

forms::Behavior RuleDialog::behavior() const
{
    return m_behavior->currentIndex() == 1 ? forms::Behavior::All : forms::Behavior::Any;
}

} // namespace waymark::ui
