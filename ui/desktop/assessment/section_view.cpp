// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/section_view.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/question_view.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

SectionView::SectionView(QWidget* parent)
    : QWidget{parent}
    , m_column{columnIn(this, {}, 0)}
{
    setGround(this, Ground::Surface);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

// The focus still moves while the children go.
SectionView::~SectionView() { disconnect(qApp, nullptr, this, nullptr); }

void SectionView::setSection(forms::AnswerSheet* sheet, std::vector<forms::NodeId> nodes)
{
    m_sheet = sheet;
    m_nodes = std::move(nodes);
    rebuild();
}

void SectionView::setBefore(const forms::AnswerSheet* before, const QString& since)
{
    m_before = before;
    m_since = since;
    showBefore();
}

void SectionView::rebuild()
{
    m_questions.clear();
    m_others.clear();
    clear(m_column);
    if (!m_sheet) return;
    for (const forms::NodeId node : m_nodes)
        if (m_sheet->item(node).type == forms::ItemType::Group && m_nodes.size() == 1)
            for (const forms::NodeId child : m_sheet->node(node).children)
                add(child, 0);
        else
            add(node, 0);
    m_column->addStretch();
    showBefore();
}

void SectionView::add(forms::NodeId node, int depth)
{
    const forms::Item& item = m_sheet->item(node);
    if (item.type == forms::ItemType::Group) {
        addGroup(node, depth);
    } else if (item.type == forms::ItemType::Display) {
        if (item.control == "help" || item.control == "flyover" || item.text.base.empty()) return;
        auto* words = paragraph(inOurLanguage(item.text), Type::Body, Tone::Second, this);
        words->setContentsMargins(px(24), px(8), px(24), px(4));
        m_column->addWidget(words);
        m_others.emplace_back(node, words);
        words->setVisible(m_sheet->node(node).enabled && !item.hidden);
    } else {
        addQuestion(node, depth);
    }
}

void SectionView::addGroup(forms::NodeId node, int depth)
{
    const forms::Item& item = m_sheet->item(node);
    auto* head = new QWidget{this};
    auto* row = rowIn(head, {24, 16, 24, 4}, 8);
    row->addWidget(label(inOurLanguage(item.text), Type::Strong, Tone::Text, head), 1);
    if (item.repeats) {
        auto* more = new Button{tr("One more"),
            {.icon = QStringLiteral("plus"), .look = Look::Quiet, .small = true}, head};
        more->setAccessibleName(tr("One more: %1").arg(inOurLanguage(item.text)));
        row->addWidget(more);
        connect(more, &Button::clicked, this, [this, node] {
            changeSheet([&] { (void)m_sheet->addOccurrence(node); });
            QTimer::singleShot(0, this, &SectionView::rebuild);
        });
        auto* less = new IconButton{
            QStringLiteral("trash"), tr("Take out: %1").arg(inOurLanguage(item.text)), head};
        less->setSmall(true);
        row->addWidget(less);
        connect(less, &QPushButton::clicked, this, [this, node] {
            changeSheet([&] { m_sheet->removeOccurrence(node); });
            QTimer::singleShot(0, this, &SectionView::rebuild);
        });
    }
    m_column->addWidget(head);
    m_others.emplace_back(node, head);
    head->setVisible(
        m_sheet->node(node).enabled && !item.hidden && (!item.text.base.empty() || item.repeats));
    for (const forms::NodeId child : m_sheet->node(node).children)
        add(child, depth + 1);
}

void SectionView::addQuestion(forms::NodeId node, int depth)
{
    auto* view = new QuestionView{*m_sheet, node, this};
    m_questions.push_back(view);
    m_column->addWidget(view);
    connect(
        view, &QuestionView::answered, this, [this, view](const std::vector<forms::Value>& values) {
            view->setProblem({});
            changeSheet([&] {
                if (const auto set = m_sheet->setAnswers(view->nodeId(), values); !set)
                    view->setProblem(tr("This does not fit the kind of question."));
            });
        });
    connect(view, &QuestionView::absent, this, [this, view](forms::Absence absence) {
        view->setProblem({});
        changeSheet([&] { (void)m_sheet->setAbsence(view->nodeId(), absence); });
    });
    connect(view, &QuestionView::calculateAgain, this,
        [this, view] { changeSheet([&] { m_sheet->resetCalculated(view->nodeId()); }); });
    connect(view, &QuestionView::noted, this, [this, view](const QString& note) {
        m_sheet->setNote(view->nodeId(), fromQt(note));
        Q_EMIT edited();
    });
    for (const forms::NodeId child : m_sheet->node(node).children)
        add(child, depth + 1);
}

void SectionView::changeSheet(const std::function<void()>& change)
{
    if (m_changing) return;
    m_changing = true;
    change();
    refresh();
    m_changing = false;
    Q_EMIT edited();
}

void SectionView::refresh()
{
    const auto& touched = m_sheet->changed();
    const auto isTouched
        = [&](forms::NodeId node) { return std::ranges::find(touched, node) != touched.end(); };
    for (QuestionView* view : m_questions)
        if (isTouched(view->nodeId())) view->show(*m_sheet);
    for (const auto& [node, widget] : m_others)
        if (isTouched(node)) widget->setVisible(m_sheet->node(node).enabled);
    // A repeating question got an answer more: there are new questions below it.
    const bool grown = std::ranges::any_of(m_questions, [&](QuestionView* view) {
        return isTouched(view->nodeId()) && m_sheet->item(view->nodeId()).repeats
            && !m_sheet->node(view->nodeId()).children.empty();
    });
    if (grown) QTimer::singleShot(0, this, &SectionView::rebuild);
    showBefore();
}

void SectionView::showBefore()
{
    for (QuestionView* view : m_questions) {
        if (!m_before || !m_sheet) {
            view->setBefore({}, {}, false);
            continue;
        }
        const auto earlier = m_before->first(m_sheet->item(view->nodeId()).linkId);
        const QString was = earlier ? answersText(*m_before, *earlier) : QString{};
        // What was not asked again has not changed.
        const auto& node = m_sheet->node(view->nodeId());
        const bool asked = !node.answers.empty() || node.absence;
        view->setBefore(was, m_since, asked && was != answersText(*m_sheet, view->nodeId()));
    }
}

void SectionView::showProblems(const std::vector<forms::AnswerProblem>& problems)
{
    for (QuestionView* view : m_questions) {
        const auto found = std::ranges::find(problems, view->nodeId(), &forms::AnswerProblem::node);
        view->setProblem(found == problems.end() ? QString{} : problemText(*found));
    }
}

bool SectionView::focusQuestion(forms::NodeId node)
{
    const auto found = std::ranges::find(m_questions, node, &QuestionView::nodeId);
    if (found == m_questions.end()) return false;
    (*found)->focusAnswer();
    return true;
}

void SectionView::focusFirst()
{
    for (QuestionView* view : m_questions)
        if (!view->isHidden()) {
            view->focusAnswer();
            return;
        }
}

void SectionView::flush()
{
    for (QuestionView* view : m_questions)
        view->flush();
}

void SectionView::follow(QWidget* focus)
{
    if (!focus || !isAncestorOf(focus)) return;
    for (QuestionView* view : m_questions)
        view->setCurrent(view->isAncestorOf(focus));
}

} // namespace waymark::ui
