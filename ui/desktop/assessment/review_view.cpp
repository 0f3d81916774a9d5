// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/review_view.h"

#include "app/workspace.h"
#include "ui/desktop/assessment/conclusion_cards.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

using assessment::Judgement;
using assessment::ReviewReason;

} // namespace

QString reviewReasonText(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Extensive:
        return AssessmentReviewView::tr("its summary may reach an authority");
    case ReviewReason::LoweredJudgement:
        return AssessmentReviewView::tr("the judgement is milder than before");
    case ReviewReason::RedRule: break;
    }
    return AssessmentReviewView::tr("a danger stands in it");
}

std::shared_ptr<AssessmentReview> readAssessmentReview(
    app::Workspace& workspace, assessment::AssessmentId id)
{
    auto& desk = workspace.desk();
    assessment::Assessments assessments{desk};
    const auto found = assessments.find(id);
    if (!found) return nullptr;
    auto sheet = assessments.sheetOf(*found);
    const auto rows = assessment::Reviews{desk}.of(id);
    if (!sheet || rows.empty()) return nullptr;
    auto review = std::make_shared<AssessmentReview>(AssessmentReview{.row = rows.front(),
        .assessment = *found,
        .sheet = std::move(sheet).value(),
        .before = {},
        .judgedBefore = {},
        .allowed = assessments.allowedActions(*found)});
    if (const auto before = assessments.previous(*found)) {
        review->judgedBefore = before->details.judgement;
        if (auto earlier = assessments.sheetOf(*before))
            review->before = std::move(earlier).value();
    }
    return review;
}

AssessmentReviewView::AssessmentReviewView(QWidget* parent)
    : QWidget{parent}
    , m_header{new TaskHeader{QStringLiteral("check-square"), tr("Assessment"), this}}
    , m_why{new InlineNotice{Meaning::Authority, this}}
    , m_comment{new TextEdit}
{
    auto* column = columnIn(this, {}, 0);
    auto* answers
        = m_header->addAction(new Button{tr("Read the answers"), {.icon = QStringLiteral("eye")}});
    connect(answers, &Button::clicked, this, &AssessmentReviewView::answersWanted);
    column->addWidget(m_header);
    column->addWidget(m_why);
    auto* content = plainWidget(Ground::Window);
    auto* inside = columnIn(content, {24, 16, 24, 16}, 16);
    m_body = columnIn(inside, 16);
    m_comment->setLines(3, 8);
    m_field = new Field{tr("Comment, wanted when it is returned"), m_comment};
    inside->addWidget(m_field);
    inside->addStretch();
    column->addWidget(scrolling(content, this), 1);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] { m_field->setProblem({}); });
}

void AssessmentReviewView::show(const AssessmentReview& review)
{
    m_header->setTitle(toQt(review.row.formTitle));
    m_header->setSubtitle(
        tr("%1 · assessed by %2")
            .arg(isolated(toQt(review.row.caseReference)), toQt(review.row.assessorName)));
    QStringList why;
    for (const auto reason : review.row.reasons)
        why << reviewReasonText(reason);
    m_why->setText(
        tr("You see this because %1.").arg(why.join(QStringLiteral("; "))), QStringLiteral("eye"));
    clear(m_body);
    addJudgements(review);
    auto* conclusions = new ConclusionCard{this};
    conclusions->show(review.sheet);
    m_body->addWidget(conclusions);
    addChanges(review);
    m_comment->clear();
    m_field->setProblem({});
}

void AssessmentReviewView::addJudgements(const AssessmentReview& review)
{
    const auto& details = review.assessment.details;
    auto* card = new Card{QStringLiteral("person"), tr("Judgement"), this};
    auto* facts = new FactList{132, card};
    QString judgement = judgementText(details.judgement);
    if (review.judgedBefore && *review.judgedBefore != details.judgement)
        judgement += QStringLiteral(" · ")
            + tr("before: %1").arg(judgementText(*review.judgedBefore).toLower());
    facts->add(tr("The worker's"), judgement);
    if (!details.judgementReason.empty())
        facts->add(tr("It rests on"), toQt(details.judgementReason));
    for (const auto& one : details.scoreJudgements)
        facts->add(toQt(one.score),
            judgementText(one.judgement) + QStringLiteral(": ") + toQt(one.reason));
    card->body()->addWidget(facts);
    m_body->addWidget(card);
}

void AssessmentReviewView::addChanges(const AssessmentReview& review)
{
    if (!review.before) return;
    auto* card = new Card{QStringLiteral("swap"), tr("What changed since the last one"), this};
    int shown = 0;
    for (const auto& change :
        assessment::compareSheets(*review.before, review.sheet, formLanguage())) {
        const auto now = review.sheet.first(change.linkId);
        const auto then = review.before->first(change.linkId);
        if (!now || !then) continue;
        card->body()->addWidget(
            paragraph(tr("%1: %2, now %3")
                          .arg(toQt(change.question), answersText(*review.before, *then),
                              answersText(review.sheet, *now)),
                Type::Body, Tone::Second, card));
        ++shown;
    }
    if (shown == 0)
        card->body()->addWidget(paragraph(tr("Nothing."), Type::Second, Tone::Quiet, card));
    m_body->addWidget(card);
}

QString AssessmentReviewView::comment() const { return m_comment->toPlainText().trimmed(); }
void AssessmentReviewView::setCommentProblem(const QString& problem)
{
    m_field->setProblem(problem);
    focusComment();
}
void AssessmentReviewView::focusComment() { m_comment->setFocus(Qt::OtherFocusReason); }

} // namespace waymark::ui
