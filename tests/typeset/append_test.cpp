// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/command.h"
#include "typeset/html.h"
#include "typeset/markdown.h"
#include "typeset/odt.h"
#include "typeset/pdf_check.h"
#include "typeset/pdf_file.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <cairo-pdf.h>

#include <string>

using namespace waymark;
using namespace waymark::typeset;

namespace {

constexpr std::string_view kText = R"(# One[^a]

[!contents What is in here]

A passage with [a link](https://example.org) and ~~old~~ words.

![A sign](qr:https://example.org)

- an item
- [ ] a box

| Name | Number |
|---|---|
| Helpline | `116 006` |

```
code
```

> [!important] Remember
> this

[^a]: The first note.
)";

Document document(std::string title, std::vector<AppendedPart> appended = {})
{
    return {.title = std::move(title),
        .language = "en",
        .blocks = readMarkdown(kText).value(),
        .appended = std::move(appended)};
}

Pdf made(const Document& source)
{
    Typesetter typesetter;
    return typesetter.typeset(source, standardStyle()).value();
}

/// A page of cairo without any tags.
std::string untagged()
{
    std::string bytes;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(
        [](void* closure, const unsigned char* data, unsigned length) {
            static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
            return CAIRO_STATUS_SUCCESS;
        },
        &bytes, 300, 300);
    cairo_t* context = cairo_create(surface);
    cairo_rectangle(context, 20, 20, 100, 100);
    cairo_fill(context);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return bytes;
}

std::string infoOf(const std::string& bytes, const std::string& options)
{
    const test::TemporaryFile file{bytes, ".pdf"};
    return test::run("pdfinfo " + options + " " + file.path()).output;
}

} // namespace

TEST_CASE("a partner's tagged file becomes part of one structure that passes the checker")
{
    const std::vector<Attachment> others{
        {"Partner", made(document("Theirs")).bytes}, {"Second", made(document("Second")).bytes}};
    const auto parts = partsOf(others);
    REQUIRE(parts);
    CHECK(parts->front() == AppendedPart{"Partner", 1});
    const auto pack = append(made(document("Ours", *parts)), others);
    REQUIRE(pack);
    CHECK(pack->pages == 3);
    const auto found = checkAccessibility(pack->bytes);
    REQUIRE(found);
    for (const Condition& condition : found->conditions) {
        INFO(condition.id << " " << condition.where);
        CHECK(condition.state != Condition::State::Failed);
    }
    const std::string tree = infoOf(pack->bytes, "-struct-text");
    INFO(tree);
    CHECK(tree.find("Part") != std::string::npos);
    CHECK(tree.find("part-2-note-1") != std::string::npos);
    CHECK(infoOf(pack->bytes, "-dests").find("appended-2") != std::string::npos);
    const test::TemporaryFile file{pack->bytes, ".pdf"};
    CHECK(test::run("qpdf --check " + file.path()).code == 0);
    const std::string text = test::run("pdftotext -f 1 -l 1 -layout " + file.path() + " -").output;
    INFO(text);
    CHECK(text.find("1/3") != std::string::npos);
    CHECK(text.find("Second") != std::string::npos);
    CHECK(append(made(document("Ours", *parts)), others).value() == *pack);
}

TEST_CASE("with an untagged file behind it a pack no longer calls itself accessible")
{
    const std::vector<Attachment> others{{"Plain", untagged()}};
    const auto pack = append(made(document("Ours", *partsOf(others))), others);
    REQUIRE(pack);
    const auto found = checkAccessibility(pack->bytes);
    REQUIRE(found);
    CHECK_FALSE(found->passed());
    const test::TemporaryFile file{pack->bytes, ".pdf"};
    CHECK(test::run("pdfinfo -meta " + file.path()).output.find("pdfuaid:part>")
        == std::string::npos);
    CHECK(test::run("qpdf --check " + file.path()).code == 0);
}

TEST_CASE("PDF/UA is not claimed where a heading is left out")
{
    Document skipping = document("T");
    skipping.blocks = readMarkdown("# One\n\n### Three\n").value();
    const std::string bytes = made(skipping).bytes;
    CHECK_FALSE(checkAccessibility(bytes)->passed());
    const test::TemporaryFile file{bytes, ".pdf"};
    CHECK(test::run("pdfinfo -meta " + file.path()).output.find("pdfuaid:part>")
        == std::string::npos);
}

TEST_CASE("a link into the document must find its heading")
{
    Document wrong = document("T");
    wrong.blocks = readMarkdown("# One\n\n[there](#two)\n").value();
    Typesetter typesetter;
    const auto refused = typesetter.typeset(wrong, standardStyle());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule.text == "typeset.link-without-target");
    CHECK(refused.error().subject == "two");
}

TEST_CASE("HTML says language, heads of tables, notes and what pictures show")
{
    Document both = document("Ours");
    both.blocks.push_back(
        {SideBySide{readMarkdown("## نعم").value(), readMarkdown("## Yes").value(), "ar", "en"}});
    const std::string html = toHtml(both, standardStyle()).value();
    for (const char* part :
        {"<html lang=\"en\" dir=\"ltr\">", "<title>Ours</title>", "<h1 id=\"one\">",
            "<th scope=\"col\">Name</th>", "role=\"doc-noteref\"", "role=\"doc-endnotes\"",
            "alt=\"A sign\"", "<s>old</s>", "<div lang=\"ar\" dir=\"rtl\">", "<bdi dir=\"ltr\">",
            "<pre dir=\"ltr\"><code>code</code></pre>", "href=\"#one\""})
        CHECK(html.find(part) != std::string::npos);
    Document hostile = document("<script>\"x\"</script>");
    hostile.blocks = {{Paragraph{plain("<script>alert(1)</script>")}}};
    CHECK(toHtml(hostile, standardStyle()).value().find("<script>") == std::string::npos);
}

TEST_CASE("ODT is a whole package, the same bytes each time, and opens in LibreOffice")
{
    const std::string odt = toOdt(document("Ours"), standardStyle()).value();
    CHECK(toOdt(document("Ours"), standardStyle()).value() == odt);
    CHECK(odt.substr(30, 8) == "mimetype");
    CHECK(odt.substr(38, 39) == "application/vnd.oasis.opendocument.text");
    if (test::run("command -v soffice").code != 0) SKIP("LibreOffice is not installed");
    const test::TemporaryFile file{odt, ".odt"};
    const std::string folder = file.path() + "-made";
    const auto run = test::run("timeout 120 soffice --headless -env:UserInstallation=file://"
        + folder + "/profile --convert-to txt:Text --outdir " + folder + " " + file.path());
    const std::string text = test::run("cat " + folder + "/*.txt").output;
    std::filesystem::remove_all(folder);
    if (run.code != 0) SKIP("LibreOffice does not run here");
    CHECK(text.find("A passage with ") != std::string::npos);
    CHECK(text.find("116 006") != std::string::npos);
}
