// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"
#include "leaflets/leaflet.h"
#include "typeset/document.h"
#include "typeset/markdown.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

using namespace std::string_view_literals;

/// Of the countries the program is for, and of many who come to them.
constexpr std::array kLanguages{
    "en"sv, "es"sv, "fr"sv, "hr"sv, "lv"sv, "mt"sv, "nl"sv, "pt"sv, "ar"sv, "uk"sv};

std::string shapeOf(const typeset::Blocks& blocks);

/// What a reader sees of a block besides its words: "Steps 3" for a list of three steps.
std::string shapeOf(const typeset::Block& block)
{
    using namespace typeset;
    std::string shape = std::to_string(block.content.index());
    if (const auto* heading = std::get_if<Heading>(&block.content))
        shape += "." + std::to_string(heading->level);
    if (const auto* paragraph = std::get_if<Paragraph>(&block.content))
        shape += "." + std::to_string(static_cast<int>(paragraph->role));
    if (const auto* list = std::get_if<List>(&block.content)) {
        shape += "." + std::to_string(static_cast<int>(list->kind));
        for (const ListItem& item : list->items)
            shape += "(" + item.drawing + " " + shapeOf(item.blocks) + ")";
    }
    if (const auto* table = std::get_if<Table>(&block.content))
        shape += "." + std::to_string(table->columns.size()) + "x"
            + std::to_string(table->rows.size());
    if (const auto* facts = std::get_if<KeyValues>(&block.content))
        shape += "." + std::to_string(facts->rows.size());
    if (const auto* callout = std::get_if<Callout>(&block.content))
        shape += "." + std::to_string(static_cast<int>(callout->kind)) + "("
            + shapeOf(callout->blocks) + ")";
    return shape;
}

std::string shapeOf(const typeset::Blocks& blocks)
{
    std::string shape;
    for (const typeset::Block& block : blocks)
        shape += shapeOf(block) + " ";
    return shape;
}

/// The sections and variables of a text in their order.
std::vector<std::string> variablesOf(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t at = text.find("{{"); at != std::string_view::npos;
         at = text.find("{{", at + 2))
        names.emplace_back(text.substr(at, text.find("}}", at) - at));
    return names;
}

std::set<std::string> keysOf(std::string_view file)
{
    std::set<std::string> keys;
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = file.substr(0, end);
        file.remove_prefix(std::min(end + 1, file.size()));
        if (const auto equals = line.find(" = "); equals != std::string_view::npos)
            keys.emplace(line.substr(0, equals));
    }
    return keys;
}

} // namespace

TEST_CASE("every topic exists in every language, its text of today")
{
    const Library library = Library::builtIn();
    CHECK(library.ids().size() >= 19);
    std::set<Letter> letters;
    for (const std::string& id : library.ids()) {
        const Leaflet* english = library.find(id, "en");
        REQUIRE(english);
        letters.insert(english->letters.begin(), english->letters.end());
        for (const std::string_view language : kLanguages) {
            INFO(id << " " << language);
            const Leaflet* leaflet = library.find(id, language);
            REQUIRE(leaflet);
            CHECK(leaflet->status != TranslationStatus::Stale);
            CHECK((leaflet == english || leaflet->sourceHash == english->textHash));
            CHECK(leaflet->letters == english->letters);
            CHECK(leaflet->level == english->level);
            CHECK(leaflet->audiences == english->audiences);
            CHECK(leaflet->offences == english->offences);
            CHECK(leaflet->needs == english->needs);
        }
    }
    CHECK(letters.size() == kLetterCount);
}

TEST_CASE("every topic has an easy-to-read text of its own in every language")
{
    const Library library = Library::builtIn();
    for (const std::string& id : library.ids())
        for (const std::string_view language : kLanguages) {
            INFO(id << " " << language);
            const Leaflet* easy = library.find(id, language, true);
            REQUIRE(easy);
            CHECK(easy->text != library.find(id, language)->text);
            CHECK(easy->letters == library.find(id, "en")->letters);
        }
}

TEST_CASE("a translation is built like its source")
{
    const Library library = Library::builtIn();
    for (const Leaflet& leaflet : library.all()) {
        if (leaflet.sourceLanguage.empty()) continue;
        INFO(leaflet.id << " " << leaflet.language << (leaflet.easy ? " easy" : ""));
        const Leaflet* source = library.find(leaflet.id, leaflet.sourceLanguage, leaflet.easy);
        REQUIRE(source);
        CHECK(variablesOf(leaflet.text) == variablesOf(source->text));
        const auto blocks = typeset::readMarkdown(leaflet.text);
        const auto sourceBlocks = typeset::readMarkdown(source->text);
        REQUIRE(blocks);
        REQUIRE(sourceBlocks);
        CHECK(shapeOf(*blocks) == shapeOf(*sourceBlocks));
        CHECK(leaflet.text.starts_with("# " + leaflet.title + "\n"));
    }
}

TEST_CASE("nothing is to be remarked about any leaflet but who must still read it")
{
    for (const auto name : resources::list("leaflets/")) {
        if (!name.ends_with(".md")) continue;
        INFO(name);
        for (const Remark& remark : checkLeaflet(*resources::find(name))) {
            INFO(remark.rule << " line " << remark.line << " " << remark.subject);
            CHECK(remark.rule == "leaflet.translation-unconfirmed");
        }
    }
}

TEST_CASE("the words around the leaflets exist in every language")
{
    const auto english = keysOf(*resources::find("leaflets/words/en.txt"));
    for (const std::string& language : Library::builtIn().languages()) {
        INFO(language);
        const auto words = resources::find("leaflets/words/" + language + ".txt");
        REQUIRE(words);
        CHECK(keysOf(*words) == english);
    }
}
