// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/offences.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark::cases;

TEST_CASE("offences are found by code, title and every-day words")
{
    const auto codes = [](std::string_view text) {
        std::vector<std::string_view> found;
        for (const Offence& offence : searchOffences(text, 8))
            found.push_back(offence.code);
        return found;
    };
    CHECK(codes("stalk").front() == "02082");
    CHECK(codes("02082").front() == "02082");
    CHECK(codes("Rap").front() == "03011");
    CHECK(std::ranges::count(codes("mugging"), "0401") == 1);
    CHECK(std::ranges::count(codes("threat kill"), "020121") == 1);
    CHECK(codes("xylophone").empty());
    CHECK_FALSE(codes("").empty());
    CHECK(searchOffences("a", 3).size() == 3);
}

TEST_CASE("the counted code is the division, and every parent exists")
{
    CHECK(countedCode("02082") == "0208");
    CHECK(countedCode("020121") == "0201");
    CHECK(countedCode("x01") == "x01");
    CHECK(findOffence("02082")->level == 3);
    CHECK_FALSE(findOffence("9999"));
    for (const Offence& offence : allOffences()) {
        CHECK(findOffence(offence.code));
        CHECK(findOffence(countedCode(offence.code)));
    }
}

TEST_CASE("every offence has its title in every language, and is found by its words")
{
    CHECK(offenceLanguages() == std::vector<std::string_view>{"en", "fr"});
    const auto& english = allOffences();
    const auto& french = allOffences("fr");
    CHECK(std::ranges::equal(english, french, {}, &Offence::code, &Offence::code));
    for (const Offence& offence : french)
        CHECK_FALSE(offence.title.empty());
    CHECK(searchOffences("harcelement travail", 3, "fr").front().code == "020811");
    CHECK(searchOffences("cambriolage logement", 3, "fr").front().code == "05012");
    CHECK(findOffence("02082", "lv")->title == "Stalking");
}
