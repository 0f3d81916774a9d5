// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/fold.h"
#include "base/language_names.h"
#include "base/resources.h"
#include "base/uuid.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;

TEST_CASE("names are found without their accents, in any script")
{
    CHECK(fold("Élise") == "elise");
    CHECK(fold("Šarić") == "saric");
    CHECK(fold("  Łódź—Straße ") == "lodz strasse");
    CHECK(fold("O'Neill-Đurić") == "oneill duric");
    CHECK(fold("Ελένη") == "elene");
    CHECK(fold("Олена") == fold("Olena"));
    CHECK(foldedWords("Anna  van   Dijk") == std::vector<std::string>{"anna", "van", "dijk"});
    CHECK(fold("").empty());
}

TEST_CASE("sorting follows the language, not the bytes")
{
    CHECK(sortKey("Élise") < sortKey("Emil"));
    CHECK(sortKey("Čavka", "hr") > sortKey("Czar", "hr"));
    CHECK(sortKey("a") < sortKey("B"));
}

TEST_CASE("dates and instants are read strictly and written back alike")
{
    CHECK(toIso(*parseDate("2024-02-29")) == "2024-02-29");
    CHECK_FALSE(parseDate("2023-02-29"));
    CHECK_FALSE(parseDate("2023-2-9"));
    CHECK_FALSE(parseDate("2023-02-09x"));
    CHECK(toIso(*parseInstant("2026-11-24T10:54:06+02:00")) == "2026-11-24T08:54:06.000Z");
    CHECK(parseInstant("2026-11-24T10:54Z"));
    CHECK_FALSE(parseInstant("2026-11-24T25:00:00Z"));
    CHECK_FALSE(parseInstant("2026-11-24T10:54:06"));
    CHECK(daysBetween(*parseDate("2026-12-31"), *parseDate("2027-01-01")) == 1);
}

TEST_CASE("a wall clock knows summer time")
{
    const auto riga = systemClock("Europe/Riga");
    CHECK(
        riga->local(*parseInstant("2026-07-01T10:00:00Z")).sinceMidnight == std::chrono::hours{13});
    CHECK(
        riga->local(*parseInstant("2026-12-01T10:00:00Z")).sinceMidnight == std::chrono::hours{12});
    const LocalTime evening{*parseDate("2026-07-01"), std::chrono::hours{23}};
    CHECK(riga->local(riga->instantAt(evening)) == evening);
}

TEST_CASE("ids are read back as they were written, and nothing else is an id")
{
    const Uuid id = Uuid::random();
    CHECK(Uuid::parse(id.toString()) == id);
    CHECK(Uuid::random() != id);
    CHECK_FALSE(Uuid::parse("not an id"));
    CHECK_FALSE(Uuid::parse(id.toString() + "0"));
}

TEST_CASE("the schema travels inside the program")
{
    CHECK(resources::find("schema/0001_office.sql"));
    CHECK_FALSE(resources::find("schema/none.sql"));
}

TEST_CASE("languages and countries are called as the reader calls them")
{
    CHECK(languageName("pt", "fr") == "portugais");
    CHECK(languageName("pt-BR", "en") == "Portuguese");
    CHECK(languageName("ckb", "en") == "Central Kurdish");
    CHECK(languageName("not a language", "en") == "not a language");
    CHECK(countryName("LV", "fr") == "Lettonie");
    CHECK(countryName("nowhere", "fr") == "nowhere");
    const auto languages = languagesNamed("lv");
    CHECK(languages.size() > 150);
    CHECK(std::ranges::count(languages, "uk", &NamedCode::code) == 1);
    const auto countries = countriesNamed("fr");
    CHECK(countries.front().name == "Afghanistan");
    // É is sorted with E, not behind Z.
    CHECK(std::ranges::find(countries, "EG", &NamedCode::code)
        < std::ranges::find(countries, "ZW", &NamedCode::code));
}
