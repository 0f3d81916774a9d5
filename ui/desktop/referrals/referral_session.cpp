// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/referral_session.h"

#include "app/workspace.h"
#include "assessment/needs.h"
#include "cases/person.h"
#include "cases/safe_contact.h"
#include "directory/directory.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace referrals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Referral)
};

Error caseNotFound() { return {Error::Kind::NotFound, "referral.case-not-found"}; }

std::vector<directory::Need> needsOf(office::Desk& desk, cases::CaseId id)
{
    std::vector<directory::Need> needs;
    for (const auto& record : assessment::Needs{desk}.ofCase(id))
        if (const auto need = serviceNeed(assessment::code(record.details.need)))
            if (std::ranges::find(needs, *need) == needs.end()) needs.push_back(*need);
    return needs;
}

bool hasChildren(office::Desk& desk, cases::CaseId id)
{
    return std::ranges::any_of(cases::People{desk}.ofCase(id),
        [](const cases::Person& person) { return person.role == cases::PersonRole::Child; });
}

/// What the case already knows, as a beginning; the worker reads it out and changes it.
Consent beginning(office::Desk& desk, const cases::Case& record)
{
    Consent consent;
    consent[Item::NameToUse].text = record.details.displayName;
    QStringList languages;
    for (const std::string& tag : record.details.languages)
        languages << languageText(tag);
    consent[Item::Language].text = fromQt(languages.join(QStringLiteral(", ")));
    const auto profile = cases::SafeContacts{desk}.current(record.id);
    if (!profile) return consent;
    const auto& safe = profile->details;
    QStringList never;
    if (!cases::isYes(safe.voicemail)) never << Words::tr("leave a voicemail");
    if (!cases::isYes(safe.sms)) never << Words::tr("send a text");
    if (!cases::isYes(safe.letter)) never << Words::tr("write to the home");
    consent[Item::SafetyNote].text = fromQt(never.join(QStringLiteral(", ")));
    if (safe.channels.empty()) return consent;
    const auto& channel = safe.channels.front();
    QString reach = toQt(channel.label) + QLatin1Char(' ') + toQt(cases::masked(channel.address));
    if (!safe.nameToSay.empty()) reach += Words::tr(". Say “%1”").arg(toQt(safe.nameToSay));
    consent[Item::SafeChannel].text = fromQt(reach.trimmed());
    return consent;
}

} // namespace

std::optional<directory::ServiceId> ReferralSession::chosenService() const
{
    return proposal.service.name.empty() ? std::nullopt : std::optional{proposal.service.id};
}

Sheet ReferralSession::sheet(Instant now) const
{
    Referral shown{.id = ReferralId::create(),
        .revision = 0,
        .caseReference = fromQt(head.reference),
        .number = referral ? referral->number : 0,
        .author = office::WorkerId::create(),
        .authorName = fromQt(worker),
        .state = State::Draft,
        .version = 0,
        .proposal = proposal,
        .reviewReasons = {},
        .createdAt = now,
        .changedAt = now};
    auto page = sheetFor(shown, fromQt(office), *systemClock());
    if (page.to.empty()) page.to = "…";
    if (!referral)
        page.reference = fromQt(head.reference); // its number comes with the first keeping
    return page;
}

Result<ReferralSession> readReferralSession(app::Workspace& workspace, const ReferralWanted& wanted)
{
    auto& desk = workspace.desk();
    std::optional<Referral> referral;
    if (wanted.referral) {
        auto found = Referrals{desk}.find(*wanted.referral);
        if (!found) return found.error();
        referral = *found;
    }
    if (!referral && !wanted.caseId) return caseNotFound();
    const auto caseId = referral ? referral->proposal.caseId : *wanted.caseId;
    const auto record = cases::Cases{desk}.find(caseId);
    const auto head = readCaseHead(workspace, caseId);
    if (!record || !head) return caseNotFound();

    const auto needs = needsOf(desk, caseId);
    const auto kept = referral ? directory::parseNeed(referral->proposal.needCode) : std::nullopt;
    const auto need = kept.value_or(
        wanted.need.value_or(needs.empty() ? directory::Need::Psychological : needs.front()));
    Proposal proposal = referral ? referral->proposal
                                 : Proposal{.caseId = caseId,
                                     .service = {directory::ServiceId::create(), {}},
                                     .consent = beginning(desk, *record)};
    if (!referral && wanted.service)
        if (const auto service = directory::Directory{desk}.find(*wanted.service))
            proposal.service = snapshotOf(*service);
    if (!referral && wanted.parent)
        if (const auto parent = Referrals{desk}.find(*wanted.parent)) {
            proposal.parent = wanted.parent;
            proposal.subject = parent->proposal.subject;
            for (const ItemConsent& item : parent->proposal.consent.items)
                proposal.consent[item.item].text = item.text;
        }
    const bool children = hasChildren(desk, caseId);
    const bool ask = children && need == directory::Need::Shelter;
    return ReferralSession{*head, referral, std::move(proposal), needs, need, ask,
        candidatesFor(desk, {caseId, need, ask}, kMostCandidates), toQt(workspace.office().name),
        toQt(desk.session().name)};
}

} // namespace waymark::ui
