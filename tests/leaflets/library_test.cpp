// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "leaflets/composition.h"
#include "leaflets/leaflet.h"
#include "support/command.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

Situation france()
{
    Situation situation{.country = "FR", .now = *parseInstant("2026-11-24T10:54:00Z")};
    const auto pack = office::countryPack("FR");
    for (const auto& fact : pack->facts)
        if (fact.confirmed) situation.facts.push_back(fact);
    return situation;
}

std::string leafletWith(std::string_view field, std::string_view text = "# Title\n\nText.\n")
{
    return "---\nid: x\nlanguage: en\ntitle: T\ndiscreet-title: D\nsummary: S\ntopic: t\nletters: "
           "a\n"
           "version: 1\nauthor: A\nlegal-source: L\nreviewed: 2026-11-23\nreview-due: 2027-11-23\n"
        + std::string{field} + "---\n" + std::string{text};
}

void checkEveryLeaflet(Format format)
{
    typeset::Typesetter typesetter;
    const Library library = Library::builtIn();
    const Situation situation = france();
    for (const Leaflet& leaflet : library.all()) {
        INFO(leaflet.id << " " << leaflet.language << " " << code(format));
        const auto section = fillIn(leaflet, situation);
        REQUIRE(section);
        const Content content{.title = leaflet.title,
            .language = leaflet.language,
            .secondLanguage = {},
            .author = "Test",
            .footer = "Test",
            .now = situation.now,
            .format = format,
            .sections = {*section}};
        const auto pdf
            = typesetter.typeset(documentOf(content).value(), styleOf(format, content.page));
        REQUIRE(pdf);
        const auto found = typeset::checkAccessibility(pdf->bytes);
        REQUIRE(found);
        for (const auto& condition : found->conditions) {
            if (condition.state != typeset::Condition::State::Failed) continue;
            FAIL_CHECK(condition.id << " " << condition.meaning << " " << condition.where);
        }
    }
}

} // namespace

TEST_CASE("every leaflet that travels with the program is sound and up to date")
{
    std::size_t count = 0;
    for (const auto name : resources::list("leaflets/")) {
        if (!name.ends_with(".md")) continue;
        ++count;
        INFO(name);
        for (const Remark& remark : checkLeaflet(*resources::find(name))) {
            INFO(remark.rule << " line " << remark.line << " " << remark.subject);
            CHECK(remark.weight != Remark::Weight::Error);
        }
    }
    CHECK(count >= 9);
    const Library library = Library::builtIn();
    for (const Leaflet& leaflet : library.all()) {
        INFO(leaflet.id << " " << leaflet.language);
        CHECK(leaflet.status != TranslationStatus::Stale);
    }
}

// One test for each format, so that they run side by side.
TEST_CASE("every leaflet in every language is an accessible, sound file in the standard form")
{
    checkEveryLeaflet(Format::Standard);
}

TEST_CASE("every leaflet in every language is an accessible, sound file in large print")
{
    checkEveryLeaflet(Format::Large);
}

TEST_CASE("every leaflet in every language is an accessible, sound file in the easy form")
{
    checkEveryLeaflet(Format::Easy);
}

TEST_CASE("only confirmed facts of a country reach the page")
{
    const auto leaflet
        = readLeaflet(leafletWith("", "{{#helplines}}- {{number}} {{hours}}\n{{/helplines}}"));
    REQUIRE(leaflet);
    const auto filled = fillIn(*leaflet, france());
    REQUIRE(filled);
    CHECK(filled->markdown.find("116\u00A0006") != std::string::npos);
    // Its hours are not confirmed.
    CHECK(filled->markdown.find("20:00") == std::string::npos);
}

TEST_CASE("names and numbers keep their order in right-to-left text")
{
    const Library library = Library::builtIn();
    const auto filled = fillIn(*library.find("first-steps", "ar"), france());
    REQUIRE(filled);
    CHECK(filled->markdown.find("\u2068116 006 France Victimes\u2069") != std::string::npos);
    CHECK(filled->markdown.find("\u2066116\u00A0006\u2069") != std::string::npos);
}

TEST_CASE("a translation whose source has changed is stale")
{
    auto source = readLeaflet(leafletWith(""));
    auto translation
        = readLeaflet(leafletWith("source: en\nsource-hash: " + source->textHash + "\n"));
    translation.value();
    Leaflet french = *translation;
    french.language = "fr";
    CHECK(Library{{*source, french}}.find("x", "fr")->status == TranslationStatus::ToBeConfirmed);
    Leaflet changed = *readLeaflet(leafletWith("", "# Title\n\nOther text.\n"));
    CHECK(Library{{changed, french}}.find("x", "fr")->status == TranslationStatus::Stale);
}

TEST_CASE("a broken leaflet is refused with the reason")
{
    CHECK(readLeaflet("# no head").error().rule.text == "leaflet.front-matter-missing");
    CHECK(readLeaflet(leafletWith("colour: red\n")).error().subject == "colour");
    CHECK(readLeaflet(leafletWith("letters: z\n")).error().rule.text == "leaflet.field-invalid");
    CHECK(checkLeaflet(leafletWith("", "{{#nobody}}x{{/nobody}}")).front().rule
        == "leaflet.variable-unknown");
    const auto refused = checkLeaflet(leafletWith("", "# T\n\n[x](javascript:alert)\n"));
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().rule == "markdown.link-refused");
}

TEST_CASE("a missing or looping variable is refused with its leaflet and line")
{
    const auto refused = [](std::string_view text) {
        return fillIn(*readLeaflet(leafletWith("", text)), france()).error();
    };
    // The head of the file has fourteen lines with its fences.
    CHECK(refused("# T\n\n{{#helplines}}x").rule.text == "leaflet.template-broken");
    CHECK(refused("# T\n\n{{#helplines}}x").subject == "x: line 17: helplines");
    CHECK(refused("{{#nobody}}x{{/nobody}}").rule.text == "leaflet.variable-unknown");
    CHECK(refused("{{#nobody}}x{{/nobody}}").subject == "x: line 15: nobody");
    CHECK(refused("# T\n{{{name}}}").rule.text == "leaflet.variable-unknown");
    CHECK(refused("{{>x}}").rule.text == "leaflet.variable-unknown");
    CHECK(refused("{{=<% %>=}}").rule.text == "leaflet.variable-unknown");
    CHECK(refused("{{number").rule.text == "leaflet.template-broken");
    CHECK(refused("{{#helplines}}\n{{#helplines}}x{{/helplines}}{{/helplines}}").rule.text
        == "leaflet.section-loops");
    CHECK(refused("{{#helplines}}\n{{#helplines}}x{{/helplines}}{{/helplines}}").subject
        == "x: line 16: helplines");
    CHECK(refused("{{/helplines}}").rule.text == "leaflet.template-broken");
    const auto remarks = checkLeaflet(leafletWith("", "# T\n\n{{nobody}}\n"));
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front().line == 17);
}

TEST_CASE("what the office typed cannot break out of the text")
{
    Situation situation = france();
    office::CountryFact fact = situation.facts.front();
    office::Helpline helpline;
    helpline.name = "**[x](https://evil.example)** {{#helplines}}";
    helpline.number = "1";
    helpline.audience = "victims";
    fact.content = helpline;
    situation.facts = {fact};
    const auto leaflet = readLeaflet(leafletWith("", "{{#helplines}}{{name}}{{/helplines}}"));
    const auto filled = fillIn(*leaflet, situation);
    REQUIRE(filled);
    const Content content{
        .title = "T", .language = "en", .now = situation.now, .sections = {*filled}};
    const auto document = documentOf(content);
    REQUIRE(document);
    const auto& paragraph = std::get<typeset::Paragraph>(document->blocks.front().content);
    CHECK(std::ranges::all_of(
        paragraph.text, [](const auto& span) { return span.link.empty() && !span.strong; }));
}

TEST_CASE("the content of a pack survives its record")
{
    const Content content{.title = "T",
        .language = "ar",
        .secondLanguage = "en",
        .author = "A",
        .footer = "F",
        .now = france().now,
        .format = Format::Bilingual,
        .page = typeset::PageSize::A5,
        .sections
        = {{"first-steps", "ar", 2, TranslationStatus::ToBeConfirmed, "t", "# m", "# s"}}};
    CHECK(readContent(toJson(content)).value() == content);
    CHECK(readContent("{}").error().rule.text == "pack.content-unreadable");
}
