// SPDX-License-Identifier: GPL-3.0-or-later
// Which way lines are read: each its own, all from the edge of the page's language.
#include "typeset/scripts.h"

#include "support/command.h"
#include "typeset/direction.h"
#include "typeset/html.h"
#include "typeset/markdown.h"
#include "typeset/odt.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

using namespace waymark;
using namespace waymark::typeset;

namespace {

constexpr double kMargin = 56, kPageWidth = 595.28;

struct Letter {
    std::string text;
    double left, right, top;
};

double valueOf(std::string_view line, std::string_view name)
{
    const std::size_t at = line.find(name);
    double value = 0;
    if (at != std::string_view::npos)
        std::from_chars(line.data() + at + name.size(), line.data() + line.size(), value);
    return value;
}

/// Every character of the first page with its place, as MuPDF finds it.
std::vector<Letter> lettersOf(const std::string& bytes)
{
    const test::TemporaryFile file{bytes, ".pdf"};
    const auto found = test::run("mutool draw -q -F stext " + file.path() + " 1");
    if (found.output.find("<page") == std::string::npos) SKIP("MuPDF is not installed");
    std::vector<Letter> letters;
    std::string_view rest = found.output;
    for (std::size_t at = rest.find("<char "); at != std::string_view::npos;
         at = rest.find("<char ")) {
        rest.remove_prefix(at);
        const std::string_view line = rest.substr(0, rest.find('>'));
        const std::size_t quad = line.find("quad=\"") + 6;
        double corners[8] = {};
        std::string_view numbers = line.substr(quad);
        for (double& corner : corners) {
            const auto read
                = std::from_chars(numbers.data(), numbers.data() + numbers.size(), corner);
            numbers.remove_prefix(static_cast<std::size_t>(read.ptr - numbers.data()) + 1);
        }
        const std::size_t c = line.find(" c=\"") + 4;
        letters.push_back(
            {std::string{line.substr(c, line.find('"', c) - c)}, std::min(corners[0], corners[4]),
                std::max(corners[2], corners[6]), valueOf(line, " y=\"")});
        rest.remove_prefix(1);
    }
    return letters;
}

/// Where "z" stands in the line it is in, and where its full stop.
struct Ends {
    double last, stop, leftEdge, rightEdge;
};
Ends endsOf(const std::vector<Letter>& letters)
{
    const auto last = std::ranges::find(letters, "z", &Letter::text);
    REQUIRE(last != letters.end());
    Ends ends{last->left, 0, 1e9, 0};
    for (const Letter& letter : letters) {
        if (std::abs(letter.top - last->top) > 1) continue;
        if (letter.text == ".") ends.stop = letter.left;
        if (letter.text == " " || letter.text == "•") continue;
        ends.leftEdge = std::min(ends.leftEdge, letter.left);
        ends.rightEdge = std::max(ends.rightEdge, letter.right);
    }
    return ends;
}

std::string typesetIn(std::string language, std::string_view markdown)
{
    Typesetter typesetter;
    const auto pdf = typesetter.typeset(
        {.title = "T", .language = std::move(language), .blocks = readMarkdown(markdown).value()},
        standardStyle());
    REQUIRE(pdf);
    return pdf->bytes;
}

} // namespace

TEST_CASE("a line runs against its page when none of its letters run with it")
{
    CHECK(runsAgainst("Ask for a copy.", true));
    CHECK(runsAgainst("116 006 France Victimes.", true));
    CHECK_FALSE(runsAgainst("116 006", true));
    CHECK_FALSE(runsAgainst("France Victimes: مجاناً", true));
    CHECK_FALSE(runsAgainst("France Victimes.", false));
    CHECK(runsAgainst("مرحبا.", false));
    CHECK_FALSE(runsAgainst("Say مرحبا.", false));
    // What is kept apart decides only where nothing else has letters.
    CHECK(runsAgainst("\u2066116 006\u2069 \u2068France Victimes\u2069", true));
    CHECK_FALSE(runsAgainst("\u2068France Victimes\u2069 مجاناً", true));
    CHECK_FALSE(runsAgainst("12.\u2068مجاناً\u2069 \u2068A\u2069", true));
    CHECK_FALSE(runsAgainst("", true));
}

TEST_CASE("a Latin line on an Arabic page has its full stop behind it, at the page's own edge")
{
    const auto ends = endsOf(
        lettersOf(typesetIn("ar", "فقرة عربية.\n\n116 006 France Victimez.\n\nفقرة أخرى.\n")));
    CHECK(ends.stop > ends.last);
    CHECK(std::abs(ends.rightEdge - (kPageWidth - kMargin)) < 3);
    const auto item = endsOf(lettersOf(typesetIn("ar", "- مجاناً\n- Ask for a copyz.\n")));
    CHECK(item.stop > item.last);
    CHECK(item.rightEdge > kPageWidth - kMargin - 30);
    const auto cell = endsOf(lettersOf(
        typesetIn("ar", "| المكان | الهاتف |\n|---|---|\n| Rue du Puitz. | `116 006` |\n")));
    CHECK(cell.stop > cell.last);
}

TEST_CASE("an Arabic line on an English page has its full stop at its left")
{
    const auto letters = lettersOf(typesetIn("en", "Say:\n\nأحتاج إلى المساعدة.\n"));
    const auto stop = std::ranges::find(letters, ".", &Letter::text);
    REQUIRE(stop != letters.end());
    for (const Letter& letter : letters)
        if (std::abs(letter.top - stop->top) < 1) CHECK(letter.left >= stop->left - 0.01);
    CHECK(std::abs(stop->left - kMargin) < 3);
}

TEST_CASE("after a forced line end the next line finds its own order")
{
    const auto ends = endsOf(lettersOf(typesetIn("ar", "العنوان:  \nRue du Puitz.\n")));
    CHECK(ends.stop > ends.last);
    CHECK(std::abs(ends.rightEdge - (kPageWidth - kMargin)) < 3);
}

TEST_CASE("a passage in its own language begins at that language's edge and says so")
{
    const std::string bytes
        = typesetIn("ar", "فقرة عربية.\n\n> [!language en]\n>\n> Ask for a copyz.\n");
    const auto ends = endsOf(lettersOf(bytes));
    CHECK(ends.stop > ends.last);
    CHECK(std::abs(ends.leftEdge - kMargin) < 3);
    const test::TemporaryFile file{bytes, ".pdf"};
    const auto tree = test::run("qpdf --qdf --object-streams=disable " + file.path() + " -");
    CHECK(tree.output.find("/Lang (en)") != std::string::npos);
    const auto checked = checkAccessibility(bytes);
    REQUIRE(checked);
    for (const Condition& condition : checked->conditions)
        CHECK(condition.state != Condition::State::Failed);
    CHECK(readMarkdown("[!language en]\n\nNot in a quotation.\n").error().rule.text
        == "markdown.mark-unknown");
    CHECK(readMarkdown("> [!language \"]\n>\n> x\n").error().rule.text == "markdown.mark-unknown");
}

TEST_CASE("what is copied ends with its full stop, whichever way the page runs")
{
    const std::string bytes = typesetIn("ar",
        "# خطواتك الأولى\n\nفقرة عربية فيها كلمات كثيرة وتنتهي بنقطة في آخرها.\n\n## France "
        "Victimes.\n\n- Ask for a copy of your complaint.\n- اطلب نسخة من شكواك.\n\n"
        "> [!language en]\n>\n> You can be helped free of charge.\n");
    const test::TemporaryFile file{bytes, ".pdf"};
    for (const std::string& command :
        {"pdftotext " + file.path() + " -", "mutool draw -q -F txt " + file.path()}) {
        const auto found = test::run(command);
        const std::string copied = test::searchable(found.output);
        INFO(command << ": " << found.output);
        CHECK(copied.find(test::searchable("France Victimes.")) != std::string::npos);
        CHECK(copied.find(test::searchable("Ask for a copy of your complaint."))
            != std::string::npos);
        CHECK(copied.find(test::searchable("You can be helped free of charge."))
            != std::string::npos);
        CHECK(copied.find(test::searchable("اطلب نسخة من شكواك.")) != std::string::npos);
    }
}

TEST_CASE("HTML and ODT keep a line's own order, too")
{
    const Document document{.title = "T",
        .language = "ar",
        .blocks
        = readMarkdown("116 006 France Victimes.\n\n> [!language en]\n>\n> Free.\n").value()};
    const auto page = toHtml(document, standardStyle());
    REQUIRE(page);
    CHECK(
        page->find("<p><bdi dir=\"ltr\">116 006 France Victimes.</bdi></p>") != std::string::npos);
    CHECK(page->find("<div lang=\"en\" dir=\"ltr\">\n<p>Free.</p>") != std::string::npos);
    const auto text = toOdt(document, standardStyle());
    REQUIRE(text);
    const test::TemporaryFile file{*text, ".odt"};
    const auto content = test::run("unzip -p " + file.path() + " content.xml");
    if (content.code != 0) SKIP("unzip is not installed");
    CHECK(content.output.find("\u2066116 006 France Victimes.\u2069") != std::string::npos);
    CHECK(content.output.find("LeftToRight_Text_20_body") != std::string::npos);
}
