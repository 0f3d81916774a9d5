// SPDX-License-Identifier: GPL-3.0-or-later
// The directories that travel with the program.
#include "base/resources.h"
#include "directory/directory.h"
#include "directory/exchange.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>

using namespace waymark;
using namespace waymark::directory;

TEST_CASE("the directories that travel with the program are sound")
{
    test::SqlCipherEngine engine;
    const test::FixedClock clock;
    auto desk = test::signIn(engine.database(), clock,
        test::makeWorker(engine.database(), "Ana", {office::Role::Administrator}));
    Exchange exchange{*desk};
    for (const auto* name : {"training", "helplines"}) {
        const auto report = exchange.importSample(name);
        REQUIRE(report);
        CHECK(report->added >= 10);
        for (const auto& finding : report->package.findings) {
            INFO(finding.what << " " << finding.record << " " << finding.field);
            CHECK(finding.weight == Finding::Weight::Note);
        }
    }
    Directory directory{*desk};
    const auto results = directory.search({.text = "counsel",
        .need = Need::Psychological,
        .language = "pt",
        .near = directory.places("port district").at(0),
        .onlyFree = true,
        .onlyAnonymous = true});
    CHECK(results.hits.at(0).name == "Ponte Counselling Centre");
    CHECK(results.found >= 6);
    for (const Need need : allNeeds())
        CHECK(directory.search({.need = need}).found > 0);
    CHECK(exchange.importSample("nothing").error().rule.text == "directory.sample-unknown");
}

TEST_CASE("the sample of real bodies has no number that no country pack confirms")
{
    std::string confirmed;
    for (const auto name : resources::list("countries/")) {
        const auto pack = parseJson(*resources::find(name));
        REQUIRE(pack);
        for (const Json& fact : pack->find("facts")->items())
            if (fact.textOf("confirmed") == "true")
                for (const auto* member : {"number", "number_abroad", "phone", "messaging"})
                    confirmed.append("[").append(fact.textOf(member)).append("]");
    }
    const auto services = parseJson(*resources::find("directory/helplines.json"));
    REQUIRE(services);
    CHECK(services->items().size() >= 60);
    std::size_t numbers = 0;
    for (const Json& service : services->items())
        if (const Json* phones = service.find("phones"))
            for (const Json& phone : phones->items()) {
                INFO(service.textOf("name") << " " << phone.textOf("number"));
                CHECK(confirmed.find("[" + std::string{phone.textOf("number")} + "]")
                    != std::string::npos);
                ++numbers;
            }
    CHECK(numbers >= 15);
}

TEST_CASE(
    "the sample of real bodies has each of the eight countries and says where facts come from")
{
    const auto services = parseJson(*resources::find("directory/helplines.json"));
    REQUIRE(services);
    std::map<std::string, std::size_t> byCountry;
    std::set<std::string> ids;
    for (const Json& service : services->items()) {
        INFO(service.textOf("name"));
        ++byCountry[std::string{service.find("service_areas")->items().at(0).textOf("name")}];
        CHECK(ids.insert(std::string{service.textOf("id")}).second);
        const Json* own = service.find("x_waymark");
        REQUIRE(own);
        const auto source = own->textOf("facts_from");
        CHECK_FALSE(source.empty());
        CHECK_FALSE(own->find("needs")->items().empty());
        // What no source was compared with says so to whoever reads the entry, and gives no number.
        if (source != "no source compared yet") continue;
        CHECK(own->textOf("good_to_know").find("no source has been compared") != std::string::npos);
        CHECK_FALSE(service.find("phones"));
        CHECK_FALSE(service.find("url"));
    }
    CHECK(byCountry.size() == 8);
    for (const auto& [country, count] : byCountry) {
        INFO(country);
        CHECK(count >= 7);
    }
}
