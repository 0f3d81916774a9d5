// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/upkeep.h"

#include "base/fold.h"

#include <algorithm>
#include <limits>

namespace waymark::directory {
namespace {

using storage::Statement;

constexpr int kStages = 3;
constexpr std::string_view kAfterAll = "~"; ///< sorts behind every date

/// The entries with an open report; what is merged counts for the one that was kept.
constexpr std::string_view kReported
    = "(SELECT coalesce(m.kept_id, r.service_id) FROM visible_service_reports r"
      " LEFT JOIN visible_service_merges m ON m.merged_id = r.service_id AND m.undone_at IS NULL"
      " WHERE r.settled_at IS NULL)";

std::string dayBefore(Date today, int days) { return toIso(addDays(today, -days)); }

/// From where to where the date of verification lies; an entry never checked has none, "".
std::pair<std::string, std::string> datesOf(int stage, Date today)
{
    if (stage == 0) return {"", std::string{kAfterAll}};
    if (stage == 1) return {"", dayBefore(today, kAgeingDays)};
    return {dayBefore(today, kAgeingDays), dayBefore(today, kFreshDays)};
}

ToCheck readToCheck(const Statement& row, int stage, Date today)
{
    ToCheck entry{.id = row.get<ServiceId>(0),
        .name = row.get<std::string>(1),
        .organization = row.get<std::string>(2),
        .phone = row.get<std::string>(3),
        .uses = row.get<std::int64_t>(4)};
    if (const auto on = row.getOptional<Date>(5))
        entry.verified = Verification{*on, row.getOptional<std::string>(6).value_or(""),
            parseVerifiedBy(row.getOptional<std::string>(7).value_or(""))
                .value_or(VerifiedBy::Phone)};
    entry.freshness
        = freshnessOf(entry.verified ? std::optional{entry.verified->on} : std::nullopt, today);
    entry.reported = stage == 0;
    return entry;
}

ToCheckKey keyOf(const ToCheck& entry)
{
    int stage = 0;
    if (!entry.reported) stage = entry.freshness == Freshness::Stale ? 1 : 2;
    return {
        stage, entry.uses, entry.verified ? toIso(entry.verified->on) : "", entry.id.toString()};
}

std::vector<ToCheck> stageOf(
    storage::Database& database, int stage, const ToCheckKey& after, std::size_t limit, Date today)
{
    const auto [from, to] = datesOf(stage, today);
    const std::string sql
        = std::string{"SELECT id, name, organization, phone, uses, verified_on, verified_by,"
                      " verified_how FROM visible_service_checking WHERE id "}
              .append(stage == 0 ? "IN " : "NOT IN ")
              .append(kReported)
        + " AND coalesce(verified_on, '') >= $1 AND coalesce(verified_on, '') < $2"
          " AND (uses < $3 OR (uses = $3 AND (coalesce(verified_on, '') > $4"
          " OR (coalesce(verified_on, '') = $4 AND id > $5))))"
          " ORDER BY uses DESC, verified_on NULLS FIRST, id LIMIT $6";
    return storage::rows(
        database, sql, [&](const Statement& row) { return readToCheck(row, stage, today); }, from,
        to, after.uses, after.verifiedOn, after.id, static_cast<std::int64_t>(limit));
}

/// The entry and those merged into it.
constexpr std::string_view kWithMerged
    = "(service_id = $1 OR service_id IN (SELECT merged_id FROM visible_service_merges"
      " WHERE kept_id = $1 AND undone_at IS NULL))";

} // namespace

Upkeep::Upkeep(office::Desk& desk)
    : m_desk{desk}
{
}

storage::Page<ToCheck, ToCheckKey> Upkeep::toCheck(
    std::size_t limit, const std::optional<ToCheckKey>& after)
{
    const Date today = m_desk.clock().today();
    const ToCheckKey start{0, std::numeric_limits<std::int64_t>::max(), "", ""};
    ToCheckKey key = after.value_or(start);
    std::vector<ToCheck> found;
    for (int stage = key.stage; stage < kStages && found.size() <= limit; ++stage) {
        if (stage != key.stage) key = start;
        auto more = stageOf(m_desk.database(), stage, key, limit + 1 - found.size(), today);
        key.stage = stage;
        std::ranges::move(more, std::back_inserter(found));
    }
    return storage::pageOf(std::move(found), limit, keyOf);
}

ToCheckCounts Upkeep::counts()
{
    const Date today = m_desk.clock().today();
    static const std::string sql
        = std::string{"SELECT coalesce(sum(CASE WHEN reported = 1 THEN 1 ELSE 0 END), 0),"
                      " coalesce(sum(CASE WHEN reported = 0 AND day < $1 THEN 1 ELSE 0 END), 0),"
                      " coalesce(sum(CASE WHEN reported = 0 AND day >= $1 AND day < $2 THEN 1"
                      " ELSE 0 END), 0)"
                      " FROM (SELECT coalesce(verified_on, '') AS day, CASE WHEN id IN "}
              .append(kReported)
        + " THEN 1 ELSE 0 END AS reported FROM visible_service_checking) AS entries";
    return storage::firstRow(
        m_desk.database(), sql,
        [](const Statement& row) {
            return ToCheckCounts{
                row.get<std::int64_t>(0), row.get<std::int64_t>(1), row.get<std::int64_t>(2)};
        },
        dayBefore(today, kAgeingDays), dayBefore(today, kFreshDays))
        .value();
}

Result<ServiceReportId> Upkeep::report(ServiceId id, Wrong what, std::string_view note)
{
    const auto confidential = storage::firstRow(
        m_desk.database(), "SELECT confidential FROM visible_services WHERE id = $1",
        [](const Statement& row) { return row.get<bool>(0); }, id);
    if (!confidential) return Error{Error::Kind::NotFound, "directory.service-not-found"};
    if (*confidential && !fold(note).empty())
        return Error{Error::Kind::Invalid, "directory.report-note-confidential", "note"};
    office::Act act{m_desk};
    const auto report = ServiceReportId::create();
    m_desk.database()
        .prepare("INSERT INTO service_reports (id, revision, service_id, what, note, reported_by,"
                 " reported_at) VALUES ($1, 1, $2, $3, $4, $5, $6)")
        .bind(report, id, code(what), note, m_desk.session().worker, m_desk.clock().now())
        .run();
    act.record({"service.reported", "service", id.toString(), {{"what", std::string{code(what)}}}});
    act.commit();
    return report;
}

std::vector<ServiceReport> Upkeep::openReports(ServiceId id)
{
    static const std::string sql
        = std::string{"SELECT id, service_id, what, note, reported_by_name, reported_at"
                      " FROM visible_service_reports WHERE settled_at IS NULL AND "}
              .append(kWithMerged)
        + " ORDER BY reported_at, id";
    return storage::rows(
        m_desk.database(), sql,
        [](const Statement& row) {
            return ServiceReport{row.get<ServiceReportId>(0), row.get<ServiceId>(1),
                parseWrong(row.get<std::string>(2)).value_or(Wrong::Other), row.get<std::string>(3),
                row.get<std::string>(4), row.get<Instant>(5)};
        },
        id);
}

std::vector<ServiceChange> Upkeep::history(ServiceId id, std::size_t limit)
{
    return historyOf(m_desk.database(), id, limit);
}

std::vector<Verification> Upkeep::verifications(ServiceId id, std::size_t limit)
{
    return storage::rows(
        m_desk.database(),
        "SELECT v.verified_on, w.name, v.how FROM visible_service_verifications v"
        " JOIN visible_workers w ON w.id = v.worker_id WHERE v.service_id = $1"
        " ORDER BY v.verified_on DESC, v.id LIMIT $2",
        [](const Statement& row) {
            return Verification{row.get<Date>(0), row.get<std::string>(1),
                parseVerifiedBy(row.get<std::string>(2)).value_or(VerifiedBy::Phone)};
        },
        id, static_cast<std::int64_t>(limit));
}

void settleReports(office::Desk& desk, ServiceId id)
{
    static const std::string sql
        = std::string{"UPDATE service_reports SET revision = revision + 1, settled_at = $2,"
                      " settled_by = $3, outcome = $4 WHERE id = $1"};
    auto& database = desk.database();
    for (const auto& report : Upkeep{desk}.openReports(id)) {
        const bool changed = storage::firstRow(
            database,
            "SELECT 1 FROM visible_service_changes WHERE service_id = $1 AND at > $2 LIMIT 1",
            [](const Statement&) { return true; }, id, report.at)
                                 .has_value();
        database.prepare(sql)
            .bind(report.id, desk.clock().now(), desk.session().worker,
                changed ? "corrected" : "was_right")
            .run();
    }
}

} // namespace waymark::directory
