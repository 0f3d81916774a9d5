// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/ledger.h"

#include "cases/case.h"
#include "cases/incident.h"
#include "cases/timeline.h"
#include "leaflets/ledger_store.h"
#include "office/office_record.h"
#include "storage/database.h"

#include <algorithm>

namespace waymark::leaflets {
namespace store {
namespace {

constexpr std::string_view kColumns
    = "id, revision, case_id, pack_id, letter, level, refused, at, by_id,"
      " handing, language, format, leaflet, version, understood, taken_home";

InfoItem readItem(const storage::Statement& row)
{
    return {.id = row.get<InfoItemId>(0),
        .revision = row.get<std::int64_t>(1),
        .caseId = row.get<cases::CaseId>(2),
        .pack = row.getOptional<PackId>(3),
        .letter = parseLetter(row.get<std::string>(4)).value(),
        .level = parseLevel(row.get<std::string>(5)).value(),
        .refused = row.get<bool>(6),
        .at = row.get<Instant>(7),
        .by = row.get<office::WorkerId>(8),
        .handing = parseHanding(row.get<std::string>(9)).value(),
        .language = row.get<std::string>(10),
        .format = parseFormat(row.get<std::string>(11)).value(),
        .leaflet = row.get<std::string>(12),
        .version = static_cast<int>(row.get<std::int64_t>(13)),
        .understood = parseUnderstood(row.get<std::string>(14)).value(),
        .takenHome = parseTakenHome(row.get<std::string>(15)).value()};
}

} // namespace

void insert(storage::Database& database, const InfoItem& item)
{
    database
        .prepare("INSERT INTO info_items (" + std::string{kColumns}
            + ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)")
        .bind(item.id, item.revision, item.caseId, item.pack, code(item.letter), code(item.level),
            item.refused, item.at, item.by, code(item.handing), item.language, code(item.format),
            item.leaflet, item.version, code(item.understood), code(item.takenHome))
        .run();
}

std::vector<InfoItem> itemsOf(storage::Database& database, cases::CaseId caseId)
{
    return storage::rows(database,
        "SELECT " + std::string{kColumns}
            + " FROM visible_info_items WHERE case_id = $1 ORDER BY at DESC, letter, id",
        readItem, caseId);
}

} // namespace store

InfoStatus statusOf(const Coverage& coverage)
{
    if (coverage.refused) return InfoStatus::Refused;
    if (coverage.times > 1) return InfoStatus::Repeated;
    if (coverage.times == 1) return InfoStatus::Given;
    return coverage.due ? InfoStatus::ToGive : InfoStatus::NotDue;
}

Ledger::Ledger(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<InfoItem> Ledger::items(cases::CaseId caseId)
{
    return store::itemsOf(m_desk.database(), caseId);
}

std::array<Coverage, kLetterCount> Ledger::coverage(cases::CaseId caseId)
{
    std::array<Coverage, kLetterCount> all{};
    for (const Letter letter : allLetters())
        all[static_cast<std::size_t>(letter)].letter = letter;
    const auto found = cases::Cases{m_desk}.find(caseId);
    if (!found) return all;
    const std::string home = office::OfficeRecords{m_desk}.record().details.country;
    const std::string& residence = found->details.countryOfResidence;
    // Northern Ireland's pack is "GB-NIR", a residence there is "GB".
    all[static_cast<std::size_t>(Letter::AnotherState)].due
        = !residence.empty() && !home.starts_with(residence);
    bool partner = found->details.relationship && isPartner(*found->details.relationship);
    for (const auto& incident : cases::Incidents{m_desk}.ofCase(caseId))
        if (incident.details.relationship.isAnswered())
            partner = partner || isPartner(incident.details.relationship.value());
    all[static_cast<std::size_t>(Letter::RestorativeJustice)].askFirst = partner;
    // Newest first: the first one seen of a level stays.
    for (const InfoItem& item : items(caseId)) {
        Coverage& one = all[static_cast<std::size_t>(item.letter)];
        if (one.times++ == 0) one.refused = item.refused;
        auto& slot = item.level == Level::First ? one.first : one.detailed;
        if (!slot) slot = item;
    }
    return all;
}

Result<InfoItem> Ledger::tell(cases::CaseId caseId, const SpokenInformation& information)
{
    office::Act act{m_desk};
    if (!cases::Cases{m_desk}.referenceOf(caseId))
        return Error{Error::Kind::NotFound, "case.not-found"};
    InfoItem item{.id = InfoItemId::create(),
        .revision = 1,
        .caseId = caseId,
        .pack = std::nullopt,
        .letter = information.letter,
        .level = information.level,
        .refused = information.refused,
        .at = m_desk.clock().now(),
        .by = m_desk.session().worker,
        .handing = Handing::Spoken,
        .language = information.language,
        .format = Format::Standard,
        .leaflet = {},
        .understood = information.understood};
    store::insert(m_desk.database(), item);
    const std::map<std::string, std::string> facts{{"letter", std::string{code(item.letter)}}};
    cases::addEvent(m_desk, caseId,
        {.kind = cases::EntryKind::Information,
            .at = item.at,
            .title = {},
            .text = {},
            .event = "information.told",
            .facts = facts});
    act.record({"information.told", "case", caseId.toString(), facts});
    act.commit();
    return item;
}

Result<InfoItem> Ledger::update(
    InfoItemId id, std::int64_t revision, Understood understood, TakenHome takenHome)
{
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE info_items SET revision = revision + 1, understood = $3,"
                       " taken_home = $4 WHERE id = $1 AND revision = $2"
                       " AND id IN (SELECT id FROM visible_info_items)")
              .bind(id, revision, code(understood), code(takenHome))
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "information.changed", id.toString()};
    const auto item = storage::firstRow(m_desk.database(),
        "SELECT " + std::string{store::kColumns} + " FROM visible_info_items WHERE id = $1",
        store::readItem, id);
    act.record({"information.updated", "case", item->caseId.toString(),
        {{"letter", std::string{code(item->letter)}}}});
    act.commit();
    return *item;
}

Result<void> Ledger::noteOutcome(PackId pack, const Outcome& outcome)
{
    office::Act act{m_desk};
    const auto caseId = storage::firstRow(
        m_desk.database(), "SELECT case_id FROM visible_packs WHERE id = $1",
        [](const storage::Statement& row) { return row.get<cases::CaseId>(0); }, pack);
    if (!caseId) return Error{Error::Kind::NotFound, "pack.not-found", pack.toString()};
    const auto ofPack = " WHERE id IN (SELECT id FROM visible_info_items WHERE pack_id = $1)";
    m_desk.database()
        .prepare(std::string{"UPDATE info_items SET revision = revision + 1, understood = $2,"
                             " taken_home = $3"}
            + ofPack)
        .bind(pack, code(outcome.understood), code(outcome.takenHome))
        .run();
    if (outcome.readAloud)
        m_desk.database()
            .prepare(std::string{"UPDATE info_items SET handing = $2"} + ofPack)
            .bind(pack, code(Handing::ReadAloud))
            .run();
    act.record({"information.outcome", "case", caseId->toString(),
        {{"pack", pack.toString()}, {"understood", std::string{code(outcome.understood)}},
            {"taken_home", std::string{code(outcome.takenHome)}}}});
    act.commit();
    return {};
}

} // namespace waymark::leaflets
