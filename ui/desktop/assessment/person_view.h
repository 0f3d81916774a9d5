// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QDialog>

#include <functional>
#include <string>
#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace waymark {
class WordFile;
}

namespace waymark::ui {

class Button;
class ComboBox;
class LineEdit;

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

    void done(int result) override; ///< what is typed is taken along

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTop(QBoxLayout* column);
    void addBottom(QBoxLayout* column);
    void showQuestion();
    void addOptions(forms::NodeId node, const WordFile& around);
    void chooseOption(forms::NodeId node, const forms::Value& value);
    static bool isTyped(const forms::Item& item);
    void showTyped(const forms::Item& item);
    bool takeTyped(); ///< false: it is no answer yet, and the question stays
    void addAnswer(const QString& words, bool chosen, std::function<void()> answer);
    bool isAsked(std::size_t index) const;
    QString words(const forms::Text& text) const;

    forms::AnswerSheet& m_sheet;
    std::vector<forms::NodeId> m_questions;
    std::function<void()> m_changed;
    std::size_t m_at = 0;
    std::string m_language;
    QLabel* m_question;
    LineEdit* m_typed; ///< for what cannot be chosen: words, numbers, days
    QLabel* m_unfit;
    QVBoxLayout* m_answers;
    std::vector<std::function<void()>> m_actions;
    ComboBox* m_languages;
    Button* m_back;
    Button* m_next;
};

} // namespace waymark::ui
