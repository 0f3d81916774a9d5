// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/field.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/error_text.h"

#include <QAccessible>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

Field::Field(const QString& text, QWidget* control, QWidget* parent)
    : QWidget{parent}
    , m_label{label(text, Type::Label, Tone::Second, this)}
    , m_control{control}
    , m_below{new QWidget{this}}
    , m_mark{new IconLabel{QStringLiteral("info"), 13, m_below}}
    , m_text{label({}, Type::Second, Tone::Quiet, m_below)}
{
    auto* column = columnIn(this, {}, 5);
    m_label->setBuddy(m_control);
    m_control->setAccessibleName(text);
    column->addWidget(m_label);
    column->addWidget(m_control);
    auto* row = rowIn(m_below, {}, 6);
    m_mark->setMeaning(Meaning::Attention);
    m_text->setWordWrap(true);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    column->addWidget(m_below);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    setSizePolicy(policy);
    show();
}

void Field::setLabel(const QString& text)
{
    m_label->setText(text);
    m_control->setAccessibleName(text);
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    show();
}

void Field::setProblem(const QString& problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    show();
    if (problem.isEmpty()) return;
    QAccessibleEvent event{m_control, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void Field::show()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? m_problem : m_hint;
    m_text->setText(text);
    if (wrong)
        setMeaning(m_text, Meaning::Attention);
    else
        setTone(m_text, Tone::Quiet);
    m_mark->setVisible(wrong);
    m_below->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    if (m_control->property("problem").toBool() == wrong) return;
    m_control->setProperty("problem", wrong);
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
}

Problems showProblems(
    const Problems& problems, const QList<std::pair<std::string_view, Field*>>& fields)
{
    Problems rest;
    Field* first = nullptr;
    for (const auto& [subject, field] : fields)
        field->setProblem({});
    for (const auto& problem : problems) {
        const auto found = std::ranges::find(
            fields, problem.subject, [](const auto& pair) { return pair.first; });
        if (found == fields.end()) {
            rest.push_back(problem);
            continue;
        }
        if (!found->second->hasProblem()) found->second->setProblem(errorText(problem));
        if (!first) first = found->second;
    }
    if (first) first->control()->setFocus(Qt::OtherFocusReason);
    return rest;
}

} // namespace waymark::ui
