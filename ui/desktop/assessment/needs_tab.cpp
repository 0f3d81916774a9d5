// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "assessment/needs.h"
#include "ui/desktop/assessment/case_tabs.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/need_cards.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace waymark::ui {
namespace {

using assessment::MeasureDetails;
using assessment::MeasureRecord;
using assessment::NeedDetails;
using assessment::NeedRecord;

struct NeedsAndMeasures {
    std::vector<NeedRecord> needs;
    std::vector<MeasureRecord> measures;
};

bool isOpenNeed(const NeedRecord& need)
{
    return need.details.status != assessment::NeedStatus::Met
        && need.details.status != assessment::NeedStatus::NotWished;
}

class NeedsTab final : public CaseTab {
public:
    explicit NeedsTab(const PageContext& context)
        : m_context{context}
    {
        auto* content = plainWidget(Ground::Window);
        auto* column = columnIn(content, {24, 16, 24, 16}, 16);
        m_needs = new NeedCard{content};
        m_measures = new MeasureCard{content};
        column->addWidget(m_needs);
        column->addWidget(m_measures);
        column->addStretch();
        columnIn(this, {}, 0)->addWidget(scrolling(content, this));
        connect(m_needs, &NeedCard::changed, this, [this](const NeedRecord& need) {
            write(
                [need](office::Desk& desk) { return failed(assessment::Needs{desk}.save(need)); });
        });
        connect(m_measures, &MeasureCard::changed, this, [this](const MeasureRecord& measure) {
            write([measure](office::Desk& desk) {
                return failed(assessment::Measures{desk}.save(measure));
            });
        });
        connect(m_needs, &NeedCard::addWanted, this, &NeedsTab::chooseNeed);
        connect(m_measures, &MeasureCard::addWanted, this, &NeedsTab::chooseMeasure);
    }

    void show(const CaseFile& file) override
    {
        m_case = file.shown.id;
        reload();
    }

private:
    template <class T>
    static std::optional<Error> failed(const Result<T>& result)
    {
        return result ? std::nullopt : std::optional{result.error()};
    }

    void reload()
    {
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = *m_case](app::Workspace& workspace) {
                auto& desk = workspace.desk();
                return NeedsAndMeasures{
                    assessment::Needs{desk}.ofCase(id), assessment::Measures{desk}.ofCase(id)};
            },
            [this](const NeedsAndMeasures& found) {
                m_needs->show(found.needs);
                m_measures->show(found.measures);
                Q_EMIT countChanged(
                    static_cast<int>(std::ranges::count_if(found.needs, isOpenNeed)));
            });
    }

    template <class Work>
    void write(Work work)
    {
        m_context.jobs.run(
            this, [work](app::Workspace& workspace) { return work(workspace.desk()); },
            [this](const std::optional<Error>& error) {
                if (error) m_context.shell.announce(errorText(*error));
                reload();
            });
    }

    void chooseNeed()
    {
        QMenu menu{this};
        for (int i = 0; i <= static_cast<int>(assessment::Need::Other); ++i) {
            const auto need = static_cast<assessment::Need>(i);
            menu.addAction(needText(need), this, [this, need] { addNeed(need); });
        }
        menu.exec(QCursor::pos());
    }

    void addNeed(assessment::Need need)
    {
        NeedDetails details{.need = need};
        if (need == assessment::Need::Other) {
            bool agreed = false;
            const QString words = QInputDialog::getText(
                this, tr("Other need"), tr("What is needed?"), QLineEdit::Normal, {}, &agreed);
            if (!agreed || words.trimmed().isEmpty()) return;
            details.words = fromQt(words.trimmed());
        }
        write([id = *m_case, details](
                  office::Desk& desk) { return failed(assessment::Needs{desk}.add(id, details)); });
    }

    void chooseMeasure()
    {
        QMenu menu{this};
        for (int i = 0; i <= static_cast<int>(assessment::Measure::ChildLawyer); ++i) {
            const auto measure = static_cast<assessment::Measure>(i);
            menu.addAction(measureText(measure), this, [this, measure] {
                write([id = *m_case, measure](office::Desk& desk) {
                    return failed(
                        assessment::Measures{desk}.add(id, MeasureDetails{.measure = measure}));
                });
            });
        }
        menu.exec(QCursor::pos());
    }

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    NeedCard* m_needs;
    MeasureCard* m_measures;
};

} // namespace

CaseTab* makeNeedsTab(const PageContext& context) { return new NeedsTab{context}; }

} // namespace waymark::ui
