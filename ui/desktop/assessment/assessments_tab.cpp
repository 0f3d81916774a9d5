// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "assessment/assessments.h"
#include "assessment/form_library.h"
#include "ui/desktop/assessment/case_tabs.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QStandardItemModel>

namespace waymark::ui {
namespace {

struct CaseAssessments {
    std::vector<assessment::AssessmentRow> rows;
    std::vector<assessment::FormRow> forms;
};

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
        m_context.jobs.run(
            this,
            [id = *m_case](app::Workspace& workspace) {
                auto& desk = workspace.desk();
                return CaseAssessments{assessment::Assessments{desk}.ofCase(id),
                    assessment::FormLibrary{desk}.forms()};
            },
            [this](const CaseAssessments& found) { showAll(found); });
    }

private:
    void showAll(const CaseAssessments& found)
    {
        const QVariant chosen = m_forms->currentValue();
        m_forms->clear();
        for (const auto& form : found.forms)
            m_forms->addItem(toQt(form.title), toQt(form.id));
        if (chosen.isValid()) m_forms->setCurrentValue(chosen);
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
            item->setData(QVariant::fromValue(stateChip(one.state)), ChipRole);
            if (one.judgement != assessment::Judgement::NotYet)
                item->setData(judgementText(one.judgement), EndTextRole);
            m_model->appendRow(item);
        }
        m_none->setVisible(found.rows.empty());
        m_list->setVisible(!found.rows.empty());
        Q_EMIT countChanged(static_cast<int>(found.rows.size()));
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
};

} // namespace

CaseTab* makeAssessmentsTab(const PageContext& context) { return new AssessmentsTab{context}; }

} // namespace waymark::ui
