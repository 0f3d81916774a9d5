// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/referrals.h"
#endif
#include "ui/desktop/referrals/case_head.h"

#include <QWidget>

class QTableWidget;
class QVBoxLayout;

namespace waymark::ui {

class Field;
class InlineNotice;
class SheetView;
class TaskHeader;
class TextEdit;

/// Everything a supervisor needs to answer one referral; read on the storage thread.
struct ReviewCase {
    CaseHead head;
    referrals::Referral referral;
    std::vector<referrals::Version> versions;
    std::vector<referrals::Event> events;
    referrals::Sheet sheet;
    std::vector<referrals::Action> allowed;
    Instant now;
};
std::optional<ReviewCase> readReviewCase(app::Workspace& workspace, referrals::ReferralId id);

/// Why you see this, what changed, what was checked, what they will read, what was said.
class ReviewDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewDetail(QWidget* parent = nullptr);

    void setReview(const ReviewCase& review);
    QString comment() const;
    void setCommentProblem(const QString& problem);
    void focusComment();

private:
    void showChanges(const ReviewCase& review);
    void showChecks(const ReviewCase& review);
    void showSaid(const ReviewCase& review);

    TaskHeader* m_header;
    SafeContactBanner* m_banner;
    InlineNotice* m_why;
    QTableWidget* m_changes;
    QVBoxLayout* m_checks;
    QVBoxLayout* m_said;
    SheetView* m_sheet;
    TextEdit* m_comment;
    Field* m_commentField;
};

} // namespace waymark::ui
