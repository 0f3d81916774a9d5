// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/today/today_view.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QLabel>

namespace waymark::ui {
namespace {

/// Two lines and one thing at the end, with a hairline above unless it is the first.
void addEntry(Card& card, const QString& first, const QString& second, QWidget* end)
{
    if (card.body()->count() > 0) card.body()->addWidget(hairline(&card));
    auto* line = new QWidget{&card};
    auto* row = rowIn(line, {}, 8);
    auto* words = columnIn(row, 0);
    words->addWidget(new ElidedLabel{first, Type::Body, Tone::Text, line});
    words->addWidget(new ElidedLabel{second, Type::Second, Tone::Quiet, line});
    row->setStretch(0, 1);
    if (end) row->addWidget(end);
    card.body()->addWidget(line);
}

QString draftName(const cases::Draft& draft)
{
    if (draft.kind == "contact") return TodayView::tr("Contact");
    if (draft.kind == "assessment") return TodayView::tr("Assessment");
    if (draft.kind == "referral") return TodayView::tr("Referral");
    if (draft.kind == "service") return TodayView::tr("Service");
    if (draft.kind == "form") return TodayView::tr("Form");
    if (draft.kind == "note") return TodayView::tr("Note");
    return TodayView::tr("Draft");
}

/// The page that goes on with a draft, and what it is told.
std::pair<QString, QVariantMap> placeOf(const cases::Draft& draft)
{
    QVariantMap parameters{{QStringLiteral("draft"), toQt(draft.id)}};
    if (draft.kind == "contact") return {QStringLiteral("contact"), parameters};
    if (draft.kind == "service") return {QStringLiteral("service-editor"), parameters};
    if (draft.kind == "form") return {QStringLiteral("form-builder"), parameters};
    if (!draft.subjectId.empty()) parameters.insert(QStringLiteral("case"), toQt(draft.subjectId));
    if (draft.kind == "assessment" || draft.kind == "referral")
        return {toQt(draft.kind), parameters};
    return {QStringLiteral("case"), parameters};
}

} // namespace

QWidget* TodayView::side()
{
    auto* panel = plainWidget(Ground::Side);
    auto* column = columnIn(panel, {16, 16, 16, 16}, 12);
    m_appointments = new Card{QStringLiteral("calendar"), tr("Appointments today"), panel};
    m_drafts = new Card{QStringLiteral("pencil"), tr("Unfinished drafts"), panel};
    m_waiting = new Card{QStringLiteral("clock"), tr("Waiting for others"), panel};
    for (auto* card : {m_appointments, m_drafts, m_waiting})
        column->addWidget(card);
    if (m_context.session.has(office::Role::Supervisor)) {
        m_team = new Card{QStringLiteral("users"), tr("Reviews and team"), panel};
        column->addWidget(m_team);
        m_again = new Card{QStringLiteral("refresh"), tr("To assess again"), panel};
        m_again->setObjectName(QStringLiteral("assessAgain"));
        auto* all = m_again->addAction(tr("In the list of cases"), QStringLiteral("list"));
        all->setObjectName(QStringLiteral("assessAgainAll"));
        connect(all, &Button::clicked, this, [this] {
            m_context.shell.open(QStringLiteral("cases"), {{QStringLiteral("assessAgain"), true}});
        });
        column->addWidget(m_again);
    }
    column->addStretch();
    return scrolling(panel);
}

void TodayView::showSide(const TodayRows& rows)
{
    for (auto* card : {m_appointments, m_drafts, m_waiting})
        clear(card->body());
    showAppointments(rows);
    showDrafts(rows);
    showWaiting(rows);
    if (m_team) showTeam(rows);
    for (auto* card : {m_appointments, m_drafts, m_waiting})
        card->setVisible(card->body()->count() > 0);
}

void TodayView::showAppointments(const TodayRows& rows)
{
    for (const auto& item : rows.items) {
        const auto& details = item.task.details;
        if (details.kind != cases::TaskKind::Visit || !details.dueAt || details.due != rows.today)
            continue;
        const QTime at = QTime{0, 0}.addSecs(static_cast<int>(details.dueAt->count()) * 60);
        QStringList second;
        for (const std::string& part : {item.task.caseName.value_or(std::string{}), details.note})
            if (!part.empty()) second << toQt(part);
        addEntry(*m_appointments,
            isolated(timeText(at)) + QStringLiteral("   ") + toQt(details.title),
            second.join(QStringLiteral(" · ")), nullptr);
    }
}

void TodayView::showDrafts(const TodayRows& rows)
{
    for (const auto& draft : rows.drafts) {
        auto* go = new Button{tr("Continue"), {.small = true}};
        go->setAccessibleDescription(draftName(draft) + QLatin1Char{' '} + toQt(draft.label));
        const auto [page, parameters] = placeOf(draft);
        connect(go, &QPushButton::clicked, this, [this, page = page, parameters = parameters] {
            m_context.shell.open(page, parameters);
        });
        const QString about = draft.label.empty()
            ? draftName(draft)
            : draftName(draft) + QStringLiteral(", ") + isolated(toQt(draft.label));
        addEntry(*m_drafts, about, momentText(toQt(draft.savedAt)), go);
        if (m_drafts->body()->count() >= 9) break;
    }
}

void TodayView::showWaiting(const TodayRows& rows)
{
    for (const auto& referral : rows.waiting) {
        const auto since = referral.sentAt ? toQt(*referral.sentAt).date() : QDate::currentDate();
        const int days = static_cast<int>(since.daysTo(toQt(rows.today)));
        addEntry(*m_waiting, toQt(referral.serviceName), isolated(toQt(referral.reference())),
            new Chip{
                {tr("%n day(s)", nullptr, days), QStringLiteral("clock"), Meaning::Attention}});
    }
    if (rows.counts.waitingForAgencies > 0)
        m_waiting->setCount(QString::number(rows.counts.waitingForAgencies));
}

void TodayView::showTeam(const TodayRows& rows)
{
    showAgain(rows);
    clear(m_team->body());
    auto* open = new Button{tr("Open"), {.small = true}};
    open->setAccessibleDescription(tr("Reviews"));
    connect(open, &QPushButton::clicked, this,
        [this] { m_context.shell.open(QStringLiteral("reviews")); });
    addEntry(*m_team,
        tr("%n review(s) waiting", nullptr, static_cast<int>(rows.counts.reviewsForMe)),
        tr("Longest waiting first"), open);
    for (const auto& [name, count] : rows.load)
        addEntry(*m_team, toQt(name), tr("%n open task(s)", nullptr, count), nullptr);
}

void TodayView::showAgain(const TodayRows& rows)
{
    clear(m_again->body());
    m_again->setVisible(!rows.again.empty());
    m_again->setCount(rows.again.size() > kMostAgain ? tr("more than %1").arg(kMostAgain)
                                                     : QString::number(rows.again.size()));
    for (const auto& due : rows.again) {
        if (m_again->body()->count() >= 9) break; // five, with lines between
        auto* open = new Button{tr("Open"), {.small = true}};
        open->setAccessibleDescription(isolated(toQt(due.caseReference)));
        connect(open, &QPushButton::clicked, this, [this, id = due.caseId] {
            m_context.shell.open(QStringLiteral("case"),
                {{QStringLiteral("case"), toQt(id)},
                    {QStringLiteral("tab"), QStringLiteral("assessments")}});
        });
        addEntry(*m_again,
            isolated(toQt(due.caseReference)) + QStringLiteral(" · ") + toQt(due.formTitle),
            toQt(due.assessorName), open);
    }
}

} // namespace waymark::ui
