// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/scripts.h"

#include "support/command.h"
#include "typeset/markdown.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::typeset;
using test::kScripts;
using test::readable;
using test::Script;
using test::searchable;

namespace {

/// Absent when no installed font has the script.
std::optional<std::string> typesetIn(Typesetter& typesetter, const Script& script)
{
    const std::string markdown
        = "# " + std::string{script.heading} + "\n\n" + std::string{script.sentence} + "\n";
    Document document{.title = std::string{script.heading},
        .language = std::string{script.language},
        .blocks = readMarkdown(markdown).value()};
    const auto pdf = typesetter.typeset(document, standardStyle());
    if (!pdf && pdf.error().rule.text == "typeset.font-missing") return std::nullopt;
    REQUIRE(pdf);
    return pdf->bytes;
}

struct Extractor {
    const char* name;
    std::string command;
    bool dropsJoiners = false; ///< leaves U+200C and U+200D out of every text by itself
};

std::string withoutJoiners(std::string text)
{
    for (const std::string_view joiner : {"\u200C", "\u200D"})
        for (std::size_t at = text.find(joiner); at != std::string::npos; at = text.find(joiner))
            text.erase(at, joiner.size());
    return text;
}

/// poppler puts a space before an Arabic vowel sign.
std::string withSignsClose(std::string text)
{
    constexpr std::string_view kFathatan = "\u064B";
    for (auto at = text.find(" \u064B"); at != std::string::npos; at = text.find(" \u064B"))
        text.replace(at, 1 + kFathatan.size(), kFathatan);
    return text;
}

void checkExtractor(const Extractor& extractor)
{
    Typesetter typesetter;
    for (const Script& script : kScripts) {
        const auto bytes = typesetIn(typesetter, script);
        if (!bytes) {
            WARN("no font for " << script.name);
            continue;
        }
        const test::TemporaryFile file{*bytes, ".pdf"};
        const auto found = test::run(extractor.command + " " + file.path()
            + (std::string_view{extractor.name} == "poppler" ? " -" : ""));
        if (found.code == 3) SKIP(extractor.name << " is not installed");
        INFO(extractor.name << ", " << script.name << ": " << found.output);
        for (std::string wanted : {searchable(script.heading), searchable(script.sentence)}) {
            if (extractor.dropsJoiners) wanted = withoutJoiners(wanted);
            CHECK(searchable(found.output).find(wanted) != std::string::npos);
        }
        for (std::string wanted : {readable(script.heading), readable(script.sentence)}) {
            if (extractor.dropsJoiners) wanted = withoutJoiners(wanted);
            CHECK(withSignsClose(readable(found.output)).find(wanted) != std::string::npos);
        }
    }
}

} // namespace

TEST_CASE("poppler copies the text of every script as it was written")
{
    checkExtractor({"poppler", "pdftotext"});
}

TEST_CASE("MuPDF copies the text of every script as it was written")
{
    checkExtractor({"MuPDF", "mutool draw -q -F txt"});
}

TEST_CASE("pdf.js copies the text of every script as it was written")
{
    if (test::run("command -v node").code != 0) SKIP("node is not installed");
    checkExtractor({"pdf.js", "node " WAYMARK_SOURCE_DIR "/tests/typeset/extract.mjs", true});
}

TEST_CASE("a file in every script passes the checker")
{
    Typesetter typesetter;
    for (const Script& script : kScripts) {
        const auto bytes = typesetIn(typesetter, script);
        if (!bytes) continue;
        const auto found = checkAccessibility(*bytes);
        REQUIRE(found);
        for (const Condition& condition : found->conditions) {
            INFO(script.name << ": " << condition.id << " " << condition.where);
            CHECK(condition.state != Condition::State::Failed);
        }
    }
}

TEST_CASE("both directions in one line keep their order")
{
    Typesetter typesetter;
    Document document{.title = "T",
        .language = "ar",
        .blocks = readMarkdown("اتصل بـ Marie Dupont على `+33 1 80 52` قبل 24 نوفمبر.\n").value()};
    const auto pdf = typesetter.typeset(document, standardStyle());
    REQUIRE(pdf);
    const test::TemporaryFile file{pdf->bytes, ".pdf"};
    const std::string text = searchable(test::run("pdftotext " + file.path() + " -").output);
    INFO(text);
    CHECK(text.find("MarieDupont") != std::string::npos);
    CHECK(text.find("+3318052") != std::string::npos);
    CHECK(text.find("24") != std::string::npos);
}

TEST_CASE("a character that no font has is named, not left out")
{
    Typesetter typesetter;
    Document document{
        .title = "T", .language = "en", .blocks = readMarkdown("x \xF3\xB0\x80\x80 y\n").value()};
    const auto pdf = typesetter.typeset(document, standardStyle());
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().rule.text == "typeset.font-missing");
    CHECK(pdf.error().subject == "U+F0000");
}
