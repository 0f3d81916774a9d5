// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/person.h"
#include "directory/exchange.h"
#include "referrals/candidates.h"
#include "referrals_fixture.h"

#include <catch2/catch_template_test_macros.hpp>

#include <algorithm>
#include <fstream>

using namespace waymark;
using namespace waymark::referrals;
using Kind = MatchReason::Kind;

namespace {

constexpr std::string_view kServices = R"([
{"id":"near","name":"Near House","status":"active","languages":[{"id":"1","code":"pt"}],
 "service_at_locations":[{"id":"s1","location":{"id":"l1","location_type":"physical",
  "latitude":38.72,"longitude":-9.14,"addresses":[{"id":"a1","city":"Lisboa","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"takes_children":true,"waiting_time":"same day"}},
{"id":"far","name":"Far House","status":"active","languages":[{"id":"2","code":"pt"}],
 "service_at_locations":[{"id":"s2","location":{"id":"l2","location_type":"physical",
  "latitude":41.15,"longitude":-8.61,"addresses":[{"id":"a2","city":"Porto","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"takes_children":false,"waiting_time":"about 6 weeks"}},
{"id":"shared","name":"Shared House","status":"active",
 "service_at_locations":[{"id":"s3","location":{"id":"l3","location_type":"physical",
  "latitude":38.5,"longitude":-9.0}}],"x_waymark":{"needs":["shelter"]}},
{"id":"steps","name":"Steps to Change","status":"active",
 "service_at_locations":[{"id":"s4","location":{"id":"l3","location_type":"physical",
  "latitude":38.5,"longitude":-9.0}}],"x_waymark":{"needs":["perpetrator_programme"]}},
{"id":"women","name":"Women House","status":"active","languages":[{"id":"3","code":"lv"}],
 "x_waymark":{"needs":["shelter"],"gender":"women_only","interpreters":false}},
{"id":"spain","name":"Casa Madrid","status":"active","service_areas":[{"id":"ar","name":"Spain"}],
 "x_waymark":{"needs":["shelter"]}}
])";

template <class Engine>
struct Matching {
    Matching()
        : office{engine.database()}
        , record{office.openCase(office.ilze)}
    {
        std::ofstream{folder.file("services.json")} << kServices;
        auto& desk = office.as(office.tomas);
        REQUIRE(directory::Exchange{desk}.importFrom(folder.file("services.json"), {}));
        auto details = record.details;
        details.languages = {"pt"};
        details.region = "Lisboa";
        details.countryOfResidence = "PT";
        REQUIRE(cases::Cases{office.as(office.ilze)}.save(record.id, record.revision, details));
    }

    std::vector<Candidate> match(bool withChildren = false)
    {
        return candidatesFor(office.as(office.ilze),
            {.caseId = record.id, .need = directory::Need::Shelter, .withChildren = withChildren},
            20);
    }
    void say(cases::Gender gender)
    {
        cases::People people{office.as(office.ilze)};
        auto victim = people.ofCase(record.id).at(0);
        victim.details.gender = gender;
        REQUIRE(people.save(victim.id, victim.revision, victim.role, victim.details));
    }

    Engine engine;
    test::TemporaryFolder folder;
    test::ReferralOffice office;
    cases::Case record;
};

const Candidate& named(const std::vector<Candidate>& all, std::string_view name)
{
    const auto found
        = std::ranges::find_if(all, [&](const Candidate& c) { return c.hit.name == name; });
    REQUIRE(found != all.end());
    return *found;
}

bool has(const Candidate& candidate, Kind kind)
{
    return std::ranges::find(candidate.reasons, kind, &MatchReason::kind)
        != candidate.reasons.end();
}

} // namespace

TEMPLATE_TEST_CASE("services for a case come with reasons, those barred last", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Matching<TestType> matching;
    const auto found = matching.match();
    REQUIRE(found.size() == 5);
    CHECK(found.front().hit.name == "Near House");
    CHECK(has(found.front(), Kind::SpeaksLanguage));
    CHECK(has(found.front(), Kind::Near));
    CHECK(has(found.front(), Kind::ShortWait));
    CHECK(has(named(found, "Far House"), Kind::Far));
    CHECK(has(named(found, "Far House"), Kind::WaitingTime));
    CHECK(has(named(found, "Casa Madrid"), Kind::OutOfArea));
    CHECK(has(named(found, "Women House"), Kind::NoLanguage));
    CHECK(has(named(found, "Shared House"), Kind::SharesAddress));
    for (const auto* name : {"Casa Madrid", "Women House", "Shared House"})
        CHECK(named(found, name).leftOut);
    CHECK(std::ranges::is_sorted(found, {}, &Candidate::leftOut));
    // The same question has the same answer.
    const auto again = matching.match();
    CHECK(std::ranges::equal(
        found, again, [](const Candidate& a, const Candidate& b) { return a.hit.id == b.hit.id; }));
}

TEMPLATE_TEST_CASE("the same house is known by its words, however they are written", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Matching<TestType> matching;
    const auto service = [](const char* id, const char* need, const char* more, const char* street,
                             const char* rest) {
        return std::string{R"({"id":")"} + id + R"(","name":")" + id
            + R"(","status":"active","service_at_locations":[{"id":"s)" + id
            + R"(","location":{"id":"l)" + id
            + R"(","location_type":"physical","addresses":[{"id":"a","address_1":")" + street
            + "\"," + rest + R"(}]}}],"x_waymark":{"needs":[")" + need + "\"]" + more + "}}";
    };
    std::ofstream{matching.folder.file("houses.json")}
        << "["
        << service("programme", "perpetrator_programme", "", "Rua da Esperança, nº 12 - 1.º",
               R"("city":"Porto","postal_code":"4000-001")")
        << "," << service("same", "shelter", "", "R. Esperanca 12, 1", R"("city":"Porto")") << ","
        << service("sealed", "shelter", R"(,"confidential":true)", "12 rua Esperança 1",
               R"("city":"Porto","postal_code":"4000 001")")
        << "," << service("next", "shelter", "", "Rua da Esperança 14, 1", R"("city":"Porto")")
        << "," << service("elsewhere", "shelter", "", "Rua da Esperança 12, 1", R"("city":"Braga")")
        << "]";
    auto& desk = matching.office.as(matching.office.tomas);
    REQUIRE(directory::Exchange{desk}.importFrom(
        matching.folder.file("houses.json"), {.source = "houses"}));
    const auto found = matching.match();
    CHECK(has(named(found, "same"), Kind::SharesAddress));
    CHECK(has(named(found, "sealed"), Kind::SharesAddress));
    CHECK_FALSE(has(named(found, "next"), Kind::SharesAddress));
    CHECK_FALSE(has(named(found, "elsewhere"), Kind::SharesAddress));
    // One that stood in the directory before addresses were kept is compared all the same.
    matching.engine.database()
        .prepare("UPDATE perpetrator_addresses SET street = NULL, area = ''")
        .bind()
        .run();
    CHECK(has(named(matching.match(), "same"), Kind::SharesAddress));
}

TEMPLATE_TEST_CASE("children that come along take out who takes none", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Matching<TestType> matching;
    const auto found = matching.match(true);
    CHECK(has(named(found, "Near House"), Kind::TakesChildren));
    CHECK(named(found, "Far House").leftOut);
    CHECK(has(named(found, "Shared House"), Kind::ChildrenUnknown));
}

TEMPLATE_TEST_CASE("gender counts only where a service has a rule for it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Matching<TestType> matching;
    matching.say(cases::Gender::Woman);
    const auto woman = matching.match();
    matching.say(cases::Gender::Man);
    const auto man = matching.match();
    CHECK(named(woman, "Women House").eligible == directory::Eligible::Yes);
    CHECK(named(man, "Women House").eligible == directory::Eligible::No);
    for (const auto* name : {"Near House", "Far House", "Casa Madrid", "Shared House"})
        CHECK(named(woman, name).reasons == named(man, name).reasons);
}

TEST_CASE("a balance is the sum of the weights that stand beside the reasons")
{
    Matching<test::SqlCipherEngine> matching;
    for (const Candidate& candidate : matching.match()) {
        int balance = 0;
        for (const MatchReason& reason : candidate.reasons)
            balance += (reason.side == MatchReason::Side::For ? 1 : -1) * weightOf(reason.kind);
        CHECK(candidate.balance == balance);
        CHECK_FALSE(candidate.reasons.empty());
    }
}

TEST_CASE("a waiting time is understood in the languages of the eight countries")
{
    CHECK(waitingDays("about 2 weeks") == 14);
    CHECK(waitingDays("3 semaines") == 21);
    CHECK(waitingDays("usually the same day") == 0);
    CHECK(waitingDays("cerca de 10 dias") == 10);
    CHECK(waitingDays("2 mēneši") == 60);
    CHECK(waitingDays("1 tjedan") == 7);
    CHECK_FALSE(waitingDays("depends"));
}
