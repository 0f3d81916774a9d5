// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/reviews_page.h"

#include "app/workspace.h"
#include "assessment/assessments.h"
#include "ui/desktop/assessment/review_view.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/referrals/referral_words.h"
#include "ui/desktop/referrals/review_detail.h"

#include <QItemSelectionModel>
#include <QStandardItemModel>

namespace waymark::ui {

struct ReviewQueue {
    std::vector<referrals::ReviewRow> waiting;
    std::vector<referrals::ReviewRow> answered;
    std::vector<assessment::ReviewRow> assessments;
};

namespace {

using namespace referrals;

constexpr std::size_t kMostShown = 200;

ReviewQueue readQueue(app::Workspace& workspace)
{
    Referrals referrals{workspace.desk()};
    const auto& clock = workspace.clock();
    const Instant today = clock.instantAt({clock.today(), std::chrono::minutes{0}});
    return {referrals.reviewsWaiting(kMostShown).rows,
        referrals.reviewsAnsweredSince(today, kMostShown),
        assessment::Reviews{workspace.desk()}.waiting(kMostShown)};
}

QString referenceOf(const ReviewRow& row)
{
    return isolated(toQt(row.caseReference) + QStringLiteral("/R%1").arg(row.number));
}

} // namespace

ReviewsPage::ReviewsPage(const PageContext& context)
    : m_context{context}
    , m_count{label({}, Type::Second, Tone::Second)}
    , m_list{new RowList{tr("Reviews waiting")}}
    , m_model{new QStandardItemModel{this}}
    , m_detail{new ReviewDetail}
    , m_assessmentView{new AssessmentReviewView}
    , m_empty{new EmptyState{tr("Nothing waits. What colleagues send to review appears here.")}}
    , m_bar{new ActionBar}
{
    m_list->setObjectName(QStringLiteral("reviewQueue"));
    m_list->setModel(m_model);
    auto* right = plainWidget();
    auto* column = columnIn(right, {}, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_detail, 1);
    column->addWidget(m_assessmentView, 1);
    m_assessmentView->hide();
    connect(m_assessmentView, &AssessmentReviewView::answersWanted, this, [this] {
        if (m_assessment)
            m_context.shell.open(QStringLiteral("assessment"),
                {{QStringLiteral("assessment"), toQt(m_assessment->id)}});
    });
    m_bar->setText(tr("Your decision is kept in the case history with your name."));
    auto* nextButton = m_bar->addAction(new Button{
        tr("Next"), {.icon = QStringLiteral("chevron-down"), .hint = QStringLiteral("J")}});
    m_return = m_bar->addAction(new Button{
        tr("Return with comment"), {.icon = QStringLiteral("undo"), .hint = QStringLiteral("R")}});
    m_approve = m_bar->addAction(new Button{tr("Approve"),
        {.icon = QStringLiteral("check"), .look = Look::Primary, .hint = QStringLiteral("A")}});
    nextButton->setObjectName(QStringLiteral("nextReview"));
    m_return->setObjectName(QStringLiteral("returnReview"));
    m_approve->setObjectName(QStringLiteral("approveReview"));
    column->addWidget(m_bar);
    m_bench = new Workbench{QStringLiteral("reviews"), {makeQueue(), 374}, right, {}, this};
    columnIn(this, {}, 0)->addWidget(m_bench);
    connect(nextButton, &QPushButton::clicked, this, &ReviewsPage::next);
    connect(m_return, &QPushButton::clicked, this, &ReviewsPage::returnWithComment);
    connect(m_approve, &QPushButton::clicked, this, &ReviewsPage::approve);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index); });
    m_detail->hide();
    m_bar->hide();
}

QWidget* ReviewsPage::makeQueue()
{
    auto* panel = plainWidget(Ground::Surface, "end");
    auto* column = columnIn(panel, {}, 0);
    auto* head = rowIn(column, 8);
    head->setContentsMargins(px(24), px(12), px(16), px(12));
    head->addWidget(label(tr("Reviews"), Type::Title));
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch();
    column->addWidget(m_list, 1);
    auto* keys = keyLine({{{QStringLiteral("J"), QStringLiteral("K")}, tr("move")},
        {{QStringLiteral("X")}, tr("mark for bulk")}, {{QStringLiteral("O")}, tr("open case")}});
    auto* foot = rowIn(column, 8);
    foot->setContentsMargins(px(24), px(12), px(16), px(12));
    foot->addWidget(keys);
    return panel;
}

void ReviewsPage::activate(const QVariantMap&)
{
    load();
    m_list->setFocus();
}

void ReviewsPage::changed(const office::Change& change)
{
    if (change.kind == "referral" || change.kind == "assessment") load();
}

void ReviewsPage::load()
{
    m_context.jobs.run(this, readQueue, [this](ReviewQueue queue) { showQueue(std::move(queue)); });
}

void ReviewsPage::showQueue(ReviewQueue queue)
{
    const auto& answered = queue.answered;
    const int row = std::max(m_list->currentIndex().row(), 0);
    m_model->clear();
    const auto add = [this](const ReviewRow& review, bool open) {
        auto* item = new QStandardItem{tr("Referral to %1").arg(toQt(review.serviceName))};
        item->setData(
            tr("%1 · by %2").arg(referenceOf(review), toQt(review.authorName)), SecondLineRole);
        item->setData(
            open ? tr("Because %1").arg(becauseText(review.reasons)) : toQt(review.comment),
            ThirdLineRole);
        const bool marked = isMarked(review.referral.toString());
        item->setData(open ? (marked ? QStringLiteral("check-square") : QStringLiteral("send"))
                           : (review.decision == Decision::Approved ? QStringLiteral("check")
                                                                    : QStringLiteral("undo")),
            IconRole);
        const Instant when = open ? review.askedAt : review.decidedAt.value_or(review.askedAt);
        item->setData(momentText(toQt(when)), EndTextRole);
        item->setData(toQt(review.referral), ValueRole);
        item->setData(open && !review.own, MayMarkRole);
        m_model->appendRow(item);
    };
    for (const ReviewRow& review : queue.waiting)
        add(review, true);
    for (const assessment::ReviewRow& review : queue.assessments)
        addAssessment(review);
    if (!answered.empty()) {
        auto* heading = new QStandardItem{tr("Answered today")};
        heading->setData(true, HeadingRole);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
        for (const ReviewRow& review : answered)
            add(review, false);
    }
    const auto count = static_cast<int>(queue.waiting.size() + queue.assessments.size());
    m_count->setText(tr("%n waiting", nullptr, count));
    m_context.shell.setBadge(QStringLiteral("reviews"), count);
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    if (!any) {
        m_detail->hide();
        m_assessmentView->hide();
    }
    m_bar->setVisible(any);
    if (!any) return;
    const auto index = m_model->index(std::min(row, m_model->rowCount() - 1), 0);
    m_list->setCurrentIndex(index);
    choose(index);
}

void ReviewsPage::choose(const QModelIndex& index)
{
    const auto value = fromQt(index.data(ValueRole).toString());
    if (index.data(AssessmentRole).toBool()) {
        if (const auto assessed = assessment::AssessmentId::parse(value))
            chooseAssessment(*assessed);
        return;
    }
    const auto id = ReferralId::parse(value);
    if (!id) return;
    m_context.jobs.run(
        this, [id = *id](app::Workspace& workspace) { return readReviewCase(workspace, id); },
        [this](const std::optional<ReviewCase>& review) {
            if (review) show(*review);
        });
}

void ReviewsPage::show(const ReviewCase& review)
{
    m_shown = review.referral;
    m_assessment.reset();
    m_assessmentView->hide();
    m_detail->setVisible(true);
    m_detail->setReview(review);
    const auto has = [&](Action action) {
        return std::ranges::find(review.allowed, action) != review.allowed.end();
    };
    m_approve->setVisible(has(Action::Approve));
    m_return->setVisible(has(Action::Return));
    const bool own = review.referral.author == m_context.session.worker
        && review.referral.state == State::InReview;
    m_bar->setText(own ? tr("You wrote this referral. Another supervisor will read it.")
                       : tr("Your decision is kept in the case history with your name."));
}

void ReviewsPage::next()
{
    for (int row = m_list->currentIndex().row() + 1; row < m_model->rowCount(); ++row)
        if (!m_model->index(row, 0).data(HeadingRole).toBool()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
}

void ReviewsPage::toggleMark()
{
    const auto index = m_list->currentIndex();
    if (!index.data(MayMarkRole).toBool()) return;
    const auto id = fromQt(index.data(ValueRole).toString());
    if (!m_marked.erase(id)) m_marked.insert(id);
    const QString unmarked
        = index.data(AssessmentRole).toBool() ? QStringLiteral("list") : QStringLiteral("send");
    m_model->item(index.row())
        ->setData(isMarked(id) ? QStringLiteral("check-square") : unmarked, IconRole);
    const auto count = static_cast<int>(m_marked.size());
    m_approve->setText(count >= 2 ? tr("Approve %n marked", nullptr, count) : tr("Approve"));
}

void ReviewsPage::approve()
{
    if (!m_approve->isVisible()) return;
    if (m_marked.size() >= 2) return approveMarked();
    if (m_assessment)
        return answerAssessment(assessment::Action::Approve, fromQt(m_assessmentView->comment()));
    answer(Action::Approve, fromQt(m_detail->comment()));
}

void ReviewsPage::approveMarked()
{
    m_context.jobs.run(
        this,
        [marked = m_marked](app::Workspace& workspace) {
            Referrals referrals{workspace.desk()};
            assessment::Assessments assessments{workspace.desk()};
            int approved = 0;
            for (const auto& id : marked) {
                if (const auto one = ReferralId::parse(id))
                    if (const auto referral = referrals.find(*one))
                        if (referrals.take(*one, referral->revision, Action::Approve)) ++approved;
                if (const auto one = assessment::AssessmentId::parse(id))
                    if (const auto found = assessments.find(*one))
                        if (assessments.take(*found, assessment::Action::Approve)) ++approved;
            }
            return approved;
        },
        [this](int approved) {
            m_marked.clear();
            m_approve->setText(tr("Approve"));
            m_context.shell.announce(tr("%n approved.", nullptr, approved));
            load();
        });
}

void ReviewsPage::returnWithComment()
{
    if (!m_return->isVisible()) return;
    if (m_assessment) {
        if (!m_assessmentView->comment().isEmpty())
            return answerAssessment(
                assessment::Action::Return, fromQt(m_assessmentView->comment()));
        m_assessmentView->setCommentProblem(tr("Write what should change, then return it."));
        return;
    }
    if (m_detail->comment().isEmpty()) {
        m_detail->setCommentProblem(tr("Write what should change, then return it."));
        return;
    }
    answer(Action::Return, fromQt(m_detail->comment()));
}

void ReviewsPage::answer(Action action, const std::string& note)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, revision = m_shown->revision, action, note](app::Workspace& workspace) {
            return Referrals{workspace.desk()}.take(id, revision, action, {.note = note});
        },
        [this, action](const Result<Referral>& result) { answered(result, action); });
}

void ReviewsPage::answered(const Result<Referral>& result, Action action)
{
    if (!result) {
        m_context.shell.announce(errorText(result.error()));
        load();
        return;
    }
    const auto undo = [this, id = result->id, revision = result->revision] {
        m_context.jobs.run(
            this,
            [id, revision](app::Workspace& workspace) {
                return Referrals{workspace.desk()}.take(id, revision, Action::UndoReview);
            },
            [this](const Result<Referral>& undone) {
                if (!undone) m_context.shell.announce(errorText(undone.error()));
                load();
            });
    };
    m_context.shell.announce(action == Action::Approve ? tr("Approved.") : tr("Returned."), undo);
    load();
}

void ReviewsPage::openCase()
{
    const auto id = m_shown ? std::optional{m_shown->proposal.caseId}
        : m_assessment      ? std::optional{m_assessment->caseId}
                            : std::nullopt;
    if (id) m_context.shell.open(QStringLiteral("case"), {{QStringLiteral("case"), toQt(*id)}});
}

QList<PageShortcut> ReviewsPage::shortcuts() const
{
    auto* self = const_cast<ReviewsPage*>(this);
    return {{QKeySequence{Qt::Key_J}, tr("Next"), {}},
        {QKeySequence{Qt::Key_K}, tr("Previous"), {}},
        {QKeySequence{Qt::Key_A}, tr("Approve"), [self] { self->approve(); }},
        {QKeySequence{Qt::Key_R}, tr("Return with comment"),
            [self] {
                if (self->m_assessment)
                    self->m_assessmentView->focusComment();
                else
                    self->m_detail->focusComment();
            }},
        {QKeySequence{Qt::Key_X}, tr("Mark for bulk"), [self] { self->toggleMark(); }},
        {QKeySequence{Qt::Key_O}, tr("Open the case"), [self] { self->openCase(); }}};
}

QString ReviewsPage::help() const
{
    return tr("Referrals and assessments that a second person reads. Why you see one "
              "comes first, then what changed. Nobody answers their own.");
}

QList<QWidget*> ReviewsPage::parts() const { return {m_list, m_detail, m_bar}; }

std::unique_ptr<Page> makeReviewsPage(const PageContext& context)
{
    return std::make_unique<ReviewsPage>(context);
}

} // namespace waymark::ui
