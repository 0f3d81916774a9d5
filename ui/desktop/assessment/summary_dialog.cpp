// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/summary_dialog.h"

#include "app/workspace.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/theme/theme.h"

#include <QCheckBox>
#include <QScrollArea>

namespace waymark::ui {
namespace {

using assessment::Agreed;

constexpr Agreed kAnswers[] = {Agreed::Share, Agreed::KeepBack, Agreed::NotAsked};

} // namespace

SummaryDialog::SummaryDialog(
    const PageContext& context, assessment::AssessmentId assessment, QWidget* parent)
    : Dialog{tr("Summary"), parent}
    , m_context{context}
    , m_assessment{assessment}
    , m_language{new ComboBox}
    , m_own{new TextEdit}
    , m_papers{new Papers{context, this}}
{
    setObjectName(QStringLiteral("summaryDialog"));
    body()->addWidget(paragraph(
        tr("Read each paragraph out and ask whether it may leave. Only what is agreed to stands on "
           "the page. What reaches the criminal file reaches the defence, too."),
        Type::Body, Tone::Second));
    for (const auto& [code, name] : Papers::languages())
        m_language->addItem(name, code);
    body()->addWidget(new Field{tr("Language of the reader"), m_language});
    auto* content = plainWidget(Ground::Surface);
    m_list = columnIn(content, {12, 8, 12, 8}, 12);
    auto* area = scrolling(content, this);
    area->setMinimumHeight(px(320));
    setMinimumWidth(px(620));
    body()->addWidget(area, 1);
    m_own->setLines(2, 4);
    body()->addWidget(new Field{tr("A paragraph of your own"), m_own});
    auto* more = addButton(new Button{tr("Add paragraph"), {.icon = QStringLiteral("plus")}});
    showsOnly();
    auto* save = addButton(new Button{
        tr("Save as PDF…"), {.icon = QStringLiteral("download"), .look = Look::Primary}});
    save->setObjectName(QStringLiteral("saveSummary"));
    connect(m_language, &QComboBox::activated, this, &SummaryDialog::load);
    connect(more, &Button::clicked, this, &SummaryDialog::addOwn);
    connect(save, &Button::clicked, this,
        [this] { m_papers->summary(m_assessment, m_language->currentValue().toString()); });
    load();
}

void SummaryDialog::load()
{
    m_context.jobs.run(
        this,
        [id = m_assessment, language = fromQt(m_language->currentValue().toString())](
            app::Workspace& workspace) {
            return assessment::Summaries{workspace.desk()}.paragraphs(id, language);
        },
        [this](const Result<std::vector<assessment::SummaryParagraph>>& found) {
            say(found ? QString{} : errorText(found.error()));
            if (found) show(*found);
        });
}

void SummaryDialog::show(const std::vector<assessment::SummaryParagraph>& paragraphs)
{
    clear(m_list);
    for (const auto& one : paragraphs)
        add(one);
    m_list->addStretch();
}

void SummaryDialog::add(const assessment::SummaryParagraph& one)
{
    auto* block = new QWidget;
    auto* column = columnIn(block, {}, 4);
    auto* head = rowIn(column, 8);
    const QString title = one.title.empty() ? tr("Own words") : toQt(one.title);
    head->addWidget(paragraph(title, Type::Strong, Tone::Text, block), 1);
    if (one.special)
        head->addWidget(
            mark({tr("Specially protected"), QStringLiteral("lock"), Meaning::Attention}, block));
    QString text = toQt(one.decision.words.empty() ? one.text : one.decision.words);
    if (one.decision.words.empty())
        for (const auto& reason : one.reasons)
            text += (text.isEmpty() ? QString{} : QStringLiteral("\n")) + toQt(reason);
    if (!text.isEmpty()) column->addWidget(paragraph(text, Type::Body, Tone::Second, block));
    auto* agreed = new Segments{tr("May this leave: %1").arg(title),
        {{tr("Agreed")}, {tr("Keep back"), true}, {tr("Not asked"), true}}, block};
    agreed->setSmall(true);
    agreed->setClearedTo(2);
    for (int i = 0; i < 3; ++i)
        if (kAnswers[i] == one.decision.agreed) agreed->setCurrent(i);
    column->addWidget(agreed);
    auto* defence = new QCheckBox{tr("The defence may read it"), block};
    defence->setChecked(one.decision.defence);
    defence->setAccessibleName(tr("The defence may read: %1").arg(title));
    column->addWidget(defence);
    const auto keep = [this, agreed, defence, part = one.part, words = one.decision.words] {
        decide(part,
            {.agreed = kAnswers[agreed->current() < 0 ? 2 : agreed->current()],
                .defence = defence->isChecked(),
                .words = words});
    };
    connect(agreed, &Segments::chosen, this, keep);
    connect(defence, &QCheckBox::clicked, this, keep);
    m_list->addWidget(block);
}

void SummaryDialog::decide(const std::string& part, const assessment::ParagraphDecision& decision)
{
    m_context.jobs.run(
        this,
        [id = m_assessment, part, decision](app::Workspace& workspace) {
            return assessment::Summaries{workspace.desk()}.decide(id, part, decision);
        },
        [this](const Result<void>& kept) { say(kept ? QString{} : errorText(kept.error())); });
}

void SummaryDialog::addOwn()
{
    m_context.jobs.run(
        this,
        [id = m_assessment, words = fromQt(m_own->toPlainText().trimmed())](
            app::Workspace& workspace) {
            return assessment::Summaries{workspace.desk()}.add(id, words);
        },
        [this](const Result<std::string>& part) {
            if (!part) return say(errorText(part.error()));
            m_own->clear();
            load();
        });
}

} // namespace waymark::ui
