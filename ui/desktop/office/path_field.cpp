// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/path_field.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"

#include <QFileDialog>

namespace waymark::ui {

PathField::PathField(const char* name, const QString& label, Holds holds, QWidget* parent)
    : QWidget{parent}
    , m_line{new LineEdit}
{
    auto* row = rowIn(this, {}, 8);
    m_line->setObjectName(QLatin1String{name});
    m_field = new Field{label, m_line};
    row->addWidget(m_field, 1, Qt::AlignTop);
    auto* button = new Button{tr("Choose…"), {.icon = QStringLiteral("folder")}};
    button->setObjectName(QLatin1String{name} + QStringLiteral("Choose"));
    button->setAccessibleName(label + QStringLiteral(": ") + tr("Choose…"));
    button->setAutoDefault(false);
    // Level with the line, whatever stands below it.
    auto* beside = columnIn(row, 0);
    beside->addSpacing(m_field->sizeHint().height() - m_line->sizeHint().height());
    beside->addWidget(button);
    beside->addStretch();
    connect(button, &QPushButton::clicked, this, [this, holds, label] { choose(holds, label); });
    connect(m_line, &QLineEdit::editingFinished, this, &PathField::edited);
}

void PathField::choose(Holds holds, const QString& title)
{
    auto* dialog = new QFileDialog{this, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(
        holds == Holds::Several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        m_line->setText(paths.join(QStringLiteral("; ")));
        Q_EMIT edited();
    });
    dialog->open();
}

QStringList PathField::paths() const
{
    QStringList all;
    for (const auto& one : m_line->text().split(QLatin1Char{';'}, Qt::SkipEmptyParts))
        if (const auto path = one.trimmed(); !path.isEmpty()) all << path;
    return all;
}

QString PathField::path() const { return paths().value(0); }
void PathField::focus() { m_line->setFocus(); }

} // namespace waymark::ui
