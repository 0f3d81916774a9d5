// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/score_card.h"

#include "assessment/assessment.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

using assessment::Judgement;

constexpr Judgement kJudgements[]
    = {Judgement::NoConcern, Judgement::SomeConcern, Judgement::HighConcern, Judgement::NotYet};
constexpr int kNotYet = 3;

QString figureOf(const forms::Score& score)
{
    QString text = score.value ? toQt(score.value->text()) : ScoreCard::tr("too early to say");
    if (!score.band.base.empty()) text += QStringLiteral(" · ") + inOurLanguage(score.band);
    if (score.missing > 0)
        text += QStringLiteral(" · ") + ScoreCard::tr("%n missing", nullptr, score.missing);
    return text;
}

} // namespace

ScoreCard::ScoreCard(QWidget* parent)
    : QWidget{parent}
    , m_card{new Card{QStringLiteral("scale"), tr("Scores and your view of them"), this}}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    hide();
}

ScoreCard::~ScoreCard() = default;

void ScoreCard::setJudgements(const std::vector<assessment::ScoreJudgement>& judgements)
{
    m_given = judgements;
    m_lines.clear();
    clear(m_card->body());
}

ScoreCard::Line& ScoreCard::lineOf(const forms::Score& score)
{
    if (const auto found = m_lines.find(score.id); found != m_lines.end()) return found->second;
    const QString title = inOurLanguage(score.title);
    auto* block = new QWidget{m_card};
    auto* column = columnIn(block, {0, 0, 0, 8}, 4);
    column->addWidget(paragraph(title, Type::Strong, Tone::Text, block));
    Line line{.block = block,
        .figure = paragraph({}, Type::Body, Tone::Text, block),
        .judgement = nullptr,
        .reason = new LineEdit{{}, block}};
    column->addWidget(line.figure);
    std::vector<Segments::Option> options;
    for (const Judgement one : kJudgements)
        options.push_back({judgementText(one), one == Judgement::NotYet});
    line.judgement = new Segments{tr("Your view of: %1").arg(title), options, block};
    line.judgement->setSmall(true);
    line.judgement->setClearedTo(kNotYet);
    line.judgement->setCurrent(kNotYet);
    column->addWidget(line.judgement);
    line.reason->setPlaceholderText(tr("What it rests on"));
    line.reason->setAccessibleName(tr("What it rests on: %1").arg(title));
    column->addWidget(line.reason);
    for (const auto& given : m_given)
        if (given.score == score.id) {
            for (int i = 0; i < 4; ++i)
                if (kJudgements[i] == given.judgement) line.judgement->setCurrent(i);
            line.reason->setText(toQt(given.reason));
        }
    line.reason->setVisible(line.judgement->current() != kNotYet);
    connect(line.judgement, &Segments::chosen, this, [this, reason = line.reason](int chosen) {
        reason->setVisible(chosen != kNotYet);
        Q_EMIT changed();
    });
    connect(line.reason, &QLineEdit::textEdited, this, &ScoreCard::changed);
    m_card->body()->addWidget(block);
    return m_lines.emplace(score.id, line).first->second;
}

void ScoreCard::show(const forms::AnswerSheet& sheet)
{
    bool any = false;
    for (const forms::Score& score : sheet.scores()) {
        if (score.answered == 0 && !m_lines.contains(score.id)) continue;
        Line& line = lineOf(score);
        const QString figure = figureOf(score);
        if (line.figure->text() != figure) line.figure->setText(figure);
        any = true;
    }
    setVisible(any);
}

std::vector<assessment::ScoreJudgement> ScoreCard::judgements() const
{
    std::vector<assessment::ScoreJudgement> all;
    for (const auto& [score, line] : m_lines) {
        const auto judgement
            = kJudgements[line.judgement->current() < 0 ? kNotYet : line.judgement->current()];
        if (judgement != Judgement::NotYet)
            all.push_back({score, judgement, fromQt(line.reason->text().trimmed())});
    }
    for (const auto& given : m_given)
        if (!m_lines.contains(given.score)) all.push_back(given);
    return all;
}

bool ScoreCard::askForReason()
{
    for (const auto& [score, line] : m_lines)
        if (line.judgement->current() != kNotYet && line.reason->text().trimmed().isEmpty()) {
            line.reason->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace waymark::ui
