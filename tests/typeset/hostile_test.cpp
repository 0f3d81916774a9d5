// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/markdown.h"
#include "typeset/pdf_check.h"
#include "typeset/pdf_file.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace waymark;
using namespace waymark::typeset;

namespace {

Document of(Blocks blocks)
{
    Document document{.title = "T", .language = "en"};
    document.blocks = std::move(blocks);
    return document;
}

std::string refusal(std::string_view markdown)
{
    const auto blocks = readMarkdown(markdown);
    return blocks ? "" : std::string{blocks.error().rule.text};
}

} // namespace

TEST_CASE("hostile Markdown is refused with the place, or harmless")
{
    CHECK(refusal("a\n\n[x](javascript:alert(1))") == "markdown.link-refused");
    CHECK(readMarkdown("a\n\n[x](javascript:alert(1))").error().subject == "line 3");
    CHECK(refusal("![x](file:///etc/passwd)") == "markdown.link-refused");
    CHECK(refusal("[!nobody] text") == "markdown.mark-unknown");
    CHECK(refusal("a ![x](qr:x) b\n---") == "markdown.picture-misplaced");
    CHECK(refusal("| a |\n|---|\n| ![x](qr:x) |") == "markdown.picture-misplaced");
    CHECK(refusal("![x](map.png)") == "markdown.link-refused");
    CHECK(refusal("![x](data:image/png;base64,AAAA)").empty()); // refused when it is laid out
    CHECK(refusal("a[^b]") == "markdown.note-unmatched");
    CHECK(refusal("a\n\n[^b]: c") == "markdown.note-unmatched");
    CHECK(refusal("a[^b]\n\n[^b]: # c") == "markdown.note-not-text");
    CHECK(readMarkdown("a\n\nb[^c]").error().subject == "line 3");
    CHECK(refusal("\xff\xfe") == "markdown.not-utf8");
    CHECK(refusal(std::string(2'000'000, 'a')) == "markdown.too-long");
    std::string deep;
    for (int i = 0; i < 40; ++i)
        deep += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- x\n";
    CHECK(refusal(deep) == "markdown.nested-too-deeply");
    CHECK(refusal(std::string(10'000, '>') + "x") == "markdown.nested-too-deeply");
    CHECK(refusal("<script>alert(1)</script>").empty());
    CHECK(refusal(std::string(5'000, '*')).empty());
    CHECK(refusal(std::string(5'000, '[')).empty());
}

TEST_CASE("raw HTML and escaped marks are plain text")
{
    const auto blocks = readMarkdown(escapeMarkdown("**x** [a](https://b.example) <b> # | `c`"));
    REQUIRE(blocks);
    REQUIRE(blocks->size() == 1);
    const auto& text = std::get<Paragraph>(blocks->front().content).text;
    REQUIRE(text.size() == 1);
    CHECK(text.front().text == "**x** [a](https://b.example) <b> # | `c`");
}

TEST_CASE("what is filled in becomes neither a mark nor a note")
{
    const auto blocks = readMarkdown(escapeMarkdown("[!page] a[^b] ~~c~~"));
    REQUIRE(blocks);
    CHECK(std::get<Paragraph>(blocks->front().content).text.front().text == "[!page] a[^b] ~~c~~");
    CHECK(readMarkdown("\uF8FDpage]")->size() == 1);
    CHECK(std::holds_alternative<Paragraph>(readMarkdown("\uF8FDpage]")->front().content));
}

TEST_CASE("a bomb of text ends soon, with pages or with the reason")
{
    Typesetter typesetter;
    std::string words;
    while (words.size() < 200'000)
        words += "word ";
    const auto paragraph = typesetter.typeset(of(*readMarkdown(words)), standardStyle());
    CHECK((paragraph || paragraph.error().rule.text == "typeset.too-long"));
    std::string lines;
    for (int i = 0; i < 20'000; ++i)
        lines += "*a*\n\n";
    const auto many = typesetter.typeset(of(*readMarkdown(lines)), standardStyle());
    REQUIRE_FALSE(many);
    CHECK(many.error().rule.text == "typeset.too-long");
    CHECK(refusal("[a](#" + std::string(900'000, 'b') + ")").empty());
    CHECK(refusal(std::string(300'000, '`')).empty());
}

TEST_CASE("a fault names its line")
{
    Typesetter typesetter;
    const auto blocks = readMarkdown("# a\n\nb\n\n![c](data:image/png;base64,AAAA)\n");
    REQUIRE(blocks);
    const auto refused = typesetter.typeset(of(*blocks), standardStyle());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.text == "typeset.picture-unreadable");
    CHECK(refused.error().subject == "line 5");
}

TEST_CASE("text cannot turn its own direction round")
{
    const auto blocks = readMarkdown("safe \u202Eelif\u202C end");
    REQUIRE(blocks);
    CHECK(std::get<Paragraph>(blocks->front().content).text.front().text == "safe elif end");
}

TEST_CASE("what cannot be laid out is refused, nothing is half written")
{
    Typesetter typesetter;
    Blocks block;
    block.push_back({Paragraph{plain("bad \xff bytes")}});
    CHECK(typesetter.typeset(of(block), standardStyle()).error().rule.text == "typeset.not-utf8");
    Blocks nested;
    nested.push_back({Paragraph{plain("x")}});
    for (int i = 0; i < 60; ++i) {
        Callout callout;
        callout.blocks = std::move(nested);
        nested.clear();
        nested.push_back({std::move(callout)});
    }
    CHECK(typesetter.typeset(of(nested), standardStyle()).error().rule.text
        == "typeset.nested-too-deeply");
    Blocks picture;
    picture.push_back({Figure{.alternative = "x", .picture = "no picture"}});
    CHECK(typesetter.typeset(of(picture), standardStyle()).error().rule.text
        == "typeset.picture-unreadable");
    CHECK(typesetter.typeset(of({}), standardStyle()));
    Blocks longWord;
    longWord.push_back({Paragraph{plain(std::string(20'000, 'w'))}});
    CHECK(typesetter.typeset(of(longWord), largePrintStyle()));
}

TEST_CASE("a long table repeats its heads and keeps one structure")
{
    Table table;
    table.columns = {"What", "Value"};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{plain("row " + std::to_string(i)), true}, {plain("value"), false}});
    Blocks blocks;
    blocks.push_back({Heading{1, plain("T"), {}}});
    blocks.push_back({table});
    const auto pdf = Typesetter{}.typeset(of(blocks), standardStyle());
    REQUIRE(pdf);
    CHECK(pdf->pages > 2);
    CHECK(checkAccessibility(pdf->bytes)->passed());
}

TEST_CASE("partners' pages come behind, broken and locked ones are refused")
{
    Typesetter typesetter;
    Blocks blocks;
    blocks.push_back({Heading{1, plain("T"), {}}});
    const auto pdf = typesetter.typeset(of(blocks), standardStyle());
    REQUIRE(pdf);
    const auto both = append(*pdf, {{"Partner", pdf->bytes}});
    REQUIRE(both);
    CHECK(both->pages == 2);
    CHECK(append(*pdf, {{"x", "no pdf"}}).error().rule.text == "pdf.unreadable");
    const auto locked = encrypt(*pdf, "long enough");
    REQUIRE(locked);
    CHECK(append(*pdf, {{"ok", pdf->bytes}, {"x", locked->bytes}}).error().rule.text
        == "pdf.encrypted");
    CHECK(append(*pdf, {{"ok", pdf->bytes}, {"x", locked->bytes}}).error().subject == "2");
    CHECK(encrypt(*pdf, "short").error().rule.text == "pdf.password-too-short");
    CHECK(checkAccessibility(locked->bytes).error().rule.text == "pdf.encrypted");
    CHECK(checkAccessibility("nothing").error().rule.text == "pdf.unreadable");
}
