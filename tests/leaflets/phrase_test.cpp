// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/phrase_sheets.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

void checkAccessible(const typeset::Document& document)
{
    typeset::Typesetter typesetter;
    const auto pdf = typesetter.typeset(document, typeset::standardStyle());
    REQUIRE(pdf);
    const auto found = typeset::checkAccessibility(pdf->bytes);
    REQUIRE(found);
    CHECK(found->passed());
}

} // namespace

TEST_CASE("a phrase has the same id in every language")
{
    const auto english = phrases("en");
    CHECK(english.size() >= 20);
    CHECK(english.front().id == "P01");
    CHECK(phraseLanguages().size() >= 10);
    for (const std::string& language : phraseLanguages()) {
        INFO(language);
        const auto these = phrases(language);
        CHECK(std::ranges::equal(these, english, {}, &Phrase::id, &Phrase::id));
        CHECK(std::ranges::none_of(these, [](const Phrase& one) { return one.text.empty(); }));
    }
}

TEST_CASE("phrase cards stand in both languages, each said to be what it is")
{
    const auto document = phraseCards("ar", "en", Instant{});
    CHECK(document.language == "ar");
    CHECK(document.blocks.size() == phrases("en").size() + 1);
    const auto& pair = std::get<typeset::SideBySide>(document.blocks.back().content);
    CHECK(pair.leftLanguage == "ar");
    CHECK(pair.rightLanguage == "en");
    checkAccessible(document);
}

TEST_CASE("the sheet of languages says each in itself and in the worker's language")
{
    const auto document = languageSheet("en", Instant{});
    const auto& rows = std::get<typeset::KeyValues>(document.blocks.back().content).rows;
    CHECK(rows.size() >= 30);
    const auto arabic = std::ranges::find(rows, "Arabic", &typeset::KeyValues::Row::key);
    REQUIRE(arabic != rows.end());
    CHECK(arabic->value.front().language == "ar");
    checkAccessible(document);
}
