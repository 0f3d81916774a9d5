// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/referrals.h"

#include "cases/case.h"
#include "cases/timeline.h"
#include "referrals/facts.h"
#include "referrals/review_store.h"
#include "referrals/store.h"

#include <charconv>

namespace waymark::referrals {
namespace {

using storage::Statement;

constexpr Rule kNotYourRole{"referral.not-your-role"};

constexpr std::string_view kRowColumns
    = "id, case_id, case_reference, number, service_name, need_code, author_name, type, urgency,"
      " state, changed_at, sent_at, next_due";

ReferralRow readRow(const Statement& row)
{
    const auto type = parseType(row.get<std::string>(7));
    const auto urgency = parseUrgency(row.get<std::string>(8));
    const auto state = parseState(row.get<std::string>(9));
    if (!type || !urgency || !state) storage::throwBadColumn("a known code");
    return {row.get<ReferralId>(0), row.get<cases::CaseId>(1), row.get<std::string>(2),
        static_cast<int>(row.get<std::int64_t>(3)), row.get<std::string>(4),
        row.get<std::string>(5), row.get<std::string>(6), *type, *urgency, *state,
        row.get<Instant>(10), row.getOptional<Instant>(11), row.getOptional<Instant>(12)};
}

std::int64_t readCount(const Statement& row) { return row.get<std::int64_t>(0); }

/// How many rows `from` has, counted up to a thousand.
template <class... Ts>
std::int64_t countUpTo1000(storage::Database& database, std::string_view from, const Ts&... values)
{
    return storage::firstRow(database,
        "SELECT count(*) FROM (SELECT id FROM " + std::string{from} + " LIMIT 1000) AS counted",
        readCount, values...)
        .value();
}

Error notFound() { return {Error::Kind::NotFound, "referral.not-found"}; }
Error changed(ReferralId id) { return {Error::Kind::Conflict, "referral.changed", id.toString()}; }

} // namespace

Referrals::Referrals(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Referral> Referrals::propose(const Proposal& proposal)
{
    if (const auto allowed = office::requireRole(
            m_desk.session(), {office::Role::Worker, office::Role::Supervisor}, kNotYourRole);
        !allowed)
        return allowed.error();
    if (const Problems problems = problemsIn(proposal); !problems.empty()) return problems.front();
    const auto caseReference = cases::Cases{m_desk}.referenceOf(proposal.caseId);
    if (!caseReference) return Error{Error::Kind::NotFound, "referral.case-not-found"};

    std::optional<Referral> parent;
    if (proposal.parent) {
        parent = store::read(m_desk.database(), *proposal.parent);
        if (!parent || parent->proposal.caseId != proposal.caseId) return notFound();
        if (!isAllowed(parent->state, Action::ReRefer, standingOf(*parent)))
            return Error{Error::Kind::NotAllowed, "referral.not-over-yet", "parent"};
    }

    office::Act act{m_desk};
    const Instant now = m_desk.clock().now();
    Referral referral{.id = ReferralId::create(),
        .revision = 1,
        .caseReference = *caseReference,
        .number
        = static_cast<int>(office::nextNumber(m_desk, "referral." + proposal.caseId.toString())),
        .author = m_desk.session().worker,
        .authorName = m_desk.session().name,
        .state = State::Draft,
        .version = 0,
        .proposal = proposal,
        .reviewReasons = {},
        .createdAt = now,
        .changedAt = now};
    store::insert(m_desk, referral);
    act.record({"referral.proposed", "referral", referral.id.toString(),
        {{"case", proposal.caseId.toString()}, {"type", std::string{code(proposal.type)}}}});
    if (parent && !recordStep(m_desk, act, *parent, Action::ReRefer, {}))
        return changed(parent->id);
    act.commit();
    return referral;
}

Result<Referral> Referrals::rewrite(ReferralId id, std::int64_t revision, const Proposal& proposal)
{
    const auto referral = store::read(m_desk.database(), id);
    if (!referral) return notFound();
    if (referral->state != State::Draft)
        return Error{Error::Kind::NotAllowed, "referral.not-a-draft", id.toString()};
    if (!may(Who::Author, standingOf(*referral)))
        return Error{Error::Kind::NotAllowed, "referral.not-yours", id.toString()};
    if (proposal.caseId != referral->proposal.caseId)
        return Error{Error::Kind::Invalid, "referral.other-case", "case"};
    if (const Problems problems = problemsIn(proposal); !problems.empty()) return problems.front();
    if (revision != referral->revision) return changed(id);

    office::Act act{m_desk};
    if (!store::replace(m_desk, *referral, proposal)) return changed(id);
    act.record({"referral.rewritten", "referral", id.toString()});
    act.commit();
    return find(id);
}

Result<Referral> Referrals::find(ReferralId id)
{
    if (auto referral = store::read(m_desk.database(), id)) return std::move(*referral);
    return notFound();
}

Result<Referral> Referrals::findByReference(std::string_view reference)
{
    const auto slash = reference.rfind("/R");
    if (slash == std::string_view::npos) return notFound();
    int number = 0;
    const char* const end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data() + slash + 2, end, number);
    if (read.ec != std::errc{} || read.ptr != end) return notFound();
    const auto id = store::idOf(m_desk.database(), reference.substr(0, slash), number);
    return id ? find(*id) : Result<Referral>{notFound()};
}

storage::Page<ReferralRow, ReferralKey> Referrals::list(
    const ReferralFilter& filter, std::size_t limit, const std::optional<ReferralKey>& after)
{
    std::string sql = "SELECT " + std::string{kRowColumns} + " FROM visible_referrals WHERE ";
    std::vector<storage::Value> values;
    const auto bind = [&](auto value) {
        values.push_back(storage::detail::toValue(value));
        return "$" + std::to_string(values.size());
    };
    if (filter.caseId) sql += "case_id = " + bind(*filter.caseId) + " AND ";
    if (filter.state) sql += "state = " + bind(code(*filter.state)) + " AND ";
    if (filter.mineOnly) sql += "author_id = " + bind(m_desk.session().worker) + " AND ";
    const ReferralKey from = after.value_or(ReferralKey{Instant::max(), ""});
    const std::string changedAt = bind(from.first);
    sql += "(changed_at, id) < (" + changedAt + ", " + bind(from.second)
        + ") ORDER BY changed_at DESC, id DESC LIMIT " + bind(static_cast<std::int64_t>(limit) + 1);

    auto statement = m_desk.database().prepare(sql);
    statement.bindAll(values);
    std::vector<ReferralRow> found;
    while (statement.step())
        found.push_back(readRow(statement));
    return storage::pageOf(std::move(found), limit, [](const ReferralRow& row) {
        return ReferralKey{row.changedAt, row.id.toString()};
    });
}

std::vector<Event> Referrals::events(ReferralId id) { return store::events(m_desk.database(), id); }

std::vector<Action> Referrals::allowedActions(const Referral& referral) const
{
    return referrals::allowedActions(referral.state, standingOf(referral));
}

std::vector<ReviewReason> Referrals::reasonsToReview(const Proposal& proposal)
{
    return reviewReasons(factsAbout(m_desk, proposal));
}

Result<Referral> Referrals::referAgain(
    ReferralId id, std::int64_t revision, const ServiceSnapshot& service)
{
    const auto old = store::read(m_desk.database(), id);
    if (!old) return notFound();
    if (revision != old->revision) return changed(id);
    Proposal proposal = old->proposal;
    proposal.parent = id;
    proposal.service = service;
    proposal.noteToReviewer.clear();
    proposal.consent = {};
    for (const ItemConsent& item : old->proposal.consent.items)
        proposal.consent[item.item].text = item.text;
    return propose(proposal);
}

storage::Page<ReviewRow, ReviewKey> Referrals::reviewsWaiting(
    std::size_t limit, const std::optional<ReviewKey>& after)
{
    if (!m_desk.session().has(office::Role::Supervisor)) return {};
    return storage::pageOf(
        store::waiting(m_desk, limit + 1, after), limit, [](const ReviewRow& row) {
            return ReviewKey{row.askedAt, row.id.toString()};
        });
}

std::vector<ReviewRow> Referrals::reviewsAnsweredSince(Instant since, std::size_t limit)
{
    if (!m_desk.session().has(office::Role::Supervisor)) return {};
    return store::answeredSince(m_desk, since, limit);
}

std::vector<Version> Referrals::versions(ReferralId id)
{
    const auto referral = store::read(m_desk.database(), id);
    if (!referral) return {};
    std::vector<Version> all;
    if (referral->proposal.parent) {
        const auto earlier = store::versions(m_desk.database(), *referral->proposal.parent);
        if (!earlier.empty()) all.push_back(earlier.back());
    }
    for (Version& version : store::versions(m_desk.database(), id))
        all.push_back(std::move(version));
    return all;
}

ReferralCounts Referrals::counts()
{
    auto& database = m_desk.database();
    const auto self = m_desk.session().worker;
    ReferralCounts counts;
    counts.waitingForAgencies = countUpTo1000(database,
        "visible_referrals WHERE author_id = $1 AND state IN"
        " ('sent', 'delivered', 'acknowledged', 'waitlisted', 'no_response')",
        self);
    counts.overdue = countUpTo1000(database,
        "visible_referrals WHERE author_id = $1 AND next_due < $2", self, m_desk.clock().now());
    counts.returnedToMe = countUpTo1000(database,
        "visible_referrals WHERE author_id = $1 AND state = 'draft' AND version > 0", self);
    if (m_desk.session().has(office::Role::Supervisor))
        counts.reviewsForMe = store::waitingForOthersThan(database, self);
    return counts;
}

std::vector<ReferralRow> Referrals::overdue(std::size_t limit)
{
    return storage::rows(m_desk.database(),
        "SELECT " + std::string{kRowColumns}
            + " FROM visible_referrals WHERE next_due < $1 ORDER BY next_due, id LIMIT $2",
        readRow, m_desk.clock().now(), static_cast<std::int64_t>(limit));
}

Standing Referrals::standingOf(const Referral& referral) const
{
    const office::Session& session = m_desk.session();
    Standing standing{.author = session.worker == referral.author,
        .worker = session.has(office::Role::Worker),
        .supervisor = session.has(office::Role::Supervisor)};
    const auto review = store::lastReview(m_desk.database(), referral);
    standing.lastReviewer = review && review->decidedBy == session.worker
        && (review->decision == Decision::Approved || review->decision == Decision::Returned);
    return standing;
}

} // namespace waymark::referrals
