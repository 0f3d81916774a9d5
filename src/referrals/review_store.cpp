// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/review_store.h"

#include "referrals/store.h"

namespace waymark::referrals::store {
namespace {

using storage::Statement;

constexpr std::string_view kRowColumns
    = "id, referral_id, case_id, case_reference, number, service_name, author_name, asked_at,"
      " author_id, reasons, decision, decided_at, coalesce(decided_by_name, ''), comment";

Decision decisionOf(const std::string& text)
{
    const auto decision = parseDecision(text);
    if (!decision) storage::throwBadColumn("a decision");
    return *decision;
}

auto rowReader(const office::Desk& desk)
{
    return [self = desk.session().worker](const Statement& row) {
        return ReviewRow{row.get<ReviewId>(0), row.get<ReferralId>(1), row.get<cases::CaseId>(2),
            row.get<std::string>(3), static_cast<int>(row.get<std::int64_t>(4)),
            row.get<std::string>(5), row.get<std::string>(6), row.get<Instant>(7),
            row.get<office::WorkerId>(8) == self, splitReasons(row.get<std::string>(9)),
            decisionOf(row.get<std::string>(10)), row.getOptional<Instant>(11),
            row.get<std::string>(12), row.get<std::string>(13)};
    };
}

} // namespace

std::optional<LastReview> lastReview(storage::Database& database, const Referral& referral)
{
    return storage::firstRow(
        database,
        "SELECT id, revision, decision, decided_by, decided_at FROM visible_referral_reviews"
        " WHERE referral_id = $1 AND version = $2 ORDER BY asked_at DESC, id LIMIT 1",
        [](const Statement& row) {
            return LastReview{row.get<ReviewId>(0), row.get<std::int64_t>(1),
                decisionOf(row.get<std::string>(2)), row.getOptional<office::WorkerId>(3),
                row.getOptional<Instant>(4)};
        },
        referral.id, referral.version);
}

void askForReview(office::Desk& desk, const Referral& referral, int version,
    const std::vector<ReviewReason>& reasons)
{
    desk.database()
        .prepare("INSERT INTO referral_reviews (id, revision, referral_id, version, asked_by,"
                 " asked_at, reasons, decision, comment)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, 'waiting', '')")
        .bind(ReviewId::create(), referral.id, version, referral.author, desk.clock().now(),
            joined(reasons))
        .run();
}

bool decide(office::Desk& desk, const LastReview& review, Decision decision,
    const std::string& comment, Instant now)
{
    return desk.database()
               .prepare("UPDATE referral_reviews SET revision = revision + 1, decision = $3,"
                        " decided_by = $4, decided_at = $5, comment = $6"
                        " WHERE id = $1 AND revision = $2")
               .bind(
                   review.id, review.revision, code(decision), desk.session().worker, now, comment)
               .run()
        == 1;
}

bool takeBack(office::Desk& desk, const LastReview& review)
{
    return desk.database()
               .prepare("UPDATE referral_reviews SET revision = revision + 1,"
                        " decision = 'taken_back' WHERE id = $1 AND revision = $2")
               .bind(review.id, review.revision)
               .run()
        == 1;
}

std::vector<ReviewRow> waiting(
    office::Desk& desk, std::size_t limit, const std::optional<ReviewKey>& after)
{
    const ReviewKey from = after.value_or(ReviewKey{Instant::min(), ""});
    return storage::rows(desk.database(),
        "SELECT " + std::string{kRowColumns}
            + " FROM visible_referral_reviews WHERE decision = 'waiting'"
              " AND (asked_at, id) > ($1, $2) ORDER BY asked_at, id LIMIT $3",
        rowReader(desk), from.first, from.second, static_cast<std::int64_t>(limit));
}

std::vector<ReviewRow> answeredSince(office::Desk& desk, Instant since, std::size_t limit)
{
    return storage::rows(desk.database(),
        "SELECT " + std::string{kRowColumns}
            + " FROM visible_referral_reviews WHERE decision IN ('approved', 'returned')"
              " AND decided_at >= $1 ORDER BY decided_at DESC, id LIMIT $2",
        rowReader(desk), since, static_cast<std::int64_t>(limit));
}

std::int64_t waitingForOthersThan(storage::Database& database, office::WorkerId author)
{
    // Bounded: nobody reads a thousand in a day, and counting all is never needed.
    return storage::firstRow(
        database,
        "SELECT count(*) FROM (SELECT id FROM visible_referral_reviews WHERE decision = 'waiting'"
        " AND author_id <> $1 LIMIT 1000) AS counted",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, author)
        .value();
}

} // namespace waymark::referrals::store
