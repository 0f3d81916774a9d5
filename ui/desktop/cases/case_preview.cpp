// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_preview.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/cases/timeline_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <ranges>

namespace waymark::ui {

using namespace cases;

namespace {

QWidget* heading(const QString& text)
{
    auto* holder = new QWidget;
    auto* column = columnIn(holder, {0, 6, 0, 0}, 5);
    column->addWidget(label(text, Type::Strong));
    column->addWidget(hairline(holder));
    return holder;
}

QWidget* rowOf(const QString& words, QWidget* end)
{
    auto* row = new QWidget;
    auto* line = rowIn(row, {}, 8);
    line->addWidget(new ElidedLabel{words}, 1);
    line->addWidget(end);
    return row;
}

} // namespace

CasePreview::CasePreview(QWidget* parent)
    : QWidget{parent}
{
    setGround(this, Ground::Side, "start");
    m_column = columnIn(this, {16, 12, 16, 12}, 8);
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
    showHead(file);
    const auto banner
        = bannerOf(file.callVerdict, file.safeContact ? &file.safeContact->details : nullptr);
    auto* notice = new InlineNotice{banner.meaning};
    notice->setText(QStringLiteral("<b>%1</b><br>%2")
                        .arg(banner.verdict.toHtmlEscaped(),
                            banner.tail.join(QStringLiteral(", ")).toHtmlEscaped()),
        banner.icon);
    m_column->addWidget(notice);
    showFacts(file);
    showSteps(file.steps);
    showNeeds(file.needs);
    if (file.latest) showLatest(*file.latest);
}

void CasePreview::showHead(const CaseFile& file)
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
    auto* open = new Button{tr("Open"),
        {.icon = QStringLiteral("folder"), .look = Look::Primary, .hint = QStringLiteral("↵")}};
    open->setObjectName(QStringLiteral("openCase"));
    connect(open, &QPushButton::clicked, this, &CasePreview::openWanted);
    head->addWidget(open);
}

void CasePreview::showFacts(const CaseFile& file)
{
    const Case& shown = file.shown;
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
}

void CasePreview::showLatest(const Entry& entry)
{
    m_column->addWidget(heading(tr("Latest")));
    m_column->addWidget(new ElidedLabel{eventText(entry.details)});
    QStringList second{momentText(toQt(entry.details.at))};
    if (const QString detail = eventDetail(entry.details); !detail.isEmpty()) second << detail;
    m_column->addWidget(
        new ElidedLabel{second.join(QStringLiteral(" · ")), Type::Second, Tone::Second});
}

void CasePreview::showSteps(const std::vector<Task>& steps)
{
    m_column->addWidget(heading(tr("Next steps")));
    if (steps.empty())
        m_column->addWidget(label(tr("None is written down."), Type::Second, Tone::Quiet));
    const QDate today = QDate::currentDate();
    for (const Task& step : steps) {
        const QString due = dueText(step.details.due, today);
        m_column->addWidget(rowOf(toQt(step.details.title),
            isLate(step.details.due, today)
                ? mark({due, QStringLiteral("clock"), Meaning::Attention})
                : static_cast<QWidget*>(label(due, Type::Second, Tone::Second))));
    }
}

void CasePreview::showNeeds(const std::vector<assessment::NeedRecord>& needs)
{
    constexpr std::size_t kMost = 5;
    std::vector<const assessment::NeedRecord*> open;
    for (const auto& need : needs)
        if (assessment::isOpen(need.details.status)) open.push_back(&need);
    if (open.empty()) return;
    m_column->addWidget(heading(tr("Needs")));
    for (const auto* need : open | std::views::take(kMost))
        m_column->addWidget(
            rowOf(needText(need->details.need), new Chip{needStatusChip(need->details.status)}));
    if (open.size() > kMost)
        m_column->addWidget(label(tr("and %n more", nullptr, static_cast<int>(open.size() - kMost)),
            Type::Second, Tone::Quiet));
}

} // namespace waymark::ui
