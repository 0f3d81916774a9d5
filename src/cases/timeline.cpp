// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/timeline.h"

#include "cases/case_record.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect
    = "SELECT t.id, t.revision, t.seq, t.case_id, t.worker_id, w.name, t.kind, t.at, t.title, "
      "t.words,"
      " t.event, t.facts, t.subject_kind, t.subject_id, t.minutes"
      " FROM visible_timeline t JOIN visible_workers w ON w.id = t.worker_id ";

std::map<std::string, std::string> factsOf(const std::string& column)
{
    std::map<std::string, std::string> facts;
    const auto json = parsedBody(column);
    for (const auto& [key, value] : json.items())
        facts[key] = value.is_string() ? value.get<std::string>() : std::string{};
    return facts;
}

Entry readEntry(const Statement& row)
{
    return {row.get<EntryId>(0), row.get<std::int64_t>(1), row.get<std::int64_t>(2),
        row.get<CaseId>(3), row.get<WorkerId>(4), row.get<std::string>(5),
        {.kind = enumOf<EntryKind>(row.get<std::string>(6)),
            .at = row.get<Instant>(7),
            .title = row.get<std::string>(8),
            .text = row.get<std::string>(9),
            .event = row.get<std::string>(10),
            .facts = factsOf(row.get<std::string>(11)),
            .subjectKind = row.get<std::string>(12),
            .subjectId = row.get<std::string>(13),
            .minutes = row.getOptional<std::int64_t>(14)}};
}

void insertEntry(office::Desk& desk, EntryId id, CaseId caseId, const EntryDetails& entry)
{
    const std::int64_t seq = nextSeq(desk, "timeline");
    desk.database()
        .prepare(
            "INSERT INTO timeline (id, revision, seq, case_id, at, kind, worker_id, title, words,"
            " event, facts, subject_kind, subject_id, minutes)"
            " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
        .bind(id, seq, caseId, entry.at, code(entry.kind), desk.session().worker, entry.title,
            entry.text, entry.event, nlohmann::json(entry.facts).dump(), entry.subjectKind,
            entry.subjectId, entry.minutes)
        .run();
    touch(desk, caseId);
    const bool spoken = entry.kind == EntryKind::Call || entry.kind == EntryKind::Visit
        || entry.kind == EntryKind::Contact;
    if (spoken) noteContactAt(desk, caseId, entry.at);
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

/// Kinds that stand for what a module did are not written by hand.
bool isHandWritten(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note:
    case EntryKind::Call:
    case EntryKind::Visit:
    case EntryKind::Message:
    case EntryKind::Decision:
    case EntryKind::Safety: return true;
    default: return false;
    }
}

Result<void> checked(const EntryDetails& details)
{
    if (isBlank(details.text) && isBlank(details.title))
        return Error{Error::Kind::Invalid, "note.empty", "text"};
    if (!isHandWritten(details.kind))
        return Error{Error::Kind::Invalid, "note.kind-not-written", "kind"};
    return {};
}

} // namespace

void addEvent(office::Desk& desk, CaseId caseId, const EntryDetails& entry)
{
    insertEntry(desk, EntryId::create(), caseId, entry);
}

Timeline::Timeline(office::Desk& desk)
    : m_desk{desk}
{
}

EntryPage Timeline::newest(CaseId caseId, const std::vector<EntryKind>& kinds, std::size_t limit,
    std::optional<EntryKey> before) const
{
    std::string sql = kSelect + "WHERE t.case_id = $1";
    std::vector<storage::Value> values{caseId.toString()};
    if (before) {
        sql += " AND (t.at, t.seq) < ($2, $3)";
        values.emplace_back(std::int64_t{before->at.time_since_epoch().count()});
        values.emplace_back(before->seq);
    }
    if (!kinds.empty()) {
        sql += " AND t.kind IN (";
        for (const EntryKind kind : kinds) // codes of our own, never typed by anyone
            sql += (kind == kinds.front() ? "'" : ", '") + std::string{code(kind)} + "'";
        sql += ")";
    }
    values.emplace_back(static_cast<std::int64_t>(limit + 1));
    sql += " ORDER BY t.at DESC, t.seq DESC LIMIT $" + std::to_string(values.size());
    auto statement = m_desk.database().prepare(sql);
    statement.bindAll(values);
    std::vector<Entry> entries;
    while (statement.step())
        entries.push_back(readEntry(statement));
    return storage::pageOf(std::move(entries), limit, [](const Entry& entry) {
        return EntryKey{entry.details.at, entry.seq};
    });
}

std::optional<Entry> Timeline::find(EntryId id) const
{
    return storage::firstRow(m_desk.database(), kSelect + "WHERE t.id = $1", &readEntry, id);
}

Result<Entry> Timeline::write(CaseId caseId, const EntryDetails& details)
{
    if (const auto fine = checked(details); !fine) return fine.error();
    const EntryId id = EntryId::create();
    office::Act act{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    EntryDetails entry = details;
    if (entry.at == Instant{}) entry.at = m_desk.clock().now();
    entry.event.clear();
    insertEntry(m_desk, id, caseId, entry);
    act.record(
        {"note.written", "case", caseId.toString(), {{"kind", std::string{code(entry.kind)}}}});
    act.commit();
    return *find(id);
}

Result<Entry> Timeline::rewrite(EntryId id, std::int64_t revision, const EntryDetails& details)
{
    if (const auto fine = checked(details); !fine) return fine.error();
    office::Act act{m_desk};
    const auto before = find(id);
    if (!before) return Error{Error::Kind::NotFound, "note.not-found"};
    if (before->worker != m_desk.session().worker || !before->details.event.empty())
        return Error{Error::Kind::NotAllowed, "note.not-yours"};
    auto& database = m_desk.database();
    const auto changed
        = database
              .prepare(
                  "UPDATE timeline SET revision = revision + 1, at = $3, kind = $4, title = $5,"
                  " words = $6, minutes = $7 WHERE id = $1 AND revision = $2")
              .bind(id, revision, details.at, code(details.kind), details.title, details.text,
                  details.minutes)
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "note.changed"};
    database
        .prepare("INSERT INTO timeline_versions (id, revision, entry_id, title, words, saved_at)"
                 " VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(EntryId::create(), before->revision, id, before->details.title, before->details.text,
            m_desk.clock().now())
        .run();
    touch(m_desk, before->caseId);
    act.record({"note.rewritten", "case", before->caseId.toString(), {{"entry", id.toString()}}});
    act.commit();
    return *find(id);
}

} // namespace waymark::cases
