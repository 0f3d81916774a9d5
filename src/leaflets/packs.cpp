// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/packs.h"

#include "base/fold.h"
#include "cases/case.h"
#include "leaflets/composition.h"
#include "leaflets/easy_check.h"
#include "leaflets/gathering.h"
#include "leaflets/hash.h"
#include "leaflets/words.h"
#include "storage/database.h"
#include "typeset/html.h"
#include "typeset/odt.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

Error notFound(Rule rule, std::string subject = {})
{
    return {Error::Kind::NotFound, rule, std::move(subject)};
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

std::vector<Pack::Part> partsOf(const Content& content)
{
    std::vector<Pack::Part> parts;
    for (const Section& section : content.sections)
        if (!section.leaflet.empty())
            parts.push_back(
                {section.leaflet, section.language, section.version, section.status, section.easy});
    return parts;
}

} // namespace

Packs::Packs(office::Desk& desk, Library& library, typeset::Typesetter& typesetter)
    : m_desk{desk}
    , m_library{library}
    , m_own{desk, library}
    , m_typesetter{typesetter}
{
}

namespace {

/// From how many parts on a pack begins with its contents.
constexpr std::size_t kPartsWithContents = 3;

Result<typeset::Document> wholeDocument(
    const Content& content, const std::vector<typeset::AppendedPart>& appended)
{
    auto document = documentOf(content);
    if (!document) return document;
    typeset::Document whole = std::move(document).value();
    whole.appended = appended;
    const auto sections = std::ranges::count_if(
        content.sections, [](const Section& section) { return !section.markdown.empty(); });
    if (content.format == Format::Discreet
        || static_cast<std::size_t>(sections) + appended.size() < kPartsWithContents)
        return whole;
    const typeset::Block contents{typeset::Contents{.title = Words{content.language}["contents"]}};
    whole.blocks.insert(whole.blocks.begin(), {contents, {typeset::PageBreak{}}});
    return whole;
}

Result<typeset::Pdf> print(const Content& content, typeset::Typesetter& typesetter,
    const std::vector<typeset::Attachment>& attachments)
{
    const auto appended = typeset::partsOf(attachments);
    if (!appended) return appended.error();
    const auto document = wholeDocument(content, *appended);
    if (!document) return document.error();
    auto pdf = typesetter.typeset(*document, styleOf(content));
    if (!pdf || attachments.empty()) return pdf;
    return append(*pdf, attachments);
}

} // namespace

Result<Pack> Packs::make(const PackRequest& request)
{
    if (!cases::Cases{m_desk}.referenceOf(request.caseId)) return notFound(Rule{"case.not-found"});
    return finish(request, gather(m_desk, m_library, request, OfCase::Yes));
}

Result<Pack> Packs::sample(const PackRequest& request)
{
    return finish(request, gather(m_desk, m_library, request, OfCase::No));
}

Result<Pack> Packs::proof(const Leaflet& leaflet)
{
    const Library alone = m_library.with({leaflet});
    const PackRequest request{.caseId = cases::CaseId::create(),
        .language = leaflet.language,
        .format = leaflet.easy ? Format::Easy : Format::Standard,
        .leaflets = {leaflet.id},
        .olderTextAccepted = true};
    return finish(request, gather(m_desk, alone, request, OfCase::No));
}

Result<Pack> Packs::finish(const PackRequest& request, const Result<Gathered>& gathered)
{
    if (!gathered) return gathered.error();
    const Content& content = gathered->content;
    auto pdf = print(content, m_typesetter, request.attachments);
    if (!pdf) return pdf.error();
    Pack pack{.pdf = std::move(pdf).value(),
        .parts = partsOf(content),
        .fileName = {},
        .sha256 = {},
        .content = toJson(content),
        .hidden = gathered->hidden};
    pack.sha256 = sha256(pack.pdf.bytes);
    if (request.format == Format::Easy)
        for (const Section& section : content.sections)
            if (!section.leaflet.empty())
                pack.hardPlaces
                    += static_cast<int>(easyRemarks(section.markdown, section.language).size());
    const bool discreet = request.format == Format::Discreet;
    pack.fileName
        = fileNameOf(discreet ? content.title : pack.parts.front().leaflet, request.language);
    return pack;
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

std::vector<typeset::Attachment> Packs::filesOf(PackId id)
{
    return storage::rows(
        m_desk.database(),
        "SELECT title, content FROM visible_pack_files WHERE pack_id = $1 ORDER BY position",
        [](const storage::Statement& row) {
            const auto bytes = row.get<storage::Blob>(1);
            return typeset::Attachment{row.get<std::string>(0),
                {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
        },
        id);
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
    auto pdf = print(*content, m_typesetter, filesOf(id));
    if (!pdf) return pdf.error();
    if (sha256(pdf->bytes) != stored->sha256)
        return Error{Error::Kind::Conflict, "pack.fonts-changed", id.toString()};
    Pack pack{.pdf = std::move(pdf).value(),
        .parts = partsOf(*content),
        .fileName = stored->fileName,
        .sha256 = stored->sha256,
        .content = stored->content};
    m_desk.note({"pack.remade", "case", stored->caseId, {{"pack", id.toString()}}});
    return pack;
}

Result<std::string> Packs::editable(const Pack& pack, Editable kind)
{
    const auto content = readContent(pack.content);
    if (!content) return content.error();
    const auto document = wholeDocument(*content, {});
    if (!document) return document.error();
    const typeset::Style style = styleOf(*content);
    return kind == Editable::Odt ? toOdt(*document, style) : toHtml(*document, style);
}

} // namespace waymark::leaflets
