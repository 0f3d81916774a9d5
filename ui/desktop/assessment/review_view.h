// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/assessments.h"
#include "assessment/reviews.h"
#endif

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

class Button;
class Field;
class InlineNotice;
class TaskHeader;
class TextEdit;

/// Everything a supervisor needs to answer one assessment; read on the storage thread.
struct AssessmentReview {
    assessment::ReviewRow row;
    assessment::Assessment assessment;
    forms::AnswerSheet sheet;
    std::optional<forms::AnswerSheet> before;
    std::optional<assessment::Judgement> judgedBefore;
    std::vector<assessment::Action> allowed;
};
/// By pointer: a sheet moves but does not copy.
std::shared_ptr<AssessmentReview> readAssessmentReview(
    app::Workspace& workspace, assessment::AssessmentId id);

/// Why you see it, what it points to, the judgement, what changed; then the comment.
class AssessmentReviewView final : public QWidget {
    Q_OBJECT

public:
    explicit AssessmentReviewView(QWidget* parent = nullptr);
    void show(const AssessmentReview& review);
    QString comment() const;
    void setCommentProblem(const QString& problem);
    void focusComment();

Q_SIGNALS:
    void answersWanted();

private:
    void addJudgements(const AssessmentReview& review);
    void addChanges(const AssessmentReview& review);

    TaskHeader* m_header;
    InlineNotice* m_why;
    QVBoxLayout* m_body;
    TextEdit* m_comment;
    Field* m_field;
};

QString reviewReasonText(assessment::ReviewReason reason);

} // namespace waymark::ui
