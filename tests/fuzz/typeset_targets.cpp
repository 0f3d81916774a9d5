// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "typeset/html.h"
#include "typeset/markdown.h"
#include "typeset/odt.h"
#include "typeset/pdf_check.h"
#include "typeset/pdf_file.h"
#include "typeset/picture.h"
#include "typeset/typesetter.h"

#include <algorithm>

namespace waymark::fuzz {
namespace {

using typeset::Blocks;
using typeset::Document;

Document documentFrom(Blocks blocks)
{
    Document document;
    document.title = "Fuzz";
    document.language = "en";
    document.blocks = std::move(blocks);
    return document;
}

void setMarkdown(std::string_view bytes)
{
    auto blocks = typeset::readMarkdown(bytes);
    if (!typeset::readMarkdown(typeset::escapeMarkdown(bytes)) && blocks)
        violated("escaped text is always readable");
    if (!blocks || bytes.size() > 4000) return;
    static typeset::Typesetter typesetter;
    const Document document = documentFrom(std::move(blocks).value());
    const auto pdf = typesetter.typeset(document, {});
    if (!pdf) return;
    const auto found = typeset::checkAccessibility(pdf->bytes);
    if (!found) violated("a finished file can be read");
    const auto claim = std::ranges::find(found->conditions, "06-002", &typeset::Condition::id);
    if (found->passed() != (claim->state == typeset::Condition::State::Passed))
        violated("PDF/UA is claimed where, and only where, the checker finds no fault");
    (void)typeset::toHtml(document, {});
    (void)typeset::toOdt(document, {});
}

const std::string& soundPdf()
{
    static const std::string bytes = [] {
        typeset::Typesetter typesetter;
        auto blocks = typeset::readMarkdown("# One[^a]\n\n[x](https://example.org)\n\n- a\n\n"
                                            "| a | b |\n|---|---|\n| 1 | 2 |\n\n[^a]: note\n");
        return typesetter.typeset(documentFrom(std::move(blocks).value()), {}).value().bytes;
    }();
    return bytes;
}

/// Foreign files: the checker and the merging refuse them or cope.
void readPdf(std::string_view bytes)
{
    const auto found = typeset::checkAccessibility(bytes);
    const auto both = typeset::append({soundPdf(), 1}, {{"x", std::string{bytes}}});
    if (both && !typeset::partsOf({{"x", both->bytes}}))
        violated("what was merged can be opened again");
    if (found && found->pages > 0 && !both) violated("a file that can be checked can be merged");
}

/// Pictures from anybody: refused, or a file comes out.
void showPicture(std::string_view bytes)
{
    static typeset::Typesetter typesetter;
    Blocks blocks;
    blocks.push_back({typeset::Figure{.alternative = "x", .picture = std::string{bytes}}});
    const Document document = documentFrom(std::move(blocks));
    const auto pdf = typesetter.typeset(document, {});
    if (pdf && !typeset::checkAccessibility(pdf->bytes)) violated("a finished file can be read");
    (void)typeset::toHtml(document, {});
    (void)typeset::toOdt(document, {});
}

} // namespace

Target pdfTarget() { return {"pdf", {soundPdf()}, &readPdf}; }

Target pictureTarget()
{
    const std::string png = *typeset::fromDataAddress(
        "data:image/"
        "png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAW"
        "jR9awAAAABJRU5ErkJggg==");
    return {"picture",
        {png,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g id=\"a\"><rect "
            "width=\"5\" height=\"5\"/><text>x</text></g><use href=\"#a\" x=\"1\"/></svg>",
            std::string{
                "\xFF\xD8\xFF\xC0\x00\x0B\x08\x00\x09\x00\x09\x01\x01\x11\x00\xFF\xD9", 17}},
        &showPicture};
}

Target markdownTarget()
{
    auto seeds = resourceSeeds("leaflets/");
    std::erase_if(seeds, [](const std::string& seed) { return seed.size() > 20'000; });
    seeds.emplace_back("# Title\n\nA [link](https://example.org) and *words* **strong** `code`.\n\n"
                       "> [!note] Title\n> text\n\n- one\n  1. two\n- [ ] box\n\n"
                       "| a | b |\n|---|---|\n| 1 | 2 |\n\n[!lines 4]\n\n[!page]\n\n---\n");
    seeds.emplace_back(
        "# A[^n]\n\n[!contents C]\n\n~~b~~ ![q](qr:x \"9 mm\") &#39;\n\n```\nc\n```\n\n"
        "[d](#a)\n\n[^n]: e\n  f\n");
    seeds.emplace_back("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 123 abc\n\n[!lead] x\n");
    return {"markdown", std::move(seeds), &setMarkdown};
}

} // namespace waymark::fuzz
