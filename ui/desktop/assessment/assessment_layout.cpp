// SPDX-License-Identifier: GPL-3.0-or-later
// How the assessment screen is laid out; what it does is in assessment_page.cpp.
#include "ui/desktop/assessment/assessment_page.h"

#include "ui/desktop/assessment/about_card.h"
#include "ui/desktop/assessment/assessment_session.h"
#include "ui/desktop/assessment/conclusion_cards.h"
#include "ui/desktop/assessment/form_sections.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/assessment/score_card.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QProgressBar>

namespace waymark::ui {

AssessmentPage::AssessmentPage(const PageContext& context)
    : m_context{context}
{
    auto* column = columnIn(this, {}, 0);
    m_header = new TaskHeader{QStringLiteral("check-square"), tr("Assessment"), this};
    column->addWidget(m_header);
    m_banner = new SafeContactBanner{this};
    column->addWidget(m_banner);
    m_notice = new InlineNotice{Meaning::Plain, this};
    m_notice->hide();
    column->addWidget(m_notice);
    auto* start = plainWidget(Ground::Window, "end");
    m_list = new SectionList{tr("Sections of the form"), start};
    m_list->setNumbered(false);
    columnIn(start, {8, 12, 8, 12}, 0)->addWidget(m_list);
    m_bench = new Workbench{
        QStringLiteral("assessment"), {start, 208}, makeMiddle(), {makeSide(), 346}, this};
    column->addWidget(m_bench, 1);
    makeBar(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &AssessmentPage::openSection);
    m_draft = new DraftKeeper{
        this, m_bar->draftMark(), [this](DraftKeeper::Done done) { saveDraft(std::move(done)); }};
}

AssessmentPage::~AssessmentPage() = default;

QWidget* AssessmentPage::makeMiddle()
{
    auto* middle = plainWidget(Ground::Surface);
    auto* column = columnIn(middle, {}, 0);
    auto* head = plainWidget(Ground::Surface, "bottom", middle);
    auto* row = rowIn(head, {24, 16, 24, 8}, 12);
    auto* words = columnIn(row, 2);
    row->setStretch(0, 1);
    m_sectionTitle = paragraph({}, Type::Section, Tone::Text, head);
    words->addWidget(m_sectionTitle);
    m_sectionHint
        = paragraph(tr("Ask in your own words and in any order. A question may stay unasked."),
            Type::Second, Tone::Second, head);
    words->addWidget(m_sectionHint);
    // At the leading edge, above the questions, and never squeezed by them.
    for (auto* line : {m_sectionTitle, m_sectionHint}) {
        line->setMaximumWidth(QWIDGETSIZE_MAX);
        line->setMinimumHeight(line->fontMetrics().lineSpacing());
    }
    m_showBefore = new QCheckBox{head};
    m_showBefore->setObjectName(QStringLiteral("showBefore"));
    m_showBefore->setChecked(true);
    m_showBefore->hide();
    row->addWidget(m_showBefore, 0, Qt::AlignTop);
    column->addWidget(head);
    m_view = new SectionView;
    m_scroll = scrolling(m_view, middle);
    column->addWidget(m_scroll, 1);
    connect(m_view, &SectionView::edited, this, &AssessmentPage::edited);
    connect(m_showBefore, &QCheckBox::toggled, this, [this] {
        if (!m_session) return;
        const bool compare = m_showBefore->isChecked() && m_session->before;
        m_view->setBefore(
            compare ? &*m_session->before : nullptr, m_showBefore->property("since").toString());
    });
    return middle;
}

QWidget* AssessmentPage::makeSide()
{
    auto* panel = plainWidget(Ground::Side);
    auto* column = columnIn(panel, {12, 12, 12, 12}, 12);
    m_about = new AboutCard{panel};
    m_conclusions = new ConclusionCard{panel};
    m_scores = new ScoreCard{panel};
    m_judgement = new JudgementCard{panel};
    m_changes = new ChangeCard{panel};
    column->addWidget(m_conclusions);
    column->addWidget(m_scores);
    column->addWidget(m_judgement);
    column->addWidget(m_changes);
    column->addWidget(m_about);
    column->addStretch();
    m_papers = new Papers{m_context, this};
    connect(m_about, &AboutCard::editWanted, this, &AssessmentPage::editDetails);
    connect(m_about, &AboutCard::stepWanted, this, &AssessmentPage::takeStep);
    connect(m_about, &AboutCard::largeTypeWanted, this, &AssessmentPage::turnToPerson);
    connect(m_about, &AboutCard::printWanted, this, &AssessmentPage::offerPrint);
    connect(m_about, &AboutCard::summaryWanted, this, &AssessmentPage::openSummary);
    connect(m_changes, &ChangeCard::compareWanted, this, &AssessmentPage::compareAll);
    connect(m_scores, &ScoreCard::changed, this, [this] {
        if (!m_session) return;
        m_session->details.scoreJudgements = m_scores->judgements();
        m_draft->touch();
    });
    connect(m_conclusions, &ConclusionCard::questionWanted, this, &AssessmentPage::jumpTo);
    connect(m_changes, &ChangeCard::questionWanted, this, &AssessmentPage::jumpTo);
    connect(m_judgement, &JudgementCard::changed, this, [this] {
        if (!m_session) return;
        m_session->details.judgement = m_judgement->judgement();
        m_session->details.judgementReason = fromQt(m_judgement->reason());
        m_draft->touch();
    });
    return scrolling(panel);
}

void AssessmentPage::makeBar(QBoxLayout* layout)
{
    m_bar = new ActionBar{this};
    m_count = label({}, Type::Body, Tone::Text, m_bar);
    m_bar->addStart(m_count);
    m_progress = new QProgressBar{m_bar};
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(px(160), px(6));
    m_progress->setAccessibleName(tr("Answered"));
    m_bar->addStart(m_progress);
    m_bar->addStart(label(tr("no need to finish today"), Type::Second, Tone::Quiet, m_bar));
    m_bar->draftMark();
    m_pause = m_bar->addAction(new Button{tr("Pause")});
    m_back = m_bar->addAction(new Button{tr("Back")});
    m_next = m_bar->addAction(new Button{
        tr("Next section"), {.look = Look::Primary, .keys = QStringLiteral("Ctrl+Down")}});
    connect(m_pause, &Button::clicked, this, [this] { leave(Ending::Pause); });
    connect(m_back, &Button::clicked, this, &AssessmentPage::previousSection);
    connect(m_next, &Button::clicked, this, &AssessmentPage::nextSection);
    layout->addWidget(m_bar);
}

} // namespace waymark::ui
