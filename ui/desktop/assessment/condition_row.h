// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/form_draft.h"
#endif

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

class ComboBox;
class LineEdit;

/// "If this question is answered so", or "if this comes to so many": one line of a rule.
class ConditionRow final : public QWidget {
    Q_OBJECT

public:
    ConditionRow(const forms::Questionnaire& form, const std::string& exceptFor, bool withScores,
        QWidget* parent);
    std::optional<assessment::RuleCondition> condition() const; ///< empty: not all was chosen

private:
    void addSubjects(const std::string& exceptFor, bool withScores);
    void fillAnswers();
    bool isNumber() const; ///< a score, or a question for a number
    const forms::Item* question() const;

    const forms::Questionnaire& m_form;
    ComboBox* m_subject;
    ComboBox* m_answer;
    ComboBox* m_comparison;
    LineEdit* m_number;
    std::vector<assessment::WantedAnswer> m_wanted; ///< of the answers that are offered
};

} // namespace waymark::ui
