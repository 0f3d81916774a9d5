// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_preview.h"

#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {

using namespace cases;

CasePreview::CasePreview(QWidget* parent)
    : QWidget{parent}
{
    setGround(this, Ground::Side, "start");
    m_column = columnIn(this, {16, 12, 16, 12}, 12);
    show(std::nullopt);
}

void CasePreview::show(const std::optional<CaseFile>& file)
{
    clear(m_column);
    if (file)
        showFile(*file);
    else
        m_column->addWidget(paragraph(
            tr("Choose a case to see what is needed before a call."), Type::Body, Tone::Quiet));
    m_column->addStretch();
}

void CasePreview::showFile(const CaseFile& file)
{
    const Case& shown = file.shown;
    auto* top = rowIn(m_column, 8);
    top->addWidget(label(isolated(toQt(shown.reference)), Type::Second, Tone::Second), 1);
    auto* close = new IconButton{QStringLiteral("x"), tr("Close the preview")};
    close->setObjectName(QStringLiteral("closePreview"));
    close->setEdge(false);
    close->setSmall(true);
    connect(close, &QPushButton::clicked, this, &CasePreview::closeWanted);
    top->addWidget(close);
    auto* head = rowIn(m_column, 8);
    head->addWidget(new ElidedLabel{toQt(shown.details.displayName), Type::Title}, 1);
    auto* open
        = new Button{tr("Open"), {.icon = QStringLiteral("folder"), .hint = QStringLiteral("↵")}};
    open->setObjectName(QStringLiteral("openCase"));
    connect(open, &QPushButton::clicked, this, &CasePreview::openWanted);
    head->addWidget(open);

    const auto banner
        = bannerOf(file.callVerdict, file.safeContact ? &file.safeContact->details : nullptr);
    auto* notice = new InlineNotice{banner.meaning};
    notice->setText(QStringLiteral("<b>%1</b><br>%2")
                        .arg(banner.verdict.toHtmlEscaped(),
                            banner.tail.join(QStringLiteral(", ")).toHtmlEscaped()),
        banner.icon);
    m_column->addWidget(notice);

    if (!shown.flags.empty()) {
        auto* flags = new QWidget;
        auto* flow = new FlowLayout{flags, 6};
        for (const Flag& flag : shown.flags)
            flow->addWidget(new Chip{chipOf(flag)});
        m_column->addWidget(flags);
    }
    auto* facts = new FactList;
    facts->add(tr("Judgement"), mark(chipOf(shown.risk)));
    facts->add(tr("Responsible"), responsibleText(shown).toHtmlEscaped());
    facts->add(tr("Speaks"), languagesText(shown).toHtmlEscaped());
    if (shown.lastContactAt) facts->add(tr("Last contact"), momentText(toQt(*shown.lastContactAt)));
    facts->add(tr("Open since"), longDate(toQt(shown.openedAt).date()));
    m_column->addWidget(facts);

    m_column->addWidget(label(tr("Next steps"), Type::Strong));
    if (file.steps.empty())
        m_column->addWidget(label(tr("None is written down."), Type::Second, Tone::Quiet));
    const QDate today = QDate::currentDate();
    for (const Task& step : file.steps) {
        auto* row = new QWidget;
        auto* line = rowIn(row, {}, 8);
        line->addWidget(new ElidedLabel{toQt(step.details.title)}, 1);
        const QString due = dueText(step.details.due, today);
        line->addWidget(isLate(step.details.due, today)
                ? mark({due, QStringLiteral("clock"), Meaning::Attention})
                : label(due, Type::Second, Tone::Second));
        m_column->addWidget(row);
    }
}

} // namespace waymark::ui
