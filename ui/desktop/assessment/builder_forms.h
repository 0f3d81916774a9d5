// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/form_draft.h"
#endif
#include "ui/desktop/kit/dialog.h"

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace waymark::ui {

class ComboBox;
class ConditionRow;
class Field;
class LineEdit;

QString itemTypeText(forms::ItemType type);
QString problemText(const assessment::FormProblem& problem, const forms::Questionnaire* form);
/// "3.1 Is there a place?" for lists of questions.
QString questionTitle(const forms::Item& item);

/// What kind of question, and its words.
class QuestionDialog final : public Dialog {
    Q_OBJECT

public:
    using Submit = std::function<void(forms::ItemType, const std::string& words)>;
    QuestionDialog(Submit submit, QWidget* parent);

private:
    ComboBox* m_type;
    LineEdit* m_words;
    Field* m_field;
};

/// How a new form is called, and in which language it is written.
class NewFormDialog final : public Dialog {
    Q_OBJECT

public:
    using Submit = std::function<void(const QString& name, const QString& language)>;
    NewFormDialog(Submit submit, QWidget* parent);

private:
    LineEdit* m_name;
    ComboBox* m_language;
    Field* m_field;
};

/// When a question is asked, or what follows from an answer.
class RuleDialog final : public Dialog {
    Q_OBJECT

public:
    using Conditions
        = std::function<void(const std::vector<assessment::RuleCondition>&, forms::Behavior)>;
    using Conclusion = std::function<void(const assessment::ConclusionDraft&)>;
    /// When `linkId` is asked.
    RuleDialog(std::shared_ptr<const forms::Questionnaire> form, const std::string& linkId,
        Conditions submit, QWidget* parent);
    /// What the answers lead to.
    RuleDialog(
        std::shared_ptr<const forms::Questionnaire> form, Conclusion submit, QWidget* parent);

private:
    void addRow(const std::string& exceptFor, bool withScores);
    std::vector<assessment::RuleCondition> conditions() const;
    forms::Behavior behavior() const;

    std::shared_ptr<const forms::Questionnaire> m_form; ///< the rows borrow it
    QVBoxLayout* m_rows;
    std::vector<ConditionRow*> m_all;
    ComboBox* m_behavior;
};

} // namespace waymark::ui
