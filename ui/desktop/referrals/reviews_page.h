// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/assessment.h"
#include "assessment/reviews.h"
#include "referrals/referrals.h"
#endif
#include "ui/desktop/shell/page.h"

#include <set>

class QLabel;
class QStandardItemModel;

namespace waymark::ui {

class ActionBar;
class AssessmentReviewView;
class Button;
class EmptyState;
class ReviewDetail;
class RowList;
class Workbench;
struct AssessmentReview;
struct ReviewCase;
struct ReviewQueue;

/// The supervisor's queue, referrals and assessments, cleared with the hands on the keyboard: J and
/// K move, A approves, R goes to the comment, X marks for bulk, O opens the case.
class ReviewsPage final : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(const PageContext& context);

    QString title() const override { return tr("Reviews"); }
    void activate(const QVariantMap& parameters) override;
    void changed(const office::Change& change) override;
    QList<PageShortcut> shortcuts() const override;
    QString help() const override;
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override;

private:
    static constexpr int AssessmentRole = Qt::UserRole + 60; ///< true: the row is an assessment
    static constexpr int MayMarkRole = Qt::UserRole + 61; ///< true: waits, and for somebody else

    QWidget* makeQueue();
    void load();
    void showQueue(ReviewQueue queue);
    void addAssessment(const assessment::ReviewRow& review);
    void chooseAssessment(assessment::AssessmentId id);
    void showAssessment(const AssessmentReview& review);
    void answerAssessment(assessment::Action action, const std::string& note);
    void choose(const QModelIndex& index);
    void show(const ReviewCase& review);
    void next();
    void toggleMark();
    void approve();
    void returnWithComment();
    void answer(referrals::Action action, const std::string& note);
    void answered(const Result<referrals::Referral>& result, referrals::Action action);
    void openCase();
    void approveMarked();
    /// Both kinds stand in one queue; a mark is the record's id as text.
    bool isMarked(const std::string& id) const { return m_marked.contains(id); }

    PageContext m_context;
    std::set<std::string> m_marked;
    std::optional<referrals::Referral> m_shown;
    std::optional<assessment::Assessment> m_assessment; ///< shown instead of a referral
    QLabel* m_count;
    RowList* m_list;
    QStandardItemModel* m_model;
    ReviewDetail* m_detail;
    AssessmentReviewView* m_assessmentView;
    EmptyState* m_empty;
    ActionBar* m_bar;
    Button* m_return;
    Button* m_approve;
    Workbench* m_bench;
};

std::unique_ptr<Page> makeReviewsPage(const PageContext& context);

} // namespace waymark::ui
