// SPDX-License-Identifier: GPL-3.0-or-later
// Assessments in the queue of reviews.
#include "ui/desktop/referrals/reviews_page.h"

#include "app/workspace.h"
#include "assessment/assessments.h"
#include "ui/desktop/assessment/review_view.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/referrals/review_detail.h"

#include <QStandardItemModel>

#include <algorithm>

namespace waymark::ui {

void ReviewsPage::addAssessment(const assessment::ReviewRow& review)
{
    auto* item = new QStandardItem{tr("Assessment: %1").arg(toQt(review.formTitle))};
    item->setData(
        tr("%1 · by %2").arg(isolated(toQt(review.caseReference)), toQt(review.assessorName)),
        SecondLineRole);
    QStringList why;
    for (const auto reason : review.reasons)
        why << reviewReasonText(reason);
    item->setData(tr("Because %1").arg(why.join(QStringLiteral("; "))), ThirdLineRole);
    item->setData(isMarked(review.assessment.toString()) ? QStringLiteral("check-square")
                                                         : QStringLiteral("list"),
        IconRole);
    item->setData(!review.own, MayMarkRole);
    item->setData(momentText(toQt(review.askedAt)), EndTextRole);
    item->setData(toQt(review.assessment), ValueRole);
    item->setData(true, AssessmentRole);
    m_model->appendRow(item);
}

void ReviewsPage::chooseAssessment(assessment::AssessmentId id)
{
    m_context.jobs.run(
        this, [id](app::Workspace& workspace) { return readAssessmentReview(workspace, id); },
        [this](const std::shared_ptr<AssessmentReview>& review) {
            if (review) showAssessment(*review);
        });
}

void ReviewsPage::showAssessment(const AssessmentReview& review)
{
    m_shown.reset();
    m_assessment = review.assessment;
    m_assessmentView->show(review);
    m_detail->hide();
    m_assessmentView->setVisible(true);
    const auto may = [&](assessment::Action action) {
        return std::ranges::find(review.allowed, action) != review.allowed.end();
    };
    m_approve->setVisible(may(assessment::Action::Approve));
    m_return->setVisible(may(assessment::Action::Return));
    m_bar->setText(review.row.own
            ? tr("You assessed this. Another supervisor will read it.")
            : tr("Your decision is kept in the case history with your name."));
}

void ReviewsPage::answerAssessment(assessment::Action action, const std::string& note)
{
    m_context.jobs.run(
        this,
        [shown = *m_assessment, action, note](app::Workspace& workspace) {
            return assessment::Assessments{workspace.desk()}.take(shown, action, note);
        },
        [this, action](const Result<assessment::Assessment>& taken) {
            m_context.shell.announce(!taken                 ? errorText(taken.error())
                    : action == assessment::Action::Approve ? tr("Approved.")
                                                            : tr("Returned."));
            load();
        });
}

} // namespace waymark::ui
