// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class QuestionView;

/// One section of a form, a slice of the sheet: some occurrences and all below. Only the section
/// on top has widgets, so a long form stays instant.
class SectionView final : public QWidget {
    Q_OBJECT

public:
    explicit SectionView(QWidget* parent = nullptr);
    ~SectionView() override;

    /// Borrows the sheet; it must outlive the view or the next setSection().
    void setSection(forms::AnswerSheet* sheet, std::vector<forms::NodeId> nodes);
    /// What was answered before, by linkId and occurrence; null: nothing to compare with.
    void setBefore(const forms::AnswerSheet* before, const QString& since);
    void refresh(); ///< after the sheet changed elsewhere
    void showProblems(const std::vector<forms::AnswerProblem>& problems);
    bool focusQuestion(forms::NodeId node); ///< false when it is not in this section
    void focusFirst();
    void flush(); ///< what is typed goes to the sheet now

Q_SIGNALS:
    void edited(); ///< the sheet changed through this view

private:
    void rebuild();
    void add(forms::NodeId node, int depth);
    void addGroup(forms::NodeId node, int depth);
    void addQuestion(forms::NodeId node, int depth);
    void changeSheet(const std::function<void()>& change);
    void showBefore();
    void follow(QWidget* focus);

    forms::AnswerSheet* m_sheet = nullptr;
    const forms::AnswerSheet* m_before = nullptr;
    QString m_since;
    std::vector<forms::NodeId> m_nodes;
    std::vector<QuestionView*> m_questions;
    /// What shows only while its occurrence is enabled and is no question.
    std::vector<std::pair<forms::NodeId, QWidget*>> m_others;
    QVBoxLayout* m_column;
    bool m_changing = false;
};

} // namespace waymark::ui
