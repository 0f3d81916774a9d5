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

void ConclusionCard::startAfresh()
{
    m_first = true;
    m_shown.clear();
    m_known.clear();
}

void ConclusionCard::looked()
{
    m_first = true;
    m_shown.clear();
}

void ConclusionCard::show(
    const forms::AnswerSheet& sheet, const std::vector<std::pair<forms::NodeId, QString>>& silent)
{
    auto all = sheet.conclusions();
    std::ranges::stable_sort(all, {}, [](const forms::Conclusion& one) {
        return std::pair{!one.red,
            assessment::parsePriority(one.priority).value_or(assessment::Priority::Later)};
    });
    std::string stands;
    for (const forms::Conclusion& conclusion : all) {
        stands += conclusion.code + ':';
        for (const auto& reason : conclusion.reasons)
            stands += reason.linkId + ',';
        if (m_first) m_known.insert(conclusion.code);
    }
    for (const auto& [node, title] : silent)
        stands += '/' + std::to_string(node);
    m_first = false;
    if (stands == m_shown && m_drawn > 0) return;
    m_shown = stands;
    ++m_drawn;
    clear(m_body);
    for (const forms::Conclusion& conclusion : all)
        addConclusion(sheet, conclusion);
    addSilent(silent);
    if (all.empty() && silent.empty())
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
    QStringList end;
    if (const QString when = priorityWord(conclusion.priority); !when.isEmpty()) end << when;
    if (!m_known.contains(conclusion.code)) end << tr("new");
    if (!end.isEmpty())
        head->addWidget(label(end.join(QStringLiteral(" · ")), Type::Second, Tone::Quiet, block));
    for (const auto& reason : conclusion.reasons) {
        QString words = inOurLanguage(reason.text);
        if (reason.node)
            if (const auto& prefix = sheet.item(*reason.node).prefix; !prefix.empty())
                words += QStringLiteral(" (%1)").arg(isolated(toQt(prefix)));
        auto* link = jump(words, QStringLiteral("arrow-right"), block);
        column->addWidget(link);
        if (reason.node)
            connect(
                link, &Button::clicked, this, [this, node = *reason.node, code = conclusion.code] {
                    m_known.insert(code);
                    Q_EMIT questionWanted(node);
                });
    }
    m_body->addWidget(block);
}

void ConclusionCard::addSilent(const std::vector<std::pair<forms::NodeId, QString>>& silent)
{
    if (silent.empty()) return;
    auto* block = new QWidget;
    auto* column = columnIn(block, {0, 0, 0, 6}, 2);
    auto* head = rowIn(column, 8);
    auto* icon = new IconLabel{QStringLiteral("clock"), 16, block};
    icon->setMeaning(Meaning::Attention);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(paragraph(tr("Too early to say"), Type::Strong, Tone::Text, block), 1);
    for (const auto& [node, title] : silent) {
        auto* link
            = jump(tr("no answers yet: %1").arg(title), QStringLiteral("arrow-right"), block);
        column->addWidget(link);
        connect(
            link, &Button::clicked, this, [this, wanted = node] { Q_EMIT questionWanted(wanted); });
    }
    m_body->addWidget(block);
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
    auto* all = m_card->addAction(tr("Compare all"), QStringLiteral("swap"));
    all->setObjectName(QStringLiteral("compareAll"));
    connect(all, &Button::clicked, this, &ChangeCard::compareWanted);
}

void ChangeCard::show(
    const forms::AnswerSheet& before, const QString& since, const forms::AnswerSheet& now)
{
    const auto changes = assessment::compareSheets(before, now, formLanguage());
    std::string stands = fromQt(since);
    for (const auto& change : changes)
        stands += '/' + change.linkId + '=' + change.after;
    if (stands == m_shown) return;
    m_shown = stands;
    m_card->setTitle(tr("Changed since %1").arg(since));
    clear(m_card->body());
    int shown = 0;
    int more = 0;
    for (const auto& change : changes) {
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
