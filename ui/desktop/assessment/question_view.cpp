// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/question_view.h"

#include "ui/desktop/assessment/answer_editor.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace waymark::ui {

QuestionView::QuestionView(const forms::AnswerSheet& sheet, forms::NodeId node, QWidget* parent)
    : QWidget{parent}
    , m_node{node}
{
    const forms::Item& item = sheet.item(node);
    auto* row = rowIn(this, {24, 12, 24, 12}, 0);
    auto* number = label(toQt(item.prefix), Type::Body, Tone::Quiet, this);
    number->setFixedWidth(px(34));
    number->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    number->setContentsMargins(0, px(5), 0, 0);
    row->addWidget(number);
    auto* column = columnIn(row, 8);
    addHead(column, item);
    if (!item.help.base.empty())
        column->addWidget(paragraph(inOurLanguage(item.help), Type::Second, Tone::Quiet, this));
    column->addWidget(m_editor = AnswerEditor::make(item, this));
    setTabOrder(m_editor, m_again);
    setTabOrder(m_again, m_addNote);
    addBelow(column, item);
    connect(m_editor, &AnswerEditor::answered, this, &QuestionView::answered);
    connect(m_editor, &AnswerEditor::absent, this, &QuestionView::absent);
    connect(m_editor, &AnswerEditor::refused, this, &QuestionView::setProblem);
    if (auto* target = m_editor->focusTarget();
        target && !target->inherits("QLineEdit") && !target->inherits("QPlainTextEdit"))
        target->installEventFilter(this);
    show(sheet);
}

/// The question, what was said last time, and what else can be done.
void QuestionView::addHead(QBoxLayout* column, const forms::Item& item)
{
    const QString question = inOurLanguage(item.text);
    auto* head = rowIn(column, 12);
    head->addWidget(paragraph(question, Type::Question, Tone::Text, this), 1);
    m_before = new QWidget{this};
    m_before->setMaximumWidth(px(260));
    auto* before = rowIn(m_before, {}, 4);
    before->addWidget(m_beforeIcon = new IconLabel{QStringLiteral("swap"), 14, m_before});
    before->addWidget(m_beforeText = new ElidedLabel{{}, Type::Second, Tone::Second, m_before}, 1);
    m_before->setFixedHeight(px(26)); // level with the buttons beside it
    m_before->hide();
    head->addWidget(m_before, 0, Qt::AlignTop);
    const auto quiet = [&](const QString& words, const char* icon, const QString& name) {
        auto* button = new Button{
            words, {.icon = QLatin1String{icon}, .look = Look::Quiet, .small = true}, this};
        button->setAccessibleName(name);
        head->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_again = quiet(tr("Calculate again"), "refresh", tr("Calculate again: %1").arg(question));
    m_addNote = quiet(tr("Note"), "note", tr("Note on: %1").arg(question));
    connect(m_again, &Button::clicked, this, &QuestionView::calculateAgain);
    connect(m_addNote, &Button::clicked, this, &QuestionView::openNote);
}

/// What is wrong, and the note.
void QuestionView::addBelow(QBoxLayout* column, const forms::Item& item)
{
    m_problem = new QWidget{this};
    auto* problem = rowIn(m_problem, {}, 4);
    auto* mark = new IconLabel{QStringLiteral("alert"), 14, m_problem};
    mark->setMeaning(Meaning::Attention);
    problem->addWidget(mark);
    m_problemText = label({}, Type::Second, Tone::Text, m_problem);
    setMeaning(m_problemText, Meaning::Attention);
    problem->addWidget(m_problemText, 1);
    column->addWidget(m_problem);
    m_problem->hide();
    m_note = new TextEdit{this};
    m_note->setLines(2, 10);
    m_note->setAccessibleName(tr("Note on: %1").arg(inOurLanguage(item.text)));
    column->addWidget(m_note);
    m_note->hide();
    connect(m_note, &QPlainTextEdit::textChanged, this,
        [this] { Q_EMIT noted(m_note->toPlainText()); });
}

bool QuestionView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier) {
            openNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionView::show(const forms::AnswerSheet& sheet)
{
    const forms::Node& node = sheet.node(m_node);
    m_editor->show(node);
    m_again->setVisible(node.overridden);
    const QString note = toQt(node.note);
    if (m_note->toPlainText() != note && !m_note->hasFocus()) {
        const QSignalBlocker silent{m_note};
        m_note->setPlainText(note);
    }
    if (!note.isEmpty()) {
        m_note->show();
        m_addNote->hide();
    }
    setVisible(node.enabled && !sheet.item(m_node).hidden);
}

void QuestionView::setProblem(const QString& problem)
{
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void QuestionView::setBefore(const QString& before, const QString& since, bool changed)
{
    m_before->setVisible(!before.isEmpty());
    m_beforeIcon->setVisible(changed);
    m_beforeIcon->setMeaning(Meaning::Attention);
    m_beforeText->setText(
        changed ? tr("changed · %1: %2").arg(since, before) : tr("%1: %2").arg(since, before));
}

void QuestionView::setCurrent(bool current)
{
    if (m_current == current) return;
    m_current = current;
    m_editor->setStrong(current);
    update();
}

void QuestionView::focusAnswer()
{
    if (auto* target = m_editor->focusTarget()) target->setFocus(Qt::ShortcutFocusReason);
}

void QuestionView::flush() { m_editor->flush(); }

void QuestionView::openNote()
{
    m_addNote->hide();
    m_note->show();
    m_note->setFocus(Qt::OtherFocusReason);
}

void QuestionView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (m_current) painter.fillRect(rect(), colours().accentTint);
    painter.setPen(colours().hairline);
    const int margin = m_current ? 0 : px(24);
    painter.drawLine(margin, height() - 1, width() - margin, height() - 1);
}

void QuestionView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto absence : {forms::Absence::NotApplicable, forms::Absence::Unknown,
             forms::Absence::NotSaid, forms::Absence::NotAsked})
        menu->addAction(absenceText(absence), this, [this, absence] { Q_EMIT absent(absence); });
    menu->addSeparator();
    menu->addAction(tr("Add a note"), this, &QuestionView::openNote);
    menu->popup(event->globalPos());
}

} // namespace waymark::ui
