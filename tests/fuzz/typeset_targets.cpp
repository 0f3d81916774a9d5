// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"
#include "typeset/markdown.h"
#include "typeset/typesetter.h"

namespace waymark::fuzz {
namespace {

void setMarkdown(std::string_view bytes)
{
    auto blocks = typeset::readMarkdown(bytes);
    if (!typeset::readMarkdown(typeset::escapeMarkdown(bytes)) && blocks)
        violated("escaped text is always readable");
    if (!blocks || bytes.size() > 4000) return;
    static typeset::Typesetter typesetter;
    typeset::Document document;
    document.title = "Fuzz";
    document.language = "en";
    document.blocks = std::move(blocks).value();
    (void)typesetter.typeset(document, {});
}

} // namespace

Target markdownTarget()
{
    auto seeds = resourceSeeds("leaflets/");
    std::erase_if(seeds, [](const std::string& seed) { return seed.size() > 20'000; });
    seeds.emplace_back("# Title\n\nA [link](https://example.org) and *words* **strong** `code`.\n\n"
                       "> [!note] Title\n> text\n\n- one\n  1. two\n- [ ] box\n\n"
                       "| a | b |\n|---|---|\n| 1 | 2 |\n\n[!lines 4]\n\n[!page]\n\n---\n");
    seeds.emplace_back("\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 123 abc\n\n[!lead] x\n");
    return {"markdown", std::move(seeds), &setMarkdown};
}

} // namespace waymark::fuzz
