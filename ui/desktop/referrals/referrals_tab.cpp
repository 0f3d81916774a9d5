// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/referrals_tab.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/referrals/referral_words.h"
#include "ui/desktop/referrals/sheet_saving.h"

#include <QItemSelectionModel>
#include <QStandardItemModel>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace referrals;

} // namespace

ReferralsTab::ReferralsTab(const PageContext& context)
    : m_context{context}
    , m_list{new RowList{tr("Referrals")}}
    , m_model{new QStandardItemModel{this}}
    , m_empty{new EmptyState{tr("No referral yet. The first one begins with a need.")}}
    , m_detail{makeDetail()}
{
    m_list->setObjectName(QStringLiteral("caseReferrals"));
    m_list->setModel(m_model);
    auto* first = m_empty->setAction(tr("Refer"), QStringLiteral("send"));
    connect(first, &QPushButton::clicked, this, [this] {
        if (m_case)
            m_context.shell.open(
                QStringLiteral("referral"), {{QStringLiteral("case"), toQt(*m_case)}});
    });
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(
        splitter(QStringLiteral("caseReferrals"), {m_list, scrolling(m_detail)}, {400, 480}), 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index); });
}

QWidget* ReferralsTab::makeDetail()
{
    auto* page = plainWidget();
    auto* column = columnIn(page, {16, 12, 16, 12}, 12);
    m_card = new Card{QStringLiteral("send"), tr("Referral")};
    m_summary = paragraph({}, Type::Body, Tone::Text);
    m_card->body()->addWidget(m_summary);
    m_note = new TextEdit;
    m_note->setObjectName(QStringLiteral("stepNote"));
    m_note->setLines(2, 5);
    m_noteField = new Field{tr("Comment for the next step"), m_note};
    m_card->body()->addWidget(m_noteField);
    m_declined = new ComboBox;
    m_declined->setObjectName(QStringLiteral("declineReason"));
    for (int i = 0; i <= static_cast<int>(DeclineReason::ClientRefused); ++i) {
        const auto reason = static_cast<DeclineReason>(i);
        m_declined->addItem(wordOf(reason), toQt(code(reason)));
    }
    m_declinedField = new Field{tr("If they declined, why"), m_declined};
    m_card->body()->addWidget(m_declinedField);
    m_outcome = new ComboBox;
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (int i = 0; i <= static_cast<int>(Outcome::NotKnown); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        m_outcome->addItem(wordOf(outcome), toQt(code(outcome)));
    }
    m_outcomeField = new Field{tr("What came of it for the person"), m_outcome};
    m_card->body()->addWidget(m_outcomeField);
    auto* steps = plainWidget();
    m_steps = new FlowLayout{steps};
    m_card->body()->addWidget(steps);
    column->addWidget(m_card);
    auto* history = new Card{QStringLiteral("clock"), tr("What happened")};
    m_events = history->body();
    column->addWidget(history);
    column->addStretch();
    return page;
}

void ReferralsTab::show(const CaseFile& file)
{
    if (m_case != file.shown.id) m_referral.reset();
    m_case = file.shown.id;
    reload();
}

void ReferralsTab::reload()
{
    if (!m_case) return;
    m_context.jobs.run(
        this,
        [id = *m_case](app::Workspace& workspace) {
            return Referrals{workspace.desk()}.list({.caseId = id}, 200).rows;
        },
        [this](const std::vector<ReferralRow>& rows) { showRows(rows); });
}

void ReferralsTab::showRows(const std::vector<ReferralRow>& rows)
{
    const int chosen = std::max(m_list->currentIndex().row(), 0);
    m_model->clear();
    for (const ReferralRow& row : rows) {
        auto* item = new QStandardItem{toQt(row.serviceName)};
        item->setData(tr("%1 · %2 · %3")
                          .arg(isolated(toQt(row.reference())), serviceNeedText(row.needCode),
                              momentText(toQt(row.sentAt.value_or(row.changedAt)))),
            SecondLineRole);
        item->setData(QVariant::fromValue(chipOf(row.state)), ChipRole);
        item->setData(toQt(row.id), ValueRole);
        m_model->appendRow(item);
    }
    const bool any = !rows.empty();
    m_empty->setVisible(!any);
    m_list->parentWidget()->setVisible(any);
    Q_EMIT countChanged(static_cast<int>(rows.size()));
    if (!any) return;
    const auto index = m_model->index(std::min(chosen, m_model->rowCount() - 1), 0);
    m_list->setCurrentIndex(index);
    choose(index);
}

void ReferralsTab::choose(const QModelIndex& index)
{
    const auto id = ReferralId::parse(fromQt(index.data(ValueRole).toString()));
    if (!id) return;
    m_context.jobs.run(
        this,
        [id = *id](app::Workspace& workspace) -> std::optional<Shown> {
            Referrals referrals{workspace.desk()};
            const auto referral = referrals.find(id);
            if (!referral) return std::nullopt;
            return Shown{*referral, referrals.events(id), referrals.allowedActions(*referral)};
        },
        [this](const std::optional<Shown>& shown) {
            if (shown) showReferral(*shown);
        });
}

void ReferralsTab::showReferral(const Shown& shown)
{
    const Referral& referral = shown.referral;
    m_referral = referral;
    m_card->setTitle(toQt(referral.proposal.service.name));
    QStringList lines{
        tr("%1, by %2").arg(isolated(toQt(referral.reference())), toQt(referral.authorName)),
        chipOf(referral.state).text, wordOf(referral.proposal.urgency),
        tr("%1 items shared").arg(referral.proposal.consent.sharedCount())};
    if (referral.due && awaitsAgency(referral.state))
        lines << tr("Answer due %1").arg(momentText(toQt(referral.due->decide)));
    if (referral.declined) lines << tr("Declined: %1").arg(wordOf(*referral.declined));
    if (referral.outcome) lines << wordOf(*referral.outcome);
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_note->clear();
    m_noteField->setProblem({});
    const auto has = [&](Action action) {
        return std::ranges::find(shown.allowed, action) != shown.allowed.end();
    };
    m_declinedField->setVisible(has(Action::Decline));
    m_outcomeField->setVisible(has(Action::RecordOutcome));
    m_noteField->setVisible(!shown.allowed.empty());
    showSteps(shown);
    showEvents(shown);
}

void ReferralsTab::showSteps(const Shown& shown)
{
    clear(m_steps);
    const State state = shown.referral.state;
    const auto add = [this](const QString& text, const QString& name, auto act) {
        auto* button = new Button{text, {.small = true}};
        button->setObjectName(QStringLiteral("step_") + name);
        connect(button, &QPushButton::clicked, this, act);
        m_steps->addWidget(button);
    };
    if (state == State::Draft && shown.referral.author == m_context.session.worker)
        add(tr("Go on writing"), QStringLiteral("write"), [this] {
            m_context.shell.open(
                QStringLiteral("referral"), {{QStringLiteral("referral"), toQt(m_referral->id)}});
        });
    if (state == State::Ready || awaitsAgency(state))
        add(tr("Save the page…"), QStringLiteral("sheet"),
            [this] { saveSheet(m_context, this, *m_referral); });
    for (const Action action : shown.allowed) {
        if (action == Action::Submit || action == Action::Release) continue; // in the draft itself
        if (action == Action::ReRefer)
            add(wordOf(action), toQt(code(action)), [this] { referAgain(); });
        else
            add(wordOf(action), toQt(code(action)), [this, action] { take(action); });
    }
}

void ReferralsTab::showEvents(const Shown& shown)
{
    clear(m_events);
    for (auto event = shown.events.rbegin(); event != shown.events.rend(); ++event) {
        m_events->addWidget(label(
            tr("%1 · %2").arg(momentText(toQt(event->at)), chipOf(event->to).text), Type::Label));
        QString words = toQt(event->workerName);
        if (!event->note.empty()) words += QStringLiteral(": ") + toQt(event->note);
        m_events->addWidget(paragraph(words, Type::Second));
    }
    if (shown.events.empty())
        m_events->addWidget(label(tr("Nothing yet."), Type::Second, Tone::Second));
}

void ReferralsTab::take(Action action)
{
    if (!m_referral) return;
    StepDetails details;
    details.note = fromQt(m_note->toPlainText().trimmed());
    details.declined = parseDeclineReason(fromQt(m_declined->currentValue().toString()));
    details.outcome = parseOutcome(fromQt(m_outcome->currentValue().toString()));
    // What the guard refuses goes on only with a reason written down.
    if (action == Action::Send && !details.note.empty()) details.guardOverride = details.note;
    m_context.jobs.run(
        this,
        [id = m_referral->id, revision = m_referral->revision, action, details](
            app::Workspace& workspace) {
            return Referrals{workspace.desk()}.take(id, revision, action, details);
        },
        [this, action](const Result<Referral>& result) { taken(result, action); });
}

void ReferralsTab::taken(const Result<Referral>& result, Action action)
{
    if (!result) {
        m_noteField->setProblem(errorText(result.error()));
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.shell.announce(tr("%1: %2").arg(wordOf(action), isolated(toQt(result->reference()))));
    reload();
}

void ReferralsTab::referAgain()
{
    m_context.shell.open(QStringLiteral("referral"),
        {{QStringLiteral("case"), toQt(m_referral->proposal.caseId)},
            {QStringLiteral("need"), toQt(m_referral->proposal.needCode)},
            {QStringLiteral("parent"), toQt(m_referral->id)}});
}

CaseTab* makeReferralsTab(const PageContext& context) { return new ReferralsTab{context}; }

} // namespace waymark::ui
