// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "base/resources.h"
#include "directory/area.h"
#include "directory/eligibility.h"
#include "directory/gazetteer.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::directory;

namespace {

Service makeService() { return {.id = ServiceId::create()}; }

Eligible answer(const Service& service, const Applicant& applicant, EligibilityRule rule)
{
    const auto verdicts = eligibilityOf(service, applicant);
    const auto found = std::ranges::find(verdicts, rule, &Verdict::rule);
    REQUIRE(found != verdicts.end());
    return found->eligible;
}

hsds::Service serving(std::string area)
{
    hsds::Service service;
    service.service_areas.emplace_back().name = std::move(area);
    return service;
}

} // namespace

TEST_CASE("a service without rules takes everybody, and nothing about a person is looked at")
{
    CHECK(eligibilityOf(makeService(),
        {.youngest = 15, .oldest = 15, .sex = Sex::Man, .crimes = {"0301"}, .withoutPapers = true})
              .empty());
    CHECK(overall({}) == Eligible::Yes);
}

TEST_CASE("an age is inside, outside, or has to be asked for")
{
    Service service = makeService();
    service.hsds.minimum_age = 14;
    service.hsds.maximum_age = 17;
    const auto age = [&](std::optional<int> from, std::optional<int> to) {
        return answer(service, {.youngest = from, .oldest = to}, EligibilityRule::Age);
    };
    CHECK(age(14, 14) == Eligible::Yes);
    CHECK(age(18, 24) == Eligible::No);
    CHECK(age(12, 15) == Eligible::Ask);
    CHECK(age({}, {}) == Eligible::Ask);
}

TEST_CASE("a rule on gender bars only who said so")
{
    Service service = makeService();
    service.additions.gender = GenderRule::WomenOnly;
    const auto gender = [&](std::optional<Sex> sex) {
        return answer(service, {.sex = sex}, EligibilityRule::Gender);
    };
    CHECK(gender(Sex::Woman) == Eligible::Yes);
    CHECK(gender(Sex::Man) == Eligible::No);
    CHECK(gender(Sex::Other) == Eligible::Ask);
    CHECK(gender({}) == Eligible::Ask);
}

TEST_CASE("crimes fit by their codes from the group to the class, and by words")
{
    Service service = makeService();
    service.additions.crimes = {"0301", "domestic"};
    const auto crime = [&](std::vector<std::string> happened) {
        return answer(service, {.crimes = std::move(happened)}, EligibilityRule::Crime);
    };
    CHECK(crime({"03011"}) == Eligible::Yes);
    CHECK(crime({"0201", "domestic"}) == Eligible::Yes);
    CHECK(crime({"03"}) == Eligible::Ask);
    CHECK(crime({}) == Eligible::Ask);
    CHECK(crime({"0501", "hate"}) == Eligible::No);
    service.additions.crimes = {"0301"};
    CHECK(crime({"0501"}) == Eligible::No);
}

TEST_CASE("what a person brings along is answered, refused or asked for")
{
    Service service = makeService();
    service.additions.takesChildren = Said::Yes;
    service.additions.takesAnimals = Said::No;
    service.additions.exclusions = {"no one who drinks"};
    service.additions.statuses = {"relative", "bereaved"};
    const Applicant all{
        .status = "victim", .withChildren = true, .withAnimals = true, .needsStepFree = true};
    CHECK(answer(service, all, EligibilityRule::Children) == Eligible::Yes);
    CHECK(answer(service, all, EligibilityRule::Animals) == Eligible::No);
    CHECK(answer(service, all, EligibilityRule::StepFree) == Eligible::Ask);
    CHECK(answer(service, all, EligibilityRule::Exclusion) == Eligible::Ask);
    CHECK(answer(service, all, EligibilityRule::Status) == Eligible::No);
    CHECK(overall(eligibilityOf(service, all)) == Eligible::No);
    CHECK(overall(eligibilityOf(service, {.status = "relative"})) == Eligible::Ask);
}

TEST_CASE("an area is a country, a region or a town in any of the eight languages")
{
    const Residence lisbon{"PT", "Lisboa", gazetteerPlace("Lisboa")};
    const auto kind = [&](std::string area) { return areaVerdict(serving(area), lisbon)->kind; };
    CHECK(kind("Portugal") == AreaVerdict::Kind::In);
    CHECK(kind("Portogallo") == AreaVerdict::Kind::Unknown); // not one of our languages
    CHECK(kind("Espagne") == AreaVerdict::Kind::Out);
    CHECK(kind("Everywhere") == AreaVerdict::Kind::In);
    CHECK(kind("Área metropolitana de Lisboa") == AreaVerdict::Kind::In);
    CHECK(kind("Riga") == AreaVerdict::Kind::Out);
    CHECK(kind("Sintra") == AreaVerdict::Kind::Unknown);
    CHECK_FALSE(areaVerdict(hsds::Service{}, lisbon));
    CHECK_FALSE(areaVerdict(serving("Portugal"), {}));
    CHECK(countryNamed("Northern Ireland") == "GB");
}

TEST_CASE("the towns of the eight countries are found by the beginning of their name")
{
    const auto names = [](std::string_view text) {
        std::vector<std::string> found;
        for (const Place& place : gazetteerPlaces(text, 3))
            found.push_back(place.name);
        return found;
    };
    CHECK(names("rig").front() == "Riga");
    CHECK(names("PARIS").front() == "Paris");
    CHECK(names("saint etienne").front() == "Saint-Étienne");
    CHECK(names("zzzz").empty());
    CHECK(names("").empty());
    const auto valletta = gazetteerPlace("valletta");
    REQUIRE(valletta);
    CHECK(valletta->country == "MT");
    CHECK(kilometresBetween(*valletta, *gazetteerPlace("Riga")) > 2000);
    CHECK(gazetteerPlaces("riga", 5, "LV").size() >= 1);
    CHECK(gazetteerPlaces("riga", 5, "PT").empty());
}

TEST_CASE("the table of towns is sorted by the names as they are searched")
{
    const std::string_view table = *resources::find("directory/places.tsv");
    std::string last;
    std::size_t lines = 0;
    for (std::size_t at = 0; at < table.size(); ++lines) {
        const auto line = table.substr(at, table.find('\n', at) - at);
        at += line.size() + 1;
        const auto tab = line.find('\t');
        const std::string key{line.substr(0, tab)};
        const auto name = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
        if (key < last || key != fold(name)) FAIL(key << " stands for " << name);
        last = key;
    }
    CHECK(lines > 18'000);
}
