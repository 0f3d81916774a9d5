// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/own_leaflets.h"

#include "storage/database.h"

#include <algorithm>
#include <array>

namespace waymark::leaflets {
namespace {

constexpr std::array<std::string_view, 5> kStates{
    "draft", "waiting", "approved", "replaced", "withdrawn"};

constexpr std::string_view kSelect
    = "SELECT o.id, o.revision, o.leaflet, o.language, o.easy, o.version, o.title, o.content,"
      " o.state, o.written_by, w.name, o.written_at, d.name, o.comment"
      " FROM visible_own_leaflets o JOIN visible_workers w ON w.id = o.written_by"
      " LEFT JOIN visible_workers d ON d.id = o.decided_by ";

OwnState stateOf(std::string_view text)
{
    const auto found = std::ranges::find(kStates, text);
    return static_cast<OwnState>(found - kStates.begin());
}

OwnLeaflet readRow(const storage::Statement& row)
{
    return {.id = row.get<OwnLeafletId>(0),
        .revision = row.get<std::int64_t>(1),
        .key = {row.get<std::string>(2), row.get<std::string>(3), row.get<bool>(4)},
        .version = static_cast<int>(row.get<std::int64_t>(5)),
        .title = row.get<std::string>(6),
        .content = row.get<std::string>(7),
        .state = stateOf(row.get<std::string>(8)),
        .writtenBy = row.get<office::WorkerId>(9),
        .writer = row.get<std::string>(10),
        .writtenAt = row.get<Instant>(11),
        .decider = row.getOptional<std::string>(12).value_or(""),
        .comment = row.get<std::string>(13)};
}

Error refused(Rule rule, std::string subject = {})
{
    return {Error::Kind::NotAllowed, rule, std::move(subject)};
}

Result<Leaflet> checked(const OwnLeaflet& own)
{
    auto leaflet = readLeaflet(own.content);
    if (!leaflet) return leaflet;
    if (LeafletKey{leaflet->id, leaflet->language, leaflet->easy} != own.key)
        return refused(Rule{"leaflet.other-key"}, own.key.leaflet);
    for (const Remark& remark : checkLeaflet(own.content))
        if (remark.weight == Remark::Weight::Error)
            return refused(Rule{"leaflet.has-problems"},
                remark.line > 0 ? "line " + std::to_string(remark.line) : remark.subject);
    return leaflet;
}

} // namespace

std::string_view code(OwnState state) { return kStates[static_cast<std::size_t>(state)]; }

/// One step of a version from one state to the next, as one act.
struct OwnLeaflets::Step {
    OwnLeaflet after;
    std::string_view action;
    bool decided = false; ///< by who is signed in
    bool written = false; ///< by who is signed in
};

OwnLeaflets::OwnLeaflets(office::Desk& desk, Library& library)
    : m_desk{desk}
    , m_library{library}
    , m_program{library}
{
    refresh();
}

void OwnLeaflets::refresh()
{
    std::vector<Leaflet> approved;
    for (const OwnLeaflet& own : storage::rows(m_desk.database(),
             std::string{kSelect} + "WHERE o.state = 'approved' ORDER BY o.leaflet, o.language",
             readRow))
        if (auto leaflet = readLeaflet(own.content)) approved.push_back(std::move(*leaflet));
    m_library = m_program.with(std::move(approved));
}

std::vector<OwnLeaflet> OwnLeaflets::list() const
{
    return storage::rows(m_desk.database(),
        std::string{kSelect}
            + "WHERE o.version = (SELECT MAX(n.version) FROM visible_own_leaflets n WHERE"
              " n.leaflet = o.leaflet AND n.language = o.language AND n.easy = o.easy)"
              " ORDER BY o.leaflet, o.language, o.easy",
        readRow);
}

std::vector<OwnLeaflet> OwnLeaflets::versions(const LeafletKey& key) const
{
    return storage::rows(m_desk.database(),
        std::string{kSelect}
            + "WHERE o.leaflet = $1 AND o.language = $2 AND o.easy = $3 ORDER BY o.version DESC",
        readRow, key.leaflet, key.language, key.easy);
}

std::optional<OwnLeaflet> OwnLeaflets::find(OwnLeafletId id) const
{
    return storage::firstRow(
        m_desk.database(), std::string{kSelect} + "WHERE o.id = $1", readRow, id);
}

Result<OwnLeaflet> OwnLeaflets::begin(const LeafletKey& key, std::string_view content)
{
    office::Act act{m_desk};
    int version = 0;
    for (const OwnLeaflet& own : versions(key)) {
        if (own.state == OwnState::Draft || own.state == OwnState::Waiting)
            return Error{Error::Kind::Conflict, "leaflet.draft-exists", own.id.toString()};
        version = std::max(version, own.version);
    }
    if (const Leaflet* known = m_library.find(key.leaflet, key.language, key.easy);
        known && known->language == key.language)
        version = std::max(version, known->version);
    const auto id = OwnLeafletId::create();
    const auto leaflet = readLeaflet(content);
    m_desk.database()
        .prepare("INSERT INTO own_leaflets (id, revision, leaflet, language, easy, version, title,"
                 " content, state, written_by, written_at, comment)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, '')")
        .bind(id, key.leaflet, key.language, key.easy, version + 1,
            leaflet ? leaflet->title : key.leaflet,
            withField(content, "version", std::to_string(version + 1)), m_desk.session().worker,
            m_desk.clock().now())
        .run();
    act.record({"leaflet.drafted", "leaflet", id.toString(),
        {{"leaflet", key.leaflet}, {"language", key.language},
            {"version", std::to_string(version + 1)}}});
    act.commit();
    return *find(id);
}

Result<OwnLeaflet> OwnLeaflets::take(const Step& step)
{
    office::Act act{m_desk};
    const OwnLeaflet& to = step.after;
    const auto worker = m_desk.session().worker;
    const std::optional<office::WorkerId> decider
        = step.decided ? std::optional{worker} : std::nullopt;
    const auto changed
        = m_desk.database()
              .prepare("UPDATE own_leaflets SET revision = revision + 1, title = $3, content = $4,"
                       " state = $5, written_by = $6, written_at = $7, decided_by = $8,"
                       " decided_at = $9, comment = $10 WHERE id = $1 AND revision = $2")
              .bind(to.id, to.revision, to.title, to.content, code(to.state),
                  step.written ? worker : to.writtenBy,
                  step.written ? m_desk.clock().now() : to.writtenAt, decider,
                  step.decided ? std::optional{m_desk.clock().now()} : std::nullopt, to.comment)
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "leaflet.changed", to.id.toString()};
    if (to.state == OwnState::Approved)
        for (const OwnLeaflet& other : versions(to.key))
            if (other.state == OwnState::Approved && other.id != to.id)
                m_desk.database()
                    .prepare("UPDATE own_leaflets SET revision = revision + 1, state = 'replaced'"
                             " WHERE id = $1")
                    .bind(other.id)
                    .run();
    act.record({std::string{step.action}, "leaflet", to.id.toString(),
        {{"leaflet", to.key.leaflet}, {"language", to.key.language},
            {"version", std::to_string(to.version)}}});
    act.commit();
    refresh();
    return *find(to.id);
}

Result<OwnLeaflet> OwnLeaflets::save(
    OwnLeafletId id, std::int64_t revision, std::string_view content)
{
    auto own = find(id);
    if (!own) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
    if (own->state != OwnState::Draft) return refused(Rule{"leaflet.not-a-draft"});
    own->revision = revision;
    own->content = content;
    if (const auto leaflet = readLeaflet(content)) own->title = leaflet->title;
    return take({*own, "leaflet.saved", false, true});
}

Result<OwnLeaflet> OwnLeaflets::handIn(OwnLeafletId id, std::int64_t revision)
{
    auto own = find(id);
    if (!own) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
    if (own->state != OwnState::Draft) return refused(Rule{"leaflet.not-a-draft"});
    own->revision = revision;
    own->content = withField(own->content, "version", std::to_string(own->version));
    if (const auto sound = checked(*own); !sound) return sound.error();
    own->state = OwnState::Waiting;
    own->comment.clear();
    return take({*own, "leaflet.handed-in"});
}

Result<void> OwnLeaflets::mayDecide(const OwnLeaflet& leaflet) const
{
    if (leaflet.state != OwnState::Waiting) return refused(Rule{"leaflet.not-waiting"});
    if (leaflet.writtenBy == m_desk.session().worker) return refused(Rule{"leaflet.own-work"});
    return office::requireRole(m_desk.session(), {office::Role::Worker, office::Role::Supervisor},
        Rule{"leaflet.not-your-part"});
}

Result<OwnLeaflet> OwnLeaflets::approve(OwnLeafletId id, std::int64_t revision)
{
    auto own = find(id);
    if (!own) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
    if (const auto may = mayDecide(*own); !may) return may.error();
    auto leaflet = checked(*own);
    if (!leaflet) return leaflet.error();
    if (!leaflet->sourceLanguage.empty()) {
        const Leaflet* source
            = m_library.find(own->key.leaflet, leaflet->sourceLanguage, own->key.easy);
        if (!source)
            return Error{Error::Kind::NotFound, "leaflet.source-missing", leaflet->sourceLanguage};
        own->content = withField(own->content, "source-hash", source->textHash);
        own->content = withField(own->content, "status", code(TranslationStatus::Approved));
    }
    own->revision = revision;
    own->state = OwnState::Approved;
    return take({*own, "leaflet.approved", true});
}

Result<OwnLeaflet> OwnLeaflets::sendBack(
    OwnLeafletId id, std::int64_t revision, std::string_view comment)
{
    auto own = find(id);
    if (!own) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
    if (const auto may = mayDecide(*own); !may) return may.error();
    if (comment.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "leaflet.comment-missing", "comment"};
    own->revision = revision;
    own->state = OwnState::Draft;
    own->comment = comment;
    return take({*own, "leaflet.returned", true});
}

Result<OwnLeaflet> OwnLeaflets::withdraw(OwnLeafletId id, std::int64_t revision)
{
    auto own = find(id);
    if (!own) return Error{Error::Kind::NotFound, "leaflet.not-found", id.toString()};
    if (own->state != OwnState::Approved) return refused(Rule{"leaflet.not-approved"});
    own->revision = revision;
    own->state = OwnState::Withdrawn;
    return take({*own, "leaflet.withdrawn"});
}

} // namespace waymark::leaflets
