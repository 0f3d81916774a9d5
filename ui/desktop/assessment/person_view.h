// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QDialog>

#include <functional>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class ComboBox;

/// The screen turned to the person: one question in large type, their language, large answers, and
/// nothing else: no name, no conclusion, no safe-contact words. Digits answer, arrows go on.
class PersonView final : public QDialog {
    Q_OBJECT

public:
    /// Borrows the sheet. `changed` is called after each answer.
    PersonView(forms::AnswerSheet& sheet, std::vector<forms::NodeId> questions,
        std::function<void()> changed, QWidget* parent);

    void go(int by); ///< to the next question that is asked
    forms::NodeId current() const { return m_questions[m_at]; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showQuestion();
    void addAnswer(const QString& words, bool chosen, std::function<void()> answer);
    bool isAsked(std::size_t index) const;
    QString words(const forms::Text& text) const;

    forms::AnswerSheet& m_sheet;
    std::vector<forms::NodeId> m_questions;
    std::function<void()> m_changed;
    std::size_t m_at = 0;
    std::string m_language;
    QLabel* m_question;
    QVBoxLayout* m_answers;
    std::vector<std::function<void()>> m_actions;
    ComboBox* m_languages;
    Button* m_back;
    Button* m_next;
};

} // namespace waymark::ui
