// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/review_detail.h"

#include "app/workspace.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/referrals/referral_words.h"
#include "ui/desktop/referrals/sheet_view.h"

#include <QHeaderView>
#include <QTableWidget>

namespace waymark::ui {

using namespace referrals;

std::optional<ReviewCase> readReviewCase(app::Workspace& workspace, ReferralId id)
{
    Referrals referrals{workspace.desk()};
    const auto referral = referrals.find(id);
    if (!referral) return std::nullopt;
    const auto head = readCaseHead(workspace, referral->proposal.caseId);
    if (!head) return std::nullopt;
    return ReviewCase{*head, *referral, referrals.versions(id), referrals.events(id),
        referrals.preview(*referral), referrals.allowedActions(*referral), workspace.clock().now()};
}

ReviewDetail::ReviewDetail(QWidget* parent)
    : QWidget{parent}
    , m_header{new TaskHeader{QStringLiteral("send"), {}, this}}
    , m_banner{new SafeContactBanner{this}}
    , m_why{new InlineNotice{Meaning::Authority}}
    , m_changes{new QTableWidget}
    , m_sheet{new SheetView}
    , m_comment{new TextEdit}
    , m_commentField{new Field{tr("Comment for the author, only needed to return"), m_comment}}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto* page = plainWidget();
    auto* body = columnIn(page, {24, 12, 16, 12}, 12);
    body->addWidget(m_why);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setWordWrap(true);
    m_changes->verticalHeader()->hide();
    body->addWidget(m_changes);
    auto* checks = new Card{QStringLiteral("check"), tr("Checks")};
    m_checks = checks->body();
    body->addWidget(checks);
    auto* read = new Card{QStringLiteral("file-text"), tr("What they will read")};
    read->body()->addWidget(m_sheet);
    body->addWidget(read);
    auto* said = new Card{QStringLiteral("note"), tr("Said so far")};
    m_said = said->body();
    body->addWidget(said);
    m_comment->setObjectName(QStringLiteral("reviewComment"));
    m_comment->setPlaceholderText(tr("What should change, and why"));
    m_comment->setLines(2, 6);
    body->addWidget(m_commentField);
    body->addStretch();
    column->addWidget(scrolling(page), 1);
}

void ReviewDetail::setReview(const ReviewCase& review)
{
    const Referral& referral = review.referral;
    m_header->setTitle(tr("Referral to %1").arg(toQt(referral.proposal.service.name)));
    m_header->setSubtitle(tr("%1 · %2 · by %3, %4")
                              .arg(isolated(toQt(referral.reference())), review.head.name,
                                  toQt(referral.authorName), momentText(toQt(referral.changedAt))));
    m_header->setChips(review.head.chips);
    m_banner->setValue(review.head.banner);
    m_why->setText(
        tr("<b>Why you see this:</b> %1.").arg(becauseText(referral.reviewReasons).toHtmlEscaped()),
        QStringLiteral("info"));
    showChanges(review);
    showChecks(review);
    m_sheet->setSheet(review.sheet, review.now);
    showSaid(review);
    m_comment->clear();
    m_commentField->setProblem({});
}

void ReviewDetail::showChanges(const ReviewCase& review)
{
    const auto& versions = review.versions;
    m_changes->clear();
    m_changes->setVisible(versions.size() >= 2);
    if (versions.size() < 2) return;
    const Version& before = versions[versions.size() - 2];
    const Version& after = versions.back();
    const auto changes = changesBetween(before, after);
    m_changes->setColumnCount(3);
    m_changes->setHorizontalHeaderLabels({tr("What changed"),
        tr("%1, %2").arg(dayText(toQt(before.submittedAt).date()), toQt(before.serviceName)),
        tr("This referral, %1").arg(toQt(after.serviceName))});
    m_changes->setRowCount(static_cast<int>(changes.size()));
    int row = 0;
    for (const ChangedItem& change : changes) {
        const auto cell = [&](int column, const QString& text, Meaning meaning, bool removed) {
            auto* item = new QTableWidgetItem{text};
            QFont font = theme().font(Type::Body);
            font.setStrikeOut(removed);
            font.setUnderline(column == 2 && !removed && !text.isEmpty());
            font.setBold(column == 2);
            item->setFont(font);
            if (column > 0) item->setBackground(colours().tintOf(meaning));
            m_changes->setItem(row, column, item);
        };
        cell(0, fieldName(change.field), Meaning::Plain, false);
        cell(1,
            change.before.empty() ? tr("Not mentioned") : fieldText(change.field, change.before),
            Meaning::Plain, !change.before.empty());
        cell(2, change.after.empty() ? tr("Kept back") : fieldText(change.field, change.after),
            change.after.empty() ? Meaning::Plain : Meaning::Settled, false);
        ++row;
    }
    auto* head = m_changes->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->resizeRowsToContents();
    int height = head->sizeHint().height() + 2 * m_changes->frameWidth();
    for (int i = 0; i < m_changes->rowCount(); ++i)
        height += m_changes->rowHeight(i);
    m_changes->setFixedHeight(height + px(4));
}

void ReviewDetail::showChecks(const ReviewCase& review)
{
    clear(m_checks);
    const Consent& consent = review.referral.proposal.consent;
    const auto add = [&](bool fine, const QString& text) {
        auto* row = rowIn(m_checks, 8);
        auto* icon = new IconLabel{fine ? QStringLiteral("check") : QStringLiteral("minus")};
        icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        icon->setMeaning(fine ? Meaning::Settled : Meaning::Attention);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(paragraph(text, Type::Body, Tone::Text), 1);
        row->addStretch(); // takes what a paragraph does not: it stops at 75 characters
    };
    if (consent.way && consent.givenAt)
        add(true,
            tr("The agreement is noted, item by item: %1, %2")
                .arg(wordOf(*consent.way), momentText(toQt(*consent.givenAt))));
    if (consent.override) add(false, tr("Without agreement: %1").arg(toQt(consent.override->why)));
    if (consent.validUntil)
        add(*consent.validUntil >= fromQt(QDate::currentDate()),
            tr("It holds until %1").arg(longDate(toQt(*consent.validUntil))));
    add(consent.shares(Item::SafetyNote),
        consent.shares(Item::SafetyNote) ? tr("The agency is told what it must never do")
                                         : tr("The agency is not told what it must never do"));
    add(!consent.shares(Item::Health),
        consent.shares(Item::Health) ? tr("Health is shared") : tr("Nothing on health is shared"));
    for (const Item item : {Item::Offender, Item::ResidencePapers})
        if (consent.shares(item))
            add(false, tr("%1 is shared: %2").arg(wordOf(item), toQt(consent[item].reason)));
    add(true,
        tr("%1 items shared, %2")
            .arg(consent.sharedCount())
            .arg(wordOf(review.referral.proposal.transport)));
}

void ReviewDetail::showSaid(const ReviewCase& review)
{
    clear(m_said);
    const auto add = [&](const QString& who, const QString& when, const QString& words) {
        m_said->addWidget(label(tr("%1, %2").arg(who, when), Type::Label));
        m_said->addWidget(paragraph(words, Type::Body, Tone::Text));
    };
    const Referral& referral = review.referral;
    if (!referral.proposal.noteToReviewer.empty())
        add(toQt(referral.authorName), momentText(toQt(referral.createdAt)),
            toQt(referral.proposal.noteToReviewer));
    for (const Event& event : review.events)
        if (!event.note.empty())
            add(toQt(event.workerName), momentText(toQt(event.at)), toQt(event.note));
    if (m_said->count() == 0)
        m_said->addWidget(label(tr("Nothing was said yet."), Type::Second, Tone::Second));
}

QString ReviewDetail::comment() const { return m_comment->toPlainText().trimmed(); }

void ReviewDetail::setCommentProblem(const QString& problem)
{
    m_commentField->setProblem(problem);
    focusComment();
}

void ReviewDetail::focusComment() { m_comment->setFocus(Qt::ShortcutFocusReason); }

} // namespace waymark::ui
