// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case.h"
#include "cases/timeline.h"
#include "leaflets/ledger_store.h"
#include "leaflets/packs.h"
#include "storage/database.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

cases::OutgoingAct actOf(Handing handing)
{
    switch (handing) {
    case Handing::File: return cases::OutgoingAct::Export;
    case Handing::Post: return cases::OutgoingAct::Letter;
    case Handing::Paper:
    case Handing::ReadAloud:
    case Handing::Screen:
    case Handing::Spoken: break;
    }
    return cases::OutgoingAct::HandOver;
}

/// Read together, nothing leaves with the person.
bool leavesNothing(Handing handing)
{
    return handing == Handing::ReadAloud || handing == Handing::Screen
        || handing == Handing::Spoken;
}

storage::Blob blobOf(std::string_view bytes)
{
    const auto* first = reinterpret_cast<const std::byte*>(bytes.data());
    return {first, first + bytes.size()};
}

void storePack(office::Desk& desk, PackId id, const PackRequest& request, const Pack& pack)
{
    auto& database = desk.database();
    database
        .prepare(
            "INSERT INTO packs (id, revision, case_id, language, format, pages, file_name, sha256,"
            " content, given_at, given_by) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(id, request.caseId, request.language, code(request.format), pack.pdf.pages,
            pack.fileName, pack.sha256, pack.content, desk.clock().now(), desk.session().worker)
        .run();
    for (std::size_t i = 0; i < request.attachments.size(); ++i)
        database
            .prepare("INSERT INTO pack_files (id, pack_id, position, title, content)"
                     " VALUES ($1, $2, $3, $4, $5)")
            .bind(Uuid::random().toString(), id, static_cast<std::int64_t>(i),
                request.attachments[i].title, blobOf(request.attachments[i].bytes))
            .run();
}

/// One line of the ledger for each letter of each leaflet; returns the letters, "ac".
std::string noteLetters(office::Desk& desk, PackId id, const Library& library,
    const PackRequest& request, const Pack& pack, const HandOver& how)
{
    std::set<Letter> letters;
    for (const Pack::Part& part : pack.parts) {
        const Leaflet* leaflet = library.find(part.leaflet, part.language);
        if (!leaflet) leaflet = library.closest(part.leaflet, part.language);
        if (!leaflet) continue;
        for (const Letter letter : leaflet->letters) {
            letters.insert(letter);
            store::insert(desk.database(),
                {.id = InfoItemId::create(),
                    .revision = 1,
                    .caseId = request.caseId,
                    .pack = id,
                    .letter = letter,
                    .level = leaflet->level,
                    .at = desk.clock().now(),
                    .by = desk.session().worker,
                    .handing = how.handing,
                    .language = part.language,
                    .format = request.format,
                    .leaflet = part.leaflet,
                    .version = part.version,
                    .understood = how.understood,
                    .takenHome = how.takenHome});
        }
    }
    std::string given;
    for (const Letter letter : letters)
        given += code(letter);
    return given;
}

std::map<std::string, std::string> factsOf(
    const PackRequest& request, const Pack& pack, const HandOver& how, const std::string& letters)
{
    std::string names;
    for (const Pack::Part& part : pack.parts)
        names += (names.empty() ? "" : ",") + part.leaflet;
    return {{"leaflets", names}, {"letters", letters}, {"language", request.language},
        {"format", std::string{code(request.format)}}, {"handing", std::string{code(how.handing)}},
        {"pages", std::to_string(pack.pdf.pages)}, {"seen_by", std::string{code(how.seenBy)}},
        {"kept_at", std::string{code(how.keptAt)}}};
}

} // namespace

bool isDiscreetOnly(const cases::Verdict& verdict)
{
    return std::ranges::find(verdict.reasons, cases::GuardReason::DiscreetOnly)
        != verdict.reasons.end();
}

cases::Verdict Packs::guard(cases::CaseId caseId, Handing handing)
{
    if (leavesNothing(handing)) return {};
    const cases::Guard guard{m_desk};
    cases::Verdict verdict = guard.check(caseId, actOf(handing));
    // Who asked for discreet documents meant files, too.
    if (handing == Handing::File && isDiscreetOnly(guard.check(caseId, actOf(Handing::Paper)))
        && !isDiscreetOnly(verdict)) {
        verdict.reasons.push_back(cases::GuardReason::DiscreetOnly);
        if (verdict.answer == cases::Answer::Allowed)
            verdict.answer = cases::Answer::AllowedWithWarning;
    }
    return verdict;
}

/// Asks the guard; a reason to go on is recorded with it.
Result<void> Packs::passGuard(cases::CaseId caseId, Format format, const HandOver& how)
{
    const cases::Verdict verdict = guard(caseId, how.handing);
    const bool discreetOnly = format != Format::Discreet && isDiscreetOnly(verdict);
    if (verdict.answer != cases::Answer::NotNow && !discreetOnly) return {};
    if (how.overrideReason.empty())
        return discreetOnly ? Error{Error::Kind::NotAllowed, "pack.discreet-only"}
                            : Error{Error::Kind::NotAllowed, "pack.not-safe-now"};
    return cases::Guard{m_desk}.override(caseId, actOf(how.handing), how.overrideReason);
}

Result<PackId> Packs::give(
    cases::CaseId caseId, const PackRequest& request, const Pack& pack, const HandOver& how)
{
    if (const auto passed = passGuard(caseId, request.format, how); !passed) return passed.error();
    office::Act act{m_desk};
    if (!cases::Cases{m_desk}.referenceOf(caseId))
        return Error{Error::Kind::NotFound, "case.not-found"};
    const auto id = PackId::create();
    storePack(m_desk, id, request, pack);
    const std::string letters = noteLetters(m_desk, id, m_library, request, pack, how);
    const auto facts = factsOf(request, pack, how, letters);
    cases::addEvent(m_desk, caseId,
        {.kind = cases::EntryKind::Information,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = "pack.given",
            .facts = facts,
            .subjectKind = "pack",
            .subjectId = id.toString()});
    auto line = facts;
    line["pack"] = id.toString();
    act.record({"pack.given", "case", caseId.toString(), line});
    act.commit();
    return id;
}

} // namespace waymark::leaflets
