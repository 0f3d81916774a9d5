// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, what is next, and how needs and protection stand.
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/cases/note_composer.h"
#include "ui/desktop/cases/standing_cards.h"
#include "ui/desktop/cases/steps_card.h"
#include "ui/desktop/cases/timeline_view.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

using namespace cases;

class OverviewTab final : public CaseTab {
public:
    explicit OverviewTab(const PageContext& context)
        : m_context{context}
        , m_timeline{new TimelineView{context}}
        , m_note{new NoteComposer{context}}
        , m_steps{new StepsCard{context}}
        , m_standing{new StandingCards}
    {
        m_timeline->setComposer(m_note);
        auto* side = plainWidget(Ground::Side, "start");
        auto* column = columnIn(side, {12, 12, 12, 12}, 12);
        column->addWidget(m_steps);
        column->addWidget(m_standing);
        column->addStretch();
        auto* bench = new Workbench{QStringLiteral("case-overview"), {}, scrolling(m_timeline),
            {scrolling(side), 360}, this};
        columnIn(this, {}, 0)->addWidget(bench);
        connect(m_note, &NoteComposer::written, this, &CaseTab::caseChanged);
        connect(m_steps, &StepsCard::changed, this, &CaseTab::caseChanged);
        connect(m_standing, &StandingCards::openWanted, this, [this] {
            m_context.shell.open(QStringLiteral("case"),
                {{QStringLiteral("case"), toQt(*m_id)},
                    {QStringLiteral("tab"), QStringLiteral("needs")}});
        });
    }

    void show(const CaseFile& file) override
    {
        const bool other = !m_id || *m_id != file.shown.id;
        m_id = file.shown.id;
        if (other) m_note->begin(*m_id, file.shown.reference);
        m_steps->show(*m_id, file.steps);
        m_timeline->show(*m_id);
        m_standing->show(file.needs, file.measures);
    }

    void leave() override { m_note->flush(); }

private:
    PageContext m_context;
    std::optional<CaseId> m_id;
    TimelineView* m_timeline;
    NoteComposer* m_note;
    StepsCard* m_steps;
    StandingCards* m_standing;
};

} // namespace

CaseTab* makeOverviewTab(const PageContext& context) { return new OverviewTab{context}; }

} // namespace waymark::ui
