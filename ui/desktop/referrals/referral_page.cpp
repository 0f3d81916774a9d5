// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/referral_page.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/referrals/consent_column.h"
#include "ui/desktop/referrals/referral_session.h"
#include "ui/desktop/referrals/referral_words.h"
#include "ui/desktop/referrals/service_column.h"
#include "ui/desktop/referrals/sheet_view.h"

#include <QLocale>

namespace waymark::ui {

using namespace referrals;

ReferralPage::ReferralPage(const PageContext& context)
    : m_context{context}
    , m_header{new TaskHeader{QStringLiteral("send"), {}, this}}
    , m_banner{new SafeContactBanner{this}}
    , m_notice{new InlineNotice}
    , m_services{new ServiceColumn}
    , m_consent{new ConsentColumn}
    , m_sheet{new SheetView}
    , m_subject{new LineEdit}
    , m_note{new TextEdit}
    , m_urgency{new ComboBox}
    , m_language{new ComboBox}
    , m_transport{new ComboBox}
    , m_bar{new ActionBar}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_notice);
    m_notice->hide();
    m_bench = new Workbench{QStringLiteral("referral"), {scrolling(m_services), 380},
        scrolling(m_consent), {makeSheetColumn(), 380}, this};
    column->addWidget(m_bench, 1);
    makeBar(column);
    m_draft = new DraftKeeper{
        this, m_bar->draftMark(), [this](DraftKeeper::Done done) { save(std::move(done)); }};
    connect(m_services, &ServiceColumn::wishChanged, this, &ReferralPage::search);
    connect(m_services, &ServiceColumn::chosen, this, &ReferralPage::choose);
    connect(m_consent, &ConsentColumn::edited, this, &ReferralPage::edited);
    connect(m_subject, &QLineEdit::textEdited, this, &ReferralPage::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReferralPage::edited);
    for (ComboBox* box : {m_urgency, m_language, m_transport})
        connect(box, &QComboBox::activated, this, &ReferralPage::edited);
}

ReferralPage::~ReferralPage() = default;

QWidget* ReferralPage::makeSheetColumn()
{
    auto* panel = plainWidget(Ground::Side, "start");
    auto* column = columnIn(panel, {16, 12, 16, 12}, 12);
    column->addWidget(stepTitle(3, tr("Exactly what they will read")));
    column->addWidget(m_sheet, 1);
    m_subject->setObjectName(QStringLiteral("subject"));
    column->addWidget(new Field{tr("Title of the page"), m_subject});
    for (const auto urgency : {Urgency::Normal, Urgency::High, Urgency::Emergency})
        m_urgency->addItem(wordOf(urgency), toQt(code(urgency)));
    m_urgency->setObjectName(QStringLiteral("urgency"));
    column->addWidget(new Field{tr("Urgency"), m_urgency});
    for (const std::string& language : sheetLanguages())
        m_language->addItem(languageText(toQt(language)), toQt(language));
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    column->addWidget(new Field{tr("Language of the page"), m_language});
    for (const auto transport :
        {Transport::PrintedSheet, Transport::SealedFile, Transport::Phone, Transport::HandedOver})
        m_transport->addItem(wordOf(transport), toQt(code(transport)));
    m_transport->setObjectName(QStringLiteral("transport"));
    column->addWidget(new Field{tr("How it is sent"), m_transport});
    m_note->setObjectName(QStringLiteral("noteToReviewer"));
    m_note->setLines(2, 5);
    auto* note = new Field{tr("For the supervisor"), m_note};
    note->setHint(tr("Stays in the office."));
    column->addWidget(note);
    return scrolling(panel);
}

void ReferralPage::makeBar(QBoxLayout* layout)
{
    m_keep = m_bar->addAction(new Button{tr("Keep as draft")});
    m_submit = m_bar->addAction(new Button{tr("Send to review"),
        {.icon = QStringLiteral("send"),
            .look = Look::Primary,
            .keys = QStringLiteral("Ctrl+Return")}});
    m_keep->setObjectName(QStringLiteral("keepDraft"));
    m_submit->setObjectName(QStringLiteral("submitReferral"));
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_draft->flush();
        m_context.shell.back();
    });
    connect(m_submit, &QPushButton::clicked, this, &ReferralPage::submit);
    layout->addWidget(m_bar);
}

QString ReferralPage::title() const
{
    return m_session ? tr("Referral, %1").arg(m_session->head.reference) : tr("Referral");
}

void ReferralPage::activate(const QVariantMap& parameters) { load(parameters); }

void ReferralPage::deactivate() { m_draft->flush(); }

void ReferralPage::load(const QVariantMap& parameters)
{
    const auto text = [&](const char* name) {
        return fromQt(parameters.value(QString::fromLatin1(name)).toString());
    };
    const ReferralWanted wanted{cases::CaseId::parse(text("case")),
        ReferralId::parse(text("referral")), directory::parseNeed(text("need")),
        directory::ServiceId::parse(text("service")), ReferralId::parse(text("parent"))};
    m_context.jobs.run(
        this,
        [wanted](app::Workspace& workspace) { return readReferralSession(workspace, wanted); },
        [this](Result<ReferralSession> session) {
            if (session) return show(std::move(session).value());
            m_notice->setText(errorText(session.error()).toHtmlEscaped());
        });
}

void ReferralPage::show(ReferralSession session)
{
    m_notice->setText({});
    m_session = std::make_unique<ReferralSession>(std::move(session));
    const ReferralSession& s = *m_session;
    m_header->setTitle(tr("New referral for %1").arg(s.head.name));
    m_header->setSubtitle(isolated(s.head.reference));
    m_header->setChips(s.head.chips);
    m_banner->setValue(s.head.banner);
    m_services->setNeeds(s.needs, s.need);
    m_services->setWithChildren(s.withChildren);
    m_services->setCandidates(s.candidates, s.chosenService());
    m_consent->setConsent(s.proposal.consent);
    m_subject->setText(toQt(s.proposal.subject));
    {
        const QSignalBlocker quiet{m_note};
        m_note->setPlainText(toQt(s.proposal.noteToReviewer));
    }
    m_urgency->setCurrentValue(toQt(code(s.proposal.urgency)));
    m_language->setCurrentValue(toQt(sheetLanguageFor(s.proposal.language)));
    m_transport->setCurrentValue(toQt(code(s.proposal.transport)));
    refresh();
    askWhoReads();
    Q_EMIT titleChanged();
    m_services->setFocus();
}

void ReferralPage::search()
{
    if (!m_session) return;
    m_session->need = m_services->need();
    const Wish wish{m_session->head.id, m_services->need(), m_services->withChildren()};
    m_context.jobs.run(
        this,
        [wish](app::Workspace& workspace) {
            return candidatesFor(workspace.desk(), wish, kMostCandidates);
        },
        [this](std::vector<Candidate> candidates) {
            m_services->setCandidates(std::move(candidates), m_session->chosenService());
        });
    edited();
}

void ReferralPage::choose(const Candidate& candidate)
{
    m_session->proposal.service = candidate.service;
    edited();
    askWhoReads();
}

Proposal ReferralPage::proposal() const
{
    Proposal proposal = m_session->proposal;
    proposal.needCode = directory::code(m_session->need);
    proposal.subject = fromQt(m_subject->text().trimmed());
    proposal.noteToReviewer = fromQt(m_note->toPlainText().trimmed());
    if (const auto urgency = parseUrgency(fromQt(m_urgency->currentValue().toString())))
        proposal.urgency = *urgency;
    if (const auto transport = parseTransport(fromQt(m_transport->currentValue().toString())))
        proposal.transport = *transport;
    proposal.language = fromQt(m_language->currentValue().toString());
    proposal.consent = m_consent->consent(fromQt(QDateTime::currentDateTime()));
    return proposal;
}

void ReferralPage::edited()
{
    if (!m_session) return;
    m_session->proposal = proposal();
    refresh();
    // Without a service there is nothing to keep yet.
    if (!m_session->proposal.service.name.empty()) m_draft->touch();
}

void ReferralPage::refresh()
{
    const Instant now = fromQt(QDateTime::currentDateTime());
    m_sheet->setSheet(m_session->sheet(now), now);
}

void ReferralPage::askWhoReads()
{
    m_context.jobs.run(
        this,
        [proposal = m_session->proposal](app::Workspace& workspace) {
            return Referrals{workspace.desk()}.reasonsToReview(proposal);
        },
        [this](const std::vector<ReviewReason>& reasons) {
            const bool read = !reasons.empty();
            m_bar->setText(read ? tr("<b>A supervisor reads this first,</b> because %1.")
                                      .arg(becauseText(reasons).toHtmlEscaped())
                                : tr("No rule asks for a review. It is ready once you say so."),
                read ? QStringLiteral("check-square") : QStringLiteral("check"));
            m_submit->setText(read ? tr("Send to review") : tr("Make ready"));
        });
}

void ReferralPage::save(DraftKeeper::Done done)
{
    m_context.jobs.run(
        this,
        [proposal = m_session->proposal, known = m_session->referral](app::Workspace& workspace) {
            Referrals referrals{workspace.desk()};
            return known ? referrals.rewrite(known->id, known->revision, proposal)
                         : referrals.propose(proposal);
        },
        [this, done](const Result<Referral>& saved) {
            if (saved) m_session->referral = *saved;
            if (!saved) m_notice->setText(errorText(saved.error()).toHtmlEscaped());
            done(static_cast<bool>(saved));
        },
        [done] { done(false); });
}

void ReferralPage::submit()
{
    if (!m_session) return;
    m_session->proposal = proposal();
    if (const auto wrong = problemsIn(m_session->proposal); !wrong.empty()) {
        m_notice->setText(errorText(wrong.front()).toHtmlEscaped());
        m_services->setFocus();
        return;
    }
    const auto problems = problemsIn(m_session->proposal.consent, fromQt(QDate::currentDate()));
    m_consent->showProblems(problems);
    if (!problems.empty()) return;
    m_context.jobs.run(
        this,
        [proposal = m_session->proposal, known = m_session->referral](
            app::Workspace& workspace) -> Result<Referral> {
            Referrals referrals{workspace.desk()};
            const auto kept = known ? referrals.rewrite(known->id, known->revision, proposal)
                                    : referrals.propose(proposal);
            if (!kept) return kept;
            return referrals.submit(kept->id, kept->revision);
        },
        [this](const Result<Referral>& result) { submitted(result); });
}

void ReferralPage::submitted(const Result<Referral>& result)
{
    if (!result) {
        m_notice->setText(errorText(result.error()).toHtmlEscaped());
        return;
    }
    m_draft->forget();
    m_context.shell.announce(
        result->state == State::InReview ? tr("Sent to review.") : tr("Ready to send."));
    m_context.shell.back();
}

QString ReferralPage::help() const
{
    return tr("Choose a service, ask the person item by item what may be shared, and see at once "
              "what the service will read. What is kept back never leaves the office.");
}

QList<QWidget*> ReferralPage::parts() const { return m_bench->parts() + QList<QWidget*>{m_bar}; }

std::unique_ptr<Page> makeReferralPage(const PageContext& context)
{
    return std::make_unique<ReferralPage>(context);
}

} // namespace waymark::ui
