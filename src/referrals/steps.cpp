// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/guard.h"
#include "cases/timeline.h"
#include "referrals/facts.h"
#include "referrals/referrals.h"
#include "referrals/review_store.h"
#include "referrals/store.h"

#include <array>
#include <chrono>

namespace waymark::referrals {
namespace {

/// A supervisor may change their mind this long, if nothing was done with the answer.
constexpr std::chrono::minutes kUndoReviewWithin{10};

/// In the order of Action: what the journal and the timeline call the step once it is done.
constexpr std::array<const char*, kActionCount> kDone{"referral.submitted", "referral.released",
    "referral.taken-back", "referral.approved", "referral.returned", "referral.review-undone",
    "referral.revised", "referral.sent", "referral.delivered", "referral.acknowledged",
    "referral.accepted", "referral.waitlisted", "referral.declined", "referral.first-contact-made",
    "referral.service-started", "referral.service-completed", "referral.service-dropped",
    "referral.outcome-recorded", "referral.closed", "referral.discarded", "referral.recalled",
    "referral.bounced", "referral.unanswered", "referral.stopped-unsafe",
    "referral.consent-taken-back", "referral.replaced"};

Error changed(ReferralId id) { return {Error::Kind::Conflict, "referral.changed", id.toString()}; }

Result<void> mayStep(const Referral& referral, Action action, Standing person)
{
    const Step* step = findStep(referral.state, action);
    const std::string id = referral.id.toString();
    if (!step) return Error{Error::Kind::NotAllowed, "referral.no-such-step", id};
    if (may(step->who, person)) return {};
    const bool answersOwn
        = person.author && (action == Action::Approve || action == Action::Return);
    if (answersOwn) return Error{Error::Kind::NotAllowed, "referral.own-review", id};
    if (step->who == Who::OtherSupervisor || step->who == Who::LastReviewer)
        return Error{Error::Kind::NotAllowed, "referral.supervisor-only", id};
    return Error{Error::Kind::NotAllowed, "referral.not-yours", id};
}

Result<void> checkDetails(Action action, const StepDetails& details)
{
    if (needsNote(action) && details.note.empty())
        return Error{Error::Kind::Invalid, "referral.note-missing", "note"};
    if (action == Action::Decline && !details.declined)
        return Error{Error::Kind::Invalid, "referral.decline-reason-missing", "reason"};
    if (action == Action::RecordOutcome && !details.outcome)
        return Error{Error::Kind::Invalid, "referral.outcome-missing", "outcome"};
    return {};
}

Result<void> checkConsent(office::Desk& desk, const Referral& referral)
{
    const Problems problems = problemsIn(referral.proposal.consent, desk.clock().today());
    if (problems.empty()) return {};
    return problems.front();
}

/// Asks the safe-contact guard; an override is recorded by the guard itself.
Result<void> passGuard(office::Desk& desk, const Referral& referral, const StepDetails& details)
{
    cases::Guard guard{desk};
    const auto verdict = guard.check(referral.proposal.caseId, cases::OutgoingAct::Referral);
    if (verdict.answer != cases::Answer::NotNow) return {};
    if (!details.guardOverride) {
        const auto reason = verdict.reasons.empty() ? std::string_view{} : code(verdict.reasons[0]);
        return Error{Error::Kind::NotAllowed, "referral.not-safe-now", std::string{reason}};
    }
    return guard.override(
        referral.proposal.caseId, cases::OutgoingAct::Referral, *details.guardOverride);
}

Result<void> checkReviewNeed(office::Desk& desk, const Referral& referral, Action action)
{
    const bool needed = !reviewReasons(factsAbout(desk, referral.proposal)).empty();
    if (action == Action::Release && needed)
        return Error{Error::Kind::NotAllowed, "referral.review-needed", referral.id.toString()};
    return {};
}

Result<void> checkUndo(office::Desk& desk, const Referral& referral)
{
    const auto review = store::lastReview(desk.database(), referral);
    const bool inTime = review && review->decidedAt
        && desk.clock().now() - *review->decidedAt <= kUndoReviewWithin;
    if (inTime && referral.changedAt == *review->decidedAt) return {};
    return Error{Error::Kind::NotAllowed, "referral.too-late-to-undo", referral.id.toString()};
}

Result<void> checkConditions(
    office::Desk& desk, const Referral& referral, Action action, const StepDetails& details)
{
    if (auto fine = checkDetails(action, details); !fine) return fine;
    switch (action) {
    case Action::Submit:
    case Action::Release:
        if (auto agreed = checkConsent(desk, referral); !agreed) return agreed;
        return checkReviewNeed(desk, referral, action);
    case Action::UndoReview: return checkUndo(desk, referral);
    case Action::Send:
        if (auto agreed = checkConsent(desk, referral); !agreed) return agreed;
        return passGuard(desk, referral, details);
    case Action::ReRefer:
        return Error{Error::Kind::Invalid, "referral.new-service-missing", referral.id.toString()};
    default: return {};
    }
}

Version versionOf(const Referral& referral, int number, Instant now)
{
    const Proposal& p = referral.proposal;
    Version version{number, now, p.service.name,
        {{"service", p.service.name}, {"type", std::string{code(p.type)}},
            {"urgency", std::string{code(p.urgency)}},
            {"transport", std::string{code(p.transport)}}, {"subject", p.subject}}};
    for (const ItemConsent& item : p.consent.items)
        if (item.answer == Answer::Share)
            version.fields.emplace_back(std::string{code(item.item)}, item.text);
    return version;
}

store::Progress progressOf(office::Desk& desk, const Referral& referral, const Step& step,
    const StepDetails& details, Instant now)
{
    store::Progress progress{now, step.to, referral.version, referral.reviewReasons,
        referral.sentAt, referral.due, referral.declined, referral.outcome};
    if (step.action == Action::Submit || step.action == Action::Release) {
        ++progress.version;
        progress.reviewReasons = reviewReasons(factsAbout(desk, referral.proposal));
    }
    if (step.action == Action::Send) {
        progress.sentAt = now;
        progress.due = dueTimes(referral.proposal.urgency, *progress.sentAt, desk.clock());
    }
    if (step.action == Action::Decline) progress.declined = details.declined;
    if (step.action == Action::Accept || step.action == Action::Waitlist) progress.declined = {};
    if (step.action == Action::RecordOutcome) progress.outcome = details.outcome;
    return progress;
}

/// What happens to the review when `step` is taken. False: somebody answered first.
bool moveReview(office::Desk& desk, const Referral& referral, const Step& step,
    const StepDetails& details, Instant now)
{
    const auto review = store::lastReview(desk.database(), referral);
    switch (step.action) {
    case Action::Approve:
        return review && store::decide(desk, *review, Decision::Approved, details.note, now);
    case Action::Return:
        return review && store::decide(desk, *review, Decision::Returned, details.note, now);
    case Action::UndoReview:
        if (!review || !store::takeBack(desk, *review)) return false;
        store::askForReview(desk, referral, referral.version, referral.reviewReasons);
        return true;
    default: break;
    }
    const bool leavesQueue = step.from == State::InReview;
    return !leavesQueue || (review && store::takeBack(desk, *review));
}

std::string reasonCode(Action action, const StepDetails& details)
{
    if (action == Action::Decline && details.declined) return std::string{code(*details.declined)};
    if (action == Action::RecordOutcome && details.outcome)
        return std::string{code(*details.outcome)};
    return {};
}

void writeHistory(office::Desk& desk, office::Act& act, const Referral& referral, const Step& step,
    const StepDetails& details, Instant now)
{
    const std::string reason = reasonCode(step.action, details);
    store::addEvent(
        desk, referral.id, {now, {}, step.action, step.from, step.to, details.note, reason});
    const char* const done = kDone[static_cast<std::size_t>(step.action)];
    std::map<std::string, std::string> facts{
        {"number", std::to_string(referral.number)}, {"service", referral.proposal.service.name}};
    if (!reason.empty()) facts["reason"] = reason;
    cases::EntryDetails entry;
    entry.kind = cases::EntryKind::Referral;
    entry.at = now;
    entry.event = done;
    entry.facts = facts;
    entry.subjectKind = "referral";
    entry.subjectId = referral.id.toString();
    cases::addEvent(desk, referral.proposal.caseId, entry);
    facts.erase("service");
    facts["from"] = code(step.from);
    facts["to"] = code(step.to);
    act.record({done, "referral", referral.id.toString(), facts});
}

} // namespace

bool recordStep(office::Desk& desk, office::Act& act, const Referral& referral, Action action,
    const StepDetails& details)
{
    const Step& step = *findStep(referral.state, action);
    const Instant now = desk.clock().now();
    const auto progress = progressOf(desk, referral, step, details, now);
    if (!moveReview(desk, referral, step, details, now)) return false;
    if (!store::advance(desk, referral, progress)) return false;
    if (action == Action::Submit || action == Action::Release)
        store::addVersion(desk, referral.id, versionOf(referral, progress.version, now));
    if (action == Action::Submit)
        store::askForReview(desk, referral, progress.version, progress.reviewReasons);
    if (action == Action::WithdrawConsent) store::withdrawConsent(desk, referral.id);
    writeHistory(desk, act, referral, step, details, now);
    return true;
}

Result<Referral> Referrals::take(
    ReferralId id, std::int64_t revision, Action action, const StepDetails& details)
{
    const auto referral = store::read(m_desk.database(), id);
    if (!referral) return Error{Error::Kind::NotFound, "referral.not-found"};
    if (auto fine = mayStep(*referral, action, standingOf(*referral)); !fine) return fine.error();
    if (revision != referral->revision) return changed(id);
    if (auto fine = checkConditions(m_desk, *referral, action, details); !fine) return fine.error();

    office::Act act{m_desk};
    if (!recordStep(m_desk, act, *referral, action, details)) return changed(id);
    act.commit();
    return find(id);
}

Sheet Referrals::preview(const Referral& referral)
{
    const auto office = storage::firstRow(m_desk.database(), "SELECT name FROM visible_offices",
        [](const storage::Statement& row) { return row.get<std::string>(0); });
    return sheetFor(referral, office.value_or(std::string{}), m_desk.clock());
}

Result<Sheet> Referrals::exportSheet(ReferralId id)
{
    const auto referral = store::read(m_desk.database(), id);
    if (!referral) return Error{Error::Kind::NotFound, "referral.not-found"};
    if (referral->state != State::Ready && !awaitsAgency(referral->state))
        return Error{Error::Kind::NotAllowed, "referral.not-ready", id.toString()};
    if (auto agreed = checkConsent(m_desk, *referral); !agreed) return agreed.error();
    m_desk.note({"referral.sheet-made", "referral", id.toString(),
        {{"items", std::to_string(referral->proposal.consent.sharedCount())}}});
    return preview(*referral);
}

Result<Referral> Referrals::submit(ReferralId id, std::int64_t revision)
{
    const auto referral = store::read(m_desk.database(), id);
    if (!referral) return Error{Error::Kind::NotFound, "referral.not-found"};
    const bool needsReview = !reasonsToReview(referral->proposal).empty();
    return take(id, revision, needsReview ? Action::Submit : Action::Release);
}

} // namespace waymark::referrals
