// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/ask.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/kit/field.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

namespace waymark::ui {
namespace {

class AskDialog final : public Dialog {
public:
    AskDialog(Question question, std::function<void(const QString&)> then, QWidget* parent)
        : Dialog{question.title, parent}
        , m_question{std::move(question)}
        , m_then{std::move(then)}
        , m_words{new LineEdit}
    {
        m_words->setObjectName(QStringLiteral("askedWords"));
        body()->addWidget(new Field{m_question.label, m_words});
        const QString word = m_question.agree.isEmpty() ? QCoreApplication::translate("Ask", "Keep")
                                                        : m_question.agree;
        m_agree = addButton(new Button{word, {.look = Look::Primary}});
        m_agree->setObjectName(QStringLiteral("askedAgree"));
        m_agree->setEnabled(m_question.mayBeEmpty);
        connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
            say({});
            m_agree->setEnabled(m_question.mayBeEmpty || !text.trimmed().isEmpty());
        });
        connect(m_words, &QLineEdit::returnPressed, m_agree, &QPushButton::click);
        connect(m_agree, &QPushButton::clicked, this, [this] { agree(); });
        m_words->setFocus();
    }

private:
    void agree()
    {
        const QString words = m_words->text().trimmed();
        const QString problem = m_question.problem ? m_question.problem(words) : QString{};
        if (!problem.isEmpty()) return say(problem);
        const auto then = m_then; // outlives this dialog
        accept();
        then(words);
    }

    Question m_question;
    std::function<void(const QString&)> m_then;
    LineEdit* m_words;
    Button* m_agree;
};

} // namespace

void ask(QWidget* parent, const Question& question, std::function<void(const QString&)> then)
{
    (new AskDialog{question, std::move(then), parent})->open();
}

void popUnder(QMenu* menu, QWidget* anchor)
{
    const bool leftToRight = anchor->layoutDirection() == Qt::LeftToRight;
    const int x = leftToRight ? 0 : anchor->width() - menu->sizeHint().width();
    menu->popup(anchor->mapToGlobal(QPoint{x, anchor->height()}));
}

} // namespace waymark::ui
