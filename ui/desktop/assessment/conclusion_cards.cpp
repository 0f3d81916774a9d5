// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/conclusion_cards.h"

#include "assessment/assessment.h"
#include "assessment/assessments.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/icons.h"

namespace waymark::ui {
namespace {

using Kind = forms::ConclusionRule::Kind;

QString iconOf(const forms::Conclusion& conclusion)
{
    if (conclusion.red) return QStringLiteral("alert");
    switch (conclusion.kind) {
    case Kind::Flag: return QStringLiteral("flag");
    case Kind::Need: return QStringLiteral("heart");
    case Kind::Measure: return QStringLiteral("gavel");
    case Kind::Task: break;
    }
    return QStringLiteral("check-square");
}

Meaning meaningOf(const forms::Conclusion& conclusion)
{
    if (conclusion.red || conclusion.priority == "now") return Meaning::Safety;
    return conclusion.kind == Kind::Measure ? Meaning::Authority : Meaning::Accent;
}

QString priorityWord(const std::string& priority)
{
    const auto parsed = assessment::parsePriority(priority);
    return parsed ? priorityText(*parsed) : QString{};
}

constexpr assessment::Judgement kJudgements[]
    = {assessment::Judgement::NoConcern, assessment::Judgement::SomeConcern,
        assessment::Judgement::HighConcern, assessment::Judgement::NotYet};

constexpr int kMostChanges = 12;

/// A line one may click to go to its question.
Button* jump(const QString& text, const QString& icon, QWidget* parent)
{
    auto* button = new Button{text, {.icon = icon, .look = Look::Quiet, .small = true}, parent};
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

ConclusionCard::ConclusionCard(QWidget* parent)
    : QWidget{parent}
{
    auto* card = new Card{QStringLiteral("list"), tr("What this points to"), this};
    card->setCount(tr("as you answer"));
    columnIn(this, {}, 0)->addWidget(card);
    m_body = card->body();
}

void ConclusionCard::show(const forms::AnswerSheet& sheet)
{
    clear(m_body);
    auto all = sheet.conclusions();
    std::ranges::stable_sort(all, {}, [](const forms::Conclusion& one) {
        return std::pair{!one.red,
            assessment::parsePriority(one.priority).value_or(assessment::Priority::Later)};
    });
    for (const forms::Conclusion& conclusion : all)
        addConclusion(sheet, conclusion);
    for (const forms::Score& score : sheet.scores())
        addScore(score);
    if (all.empty())
        m_body->addWidget(
            paragraph(tr("Nothing yet. Conclusions and their reasons appear here as you answer."),
                Type::Second, Tone::Quiet));
}

void ConclusionCard::addConclusion(
    const forms::AnswerSheet& sheet, const forms::Conclusion& conclusion)
{
    auto* block = new QWidget;
    auto* column = columnIn(block, {0, 0, 0, 6}, 2);
    auto* head = rowIn(column, 8);
    auto* icon = new IconLabel{iconOf(conclusion), 16, block};
    icon->setMeaning(meaningOf(conclusion));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto* title = paragraph(inOurLanguage(conclusion.title), Type::Strong, Tone::Text, block);
    head->addWidget(title, 1);
    const QString when = priorityWord(conclusion.priority);
    if (!when.isEmpty()) head->addWidget(label(when, Type::Second, Tone::Quiet, block));
    for (const auto& reason : conclusion.reasons) {
        QString words = inOurLanguage(reason.text);
        if (reason.node)
            if (const auto& prefix = sheet.item(*reason.node).prefix; !prefix.empty())
                words += QStringLiteral(" (%1)").arg(isolated(toQt(prefix)));
        auto* link = jump(words, QStringLiteral("arrow-right"), block);
        column->addWidget(link);
        if (reason.node)
            connect(link, &Button::clicked, this,
                [this, node = *reason.node] { Q_EMIT questionWanted(node); });
    }
    m_body->addWidget(block);
}

void ConclusionCard::addScore(const forms::Score& score)
{
    if (score.answered == 0) return;
    const QString number = score.value ? toQt(score.value->text()) : tr("too early to say");
    QString text = QStringLiteral("%1: %2").arg(inOurLanguage(score.title), number);
    if (!score.band.base.empty()) text += QStringLiteral(" · ") + inOurLanguage(score.band);
    if (score.missing > 0) text += QStringLiteral(" · ") + tr("%n missing", nullptr, score.missing);
    m_body->addWidget(paragraph(text, Type::Second, Tone::Second));
}

JudgementCard::JudgementCard(QWidget* parent)
    : QWidget{parent}
{
    auto* card = new Card{QStringLiteral("person"), tr("Your judgement"), this};
    columnIn(this, {}, 0)->addWidget(card);
    card->body()->addWidget(
        paragraph(tr("The conclusions are reasons to think with. The judgement is yours."),
            Type::Second, Tone::Second));
    std::vector<Segments::Option> options;
    for (const auto judgement : kJudgements)
        options.push_back({judgementText(judgement), judgement == assessment::Judgement::NotYet});
    m_segments = new Segments{tr("Your judgement"), options, card};
    m_segments->setClearedTo(3);
    m_segments->setCurrent(3);
    card->body()->addWidget(m_segments);
    m_reason = new TextEdit;
    m_reason->setLines(2, 8);
    m_field = new Field{tr("What it rests on"), m_reason, card};
    card->body()->addWidget(m_field);
    connect(m_segments, &Segments::chosen, this, [this] {
        showReason();
        Q_EMIT changed();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setProblem({});
        Q_EMIT changed();
    });
    showReason();
}

void JudgementCard::show(const assessment::AssessmentDetails& details)
{
    const QSignalBlocker silent{m_reason};
    for (int i = 0; i < 4; ++i)
        if (kJudgements[i] == details.judgement) m_segments->setCurrent(i);
    m_reason->setPlainText(toQt(details.judgementReason));
    showReason();
}

assessment::Judgement JudgementCard::judgement() const
{
    return kJudgements[m_segments->current() < 0 ? 3 : m_segments->current()];
}

QString JudgementCard::reason() const { return m_reason->toPlainText().trimmed(); }

void JudgementCard::askForReason()
{
    m_field->setProblem(
        tr("A judgement needs its reason. Write a sentence that says what it rests on."));
    m_reason->setFocus(Qt::OtherFocusReason);
}

void JudgementCard::showReason()
{
    m_field->setVisible(judgement() != assessment::Judgement::NotYet);
}

ChangeCard::ChangeCard(QWidget* parent)
    : QWidget{parent}
    , m_card{new Card{QStringLiteral("swap"), tr("Changed"), this}}
{
    columnIn(this, {}, 0)->addWidget(m_card);
}

void ChangeCard::show(
    const forms::AnswerSheet& before, const QString& since, const forms::AnswerSheet& now)
{
    m_card->setTitle(tr("Changed since %1").arg(since));
    clear(m_card->body());
    int shown = 0;
    int more = 0;
    for (const auto& change : assessment::compareSheets(before, now, formLanguage())) {
        const auto node = now.first(change.linkId);
        const auto then = before.first(change.linkId);
        if (!node || !then) continue;
        if (now.node(*node).answers.empty() && !now.node(*node).absence) continue;
        if (++shown > kMostChanges) {
            ++more;
            continue;
        }
        const forms::Item& item = now.item(*node);
        auto* link = jump(tr("%1 %2, now %3")
                              .arg(isolated(toQt(item.prefix)), answersText(before, *then),
                                  answersText(now, *node)),
            QStringLiteral("arrow-right"), m_card);
        link->setToolTip(inOurLanguage(item.text));
        m_card->body()->addWidget(link);
        connect(link, &Button::clicked, this, [this, id = *node] { Q_EMIT questionWanted(id); });
    }
    if (shown == 0)
        m_card->body()->addWidget(paragraph(tr("Nothing so far."), Type::Second, Tone::Quiet));
    if (more > 0)
        m_card->body()->addWidget(
            label(tr("and %n more", nullptr, more), Type::Second, Tone::Quiet));
}

} // namespace waymark::ui
