// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/days_off_editor.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QDateEdit>

namespace waymark::ui {

DaysOffEditor::DaysOffEditor(QWidget* parent)
    : QWidget{parent}
{
    auto* column = columnIn(this, {}, 8);
    column->addWidget(label(tr("Closed from … until"), Type::Label, Tone::Second));
    auto* holder = plainWidget();
    m_column = columnIn(holder, {}, 6);
    column->addWidget(holder);
    m_problem = new InlineNotice;
    m_problem->setText({});
    column->addWidget(m_problem);
    auto* more = new Button{tr("Days it is closed"),
        {.icon = QStringLiteral("plus"), .look = Look::Quiet, .small = true}};
    more->setObjectName(QStringLiteral("addDaysOff"));
    connect(more, &Button::clicked, this, [this] {
        const Date today = fromQt(QDate::currentDate());
        add({today, today});
        m_rows.back().from->setFocus();
        Q_EMIT edited();
    });
    column->addWidget(more, 0, Qt::AlignLeading);
}

void DaysOffEditor::add(const directory::DaysOff& days)
{
    const int number = m_made++;
    Row row{plainWidget(), dateEdit(toQt(days.from)), dateEdit(toQt(days.to)),
        new LineEdit{toQt(days.note)}};
    const auto name = [&](const char* part) {
        return QStringLiteral("%1-%2").arg(QLatin1String{part}).arg(number);
    };
    row.from->setObjectName(name("offFrom"));
    row.from->setAccessibleName(tr("Closed from"));
    row.to->setObjectName(name("offTo"));
    row.to->setAccessibleName(tr("Closed until"));
    row.note->setObjectName(name("offNote"));
    row.note->setAccessibleName(tr("Why it is closed"));
    row.note->setPlaceholderText(tr("why"));
    auto* out = new IconButton{QStringLiteral("x"), tr("Take these days out")};
    out->setObjectName(name("offOut"));
    auto* line = rowIn(row.widget, {}, 8);
    for (QWidget* each : std::initializer_list<QWidget*>{row.from, row.to})
        line->addWidget(each);
    line->addWidget(row.note, 1);
    line->addWidget(out);
    for (auto* edit : {row.from, row.to})
        connect(edit, &QDateEdit::dateChanged, this, &DaysOffEditor::edited);
    connect(row.note, &QLineEdit::textEdited, this, &DaysOffEditor::edited);
    connect(
        out, &IconButton::clicked, this, [this, widget = row.widget] { takeOut(widget); },
        Qt::QueuedConnection);
    m_column->addWidget(row.widget);
    m_rows.push_back(row);
}

void DaysOffEditor::takeOut(QWidget* widget)
{
    std::erase_if(m_rows, [widget](const Row& row) { return row.widget == widget; });
    widget->deleteLater();
    Q_EMIT edited();
}

std::vector<directory::DaysOff> DaysOffEditor::days() const
{
    std::vector<directory::DaysOff> found;
    for (const Row& row : m_rows)
        found.push_back(
            {fromQt(row.from->date()), fromQt(row.to->date()), fromQt(row.note->text().trimmed())});
    return found;
}

void DaysOffEditor::setDays(const std::vector<directory::DaysOff>& days)
{
    for (const Row& row : m_rows)
        row.widget->deleteLater();
    m_rows.clear();
    for (const auto& each : days)
        add(each);
}

void DaysOffEditor::setProblem(const QString& problem)
{
    m_problem->setText(problem.toHtmlEscaped());
    if (!problem.isEmpty() && !m_rows.empty()) m_rows.front().to->setFocus();
}

} // namespace waymark::ui
