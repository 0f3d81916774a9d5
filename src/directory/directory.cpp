// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"

#include "base/fold.h"
#include "directory/additions.h"
#include "directory/hsds_reader.h"
#include "directory/merging.h"
#include "directory/need_words.h"
#include "directory/store.h"
#include "directory/upkeep.h"

#include <algorithm>
#include <map>

namespace waymark::directory {
namespace {

using storage::Statement;

constexpr Error kNotFound{Error::Kind::NotFound, "directory.service-not-found"};
constexpr Error kChangedSince{Error::Kind::Conflict, "directory.service-changed-since"};

/// The columns that are not in the document.
struct Beside {
    std::int64_t revision;
    std::string source;
    std::optional<Verification> verified;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::string document;
    std::optional<std::string> additions;
    bool confidential;
};

Beside readBeside(const Statement& row)
{
    Beside beside{.revision = row.get<std::int64_t>(0),
        .source = row.get<std::string>(1),
        .verified = {},
        .latitude = row.getOptional<double>(5),
        .longitude = row.getOptional<double>(6),
        .document = row.get<std::string>(7),
        .additions = row.getOptional<std::string>(8),
        .confidential = row.get<bool>(9)};
    if (const auto on = row.getOptional<Date>(2))
        beside.verified = Verification{*on, row.getOptional<std::string>(3).value_or(""),
            parseVerifiedBy(row.getOptional<std::string>(4).value_or(""))
                .value_or(VerifiedBy::Phone)};
    return beside;
}

std::optional<Beside> besideOf(storage::Database& database, ServiceId id)
{
    return storage::firstRow(database,
        "SELECT s.revision, s.source, s.verified_on, s.verified_by, s.verified_how, s.latitude,"
        " s.longitude, d.document, d.additions, s.confidential FROM visible_services s"
        " JOIN visible_service_documents d ON d.id = s.id WHERE s.id = $1",
        readBeside, id);
}

/// `id` exists, at this revision.
Result<void> checkRevision(storage::Database& database, ServiceId id, std::int64_t revision)
{
    const auto now = storage::firstRow(
        database, "SELECT revision FROM visible_services WHERE id = $1",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, id);
    if (!now) return kNotFound;
    if (*now != revision) return kChangedSince;
    return {};
}

} // namespace

Directory::Directory(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Service> Directory::find(ServiceId asked)
{
    const ServiceId id = keptFor(m_desk.database(), asked);
    const auto beside = besideOf(m_desk.database(), id);
    if (!beside) return kNotFound;
    Service service{.id = id};
    service.revision = beside->revision;
    service.document = parseJson(beside->document).value_or(Json::object());
    if (beside->confidential) service.document = withoutEntrance(std::move(service.document));
    service.hsds = readService(service.document);
    service.additions = additionsIn(service.document);
    if (beside->additions)
        if (const auto own = parseJson(*beside->additions)) service.additions = additionsFrom(*own);
    service.additions.confidential = beside->confidential;
    if (beside->confidential) service.additions.safeEntrance.clear();
    service.source = beside->source;
    service.verified = beside->verified;
    service.freshness
        = freshnessOf(beside->verified ? std::optional{beside->verified->on} : std::nullopt,
            m_desk.clock().today());
    service.latitude = beside->latitude;
    service.longitude = beside->longitude;
    return service;
}

std::vector<std::string> Directory::languages()
{
    std::map<std::string, std::int64_t> counts;
    storage::rows(m_desk.database(),
        "SELECT languages, count(*) FROM visible_services WHERE languages <> '' GROUP BY languages",
        [&](const Statement& row) {
            const std::string text = row.get<std::string>(0) + " ";
            for (std::size_t at = 0, end = 0; (end = text.find(' ', at)) != std::string::npos;
                 at = end + 1)
                if (end > at) counts[text.substr(at, end - at)] += row.get<std::int64_t>(1);
            return 0;
        });
    std::vector<std::string> codes;
    for (const auto& [language, count] : counts)
        codes.push_back(language);
    std::ranges::stable_sort(codes, std::ranges::greater{},
        [&](const std::string& language) { return counts[language]; });
    return codes;
}

Result<Verification> Directory::verify(ServiceId id, std::int64_t revision, VerifiedBy how)
{
    if (const auto roles = office::requireRole(m_desk.session(),
            {office::Role::Worker, office::Role::Supervisor, office::Role::Administrator},
            Rule{"directory.verify-not-allowed"});
        !roles)
        return roles.error();
    office::Act act{m_desk};
    auto& database = m_desk.database();
    if (const auto same = checkRevision(database, id, revision); !same) return same.error();
    const Verification verified{m_desk.clock().today(), m_desk.session().name, how};
    const auto changed
        = database
              .prepare("UPDATE services SET revision = revision + 1, verified_on = $3,"
                       " verified_by = $4, verified_how = $5 WHERE id = $1 AND revision = $2")
              .bind(id, revision, verified.on, verified.by, code(how))
              .run();
    if (changed == 0) return kChangedSince;
    database
        .prepare("INSERT INTO service_verifications (id, revision, service_id, verified_on,"
                 " worker_id, how) VALUES ($1, 1, $2, $3, $4, $5)")
        .bind(Id<struct VerificationTag>::create(), id, verified.on, m_desk.session().worker,
            code(how))
        .run();
    settleReports(m_desk, id);
    act.record({"service.verified", "service", id.toString(), {{"how", std::string{code(how)}}}});
    act.commit();
    return verified;
}

Result<void> Directory::saveAdditions(
    ServiceId id, std::int64_t revision, const Additions& additions)
{
    if (const auto roles = office::requireRole(m_desk.session(),
            {office::Role::Worker, office::Role::Supervisor, office::Role::Administrator},
            Rule{"directory.change-not-allowed"});
        !roles)
        return roles.error();
    office::Act act{m_desk};
    auto& database = m_desk.database();
    if (const auto same = checkRevision(database, id, revision); !same) return same.error();
    if (!wholeDocument(database, id))
        return Error{Error::Kind::NotAllowed, "directory.address-not-allowed"};
    restore(database, id, additions, m_desk.clock().now());
    refreshPlaces(database);
    act.record({"service.changed", "service", id.toString(),
        {{"confidential", additions.confidential ? "yes" : "no"}}});
    act.commit();
    return {};
}

Result<Revealed> Directory::reveal(ServiceId id, std::string_view reason)
{
    if (fold(reason).empty())
        return Error{Error::Kind::Invalid, "directory.reason-missing", "reason"};
    if (!besideOf(m_desk.database(), id)) return kNotFound;
    const auto document = wholeDocument(m_desk.database(), id);
    if (!document) return Error{Error::Kind::NotAllowed, "directory.address-not-allowed"};
    // The reason itself may name a person, so the journal keeps only that there was one.
    m_desk.note({"service.address-revealed", "service", id.toString()});
    Revealed revealed{.places = {}, .safeEntrance = sealedEntrance(m_desk.database(), id)};
    for (hsds::ServiceAtLocation& at : readService(*document).service_at_locations)
        if (at.location) revealed.places.push_back(std::move(*at.location));
    return revealed;
}

} // namespace waymark::directory
