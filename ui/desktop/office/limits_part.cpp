// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/limits_part.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {

using assessment::Deadlines;

LimitsPart::LimitsPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
{
    auto* page = plainWidget(Ground::Window);
    m_column = columnIn(page, {24, 16, 24, 16}, 14);
    m_column->addWidget(label(tr("Time limits of assessments"), Type::Section));
    m_column->addWidget(paragraph(
        tr("The law says “timely”. These numbers are practice and to be confirmed by your office. "
           "They fill in the day of a new assessment; each day can be changed.")));
    m_notice = new InlineNotice{Meaning::Settled};
    m_notice->setText({});
    m_column->addWidget(m_notice);
    m_limits = {{{"assessment.due-triage", &Deadlines::triageDays,
                     addLimit("limitTriage", tr("First needs, safety and closing check"),
                         tr("days; 0 is the same day"))},
        {"assessment.due-extensive", &Deadlines::extensiveWorkingDays,
            addLimit("limitExtensive", tr("Extensive assessment of protection and support"),
                tr("working days, Monday to Friday; public holidays are not known here"))},
        {"assessment.due-other", &Deadlines::otherWorkingDays,
            addLimit("limitOther", tr("Specialist instruments and feedback"), tr("working days"))},
        {"assessment.renew", &Deadlines::renewDays,
            addLimit("limitRenew", tr("To assess again"),
                tr("days after it was finished; a scale that asks for it is given sooner"))}}};
    m_save = new Button{tr("Save"), {.icon = QStringLiteral("check"), .look = Look::Primary}};
    m_save->setObjectName(QStringLiteral("saveLimits"));
    m_column->addWidget(m_save, 0, Qt::AlignLeading);
    m_column->addStretch();
    connect(m_save, &QPushButton::clicked, this, &LimitsPart::save);
    columnIn(this, {}, 0)->addWidget(scrolling(page));
}

Field* LimitsPart::addLimit(const char* setting, const QString& text, const QString& hint)
{
    auto* edit = new LineEdit;
    edit->setObjectName(QLatin1String{setting});
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    edit->setMaximumWidth(px(120));
    auto* field = new Field{text, edit};
    field->setHint(hint);
    m_column->addWidget(field);
    return field;
}

QWidget* LimitsPart::first() const { return m_limits.front().field->control(); }

void LimitsPart::load()
{
    jobs().run(
        this, [](app::Workspace& workspace) { return assessment::readDeadlines(workspace.desk()); },
        [this](const Deadlines& deadlines) { show(deadlines); });
}

void LimitsPart::show(const Deadlines& deadlines)
{
    for (const auto& limit : m_limits) {
        limit.field->as<QLineEdit>()->setText(QString::number(deadlines.*limit.days));
        limit.field->setProblem({});
    }
}

std::optional<Deadlines> LimitsPart::typed()
{
    Deadlines deadlines;
    for (const auto& limit : m_limits) {
        limit.field->setProblem({});
        bool isNumber = false;
        deadlines.*limit.days = limit.field->as<QLineEdit>()->text().trimmed().toInt(&isNumber);
        if (isNumber) continue;
        limit.field->setProblem(tr("Write a number of days."));
        limit.field->control()->setFocus();
        return std::nullopt;
    }
    return deadlines;
}

void LimitsPart::save()
{
    m_notice->setText({});
    const auto deadlines = typed();
    if (!deadlines) return;
    jobs().run(
        this,
        [wanted = *deadlines](app::Workspace& workspace) {
            return assessment::saveDeadlines(workspace.desk(), wanted);
        },
        [this](const Result<void>& saved) {
            if (saved) return m_notice->setText(tr("Saved. New assessments are due by these."));
            QList<std::pair<std::string_view, Field*>> fields;
            for (const auto& limit : m_limits)
                fields.emplace_back(limit.setting, limit.field);
            for (const auto& left : showProblems({saved.error()}, fields))
                shell().announce(errorText(left));
        });
}

} // namespace waymark::ui
