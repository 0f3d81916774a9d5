// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/exchange.h"

#include "base/resources.h"
#include "directory/additions.h"
#include "directory/export_writer.h"
#include "directory/invented_services.h"
#include "directory/package_reader.h"
#include "directory/sheet_reader.h"
#include "directory/source_id.h"
#include "directory/store.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <unordered_map>

namespace waymark::directory {
namespace {

using storage::Database;
using storage::Statement;

constexpr std::size_t kReportEvery = 200;

/// One import on its way; in a transaction.
class Importing {
public:
    Importing(office::Desk& desk, const ImportOptions& options, ImportReport& report)
        : m_database{desk.database()}
        , m_now{desk.clock().now()}
        , m_options{options}
        , m_report{report}
    {
    }

    bool take(PackageRecord record)
    {
        ++m_taken;
        if (m_options.progress && m_taken % kReportEvery == 0 && !m_options.progress(m_taken))
            return false;
        if (record.entity == "service")
            takeService(std::move(record));
        else
            takeOther(std::move(record));
        return true;
    }

    void finish()
    {
        hideSharedPlaces();
        countGone();
        m_report.keptByHand = std::move(m_storing.conflicts);
        refreshPlaces(m_database);
    }

private:
    void takeService(PackageRecord record)
    {
        if (record.id.empty()) record.id = fingerprintOf(record.document.toString()).substr(0, 32);
        const auto uuid = entityUuid(m_options.source, "service", record.id);
        const auto before = m_seen.find(uuid);
        std::string text = record.document.toString();
        const std::size_t size = text.size();
        if (before != m_seen.end()) {
            ++m_report.package.findingCounts["service-repeated"];
            if (before->second >= size) return; // the fuller copy stays
        }
        Incoming incoming{.id = *ServiceId::parse(uuid.toString()),
            .source = m_options.source,
            .sourceId = record.id,
            .document = std::move(record.document),
            .derived = record.derived,
            .text = std::move(text)};
        incoming.said = additionsIn(incoming.document);
        const Stored stored = store(m_database, incoming, m_now, m_storing);
        rememberPlaces(incoming);
        if (before != m_seen.end()) {
            m_seen[uuid] = size;
            return;
        }
        m_seen.emplace(uuid, size);
        if (stored == Stored::Added) ++m_report.added;
        if (stored == Stored::Changed) ++m_report.changed;
        if (stored == Stored::Unchanged) ++m_report.unchanged;
    }

    void rememberPlaces(const Incoming& incoming)
    {
        if (incoming.said->confidential) {
            keepSecret(incoming.document);
            return;
        }
        for (const std::string& id : placeIds(incoming.document))
            m_placed.emplace(std::hash<std::string>{}(id), incoming.id);
    }

    void keepSecret(const Json& document)
    {
        for (std::string& id : placeIds(document))
            m_secretPlaces.insert(std::move(id));
        for (std::string& street : streetsIn(document))
            m_secretStreets.push_back(std::move(street));
    }

    void takeOther(PackageRecord record)
    {
        if (!m_othersCleared)
            m_database
                .prepare("DELETE FROM directory_records WHERE id IN"
                         " (SELECT id FROM visible_directory_records WHERE source = $1)")
                .bind(m_options.source)
                .run();
        m_othersCleared = true;
        if (additionsIn(record.document).confidential) {
            keepSecret(record.document);
            record.document = withoutPlaces(std::move(record.document));
        }
        m_database
            .prepare(
                "INSERT INTO directory_records (id, revision, source, kind, source_id, position,"
                " document) VALUES ($1, 1, $2, $3, $4, $5, $6)")
            .bind(Id<struct RecordTag>::create(), m_options.source, record.entity, record.id,
                static_cast<std::int64_t>(m_taken), record.document.toString())
            .run();
    }

    bool isSecret(const Json& document) const
    {
        const auto ids = placeIds(document);
        return std::ranges::any_of(
            ids, [&](const auto& id) { return m_secretPlaces.contains(id); });
    }

    /// What one service declares secret is secret wherever else it stands.
    void hideSharedPlaces()
    {
        if (m_secretPlaces.empty()) return;
        std::set<ServiceId> sharing;
        for (const std::string& id : m_secretPlaces) {
            const auto [from, to] = m_placed.equal_range(std::hash<std::string>{}(id));
            for (auto each = from; each != to; ++each)
                sharing.insert(each->second);
        }
        for (const ServiceId& id : sharing)
            hideService(id);
        hideRecords();
    }

    void hideService(const ServiceId& id)
    {
        const auto found = storage::firstRow(
            m_database,
            "SELECT s.source_id, d.document FROM visible_services s"
            " JOIN visible_service_documents d ON d.id = s.id WHERE s.id = $1"
            " AND s.confidential = 0",
            [](const Statement& row) {
                return std::pair{row.get<std::string>(0), row.get<std::string>(1)};
            },
            id);
        if (!found) return;
        if (auto document = parseJson(found->second); document && isSecret(*document))
            store(m_database,
                {.id = id,
                    .source = m_options.source,
                    .sourceId = found->first,
                    .document = *std::move(document),
                    .confidentialElsewhere = true},
                m_now, m_storing);
    }

    /// What is left of a record once the secret places are out of it; empty: nothing.
    std::optional<Json> openPart(
        const std::string& kind, const std::string& sourceId, Json document)
    {
        const bool itself = kind == "location" && m_secretPlaces.contains(sourceId);
        if (itself || m_secretPlaces.contains(std::string{document.textOf("location_id")}))
            return std::nullopt;
        if (isSecret(document)) document = withoutPlaces(std::move(document));
        return blanked(std::move(document), m_secretStreets);
    }

    void hideRecords()
    {
        std::vector<std::pair<std::string, std::optional<std::string>>> changed;
        auto rows = m_database.prepare(
            "SELECT id, kind, source_id, document FROM visible_directory_records"
            " WHERE source = $1");
        rows.bind(m_options.source);
        while (rows.step()) {
            const auto text = rows.get<std::string>(3);
            const auto document = parseJson(text);
            if (!document) continue;
            const auto open
                = openPart(rows.get<std::string>(1), rows.get<std::string>(2), *document);
            if (!open)
                changed.emplace_back(rows.get<std::string>(0), std::nullopt);
            else if (*open != *document)
                changed.emplace_back(rows.get<std::string>(0), open->toString());
        }
        for (const auto& [id, text] : changed)
            if (text)
                m_database.prepare("UPDATE directory_records SET document = $2 WHERE id = $1")
                    .bind(id, *text)
                    .run();
            else
                m_database.prepare("DELETE FROM directory_records WHERE id = $1").bind(id).run();
    }

    void countGone()
    {
        const auto known = storage::rows(
            m_database, "SELECT id FROM visible_services WHERE source = $1 AND gone = 0",
            [](const Statement& row) { return row.get<ServiceId>(0); }, m_options.source);
        for (const ServiceId& id : known) {
            if (m_seen.contains(id.uuid())) continue;
            ++m_report.gone;
            m_database
                .prepare("UPDATE services SET gone = 1, revision = revision + 1 WHERE id = $1")
                .bind(id)
                .run();
        }
    }

    Database& m_database;
    Instant m_now;
    const ImportOptions& m_options;
    ImportReport& m_report;
    std::size_t m_taken = 0;
    Storing m_storing{Vocabulary{m_database}};
    std::unordered_map<Uuid, std::size_t> m_seen; ///< with the size of the document
    std::set<std::string> m_secretPlaces;
    std::vector<std::string> m_secretStreets;
    std::unordered_multimap<std::size_t, ServiceId> m_placed; ///< by the hash of the place's id
    bool m_othersCleared = false;
};

} // namespace

Result<PackageReport> check(const std::filesystem::path& path, const Progress& progress)
{
    PackageReport report;
    std::size_t taken = 0;
    const auto done = readPackage(path, report, [&](const PackageRecord&) {
        return ++taken % kReportEvery != 0 || !progress || progress(taken);
    });
    if (!done) return done.error();
    return report;
}

Exchange::Exchange(office::Desk& desk)
    : m_desk{desk}
{
}

template <class Read>
Result<ImportReport> Exchange::take(const ImportOptions& options, Read read)
{
    if (const auto roles = office::requireRole(m_desk.session(),
            {office::Role::Supervisor, office::Role::Administrator},
            Rule{"directory.import-not-allowed"});
        !roles)
        return roles.error();
    ImportReport report;
    office::Act act{m_desk};
    Importing importing{m_desk, options, report};
    const Result<void> done = read(
        report.package, [&](PackageRecord record) { return importing.take(std::move(record)); });
    if (!done) return done.error();
    importing.finish();
    if (options.dryRun) return report; // the act is undone
    act.record({"directory.imported", "directory", "",
        {{"added", std::to_string(report.added)}, {"changed", std::to_string(report.changed)},
            {"gone", std::to_string(report.gone)}}});
    act.commit();
    return report;
}

Result<ImportReport> Exchange::importFrom(
    const std::filesystem::path& path, const ImportOptions& options)
{
    return take(options,
        [&](PackageReport& report, const auto& each) { return readPackage(path, report, each); });
}

Result<ImportReport> Exchange::importSheet(
    const std::filesystem::path& path, const SheetMap& map, const ImportOptions& options)
{
    const auto sheet = Sheet::open(path, map.form);
    if (!sheet) return sheet.error();
    // Without a name of its own a list would push out what came without one before.
    ImportOptions named = options;
    if (named.source.empty()) named.source = path.stem().string();
    return take(named, [&](PackageReport& report, const auto& each) {
        return readSheet(*sheet, map, path.filename().string(), report, each);
    });
}

Result<ImportReport> Exchange::importSample(std::string_view name, const ImportOptions& options)
{
    const std::string file = "directory/" + std::string{name} + ".json";
    const auto text = resources::find(file);
    if (!text) return Error{Error::Kind::NotFound, "directory.sample-unknown", std::string{name}};
    std::istringstream in{std::string{*text}};
    ImportOptions named = options;
    if (named.source.empty()) named.source = name;
    return take(named, [&](PackageReport& report, const auto& each) {
        return readJsonPackage(file, in, report, each);
    });
}

Result<ImportReport> Exchange::importInvented(
    std::size_t count, std::uint64_t seed, const ImportOptions& options)
{
    ImportOptions named = options;
    if (named.source.empty()) named.source = "invented-" + std::to_string(seed);
    return take(named, [&](PackageReport& report, const auto& each) -> Result<void> {
        report.form = "json";
        report.version = "3.x";
        for (std::size_t i = 0; i < count; ++i) {
            Json document = inventedService(seed, i);
            std::string id{document.textOf("id")};
            if (!each({"service", std::move(id), std::move(document)}))
                return Error{Error::Kind::Invalid, "directory.work-stopped"};
        }
        report.records["service"] = count;
        return {};
    });
}

Result<std::size_t> Exchange::exportTo(
    const std::filesystem::path& path, const ExportOptions& options)
{
    const auto written = writeExport(m_desk.database(), path, options);
    if (!written) return written;
    m_desk.note({"directory.exported", "directory", "", {{"services", std::to_string(*written)}}});
    return written;
}

} // namespace waymark::directory
