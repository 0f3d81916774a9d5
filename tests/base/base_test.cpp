// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/fold.h"
#include "base/language_names.h"
#include "base/resources.h"
#include "base/signature.h"
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

TEST_CASE("a signature holds for exactly the bytes and the key it was made with")
{
    // RFC 8032, 7.1, tests 1 and 2.
    const auto first
        = PublicKey::parse("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    const auto second
        = PublicKey::parse("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    REQUIRE(first);
    REQUIRE(second);
    constexpr auto kOfNothing = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
                                "b8821590a33bacc61e39701cf9b4"
                                "6bd25bf5f0595bbe24655141438e7a100b";
    constexpr auto kOfR = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e4"
                          "3e15996e458f3613d0f11d"
                          "8c387b2eaeb4302aeeb00d291612bb0c00";
    CHECK(first->hasSigned("", kOfNothing));
    CHECK(second->hasSigned("r", kOfR));
    CHECK_FALSE(second->hasSigned("s", kOfR));
    CHECK_FALSE(first->hasSigned("r", kOfR));
    CHECK_FALSE(second->hasSigned("r", "not a signature"));
    CHECK(PublicKey::parse(first->toBase64()) == first);
    CHECK(PublicKey::parse("-----BEGIN PUBLIC KEY-----\n"
                           "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                           "-----END PUBLIC KEY-----\n")
        == first);
    CHECK_FALSE(PublicKey::parse("a key"));
    CHECK(first->fingerprint().size() == 39);
    CHECK(first->fingerprint() != second->fingerprint());
}
