// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/typesetter.h"

#include "typeset/flow.h"
#include "typeset/pages.h"
#include "typeset/pdf_assembly.h"

#include <cstdio>

namespace waymark::typeset {
namespace {

std::string codePointName(char32_t character)
{
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(character));
    return text;
}

} // namespace

struct Typesetter::Fonts {
    FontContext context;
};

Typesetter::Typesetter()
    : m_fonts{std::make_unique<Fonts>()}
{
}
Typesetter::~Typesetter() = default;

Result<Pdf> Typesetter::typeset(const Document& document, const Style& style)
{
    Structure structure;
    auto flow = layOut(document, style, m_fonts->context, structure);
    if (!flow) return flow.error();
    EmbeddedFonts embedded;
    auto pages = drawPages(*flow, document, style, m_fonts->context, embedded, structure);
    if (!pages) return pages.error();
    if (pages->missing)
        return Error{Error::Kind::Invalid, "typeset.font-missing", codePointName(*pages->missing)};
    return assemble(*pages, document, style, flow->images, embedded, structure);
}

void Typesetter::warmUp(std::string_view language)
{
    Document document{.title = "Warm", .language = language.empty() ? "en" : std::string{language}};
    document.blocks.push_back({Heading{1, plain("Warm 112")}});
    document.blocks.push_back({Paragraph{plain(isRightToLeft(language) ? "مرحبا Up" : "Up")}});
    // What is made is thrown away: only the fonts it found are wanted.
    static_cast<void>(typeset(document, standardStyle()));
}

} // namespace waymark::typeset
