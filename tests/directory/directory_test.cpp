// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"
#include "directory/exchange.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace waymark;
using namespace waymark::directory;

namespace {

constexpr std::string_view kServices = R"([
{"id":"ponte","name":"Ponte Counselling Centre","status":"active",
 "description":"Counselling after violence. By appointment.","minimum_age":14,
 "organization":{"id":"o1","name":"Ponte Foundation","description":"x"},
 "phones":[{"id":"p1","number":"+00 555 014 220"}],
 "languages":[{"id":"l1","code":"pt"},{"id":"l2","name":"English"}],
 "schedules":[{"id":"s1","freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"18:00"}],
 "service_at_locations":[{"id":"sl1","location":{"id":"loc1","location_type":"physical",
   "latitude":38.70,"longitude":-9.14,
   "addresses":[{"id":"a1","address_1":"12 Rope Walk","city":"Port district","address_type":"physical"}]}}],
 "x_waymark":{"needs":["psychological"],"accepts_anonymous":true,"free":true,
   "verified":{"on":"2026-11-12","by":"Ilze","how":"phone"}}},
{"id":"farol","name":"Casa do Farol","status":"active","description":"A safe house.",
 "phones":[{"id":"p2","number":"+00 555 014 900"}],"languages":[{"id":"l3","code":"pt"}],
 "service_at_locations":[{"id":"sl2","phones":[{"id":"p3","number":"+00 555 014 901"}],
   "location":{"id":"loc2","name":"Lighthouse House","location_type":"physical",
   "latitude":38.71,"longitude":-9.15,"transportation":"tram to Hidden Lane",
   "addresses":[{"id":"a2","address_1":"7 Hidden Lane","city":"Secret Town","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true,"takes_children":true}},
{"id":"saric","name":"Šarić Legal Advice","status":"active","description":"Lawyers.",
 "languages":[{"id":"l5","code":"hr"}],"interpretation_services":"on request",
 "x_waymark":{"needs":["legal"]}},
{"id":"change","name":"Steps to Change","status":"active","description":"For those who used violence.",
 "x_waymark":{"needs":["perpetrator_programme"]}},
{"id":"old","name":"Closed Counselling","status":"defunct"}
])";

std::string writeFile(
    const test::TemporaryFolder& folder, std::string_view name, std::string_view text)
{
    std::ofstream{folder.file(name)} << text;
    return folder.file(name);
}

/// An office with the services above.
template <class Engine>
struct Office {
    Office()
        : desk{test::signIn(engine.database(), clock,
            test::makeWorker(
                engine.database(), "Ilze", {office::Role::Worker, office::Role::Supervisor}))}
        , directory{*desk}
    {
        const auto report
            = Exchange{*desk}.importFrom(writeFile(folder, "services.json", kServices), {});
        REQUIRE(report);
        REQUIRE(report->added == 5);
    }

    std::vector<std::string> names(const Query& query)
    {
        std::vector<std::string> found;
        for (const Hit& hit : directory.search(query).hits)
            found.push_back(hit.name);
        return found;
    }
    Hit first(const Query& query) { return directory.search(query).hits.at(0); }

    Engine engine;
    test::FixedClock clock;
    test::TemporaryFolder folder;
    std::unique_ptr<office::Desk> desk;
    Directory directory;
};

using Names = std::vector<std::string>;

} // namespace

TEMPLATE_TEST_CASE("services are found by word, need, place and language", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    CHECK(office.names({.text = "counsel"}) == Names{"Ponte Counselling Centre"});
    CHECK(office.names({.text = "ROPE"}).empty());
    CHECK(office.names({.text = "port dist"}) == Names{"Ponte Counselling Centre"});
    CHECK(office.names({.text = "saric"}) == Names{"Šarić Legal Advice"});
    CHECK(office.names({.text = "Šar leg"}) == Names{"Šarić Legal Advice"});
    CHECK(office.names({.text = "ponte \" OR * ("}).size() <= 1);
    CHECK(office.names({.need = Need::Shelter}) == Names{"Casa do Farol"});
    CHECK(office.names({.text = "portuguese"}).size() == 2);
    CHECK(office.names({.language = "pt"})
        == Names{"Ponte Counselling Centre", "Casa do Farol", "Šarić Legal Advice"});
    CHECK(office.names({.language = "en"})
        == Names{"Ponte Counselling Centre", "Šarić Legal Advice"});
    CHECK(office.names({.onlyAnonymous = true}) == Names{"Ponte Counselling Centre"});
    CHECK(office.names({.text = "ponte", .age = 13}).empty());
    CHECK(office.names({.text = "closed"}).empty());

    const auto near = office.directory.places("port");
    REQUIRE_FALSE(near.empty());
    const Hit hit = office.first({.text = "ponte", .near = near.front(), .withinKm = 5});
    CHECK(hit.km.value() < 0.1);
    CHECK(hit.phone == "+00 555 014 220");
    CHECK(hit.place == "Port district");
    CHECK(hit.freshness == Freshness::Fresh);
    CHECK(hit.open.kind == OpenState::Kind::Open);
    CHECK(hit.summary == "Counselling after violence");
    CHECK(office.names({.text = "ponte", .near = Place{"far", 40, -8}, .withinKm = 20}).empty());
}

TEMPLATE_TEST_CASE("programmes for perpetrators are found only when asked for", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    CHECK(office.names({.text = "steps"}).empty());
    CHECK(office.names({.text = "steps", .withPerpetratorProgrammes = true}).size() == 1);
    CHECK(office.names({.need = Need::PerpetratorProgramme}).size() == 1);
}

TEMPLATE_TEST_CASE("a confidential address reaches no list, search, detail or export", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    for (const auto* word : {"secret", "hidden", "lighthouse", "014901"})
        CHECK(office.names({.text = word}).empty());
    CHECK(office.directory.places("secret").empty());
    const Hit hit = office.first({.text = "farol"});
    CHECK(hit.confidential);
    CHECK(hit.place.empty());
    CHECK(hit.phone == "+00 555 014 900");
    const auto service = office.directory.find(hit.id);
    REQUIRE(service);
    CHECK(service->hsds.service_at_locations.at(0).location->name == "Confidential location");
    CHECK(placeOf(service->hsds).empty());
    CHECK_FALSE(service->latitude);

    for (const bool tabular : {false, true})
        for (const bool own : {false, true}) {
            const std::string out = office.folder.file(tabular ? "tables" : "out.json");
            REQUIRE(
                Exchange{*office.desk}.exportTo(out, {.tabular = tabular, .withOwnNotes = own}));
            std::string all;
            for (const auto& file : tabular
                    ? std::vector<std::string>{out + "/addresses.csv", out + "/locations.csv",
                        out + "/phones.csv", out + "/services.csv"}
                    : std::vector<std::string>{out}) {
                std::ifstream in{file};
                all.append(std::istreambuf_iterator<char>{in}, {});
            }
            CHECK(all.find("Casa do Farol") != std::string::npos);
            for (const auto* secret :
                {"Hidden", "Secret", "Lighthouse", "38.71", "9.15", "014 901"})
                CHECK(all.find(secret) == std::string::npos);
        }

    const auto revealed = office.directory.reveal(hit.id, "driving there now");
    REQUIRE(revealed);
    CHECK(revealed->places.at(0).addresses.at(0).address_1 == "7 Hidden Lane");
    CHECK(office.desk->journal().about("service", hit.id.toString()).back().line.action
        == "service.address-revealed");
    CHECK(office.directory.reveal(hit.id, " ").error().rule.text == "directory.reason-missing");
}

TEMPLATE_TEST_CASE("an address becomes confidential and open again", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    const Hit hit = office.first({.text = "ponte"});
    auto service = office.directory.find(hit.id);
    Additions additions = service->additions;
    additions.confidential = true;
    REQUIRE(office.directory.saveAdditions(hit.id, service->revision, additions));
    CHECK(office.names({.text = "port dist"}).empty());
    CHECK(office.directory.saveAdditions(hit.id, service->revision, additions).error().kind
        == Error::Kind::Conflict);
    service = office.directory.find(hit.id);
    CHECK(placeOf(service->hsds).empty());
    additions.confidential = false;
    REQUIRE(office.directory.saveAdditions(hit.id, service->revision, additions));
    CHECK(placeOf(office.directory.find(hit.id)->hsds) == "12 Rope Walk, Port district");
}

TEMPLATE_TEST_CASE("a new import keeps verifications and the office's own facts", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    const Hit hit = office.first({.text = "saric"});
    auto service = office.directory.find(hit.id);
    CHECK(service->freshness == Freshness::Stale);
    const auto verified = office.directory.verify(hit.id, service->revision, VerifiedBy::Phone);
    REQUIRE(verified);
    CHECK(verified->by == "Ilze");
    CHECK(office.directory.verify(hit.id, service->revision, VerifiedBy::Phone).error().rule.text
        == "directory.service-changed-since");
    service = office.directory.find(hit.id);
    Additions additions = service->additions;
    additions.goodToKnow = "Ring twice.";
    REQUIRE(office.directory.saveAdditions(hit.id, service->revision, additions));

    const std::string file = writeFile(office.folder, "services.json",
        R"([{"id":"saric","name":"Šarić Law","status":"active"},{"id":"new","name":"New"}])");
    const auto dry = Exchange{*office.desk}.importFrom(file, {.dryRun = true});
    REQUIRE(dry);
    CHECK(office.directory.find(hit.id)->hsds.name == "Šarić Legal Advice");
    const auto report = Exchange{*office.desk}.importFrom(file, {});
    REQUIRE(report);
    CHECK(report->added == 1);
    CHECK(report->changed == 1);
    CHECK(report->gone == 4);
    CHECK(dry->gone == 4);
    CHECK(office.names({.text = "ponte"}).empty());
    service = office.directory.find(hit.id);
    CHECK(service->hsds.name == "Šarić Law");
    CHECK(service->additions.goodToKnow == "Ring twice.");
    CHECK(service->additions.needs == std::vector{Need::Legal});
    CHECK(service->freshness == Freshness::Fresh);
    CHECK(Exchange{*office.desk}.importFrom(file, {})->unchanged == 2);
}

TEMPLATE_TEST_CASE("an import that fails or is stopped leaves the directory as it was",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    const auto refusal = [&](std::string_view text, const ImportOptions& options = {}) {
        const auto report = Exchange{*office.desk}.importFrom(
            writeFile(office.folder, "bad.json", text), options);
        REQUIRE_FALSE(report);
        return std::string{report.error().rule.text};
    };
    CHECK(refusal(R"([{"id":"x","name":"Extra"},)") == "directory.package-not-json");
    CHECK(refusal("") == "directory.package-not-json");
    CHECK(refusal("[{\"name\":\"\xff\"}]") == "directory.package-not-json");
    CHECK(refusal(std::string(1000, '[')) == "directory.package-too-deep");
    std::string many = "[";
    for (int i = 0; i < 500; ++i)
        many += (i ? "," : "") + std::string{R"({"id":")"} + std::to_string(i)
            + R"(","name":"Extra"})";
    CHECK(refusal(many + "]", {.progress = [](std::size_t) { return false; }})
        == "directory.work-stopped");
    CHECK(office.names({.text = "extra"}).empty());
    CHECK(Exchange{*office.desk}.importFrom("/nowhere", {}).error().rule.text
        == "directory.package-unreadable");
}

TEST_CASE("who may not import is told so")
{
    test::SqlCipherEngine engine;
    const test::FixedClock clock;
    auto desk = test::signIn(engine.database(), clock,
        test::makeWorker(engine.database(), "Maria", {office::Role::Worker}));
    CHECK(Exchange{*desk}.importFrom("/nowhere", {}).error().rule.text
        == "directory.import-not-allowed");
}

TEMPLATE_TEST_CASE("a misspelt word finds what it was meant to find", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    for (const auto* typed : {"counceling", "counesling", "counselign", "violense counsling"}) {
        INFO(typed);
        const auto results = office.directory.search({.text = typed});
        REQUIRE_FALSE(results.hits.empty());
        CHECK(results.hits[0].name == "Ponte Counselling Centre");
        CHECK_FALSE(results.correctedText.empty());
    }
    CHECK(office.directory.search({.text = "counsel"}).correctedText.empty());
    CHECK(office.names({.text = "xqzwv"}).empty());
    // Nothing of a secret place becomes a suggestion.
    CHECK(office.names({.text = "hiden"}).empty());
    CHECK(office.names({.text = "lighthuose"}).empty());
}

TEMPLATE_TEST_CASE("each choice of a filter tells how many it would leave", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    const auto results = office.directory.search({});
    CHECK(results.found == 3);
    CHECK(results.byFreshness[0] == 1);
    const Facets all = office.directory.facets({});
    using Counted = std::pair<std::string, std::size_t>;
    CHECK(all.byLanguage.at(0) == Counted{"pt", 2});
    const std::pair<Need, std::size_t> legal{Need::Legal, 1};
    CHECK(std::ranges::find(all.byNeed, legal) != all.byNeed.end());
    CHECK(all.byFreshness == std::array<std::size_t, 3>{1, 0, 2});
    CHECK(all.byAge == std::array<std::size_t, 4>{2, 3, 3, 3});
    CHECK(all.free == 1);
    CHECK(all.anonymous == 1);
    CHECK(all.children == 1);
    CHECK_FALSE(all.more);
    // What is set tells what its other choices would give; the others count inside it.
    const Facets shelters = office.directory.facets({.need = Need::Shelter});
    CHECK(std::ranges::find(shelters.byNeed, legal) != shelters.byNeed.end());
    CHECK(shelters.byLanguage == std::vector<Counted>{{"pt", 1}});
    CHECK(shelters.free == 0);
    const Facets near
        = office.directory.facets({.near = Place{"there", 38.70, -9.20}, .withinKm = 5});
    CHECK(near.byDistance == std::array<std::size_t, 3>{2, 3, 3});
    const Facets checked = office.directory.facets({.freshness = Freshness::Fresh});
    CHECK(checked.byFreshness == std::array<std::size_t, 3>{1, 0, 2});
    CHECK(checked.byNeed.size() == 1);
    const auto monday = *parseInstant("2026-11-23T10:00:00Z");
    CHECK(office.directory.facets({.openAt = monday}).open == 1);
    CHECK(office.directory.facets({.text = "counsel"}).byNeed.size() == 1);
    CHECK(office.names({.age = 5, .ageUpTo = 14}).size() == 3);
    CHECK(office.names({.age = 5, .ageUpTo = 13}).size() == 2);
}

TEMPLATE_TEST_CASE("a service that closes on public holidays is closed on Christmas Day",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    REQUIRE(
        Exchange{*office.desk}.importFrom(writeFile(office.folder, "holiday.json",
                                              R"([{"id":"h","name":"Holiday Desk","status":"active",
 "service_areas":[{"id":"a","name":"Portugal"}],
 "schedules":[{"id":"s","freq":"WEEKLY","byday":"FR","opens_at":"09:00","closes_at":"18:00"}],
 "x_waymark":{"closed_on_public_holidays":true}}])"),
            {.source = "holiday"}));
    office.clock.set(*parseInstant("2026-12-25T10:00:00Z")); // a Friday
    const Hit hit = office.first({.text = "holiday"});
    CHECK(hit.open.kind == OpenState::Kind::Opens);
    CHECK(hit.open.holiday);
    // New Year's Day is a Friday too.
    CHECK(hit.open.at->date == *parseDate("2027-01-08"));
    office.clock.set(*parseInstant("2026-12-18T10:00:00Z"));
    CHECK(office.first({.text = "holiday"}).open.kind == OpenState::Kind::Open);
}
