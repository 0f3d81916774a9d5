// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/store.h"

#include "base/fold.h"
#include "directory/additions.h"
#include "directory/address_key.h"
#include "directory/change_history.h"
#include "directory/hsds_reader.h"
#include "directory/index_row.h"
#include "directory/service_form.h"
#include "directory/source_id.h"

#include <map>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::firstRow;
using storage::Statement;

/// What is already there.
struct Kept {
    std::int64_t number;
    std::string fingerprint;
    std::optional<std::string> additions;
    std::int64_t gone; ///< 1: no longer in its source, 2: merged into another entry
    bool confidential;
    std::string source;
    bool handEdited;
};
constexpr std::int64_t kMerged = 2;

std::optional<Kept> keptOf(Database& database, const ServiceId& id)
{
    return firstRow(
        database,
        "SELECT s.number, d.fingerprint, d.additions, s.gone, s.confidential, s.source, h.id"
        " FROM visible_services s JOIN visible_service_documents d ON d.id = s.id"
        " LEFT JOIN visible_hand_edits h ON h.id = s.id WHERE s.id = $1",
        [](const Statement& row) {
            return Kept{row.get<std::int64_t>(0), row.get<std::string>(1),
                row.getOptional<std::string>(2), row.get<std::int64_t>(3), row.get<bool>(4),
                row.get<std::string>(5), row.getOptional<std::string>(6).has_value()};
        },
        id);
}

std::int64_t nextServiceNumber(Database& database)
{
    return firstRow(database, "SELECT coalesce(max(number), 0) + 1 FROM visible_services",
        [](const Statement& row) { return row.get<std::int64_t>(0); })
        .value();
}

void writeWords(Database& database, std::int64_t number, const IndexRow& row, bool isNew,
    Vocabulary& vocabulary)
{
    vocabulary.add(row.nameWords);
    vocabulary.add(row.otherWords);
    if (database.engine() == storage::Engine::SqlCipher) {
        if (!isNew)
            database.prepare("DELETE FROM search_services WHERE rowid = $1").bind(number).run();
        database
            .prepare("INSERT INTO search_services (rowid, name, words, filters)"
                     " VALUES ($1, $2, $3, $4)")
            .bind(number, row.nameWords, row.otherWords, row.filters)
            .run();
        return;
    }
    if (!isNew)
        database.prepare("DELETE FROM search_services WHERE number = $1").bind(number).run();
    database
        .prepare("INSERT INTO search_services (number, words) VALUES ($1,"
                 " setweight(to_tsvector('simple', $2), 'A')"
                 " || setweight(to_tsvector('simple', $3), 'B')"
                 " || setweight(to_tsvector('simple', $4), 'D'))")
        .bind(number, row.nameWords, row.otherWords, row.filters)
        .run();
}

void insertRow(Database& database, const Incoming& incoming, std::int64_t number,
    const IndexRow& row, const std::optional<Verification>& verified, Instant now)
{
    database
        .prepare("INSERT INTO services (id, revision, number, source, source_id, name, name_key,"
                 " organization, summary, status, gone, needs, place, latitude, longitude, phone,"
                 " languages, interpreters, minimum_age, maximum_age, waiting_time, confidential,"
                 " hours, verified_on, verified_by, verified_how, changed_at, derived, facets)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, $13, $14, $15,"
                 " $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27)")
        .bind(incoming.id, number, incoming.source, incoming.sourceId, row.name, row.nameKey,
            row.organization, row.summary, row.status, joinedCodes(row.needs), row.place,
            row.latitude, row.longitude, row.phone, joined(row.languages), row.interpreters,
            row.minimumAge, row.maximumAge, row.waitingTime, row.confidential, row.hours,
            verified ? std::optional{verified->on} : std::nullopt,
            verified ? std::optional{verified->by} : std::nullopt,
            verified ? std::optional{code(verified->how)} : std::nullopt, now, incoming.derived,
            row.facets)
        .run();
}

void updateRow(
    Database& database, const ServiceId& id, const IndexRow& row, std::int64_t gone, Instant now)
{
    database
        .prepare(
            "UPDATE services SET revision = revision + 1, name = $2, name_key = $3,"
            " organization = $4, summary = $5, status = $6, gone = $20, needs = $7, place = $8,"
            " latitude = $9, longitude = $10, phone = $11, languages = $12, interpreters = $13,"
            " minimum_age = $14, maximum_age = $15, waiting_time = $16, confidential = $17,"
            " hours = $18, changed_at = $19, facets = $21 WHERE id = $1")
        .bind(id, row.name, row.nameKey, row.organization, row.summary, row.status,
            joinedCodes(row.needs), row.place, row.latitude, row.longitude, row.phone,
            joined(row.languages), row.interpreters, row.minimumAge, row.maximumAge,
            row.waitingTime, row.confidential, row.hours, now, gone, row.facets)
        .run();
}

/// The document every worker may see, before it is written again.
Json openDocument(Database& database, const ServiceId& id)
{
    const auto text = firstRow(
        database, "SELECT document FROM visible_service_documents WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, id);
    return text ? parseJson(*text).value_or(Json::object()) : Json::object();
}

/// `before` is the open document as it was. Nothing of a place that is secret now is written down.
void noteChanges(Database& database, const ServiceId& id, Json before, Json after,
    bool becameSecret, bool secret, ChangeWay way, Instant now)
{
    if (becameSecret) sealHistory(database, id);
    if (secret)
        for (Json* each : {&before, &after}) {
            *each = withoutPlaces(std::move(*each));
            if (Json* own = each->find(kOwnMember)) own->erase("good_to_know");
        }
    recordChanges(database, id, way, now, changesBetween(before, after));
}

/// Whoever imports need not be able to read what is sealed, so nothing is read here.
void seal(Database& database, const ServiceId& id, const std::string& text)
{
    const auto known = database
                           .prepare("UPDATE sealed_services SET revision = revision + 1,"
                                    " document = $2 WHERE id = $1")
                           .bind(id, text)
                           .run();
    if (known > 0) return;
    database.prepare("INSERT INTO sealed_services (id, revision, document) VALUES ($1, 1, $2)")
        .bind(id, text)
        .run();
}

/// The open document in service_documents, the whole one in sealed_services when it is secret.
void writeDocuments(Database& database, const ServiceId& id, const std::string& open,
    const std::string& text, const std::string& fingerprint, bool secret, bool isNew)
{
    if (isNew)
        database
            .prepare("INSERT INTO service_documents (id, revision, fingerprint, document)"
                     " VALUES ($1, 1, $2, $3)")
            .bind(id, fingerprint, open)
            .run();
    else
        database
            .prepare("UPDATE service_documents SET revision = revision + 1, fingerprint = $2,"
                     " document = $3 WHERE id = $1")
            .bind(id, fingerprint, open)
            .run();
    if (secret)
        seal(database, id, text);
    else if (!isNew)
        database.prepare("DELETE FROM sealed_services WHERE id = $1").bind(id).run();
}

/// The office's own facts, else those of the document.
Additions ownFacts(const Kept& kept, const Json& document)
{
    if (kept.additions)
        if (const auto own = parseJson(*kept.additions)) return additionsFrom(*own);
    return additionsIn(document);
}

Additions factsOf(const Incoming& incoming, const std::optional<Kept>& kept)
{
    if (kept && kept->additions) return ownFacts(*kept, incoming.document);
    return incoming.said ? *incoming.said : additionsIn(incoming.document);
}

std::int64_t takeNumber(Database& database, Storing& storing)
{
    if (!storing.nextNumber) storing.nextNumber = nextServiceNumber(database);
    return (*storing.nextNumber)++;
}

/// What was changed here by hand stays; false: the entry is sealed to whoever imports and stays as
/// it is.
bool keepHandEdits(Database& database, Incoming& incoming, bool isSecret, Storing& storing)
{
    const auto original = originalOf(database, incoming.id);
    const auto ours = original ? wholeDocument(database, incoming.id) : std::nullopt;
    const std::string name{incoming.document.textOf("name")};
    if (!ours) {
        storing.conflicts.push_back({.id = incoming.id, .name = name});
        return false;
    }
    Reconciled both = reconciled(incoming.id, *original, *ours, incoming.document);
    replaceOriginal(database, incoming.id,
        both.handEdited ? std::optional{incoming.document.toString()} : std::nullopt);
    isSecret = isSecret || additionsIn(both.document).confidential;
    for (HandConflict& each : both.conflicts) {
        if (isSecret
            && (each.field.starts_with("service_at_locations")
                || each.field == "x_waymark.safe_entrance"))
            continue;
        each.name = both.document.textOf("name");
        storing.conflicts.push_back(std::move(each));
    }
    incoming.document = std::move(both.document);
    return true;
}

/// Lists and search are made from `open`, so that no word of a secret place is in them.
Stored write(Database& database, const Incoming& incoming, const std::optional<Kept>& kept,
    const std::string& fingerprint, Instant now, Storing& storing)
{
    Additions additions = factsOf(incoming, kept);
    additions.confidential = additions.confidential || incoming.confidentialElsewhere;
    std::optional<Json> masked;
    if (additions.confidential) masked = withoutPlaces(incoming.document);
    const hsds::Service open = readService(masked ? *masked : incoming.document);
    const IndexRow row = indexRowOf(open, additions);
    const std::int64_t number = kept ? kept->number : takeNumber(database, storing);
    if (kept) {
        noteChanges(database, incoming.id, openDocument(database, incoming.id), incoming.document,
            additions.confidential && !kept->confidential, additions.confidential,
            ChangeWay::Import, now);
        // What is merged into another entry stays out of every search.
        updateRow(database, incoming.id, row, kept->gone == kMerged ? kMerged : 0, now);
    } else
        insertRow(database, incoming, number, row,
            verificationIn(incoming.document, Date{std::chrono::floor<std::chrono::days>(now)}),
            now);
    keepPerpetratorAddress(database, incoming.id, open, row.needs, !kept);
    writeDocuments(database, incoming.id, masked ? masked->toString() : incoming.text,
        incoming.text, fingerprint, additions.confidential, !kept);
    writeWords(database, number, row, !kept, storing.vocabulary);
    return kept ? Stored::Changed : Stored::Added;
}

} // namespace

Stored store(Database& database, const Incoming& incoming, Instant now, Storing& storing)
{
    if (incoming.text.empty()) {
        Incoming written = incoming;
        written.text = incoming.document.toString();
        return store(database, written, now, storing);
    }
    const std::string fingerprint = fingerprintOf(incoming.text);
    const auto kept = keptOf(database, incoming.id);
    if (kept && kept->fingerprint == fingerprint && kept->gone != 1
        && (kept->confidential || !incoming.confidentialElsewhere))
        return Stored::Unchanged;
    if (!kept || !kept->handEdited || incoming.confidentialElsewhere)
        return write(database, incoming, kept, fingerprint, now, storing);
    Incoming both = incoming;
    if (!keepHandEdits(database, both, kept->confidential, storing)) return Stored::Unchanged;
    both.text = both.document.toString();
    both.said.reset();
    return write(database, both, kept, fingerprint, now, storing);
}

std::optional<Json> wholeDocument(Database& database, const ServiceId& id)
{
    const auto text = firstRow(
        database,
        "SELECT coalesce(w.document, d.document), s.confidential, w.id FROM visible_services s"
        " JOIN visible_service_documents d ON d.id = s.id"
        " LEFT JOIN visible_sealed_services w ON w.id = s.id WHERE s.id = $1",
        [](const Statement& row) -> std::optional<std::string> {
            if (row.get<bool>(1) && !row.getOptional<std::string>(2)) return std::nullopt;
            return row.get<std::string>(0);
        },
        id);
    if (!text || !*text) return std::nullopt;
    return parseJson(**text);
}

namespace {

/// `after` is about to be written by hand: what the source said is kept for the next import, unless
/// the two are the same again.
void keepOrDropOriginal(Database& database, const ServiceId& id, const Json& after)
{
    const auto before = wholeDocument(database, id);
    if (!before || *before == after) return;
    if (!isHandEdited(database, id))
        keepOriginal(database, id, *before);
    else if (const auto original = originalOf(database, id); original && *original == after)
        replaceOriginal(database, id, std::nullopt);
}

} // namespace

std::string sealedEntrance(Database& database, const ServiceId& id)
{
    const auto words = firstRow(
        database, "SELECT entrance FROM visible_sealed_services WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, id);
    if (words && !words->empty()) return *words;
    const auto document = wholeDocument(database, id);
    return document ? additionsIn(*document).safeEntrance : std::string{};
}

void restore(Database& database, const ServiceId& id, const Additions& facts, Instant now,
    const Restoring& how)
{
    const auto kept = keptOf(database, id);
    const auto document = how.document ? how.document : wholeDocument(database, id);
    if (!kept || !document) return;
    // Of a secret place nobody was shown the way in: left empty, it stays as it is.
    Additions own = facts;
    if (own.confidential)
        own.safeEntrance.clear();
    else if (kept->confidential && own.safeEntrance.empty())
        own.safeEntrance = sealedEntrance(database, id);
    if (how.document && kept->source != kByHand) keepOrDropOriginal(database, id, *how.document);
    const Json open = own.confidential ? withoutPlaces(*document) : *document;
    const hsds::Service service = readService(open);
    const IndexRow row = indexRowOf(service, own);
    Json before = openDocument(database, id);
    before.set(kOwnMember, toJson(ownFacts(*kept, *document)));
    Json after = *document;
    after.set(kOwnMember, toJson(own));
    noteChanges(database, id, std::move(before), after, own.confidential && !kept->confidential,
        own.confidential, how.way, now);
    updateRow(database, id, row, kept->gone, now);
    keepPerpetratorAddress(database, id, service, row.needs, false);
    writeDocuments(database, id, open.toString(), document->toString(), kept->fingerprint,
        own.confidential, false);
    if (own.confidential && !(kept->confidential && facts.safeEntrance.empty()))
        database
            .prepare("UPDATE sealed_services SET revision = revision + 1, entrance = $2"
                     " WHERE id = $1")
            .bind(id, facts.safeEntrance)
            .run();
    database.prepare("UPDATE service_documents SET additions = $2 WHERE id = $1")
        .bind(id, toJson(own).toString())
        .run();
    Vocabulary vocabulary{database};
    writeWords(database, kept->number, row, false, vocabulary);
}

void refreshPlaces(Database& database)
{
    struct Town {
        std::string name;
        double latitude = 0;
        double longitude = 0;
        std::int64_t services = 0;
    };
    std::map<std::string, Town> places;
    const auto read = [&](const Statement& row) {
        const auto name = row.get<std::string>(0);
        Town& place = places[fold(name)];
        const auto more = row.get<std::int64_t>(3);
        if (more > place.services) place.name = name;
        const auto all = static_cast<double>(place.services + more);
        const auto share = static_cast<double>(more) / all;
        place.latitude += (row.get<double>(1) - place.latitude) * share;
        place.longitude += (row.get<double>(2) - place.longitude) * share;
        place.services += more;
        return 0;
    };
    storage::rows(database,
        "SELECT place, avg(latitude), avg(longitude), count(*) FROM visible_services"
        " WHERE latitude IS NOT NULL AND place <> '' GROUP BY place",
        read);
    database.prepare("DELETE FROM service_places").bind().run();
    for (const auto& [key, place] : places)
        database
            .prepare(
                "INSERT INTO service_places (id, revision, name, latitude, longitude, services)"
                " VALUES ($1, 1, $2, $3, $4, $5)")
            .bind(key, place.name, place.latitude, place.longitude, place.services)
            .run();
}

} // namespace waymark::directory
