// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/gaps.h"

#include "base/fold.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::directory {
namespace {

using storage::Statement;
using Key = std::tuple<std::string, std::string, std::string, std::string>;

/// "Port District" and "port district" are one region; the first spelling is shown.
struct Counting {
    std::map<Key, GapRow> rows;

    int add(const Statement& row)
    {
        GapRow read{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2),
            row.get<std::string>(3), row.get<std::int64_t>(4)};
        const auto [at, isNew]
            = rows.try_emplace({read.need, fold(read.region), read.language, read.reason}, read);
        if (!isNew) at->second.count += read.count;
        return 0;
    }
};

} // namespace

Gaps::Gaps(office::Desk& desk)
    : m_desk{desk}
{
}

Result<void> Gaps::note(const Gap& gap)
{
    if (!gap.need && fold(gap.region).empty() && gap.language.empty())
        return Error{Error::Kind::Invalid, "directory.gap-empty"};
    office::Act act{m_desk};
    const auto id = Id<struct GapTag>::create();
    m_desk.database()
        .prepare("INSERT INTO service_gaps (id, revision, noted_on, worker_id, need, region,"
                 " language) VALUES ($1, 1, $2, $3, $4, $5, $6)")
        .bind(id, m_desk.clock().today(), m_desk.session().worker,
            gap.need ? code(*gap.need) : std::string_view{}, gap.region, gap.language)
        .run();
    act.record({"gap.noted", "directory", "",
        {{"need", std::string{gap.need ? code(*gap.need) : std::string_view{}}}}});
    act.commit();
    return {};
}

std::vector<GapRow> Gaps::report(Date from, Date until)
{
    Counting counting;
    const auto add = [&](const Statement& row) { return counting.add(row); };
    storage::rows(m_desk.database(),
        "SELECT need, region, language, 'nothing_found', count(*) FROM visible_service_gaps"
        " WHERE noted_on >= $1 AND noted_on <= $2 GROUP BY need, region, language",
        add, from, until);
    const Clock& clock = m_desk.clock();
    storage::rows(m_desk.database(),
        "SELECT need, region, language, reason, count(*) FROM visible_declined_referrals"
        " WHERE sent_at >= $1 AND sent_at < $2 GROUP BY need, region, language, reason",
        add, clock.instantAt({from, {}}), clock.instantAt({addDays(until, 1), {}}));
    std::vector<GapRow> rows;
    for (auto& [key, row] : counting.rows)
        rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, std::ranges::greater{}, &GapRow::count);
    return rows;
}

std::vector<GapRow> forPublication(std::vector<GapRow> rows)
{
    GapRow rest{.need = {}, .region = {}, .language = {}, .reason = "other", .count = 0};
    std::erase_if(rows, [&](const GapRow& row) {
        if (row.count >= kSmallestCount) return false;
        rest.count += row.count;
        return true;
    });
    if (rest.count >= kSmallestCount) rows.push_back(rest);
    return rows;
}

} // namespace waymark::directory
