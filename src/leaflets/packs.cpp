// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/packs.h"

#include "base/fold.h"
#include "cases/case.h"
#include "cases/timeline.h"
#include "leaflets/composition.h"
#include "leaflets/contact_sheet.h"
#include "leaflets/hash.h"
#include "leaflets/ledger_store.h"
#include "leaflets/words.h"
#include "office/countries.h"
#include "office/office_record.h"
#include "storage/database.h"
#include "typeset/markdown.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

Error notFound(Rule rule, std::string subject = {})
{
    return {Error::Kind::NotFound, rule, std::move(subject)};
}
Error invalid(Rule rule, std::string subject)
{
    return {Error::Kind::Invalid, rule, std::move(subject)};
}

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

std::string fileNameOf(const std::string& words, const std::string& language)
{
    std::string name = fold(words);
    std::ranges::replace(name, ' ', '-');
    std::erase_if(name,
        [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'); });
    if (name.empty()) name = "notes";
    return name.substr(0, 60) + "-" + language + ".pdf";
}

} // namespace

Packs::Packs(office::Desk& desk, const Library& library, typeset::Typesetter& typesetter)
    : m_desk{desk}
    , m_library{library}
    , m_typesetter{typesetter}
{
}

namespace {

/// Gathers what a pack's file is made from.
class Gathering {
public:
    Gathering(office::Desk& desk, const Library& library, const PackRequest& request)
        : m_desk{desk}
        , m_library{library}
        , m_request{request}
        , m_office{office::OfficeRecords{desk}.record().details}
        , m_second{request.secondLanguage.empty() ? m_office.language : request.secondLanguage}
    {
        m_situation = {m_office.country, office::Countries{desk}.confirmedFacts(m_office.country),
            m_office.name, desk.clock().now(), desk.clock().today()};
    }

    Result<Content> run()
    {
        const bool discreet = m_request.format == Format::Discreet;
        Content content{.title = {},
            .language = m_request.language,
            .secondLanguage = m_request.format == Format::Bilingual ? m_second : "",
            .author = discreet ? "" : m_office.name,
            .footer = {},
            .now = m_situation.now,
            .format = m_request.format,
            .page = m_request.page,
            .sections = {}};
        const Words words{m_request.language};
        if (!discreet) content.footer = m_office.name + " · " + words.date(m_situation.today);
        for (const std::string& id : m_request.leaflets) {
            auto section = sectionOf(id);
            if (!section) return section.error();
            if (content.title.empty()) content.title = section->title;
            content.sections.push_back(std::move(section).value());
        }
        if (discreet) return discreetOf(std::move(content), words);
        addServices(content, words);
        addPersonal(content, words);
        return content;
    }

private:
    const Leaflet* chosen(const std::string& id) const
    {
        if (m_request.format == Format::Easy)
            if (const Leaflet* easy = m_library.find(id, m_request.language, true)) return easy;
        return m_library.closest(id, m_request.language);
    }

    Result<Section> sectionOf(const std::string& id)
    {
        const Leaflet* leaflet = chosen(id);
        if (!leaflet) return notFound(Rule{"pack.leaflet-unknown"}, id);
        if (leaflet->status == TranslationStatus::Stale && !m_request.olderTextAccepted)
            return Error{Error::Kind::NotAllowed, "pack.text-older", id};
        auto section = fillIn(*leaflet, m_situation);
        if (!section || m_request.format != Format::Bilingual) return section;
        const Leaflet* other = m_library.find(id, m_second);
        if (!other || other == leaflet) return section;
        const auto second = fillIn(*other, m_situation);
        if (!second) return second;
        Section both = *section;
        both.second = second->markdown;
        return both;
    }

    void addServices(Content& content, const Words& words)
    {
        if (!m_request.services) return;
        const std::string sheet = contactSheet(m_desk, m_request.caseId, words);
        if (sheet.empty()) return;
        content.sections.push_back(
            {.language = m_request.language, .title = words["services-title"], .markdown = sheet});
    }

    void addPersonal(Content& content, const Words& words)
    {
        if (!m_request.personal || content.sections.empty()) return;
        content.sections.back().markdown += "\n\n## " + words["personal-title"]
            + "\n\n| | |\n|---|---|\n| " + words["worker"] + " | "
            + typeset::escapeMarkdown(m_desk.session().name) + " |\n| " + words["appointment"]
            + " | |\n";
    }

    /// Numbers only, under a heading that says nothing: no word of what they are for.
    Result<Content> discreetOf(Content content, const Words& words)
    {
        const Leaflet* first = chosen(m_request.leaflets.front());
        content.title = first->discreetTitle;
        std::string text
            = "# " + typeset::escapeMarkdown(first->discreetTitle) + "\n\n| | |\n|---|---|\n";
        int line = 0;
        for (const office::CountryFact& fact : m_situation.facts) {
            const auto* help = std::get_if<office::Helpline>(&fact.content);
            if (!help || help->audience != "victims") continue;
            text += "| " + std::to_string(++line) + " | `" + help->number + "` |\n";
        }
        text += "\n[!lines 6]\n";
        for (Section& section : content.sections) {
            section.markdown = &section == &content.sections.front() ? text : "";
            section.title.clear();
        }
        static_cast<void>(words);
        return content;
    }

    office::Desk& m_desk;
    const Library& m_library;
    const PackRequest& m_request;
    office::OfficeDetails m_office;
    std::string m_second;
    Situation m_situation;
};

Result<typeset::Pdf> print(const Content& content, typeset::Typesetter& typesetter,
    const std::vector<typeset::Attachment>& attachments)
{
    const auto document = documentOf(content);
    if (!document) return document.error();
    auto pdf = typesetter.typeset(*document, styleOf(content.format, content.page));
    if (!pdf || attachments.empty()) return pdf;
    return append(*pdf, attachments);
}

} // namespace

Result<Pack> Packs::make(const PackRequest& request)
{
    if (!cases::Cases{m_desk}.referenceOf(request.caseId)) return notFound(Rule{"case.not-found"});
    if (request.leaflets.empty()) return invalid(Rule{"pack.empty"}, "leaflets");
    auto content = Gathering{m_desk, m_library, request}.run();
    if (!content) return content.error();
    auto pdf = print(*content, m_typesetter, request.attachments);
    if (!pdf) return pdf.error();
    Pack pack{.pdf = std::move(pdf).value(),
        .parts = {},
        .fileName = {},
        .sha256 = {},
        .content = toJson(*content)};
    pack.sha256 = sha256(pack.pdf.bytes);
    for (const Section& section : content->sections)
        if (!section.leaflet.empty())
            pack.parts.push_back(
                {section.leaflet, section.language, section.version, section.status});
    const bool discreet = request.format == Format::Discreet;
    pack.fileName
        = fileNameOf(discreet ? content->title : pack.parts.front().leaflet, request.language);
    return pack;
}

cases::Verdict Packs::guard(cases::CaseId caseId, Handing handing)
{
    if (leavesNothing(handing)) return {};
    return cases::Guard{m_desk}.check(caseId, actOf(handing));
}

Result<PackId> Packs::give(
    cases::CaseId caseId, const PackRequest& request, const Pack& pack, const HandOver& how)
{
    const cases::Verdict verdict = guard(caseId, how.handing);
    const bool discreetOnly = request.format != Format::Discreet
        && std::ranges::find(verdict.reasons, cases::GuardReason::DiscreetOnly)
            != verdict.reasons.end();
    if (verdict.answer == cases::Answer::NotNow || discreetOnly) {
        if (how.overrideReason.empty())
            return discreetOnly ? Error{Error::Kind::NotAllowed, "pack.discreet-only"}
                                : Error{Error::Kind::NotAllowed, "pack.not-safe-now"};
        if (const auto done
            = cases::Guard{m_desk}.override(caseId, actOf(how.handing), how.overrideReason);
            !done)
            return done.error();
    }
    office::Act act{m_desk};
    if (!cases::Cases{m_desk}.referenceOf(caseId)) return notFound(Rule{"case.not-found"});
    const auto id = PackId::create();
    const Instant now = m_desk.clock().now();
    m_desk.database()
        .prepare(
            "INSERT INTO packs (id, revision, case_id, language, format, pages, file_name, sha256,"
            " content, given_at, given_by) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(id, caseId, request.language, code(request.format), pack.pdf.pages, pack.fileName,
            pack.sha256, pack.content, now, m_desk.session().worker)
        .run();
    std::set<Letter> letters;
    std::string names;
    for (const Pack::Part& part : pack.parts) {
        const Leaflet* leaflet = m_library.find(part.leaflet, part.language);
        if (!leaflet) continue;
        names += (names.empty() ? "" : ",") + part.leaflet;
        for (const Letter letter : leaflet->letters) {
            letters.insert(letter);
            store::insert(m_desk.database(),
                {.id = InfoItemId::create(),
                    .revision = 1,
                    .caseId = caseId,
                    .pack = id,
                    .letter = letter,
                    .level = leaflet->level,
                    .at = now,
                    .by = m_desk.session().worker,
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
    const std::map<std::string, std::string> facts{{"leaflets", names}, {"letters", given},
        {"language", request.language}, {"format", std::string{code(request.format)}},
        {"handing", std::string{code(how.handing)}}, {"pages", std::to_string(pack.pdf.pages)}};
    cases::addEvent(m_desk, caseId,
        {.kind = cases::EntryKind::Information,
            .at = now,
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

std::vector<PackSummary> Packs::ofCase(cases::CaseId caseId)
{
    return storage::rows(
        m_desk.database(),
        "SELECT id, language, format, pages, file_name, given_at FROM visible_packs WHERE case_id "
        "= $1"
        " ORDER BY given_at DESC, id",
        [](const storage::Statement& row) {
            return PackSummary{row.get<PackId>(0), row.get<std::string>(1),
                parseFormat(row.get<std::string>(2)).value(),
                static_cast<int>(row.get<std::int64_t>(3)), row.get<std::string>(4),
                row.get<Instant>(5)};
        },
        caseId);
}

Result<Pack> Packs::remake(PackId id)
{
    struct Stored {
        std::string content, fileName, sha256, caseId;
    };
    const auto stored = storage::firstRow(
        m_desk.database(),
        "SELECT content, file_name, sha256, case_id FROM visible_packs WHERE id = $1",
        [](const storage::Statement& row) {
            return Stored{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2),
                row.get<std::string>(3)};
        },
        id);
    if (!stored) return notFound(Rule{"pack.not-found"}, id.toString());
    const auto content = readContent(stored->content);
    if (!content) return content.error();
    auto pdf = print(*content, m_typesetter, {});
    if (!pdf) return pdf.error();
    Pack pack{std::move(pdf).value(), {}, stored->fileName, stored->sha256, stored->content};
    if (sha256(pack.pdf.bytes) != stored->sha256)
        return Error{Error::Kind::Conflict, "pack.fonts-changed", id.toString()};
    for (const Section& section : content->sections)
        if (!section.leaflet.empty())
            pack.parts.push_back(
                {section.leaflet, section.language, section.version, section.status});
    m_desk.note({"pack.remade", "case", stored->caseId, {{"pack", id.toString()}}});
    return pack;
}

} // namespace waymark::leaflets
