// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/countries.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::office;

TEST_CASE("every country of the programme has a pack that reads")
{
    CHECK(countryCodes()
        == std::vector<std::string>{"ES", "FR", "GB-NIR", "HR", "LV", "MT", "NL", "PT"});
    for (const auto& code : countryCodes()) {
        INFO(code);
        const auto pack = countryPack(code).value();
        CHECK(pack.code == code);
        CHECK(isTimeZone(pack.timeZone));
        CHECK_FALSE(pack.languages.empty());
        const auto has = [&](std::string_view kind) {
            return std::ranges::any_of(
                pack.facts, [&](const auto& fact) { return kindOf(fact.content) == kind; });
        };
        for (const auto* kind : {"emergency_number", "helpline", "organisation", "law"})
            CHECK(has(kind));
        for (const auto& fact : pack.facts) {
            INFO(fact.id);
            CHECK_FALSE(fact.source.empty());
            // What nobody could compare, or only half, is not confirmed.
            if (fact.confirmed) {
                CHECK(fact.confidence == Confidence::High);
                CHECK(fact.verifiedOn.has_value());
            }
        }
    }
    CHECK_FALSE(countryPack("XX"));
    CHECK_FALSE(countryPack("../fr"));
}

TEST_CASE("time limits for compensation stay unconfirmed until a lawyer signs them")
{
    std::size_t limits = 0;
    for (const auto& code : countryCodes()) {
        const auto pack = countryPack(code).value();
        for (const auto& fact : pack.facts) {
            const auto* law = std::get_if<LegalFact>(&fact.content);
            if (!law || law->code != "compensation_time_limit") continue;
            ++limits;
            CHECK_FALSE(fact.confirmed);
        }
    }
    CHECK(limits > 0);
}

TEST_CASE("weekly hours tell when somebody answers")
{
    const auto portugal = countryPack("PT").value();
    const auto* hours = hoursOf(portugal.facts, "pt.116006");
    REQUIRE(hours);
    const auto at = [](const char* day, int hour) {
        return LocalTime{*parseDate(day), std::chrono::minutes{hour * 60}};
    };
    CHECK(isOpen(hours->weekly, at("2026-11-24", 8)));
    CHECK_FALSE(isOpen(hours->weekly, at("2026-11-24", 7)));
    CHECK_FALSE(isOpen(hours->weekly, at("2026-11-24", 23)));
    CHECK_FALSE(isOpen(hours->weekly, at("2026-11-28", 12))); // a Saturday
    CHECK_FALSE(isAlwaysOpen(hours->weekly));
    const auto croatia = countryPack("HR").value();
    CHECK(isAlwaysOpen(hoursOf(croatia.facts, "hr.116006")->weekly));
}

TEST_CASE("a pack that is not one is refused and says where")
{
    const auto where = [](std::string_view text) { return readCountryPack(text).error().subject; };
    CHECK(readCountryPack("{").error().rule == Rule{"country.pack-unreadable"});
    CHECK(readCountryPack("[]").error().rule == Rule{"country.pack-unreadable"});
    CHECK(where("{}") == "code");
    const std::string head
        = R"({"code":"XX","name":"X","languages":[],"time_zone":"UTC","facts":[)";
    const std::string site = R"({"id":"a","kind":"website","name":"n","address":"x",)";
    CHECK(where(head + "3]}") == "?/id");
    CHECK(where(head + R"({"id":"a","kind":"poem"}]})") == "a/kind");
    CHECK(where(head + site
              + R"("source":"s","confidence":"high","confirmed":true,"verified_on":null}]})")
        == "a/verified_on");
    CHECK(where(head + site + R"("source":"s","confidence":"sure","confirmed":true}]})")
        == "a/confidence");
    const std::string good
        = site + R"("source":"s","confidence":"high","confirmed":true,"verified_on":"2026-11-23"})";
    CHECK(readCountryPack(head + good + "]}"));
    CHECK(where(head + good + "," + good + "]}") == "a");
    CHECK(
        where(head
            + R"({"id":"h","kind":"hours","of":"nobody","weekly":[{"days":["mo"],"opens":"09:00","closes":"10:00"}],)"
            + R"("source":"s","confidence":"low","confirmed":false,"verified_on":null}]})")
        == "h/of");
    CHECK(
        where(head
            + R"({"id":"h","kind":"hours","of":"h","weekly":[{"days":["mo"],"opens":"09:00","closes":"25:00"}],)"
            + R"("source":"s","confidence":"low","confirmed":false,"verified_on":null}]})")
        == "h/closes");
}

TEMPLATE_TEST_CASE("only confirmed facts reach a document", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    const test::FixedClock clock;
    const auto session = test::makeWorker(engine.database(), "Adam", {Role::Administrator});
    const auto desk = test::signIn(engine.database(), clock, session);
    Countries countries{*desk};
    std::size_t unconfirmed = 0;
    for (const auto& code : countryCodes()) {
        const auto all = countries.facts(code);
        const auto confirmed = countries.confirmedFacts(code);
        for (const auto& fact : confirmed)
            CHECK(fact.confirmed);
        unconfirmed += all.size() - confirmed.size();
        CHECK(static_cast<std::size_t>(std::ranges::count_if(all, &FactStanding::isConfirmed))
            == confirmed.size());
    }
    CHECK(unconfirmed > 20);
    CHECK(countries.confirmedFacts("XX").empty());
}

TEMPLATE_TEST_CASE("an office vouches for a fact and takes it back", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    const test::FixedClock clock;
    const auto adam = test::makeWorker(database, "Adam", {Role::Administrator});
    const auto maria = test::makeWorker(database, "Maria", {Role::Worker});
    const auto has112 = [](Countries& countries) {
        return std::ranges::any_of(
            countries.confirmedFacts("FR"), [](const auto& fact) { return fact.id == "fr.112"; });
    };
    {
        const auto desk = test::signIn(database, clock, maria);
        Countries countries{*desk};
        CHECK(countries.confirm("FR", "fr.112", "a page").error().rule
            == Rule{"office.administrators-only"});
        CHECK_FALSE(has112(countries));
    }
    auto desk = test::signIn(database, clock, adam);
    {
        Countries countries{*desk};
        CHECK(countries.confirm("FR", "fr.113", "a page").error().kind == Error::Kind::NotFound);
        CHECK(
            countries.confirm("FR", "fr.112", " ").error().rule == Rule{"country.source-missing"});
        REQUIRE(countries.confirm("FR", "fr.112", "the ministry's page"));
        REQUIRE(countries.confirm("FR", "fr.112", "the ministry's page of today"));
        CHECK(has112(countries));
        const auto facts = countries.facts("FR");
        const auto found = std::ranges::find(
            facts, "fr.112", [](const auto& standing) { return standing.fact.id; });
        CHECK(found->confirmation
            == FactConfirmation{adam.worker, clock.now(), "the ministry's page of today"});
    }
    SECTION("it lapses when the pack says something else")
    {
        desk.reset();
        database.execute("UPDATE fact_confirmations SET stated = 'something older'");
        desk = test::signIn(database, clock, adam);
        Countries countries{*desk};
        CHECK_FALSE(has112(countries));
    }
    SECTION("it is taken back")
    {
        Countries countries{*desk};
        REQUIRE(countries.withdraw("fr.112"));
        CHECK(countries.withdraw("fr.112").error().kind == Error::Kind::NotFound);
        CHECK_FALSE(has112(countries));
    }
}
