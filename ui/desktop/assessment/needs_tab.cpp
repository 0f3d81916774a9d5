// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "assessment/needs.h"
#include "assessment/plan.h"
#include "office/workers.h"
#include "ui/desktop/assessment/case_tabs.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/need_cards.h"
#include "ui/desktop/assessment/plan_view.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

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
    std::vector<assessment::MeasureEvent> ledger;
    std::vector<assessment::Goal> goals;
    std::vector<assessment::PlanAction> actions;
    std::vector<office::WorkerRecord> workers;
};

bool isOpenNeed(const NeedRecord& need) { return assessment::isOpen(need.details.status); }

class NeedsTab final : public CaseTab {
public:
    explicit NeedsTab(const PageContext& context)
        : m_context{context}
    {
        auto* content = plainWidget(Ground::Window);
        content->setMaximumWidth(px(960));
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
        connect(m_measures, &MeasureCard::stepWanted, this, &NeedsTab::moveMeasure);
        connect(m_needs, &NeedCard::goalWanted, this, &NeedsTab::setGoal);
        connect(m_needs, &NeedCard::actionWanted, this, &NeedsTab::planAction);
        connect(m_needs, &NeedCard::goalChanged, this, [this](const assessment::Goal& goal) {
            write([goal](office::Desk& desk) {
                return failed(assessment::Plans{desk}.saveGoal(goal));
            });
        });
        connect(m_needs, &NeedCard::actionChanged, this,
            [this](const assessment::PlanAction& action, assessment::ActionStatus status) {
                write([task = action.task, status](office::Desk& desk) {
                    return failed(assessment::Plans{desk}.setStatus(task, status));
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
                assessment::Plans plans{desk};
                assessment::Measures measures{desk};
                return NeedsAndMeasures{assessment::Needs{desk}.ofCase(id), measures.ofCase(id),
                    measures.ledger(id), plans.goals(id), plans.actions(id),
                    workspace.workers().list()};
            },
            [this](const NeedsAndMeasures& found) {
                m_workers = found.workers;
                m_needs->show(found.needs, found.goals, found.actions);
                m_measures->show(found.measures, found.ledger);
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

    void moveMeasure(const MeasureRecord& measure, assessment::MeasureStatus to)
    {
        ask(this,
            {.title = measureText(measure.details.measure),
                .label = tr("%1: why, or by which decision?").arg(measureStatusChip(to).text),
                .mayBeEmpty = true},
            [this, moved = measure, to](const QString& why) mutable {
                moved.details.status = to;
                const auto reason = fromQt(why);
                if (to == assessment::MeasureStatus::Denied) moved.details.denialReason = reason;
                write([moved, reason](office::Desk& desk) {
                    return failed(assessment::Measures{desk}.save(moved, reason));
                });
            });
        reload(); // until then it stands as it stood
    }

    void setGoal(const NeedRecord& need)
    {
        ask(this,
            {.title = needText(need.details.need),
                .label = tr("What shall be so, in words the person would say?")},
            [this, id = need.id](const QString& words) {
                write([id, words = fromQt(words)](office::Desk& desk) {
                    return failed(assessment::Plans{desk}.addGoal(id, {.words = words}));
                });
            });
    }

    void planAction(const assessment::Goal& goal)
    {
        auto* dialog = new ActionDialog{m_workers, m_context.session.worker,
            [this, id = goal.id](const ActionDialog::Planned& planned) {
                write([id, planned](office::Desk& desk) {
                    return failed(assessment::Plans{desk}.addAction(
                        id, planned.words, planned.due, planned.owner));
                });
            },
            this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    void chooseNeed(QWidget* anchor)
    {
        auto* menu = menuOf();
        for (int i = 0; i <= static_cast<int>(assessment::Need::Other); ++i) {
            const auto need = static_cast<assessment::Need>(i);
            menu->addAction(needText(need), this, [this, need] { addNeed(need); });
        }
        popUnder(menu, anchor);
    }

    QMenu* menuOf()
    {
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        return menu;
    }

    void addNeed(assessment::Need need)
    {
        const auto add = [this](const NeedDetails& details) {
            write([id = *m_case, details](office::Desk& desk) {
                return failed(assessment::Needs{desk}.add(id, details));
            });
        };
        if (need != assessment::Need::Other) return add({.need = need});
        ask(this, {.title = tr("Other need"), .label = tr("What is needed?")},
            [add, need](const QString& words) { add({.need = need, .words = fromQt(words)}); });
    }

    void chooseMeasure(QWidget* anchor)
    {
        auto* menu = menuOf();
        for (int i = 0; i <= static_cast<int>(assessment::Measure::ChildLawyer); ++i) {
            const auto measure = static_cast<assessment::Measure>(i);
            menu->addAction(measureText(measure), this, [this, measure] {
                write([id = *m_case, measure](office::Desk& desk) {
                    return failed(
                        assessment::Measures{desk}.add(id, MeasureDetails{.measure = measure}));
                });
            });
        }
        popUnder(menu, anchor);
    }

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    std::vector<office::WorkerRecord> m_workers;
    NeedCard* m_needs;
    MeasureCard* m_measures;
};

} // namespace

CaseTab* makeNeedsTab(const PageContext& context) { return new NeedsTab{context}; }

} // namespace waymark::ui
