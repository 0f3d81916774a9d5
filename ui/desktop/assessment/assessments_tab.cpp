// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "assessment/assessments.h"
#include "assessment/figures.h"
#include "assessment/form_library.h"
#include "assessment/reassessment.h"
#include "ui/desktop/assessment/case_tabs.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/trend_card.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCoreApplication>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

namespace waymark::ui {
namespace {

struct AssessmentsWords {
    Q_DECLARE_TR_FUNCTIONS(AssessmentsTab)
};

struct CaseAssessments {
    std::vector<assessment::AssessmentRow> rows;
    std::vector<assessment::FormRow> forms;
    std::vector<assessment::Trend> trends;
};

using assessment::Trigger;

QString triggerText(Trigger trigger)
{
    switch (trigger) {
    case Trigger::Separation: return AssessmentsWords::tr("Separation");
    case Trigger::NewIncident: return AssessmentsWords::tr("New incident");
    case Trigger::Release: return AssessmentsWords::tr("Release from custody");
    case Trigger::Hearing: return AssessmentsWords::tr("Hearing date");
    case Trigger::ContactOrder: break;
    }
    return AssessmentsWords::tr("Order on contact");
}

QString dueText(const assessment::AssessmentRow& row)
{
    if (row.state == assessment::State::DueForUpdate) {
        const auto trigger = assessment::parseTrigger(row.dueReason);
        return trigger ? AssessmentsWords::tr("assess again: %1").arg(triggerText(*trigger))
                       : AssessmentsWords::tr("assess again: its day came");
    }
    if (assessment::isOpen(row.state) && row.dueOn)
        return AssessmentsWords::tr("due %1").arg(longDate(toQt(*row.dueOn)));
    if (row.state == assessment::State::Active && row.reassessOn)
        return AssessmentsWords::tr("again on %1").arg(longDate(toQt(*row.reassessOn)));
    return {};
}

class AssessmentsTab final : public CaseTab {
public:
    explicit AssessmentsTab(const PageContext& context)
        : m_context{context}
    {
        auto* content = plainWidget(Ground::Window);
        auto* column = columnIn(content, {24, 16, 24, 16}, 16);
        auto* row = rowIn(column, 8);
        m_forms = new ComboBox{content};
        m_forms->setAccessibleName(tr("Form of the new assessment"));
        m_forms->setObjectName(QStringLiteral("newAssessmentForm"));
        row->addWidget(m_forms, 1);
        auto* start = new Button{tr("New assessment"), {.icon = QStringLiteral("plus")}, content};
        start->setObjectName(QStringLiteral("newAssessment"));
        row->addWidget(start);
        auto* ask = new Button{tr("Ask for one"), content};
        ask->setObjectName(QStringLiteral("requestAssessment"));
        row->addWidget(ask);
        connect(ask, &Button::clicked, this, [this] { request(); });
        auto* happened = new Button{tr("Something changed…"), content};
        happened->setObjectName(QStringLiteral("caseEvent"));
        row->addWidget(happened);
        connect(happened, &Button::clicked, this, [this, happened] { chooseEvent(happened); });
        if (m_context.session.has(office::Role::Supervisor)) {
            auto* forms = new Button{tr("Change forms…"), {.look = Look::Quiet}, content};
            forms->setObjectName(QStringLiteral("changeForms"));
            row->addWidget(forms);
            connect(forms, &Button::clicked, this, [this] {
                m_context.shell.open(QStringLiteral("form-builder"),
                    {{QStringLiteral("form"), m_forms->currentValue()}});
            });
        }
        auto* card = new Card{QStringLiteral("check-square"), tr("Assessments"), content};
        card->setTight();
        m_list = new RowList{tr("Assessments"), card};
        m_list->setFitsContent(true);
        m_model = new QStandardItemModel{this};
        m_list->setModel(m_model);
        card->body()->addWidget(m_list);
        m_none = paragraph(
            tr("No assessment yet. Begin with the first needs; ten questions, in any order."),
            Type::Body, Tone::Quiet, card);
        m_none->setContentsMargins(px(12), px(8), px(12), px(12));
        card->body()->addWidget(m_none);
        column->addWidget(card);
        m_trends = columnIn(column, 16);
        column->addStretch();
        columnIn(this, {}, 0)->addWidget(scrolling(content, this));
        connect(start, &Button::clicked, this, [this] {
            open({{QStringLiteral("form"), m_forms->currentValue()}});
        });
        connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
            open({{QStringLiteral("assessment"), index.data(ValueRole)}});
        });
    }

    void show(const CaseFile& file) override
    {
        m_case = file.shown.id;
        reload();
    }

private:
    void reload()
    {
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = *m_case](app::Workspace& workspace) {
                auto& desk = workspace.desk();
                assessment::Reassessments{desk}.bringUpToDate(id);
                return CaseAssessments{assessment::Assessments{desk}.ofCase(id),
                    assessment::FormLibrary{desk}.forms(), assessment::Figures{desk}.trends(id)};
            },
            [this](const CaseAssessments& found) { showAll(found); });
    }

    /// What mostly comes next: first needs, then the individual assessment.
    void proposeForm(const CaseAssessments& found)
    {
        const auto wanted = found.rows.empty() ? assessment::Purpose::Triage
                                               : assessment::Purpose::ProtectionAndSupport;
        const auto form = std::ranges::find(
            found.forms, assessment::code(wanted), &assessment::FormRow::purpose);
        if (form != found.forms.end()) m_forms->setCurrentValue(toQt(form->id));
    }

    void showAll(const CaseAssessments& found)
    {
        const QVariant chosen = m_forms->currentValue();
        m_forms->clear();
        for (const auto& form : found.forms)
            m_forms->addItem(toQt(form.title), toQt(form.id));
        if (chosen.isValid())
            m_forms->setCurrentValue(chosen);
        else
            proposeForm(found);
        m_model->clear();
        for (const auto& one : found.rows) {
            auto* item = new QStandardItem{toQt(one.formTitle)};
            item->setEditable(false);
            item->setData(toQt(one.id), ValueRole);
            item->setData(tr("%1 · %2 of %3 answered · %4")
                              .arg(momentText(toQt(one.startedAt)))
                              .arg(one.answered)
                              .arg(one.asked)
                              .arg(toQt(one.assessorName)),
                SecondLineRole);
            QStringList more;
            if (const QString due = dueText(one); !due.isEmpty()) more << due;
            if (one.special) more << tr("holds specially protected data");
            if (!more.isEmpty()) item->setData(more.join(QStringLiteral(" · ")), ThirdLineRole);
            item->setData(QVariant::fromValue(stateChip(one.state)), ChipRole);
            if (one.judgement != assessment::Judgement::NotYet)
                item->setData(judgementText(one.judgement), EndTextRole);
            m_model->appendRow(item);
        }
        clear(m_trends);
        for (const auto& trend : found.trends)
            m_trends->addWidget(new TrendCard{trend, this});
        m_none->setVisible(found.rows.empty());
        m_list->setVisible(!found.rows.empty());
        Q_EMIT countChanged(static_cast<int>(found.rows.size()));
    }

    /// Does `work` on the storage thread, says what hindered it, and shows the list again.
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

    void request()
    {
        const auto form = assessment::FormId::parse(fromQt(m_forms->currentValue().toString()));
        if (!form || !m_case) return;
        write([id = *m_case, form = *form](office::Desk& desk) -> std::optional<Error> {
            const auto rows = assessment::FormLibrary{desk}.forms();
            const auto row = std::ranges::find(rows, form, &assessment::FormRow::id);
            assessment::AssessmentDetails details;
            if (row != rows.end())
                details.purpose = assessment::parsePurpose(row->purpose)
                                      .value_or(assessment::Purpose::Specialist);
            const auto asked = assessment::Assessments{desk}.request(id, form, details);
            return asked ? std::nullopt : std::optional{asked.error()};
        });
    }

    void chooseEvent(QWidget* anchor)
    {
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int i = 0; i <= static_cast<int>(Trigger::ContactOrder); ++i) {
            const auto trigger = static_cast<Trigger>(i);
            menu->addAction(triggerText(trigger), this, [this, trigger] { note(trigger); });
        }
        popUnder(menu, anchor);
    }

    void note(Trigger trigger)
    {
        if (!m_case) return;
        const auto wrong = [](const QString& day) {
            const bool right = day.isEmpty() || parseDate(fromQt(day));
            return right ? QString{} : tr("A day is written 2027-01-31.");
        };
        ask(this,
            {.title = triggerText(trigger),
                .label = tr("Its day, if it is still to come (2027-01-31), else leave it empty"),
                .mayBeEmpty = true,
                .problem = wrong},
            [this, id = *m_case, trigger](const QString& day) {
                write([id, trigger, on = parseDate(fromQt(day))](
                          office::Desk& desk) -> std::optional<Error> {
                    const auto noted = assessment::Reassessments{desk}.happened(id, trigger, on);
                    return noted ? std::nullopt : std::optional{noted.error()};
                });
            });
    }

    void open(QVariantMap parameters)
    {
        if (!m_case) return;
        parameters.insert(QStringLiteral("case"), toQt(*m_case));
        m_context.shell.open(QStringLiteral("assessment"), parameters);
    }

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    ComboBox* m_forms;
    RowList* m_list;
    QStandardItemModel* m_model;
    QLabel* m_none;
    QVBoxLayout* m_trends;
};

} // namespace

CaseTab* makeAssessmentsTab(const PageContext& context) { return new AssessmentsTab{context}; }

} // namespace waymark::ui
