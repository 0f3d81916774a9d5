// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case_list.h"

#include "base/fold.h"
#include "cases/search.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;
using storage::Value;

const std::string kSelect
    = "SELECT c.id, c.seq, c.reference, c.display_name, c.offence, c.relationship, c.status, "
      "c.risk,"
      " c.safety_flag, c.access_flag, c.next_step, c.next_due, c.responsible_id, w.name, "
      "c.restricted,"
      " c.touched_at, c.name_key"
      " FROM visible_cases c LEFT JOIN visible_workers w ON w.id = c.responsible_id ";

struct KeyedRow {
    CaseRow row;
    std::string nameKey;
};

KeyedRow readRow(const Statement& row)
{
    const auto relationship = row.getOptional<std::string>(5);
    return {
        {row.get<CaseId>(0), row.get<std::int64_t>(1), row.get<std::string>(2),
            row.get<std::string>(3), row.get<std::string>(4),
            relationship ? parse<Relationship>(*relationship) : std::nullopt,
            enumOf<CaseStatus>(row.get<std::string>(6)), enumOf<RiskLevel>(row.get<std::string>(7)),
            row.get<bool>(8), row.get<bool>(9), row.get<std::string>(10), row.getOptional<Date>(11),
            row.getOptional<WorkerId>(12), row.getOptional<std::string>(13).value_or(""),
            row.get<bool>(14), row.get<Instant>(15)},
        row.get<std::string>(16)};
}

/// Conditions on the view as "c" with their values.
struct Where {
    std::vector<std::string> conditions;
    std::vector<Value> values;

    template <class T>
    std::string add(const T& value)
    {
        values.push_back(storage::detail::toValue(value));
        return "$" + std::to_string(values.size());
    }
    void with(std::string condition) { conditions.push_back(std::move(condition)); }
    std::string text() const
    {
        std::string all;
        for (const std::string& condition : conditions)
            all += (all.empty() ? "" : " AND ") + condition;
        return all;
    }
};

/// The rows of `walk` are at most `limit`.
bool isShort(storage::Database& database, const std::string& walk, const std::vector<Value>& values,
    std::int64_t limit)
{
    auto probe = database.prepare(
        "SELECT count(*) FROM (" + walk + " LIMIT " + std::to_string(limit + 1) + ") AS few");
    probe.bindAll(values);
    probe.step();
    return probe.get<std::int64_t>(0) <= limit;
}

void addAssessAgain(Where& where, storage::Database& database, Date by, const std::string& seq,
    std::int64_t shortWalk)
{
    const std::string walk = "SELECT t.seq FROM visible_cases_to_assess t WHERE t.day <= ";
    const bool isGathered
        = isShort(database, walk + "$1", {storage::detail::toValue(by)}, shortWalk);
    const std::string day = where.add(by);
    where.with(isGathered ? seq + " IN (" + walk + day + ")"
                          : "EXISTS (SELECT 1 FROM visible_cases_to_assess t WHERE t.id = c.id"
                            " AND t.day <= "
                + day + ")");
}

/// `seq` is what a set is compared with: the view's column, or the index's row number. A large set
/// is asked through coalesce, which no index serves, so that the list is walked in its own order.
Where filtersOf(const CaseQuery& query, storage::Database& database, const office::Session& session,
    const std::string& seq, std::int64_t shortWalk)
{
    Where where;
    if (query.dueBy) {
        const std::string day = where.add(*query.dueBy);
        const std::string walk
            = "SELECT u.seq FROM visible_cases u WHERE u.next_due IS NOT NULL AND u.next_due <= "
            + day;
        where.with(isShort(database, walk, where.values, shortWalk)
                ? seq + " IN (" + walk + ")"
                : "coalesce(c.next_due, '9999') <= " + day);
    }
    if (query.assessAgainBy) addAssessAgain(where, database, *query.assessAgainBy, seq, shortWalk);
    if (query.mineOrDeputy) {
        const std::string walk = "SELECT o.seq FROM visible_own_cases o";
        if (isShort(database, walk, {}, shortWalk)) {
            where.with(seq + " IN (" + walk + ")");
        } else {
            const std::string me = where.add(session.worker);
            where.with("(coalesce(c.responsible_id, '') = " + me
                + " OR coalesce(c.deputy_id, '') = " + me + ")");
        }
    }
    if (query.open) where.with("c.status <> 'closed'");
    if (query.withSafetyFlag) where.with("c.safety_flag = 1");
    if (query.team) where.with("c.team_id = " + where.add(*query.team));
    if (query.status) where.with("c.status = " + where.add(code(*query.status)));
    return where;
}

/// What a set of numbers is compared with. While searching it is the index's own row number, so
/// that a row is refused before its case is read; the plus keeps the index walking from the newest
/// row down instead of being asked anew for each number of the set.
std::string seqColumn(const storage::Database& database, bool searching)
{
    return searching && database.engine() == storage::Engine::SqlCipher ? "+search_cases.rowid"
                                                                        : "c.seq";
}

/// ORDER BY, and where the page begins.
std::string orderOf(const CaseQuery& query, Where& where)
{
    const auto& after = query.after;
    switch (query.order) {
    case CaseOrder::Newest:
        if (after) where.with("c.seq < " + where.add(after->seq));
        return "c.seq DESC";
    case CaseOrder::LastTouched:
        if (after) {
            const std::string instant = where.add(after->instant);
            where.with("(c.touched_at, c.seq) < (" + instant + ", " + where.add(after->seq) + ")");
        }
        return "c.touched_at DESC, c.seq DESC";
    case CaseOrder::DueFirst:
        where.with("c.next_due IS NOT NULL");
        if (after) {
            const std::string date = where.add(after->date);
            where.with("(c.next_due, c.seq) > (" + date + ", " + where.add(after->seq) + ")");
        }
        return "c.next_due, c.seq";
    case CaseOrder::Name:
        if (after) {
            const std::string name = where.add(after->name);
            where.with("(c.name_key, c.seq) > (" + name + ", " + where.add(after->seq) + ")");
        }
        return "c.name_key, c.seq";
    }
    return {};
}

CaseKey keyOf(const KeyedRow& keyed)
{
    const CaseRow& row = keyed.row;
    return {.name = keyed.nameKey,
        .instant = row.touchedAt.time_since_epoch().count(),
        .date = row.nextDue ? toIso(*row.nextDue) : std::string{},
        .seq = row.seq};
}

CasePage pageOf(std::vector<KeyedRow> rows, std::size_t limit)
{
    auto keyed = storage::pageOf(std::move(rows), limit, &keyOf);
    CasePage page;
    page.next = keyed.next;
    for (KeyedRow& row : keyed.rows)
        page.rows.push_back(std::move(row.row));
    return page;
}

/// The rows of the numbers found, in their order.
std::vector<KeyedRow> rowsOf(storage::Database& database, const std::vector<std::int64_t>& seqs)
{
    std::vector<KeyedRow> found;
    auto statement = database.prepare(kSelect + "WHERE c.seq = $1");
    for (const std::int64_t seq : seqs) {
        statement.bind(seq);
        if (statement.step()) found.push_back(readRow(statement));
    }
    return found;
}

} // namespace

CaseList::CaseList(office::Desk& desk, std::int64_t shortWalk)
    : m_desk{desk}
    , m_shortWalk{shortWalk}
{
}

CasePage CaseList::list(const CaseQuery& query) const
{
    auto& database = m_desk.database();
    const auto pattern = searchPattern(database.engine(), query.text);
    Where where = filtersOf(
        query, database, m_desk.session(), seqColumn(database, pattern.has_value()), m_shortWalk);
    if (pattern) {
        const auto seqs = searchSeqs(database, *pattern,
            query.after ? std::optional{query.after->seq} : std::nullopt, query.limit + 1,
            where.text(), where.values);
        return pageOf(rowsOf(database, seqs), query.limit);
    }
    const std::string order = orderOf(query, where);
    const std::string limit = where.add(static_cast<std::int64_t>(query.limit + 1));
    const std::string conditions = where.text();
    auto statement = database.prepare(kSelect + (conditions.empty() ? "" : "WHERE " + conditions)
        + " ORDER BY " + order + " LIMIT " + limit);
    statement.bindAll(where.values);
    std::vector<KeyedRow> rows;
    while (statement.step())
        rows.push_back(readRow(statement));
    return pageOf(std::move(rows), query.limit);
}

CaseCount CaseList::count(const CaseQuery& query) const
{
    auto& database = m_desk.database();
    const auto pattern = searchPattern(database.engine(), query.text);
    Where where = filtersOf(
        query, database, m_desk.session(), seqColumn(database, pattern.has_value()), m_shortWalk);
    std::int64_t number = 0;
    if (pattern) {
        number = static_cast<std::int64_t>(searchSeqs(database, *pattern, std::nullopt,
            static_cast<std::size_t>(kCountedUpTo), where.text(), where.values)
                                               .size());
    } else {
        const std::string limit = where.add(kCountedUpTo);
        const std::string conditions = where.text();
        auto statement = database.prepare("SELECT count(*) FROM (SELECT c.seq FROM visible_cases c "
            + (conditions.empty() ? std::string{} : "WHERE " + conditions) + " LIMIT " + limit
            + ") AS counted");
        statement.bindAll(where.values);
        statement.step();
        number = statement.get<std::int64_t>(0);
    }
    return {std::min(number, kCountedUpTo - 1), number >= kCountedUpTo};
}

std::vector<CaseRow> CaseList::search(std::string_view text, std::size_t limit) const
{
    auto& database = m_desk.database();
    const auto pattern = searchPattern(database.engine(), text);
    if (!pattern) return {};
    std::vector<CaseRow> found;
    for (KeyedRow& row :
        rowsOf(database, searchSeqs(database, *pattern, std::nullopt, limit, {}, {})))
        found.push_back(std::move(row.row));
    return found;
}

} // namespace waymark::cases
