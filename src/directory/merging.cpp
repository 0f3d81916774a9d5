// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/merging.h"

#include "directory/additions.h"
#include "directory/store.h"

#include <algorithm>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr int kLongestChain = 16;
constexpr std::int64_t kMergedGone = 2;

Result<void> mayKeep(const office::Desk& desk)
{
    return office::requireRole(desk.session(),
        {office::Role::Supervisor, office::Role::Administrator},
        Rule{"directory.keeping-not-allowed"});
}

/// What a merge needs of one entry.
struct Entry {
    std::int64_t revision;
    std::int64_t gone;
    bool confidential;
    std::int64_t uses;
    std::optional<std::string> on, by, how; ///< verification
    std::optional<std::string> additions;
};

std::optional<Entry> entryOf(Database& database, const ServiceId& id)
{
    return storage::firstRow(
        database,
        "SELECT s.revision, s.gone, s.confidential, c.uses, s.verified_on,"
        " s.verified_by, s.verified_how, d.additions FROM visible_services s"
        " JOIN visible_service_documents d ON d.id = s.id"
        " JOIN visible_service_uses c ON c.id = s.id WHERE s.id = $1",
        [](const Statement& row) {
            return Entry{row.get<std::int64_t>(0), row.get<std::int64_t>(1), row.get<bool>(2),
                row.get<std::int64_t>(3), row.getOptional<std::string>(4),
                row.getOptional<std::string>(5), row.getOptional<std::string>(6),
                row.getOptional<std::string>(7)};
        },
        id);
}

Additions factsOf(const Entry& entry, const Json& document)
{
    Additions facts = additionsIn(document);
    if (entry.additions)
        if (const auto own = parseJson(*entry.additions)) facts = additionsFrom(*own);
    facts.confidential = entry.confidential;
    return facts;
}

template <class T>
void addMissing(std::vector<T>& to, const std::vector<T>& from)
{
    for (const T& each : from)
        if (std::ranges::find(to, each) == to.end()) to.push_back(each);
}

/// What is known of the kept one wins; the other fills what is not known.
Additions united(Additions kept, const Additions& merged)
{
    addMissing(kept.needs, merged.needs);
    addMissing(kept.interpreterLanguages, merged.interpreterLanguages);
    // An empty list means any crime, which nothing can be added to.
    if (!kept.crimes.empty()) addMissing(kept.crimes, merged.crimes);
    if (!kept.statuses.empty()) addMissing(kept.statuses, merged.statuses);
    addMissing(kept.exclusions, merged.exclusions);
    if (kept.gender == GenderRule::Everyone) kept.gender = merged.gender;
    for (const auto member :
        {&Additions::acceptsAnonymous, &Additions::takesChildren, &Additions::takesAnimals,
            &Additions::stepFree, &Additions::takesUndocumented, &Additions::withoutReport,
            &Additions::free, &Additions::interpreters, &Additions::closedOnHolidays})
        if (kept.*member == Said::Unknown) kept.*member = merged.*member;
    // The way in belongs to a place, and places are not put together.
    for (const auto member : {&Additions::waitingTime, &Additions::secureChannel,
             &Additions::agreement, &Additions::goodToKnow})
        if ((kept.*member).empty()) kept.*member = merged.*member;
    kept.confidential = kept.confidential || merged.confidential;
    return kept;
}

void setVerification(Database& database, const ServiceId& id, const std::optional<std::string>& on,
    const std::optional<std::string>& by, const std::optional<std::string>& how)
{
    database
        .prepare("UPDATE services SET revision = revision + 1, verified_on = $2, verified_by = $3,"
                 " verified_how = $4 WHERE id = $1")
        .bind(id, on, by, how)
        .run();
}

void setGoneAndUses(Database& database, const ServiceId& merged, std::int64_t gone,
    const ServiceId& kept, std::int64_t uses)
{
    database.prepare("UPDATE services SET revision = revision + 1, gone = $2 WHERE id = $1")
        .bind(merged, gone)
        .run();
    database.prepare("UPDATE services SET uses = $2 WHERE id = $1").bind(kept, uses).run();
}

/// A merge as it is taken back.
struct Undoing {
    ServiceId kept, merged;
    std::int64_t mergedGone;
    bool keptConfidential;
    std::int64_t mergedUses;
    std::optional<std::string> additions;
    std::string written;
    std::optional<std::string> on, by, how, writtenOn;
    Instant at;
};

std::optional<Undoing> undoingOf(Database& database, const ServiceMergeId& id)
{
    return storage::firstRow(
        database,
        "SELECT kept_id, merged_id, merged_gone, kept_confidential, merged_uses, kept_additions,"
        " written_additions, kept_verified_on, kept_verified_by, kept_verified_how, written_on,"
        " merged_at FROM visible_service_merges WHERE id = $1 AND undone_at IS NULL",
        [](const Statement& row) {
            return Undoing{row.get<ServiceId>(0), row.get<ServiceId>(1), row.get<std::int64_t>(2),
                row.get<bool>(3), row.get<std::int64_t>(4), row.getOptional<std::string>(5),
                row.get<std::string>(6), row.getOptional<std::string>(7),
                row.getOptional<std::string>(8), row.getOptional<std::string>(9),
                row.getOptional<std::string>(10), row.get<Instant>(11)};
        },
        id);
}

/// The kept entry was merged itself since, or something else was merged into it later.
bool isOverlaid(Database& database, const ServiceMergeId& id, const Undoing& merge)
{
    return storage::firstRow(
        database,
        "SELECT 1 FROM visible_service_merges WHERE undone_at IS NULL AND id <> $1"
        " AND (merged_id = $2 OR (kept_id = $2 AND merged_at > $3)) LIMIT 1",
        [](const Statement&) { return true; }, id, merge.kept, merge.at)
        .has_value();
}

/// The office's own facts of the kept entry as they were, unless somebody wrote them again since.
void restoreKept(Database& database, const Undoing& merge, const Entry& now, Instant at)
{
    if (now.additions == merge.written) {
        const auto document = wholeDocument(database, merge.kept).value_or(Json::object());
        Additions facts = additionsIn(document);
        if (merge.additions)
            if (const auto own = parseJson(*merge.additions)) facts = additionsFrom(*own);
        facts.confidential = merge.keptConfidential;
        restore(database, merge.kept, facts, at, {.way = ChangeWay::Undo, .document = {}});
        if (!merge.additions)
            database
                .prepare("UPDATE service_documents SET revision = revision + 1,"
                         " additions = NULL WHERE id = $1")
                .bind(merge.kept)
                .run();
    }
    if (now.on == merge.writtenOn)
        setVerification(database, merge.kept, merge.on, merge.by, merge.how);
}

/// What becomes secret is kept where it is sealed, not beside the merge.
std::optional<std::string> beforeMerge(const Entry& kept, bool isSecretNow)
{
    const auto own = kept.additions ? parseJson(*kept.additions) : std::nullopt;
    if (!own || !isSecretNow) return kept.additions;
    Additions facts = additionsFrom(*own);
    facts.safeEntrance.clear();
    return toJson(facts).toString();
}

void insertMerge(office::Desk& desk, const ServiceMergeId& id, const ServiceId& keptId,
    const Entry& kept, const ServiceId& mergedId, const Entry& merged, Additions written)
{
    if (written.confidential) written.safeEntrance.clear();
    const bool later = merged.on.value_or("") > kept.on.value_or("");
    desk.database()
        .prepare("INSERT INTO service_merges (id, revision, kept_id, merged_id, merged_at,"
                 " merged_by, merged_gone, merged_uses, kept_confidential, kept_additions,"
                 " written_additions, kept_verified_on, kept_verified_by, kept_verified_how,"
                 " written_on) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
                 " $14)")
        .bind(id, keptId, mergedId, desk.clock().now(), desk.session().worker, merged.gone,
            merged.uses, kept.confidential, beforeMerge(kept, written.confidential),
            toJson(written).toString(), kept.on, kept.by, kept.how, later ? merged.on : kept.on)
        .run();
    if (later) setVerification(desk.database(), keptId, merged.on, merged.by, merged.how);
}

} // namespace

Merging::Merging(office::Desk& desk)
    : m_desk{desk}
{
}

Result<void> Merging::keepApart(ServiceId one, ServiceId other)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    office::Act act{m_desk};
    m_desk.database()
        .prepare("INSERT INTO service_distinctions (id, revision, worker_id, at)"
                 " VALUES ($1, 1, $2, $3) ON CONFLICT (id) DO NOTHING")
        .bind(pairKey(one, other), m_desk.session().worker, m_desk.clock().now())
        .run();
    act.record({"service.kept-apart", "service", one.toString(), {{"from", other.toString()}}});
    act.commit();
    return {};
}

Result<ServiceMergeId> Merging::merge(
    ServiceId keptId, std::int64_t keptRevision, ServiceId mergedId, std::int64_t mergedRevision)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    if (keptId == mergedId) return Error{Error::Kind::Invalid, "directory.merge-with-itself"};
    office::Act act{m_desk};
    auto& database = m_desk.database();
    const auto kept = entryOf(database, keptId);
    const auto merged = entryOf(database, mergedId);
    if (!kept || !merged) return Error{Error::Kind::NotFound, "directory.service-not-found"};
    if (kept->gone == kMergedGone || merged->gone == kMergedGone)
        return Error{Error::Kind::Conflict, "directory.merged-already"};
    if (kept->revision != keptRevision || merged->revision != mergedRevision)
        return Error{Error::Kind::Conflict, "directory.service-changed-since"};
    const auto document = wholeDocument(database, keptId);
    const auto other = wholeDocument(database, mergedId);
    if (!document || !other) return Error{Error::Kind::NotAllowed, "directory.address-not-allowed"};
    const Additions facts = united(factsOf(*kept, *document), factsOf(*merged, *other));
    const auto id = ServiceMergeId::create();
    insertMerge(m_desk, id, keptId, *kept, mergedId, *merged, facts);
    restore(
        database, keptId, facts, m_desk.clock().now(), {.way = ChangeWay::Merge, .document = {}});
    setGoneAndUses(database, mergedId, kMergedGone, keptId, kept->uses + merged->uses);
    refreshPlaces(database);
    act.record({"service.merged", "service", keptId.toString(), {{"merged", mergedId.toString()}}});
    act.commit();
    return id;
}

Result<void> Merging::undo(ServiceMergeId id)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    office::Act act{m_desk};
    auto& database = m_desk.database();
    const auto merge = undoingOf(database, id);
    if (!merge) return Error{Error::Kind::NotFound, "directory.merge-not-found"};
    if (isOverlaid(database, id, *merge))
        return Error{Error::Kind::Conflict, "directory.merge-not-last"};
    const auto now = entryOf(database, merge->kept);
    if (!now || !wholeDocument(database, merge->kept))
        return Error{Error::Kind::NotAllowed, "directory.address-not-allowed"};
    restoreKept(database, *merge, *now, m_desk.clock().now());
    setGoneAndUses(database, merge->merged, merge->mergedGone, merge->kept,
        std::max<std::int64_t>(0, now->uses - merge->mergedUses));
    database
        .prepare("UPDATE service_merges SET revision = revision + 1, undone_at = $2,"
                 " undone_by = $3 WHERE id = $1")
        .bind(id, m_desk.clock().now(), m_desk.session().worker)
        .run();
    refreshPlaces(database);
    act.record({"service.merge-undone", "service", merge->kept.toString(),
        {{"merged", merge->merged.toString()}}});
    act.commit();
    return {};
}

std::vector<ServiceMerge> Merging::inForce(const std::optional<ServiceId>& kept, std::size_t limit)
{
    return storage::rows(
        m_desk.database(),
        "SELECT m.id, m.revision, m.kept_id, k.name, m.merged_id, o.name, m.merged_by_name,"
        " m.merged_at FROM visible_service_merges m JOIN visible_services k ON k.id = m.kept_id"
        " JOIN visible_services o ON o.id = m.merged_id"
        " WHERE m.undone_at IS NULL AND (m.kept_id = $1 OR $1 = '')"
        " ORDER BY m.merged_at DESC, m.id LIMIT $2",
        [](const Statement& row) {
            return ServiceMerge{row.get<ServiceMergeId>(0), row.get<std::int64_t>(1),
                row.get<ServiceId>(2), row.get<std::string>(3), row.get<ServiceId>(4),
                row.get<std::string>(5), row.get<std::string>(6), row.get<Instant>(7)};
        },
        kept ? kept->toString() : std::string{}, static_cast<std::int64_t>(limit));
}

std::string pairKey(const ServiceId& one, const ServiceId& other)
{
    return std::min(one, other).toString() + "/" + std::max(one, other).toString();
}

ServiceId keptFor(Database& database, const ServiceId& id)
{
    ServiceId at = id;
    for (int i = 0; i < kLongestChain; ++i) {
        const auto next = storage::firstRow(
            database,
            "SELECT kept_id FROM visible_service_merges WHERE merged_id = $1 AND undone_at IS NULL",
            [](const Statement& row) { return row.get<ServiceId>(0); }, at);
        if (!next) return at;
        at = *next;
    }
    return at;
}

} // namespace waymark::directory
