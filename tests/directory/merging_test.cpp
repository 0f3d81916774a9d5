// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/merging.h"
#include "directory/upkeep.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

/// One house twice, its other offer with the same phone, and a namesake elsewhere.
constexpr std::string_view kServices = R"([
{"id":"one","name":"Ponte Counselling Centre","status":"active",
 "phones":[{"id":"p1","number":"+00 555 014 220"}],
 "x_waymark":{"needs":["psychological"],"verified":{"on":"2026-05-12","by":"Ana","how":"visit"}}},
{"id":"two","name":"Ponte Centre Counselling","status":"active",
 "phones":[{"id":"p2","number":"555-014220"}],
 "x_waymark":{"needs":["psychological","peer_group"],"accepts_anonymous":true,
   "gender":"women_only","exclusions":["never with the other party"],
   "waiting_time":"one week","verified":{"on":"2026-11-12","by":"Eva","how":"phone"}}},
{"id":"three","name":"Street Kitchen","status":"active",
 "phones":[{"id":"p3","number":"+00 555 014 220"}]},
{"id":"four","name":"Ponte Counselling Centre","status":"active",
 "phones":[{"id":"p4","number":"+00 555 777 111"}]}
])";

/// Everything a worker sees of an entry, for comparing; the revision moves on.
Service withoutRevision(Service service)
{
    service.revision = 0;
    return service;
}

template <class Engine>
Service byNumber(test::DirectoryOffice<Engine>& office, std::string_view phone)
{
    for (const Hit& hit : office.directory.search({.limit = 50}).hits)
        if (hit.phone == phone) return *office.directory.find(hit.id);
    FAIL("no such phone");
    std::abort();
}

void checkSame(const Service& a, const Service& b)
{
    const Service one = withoutRevision(a);
    const Service other = withoutRevision(b);
    CHECK(one.id == other.id);
    CHECK(one.hsds == other.hsds);
    CHECK(one.additions == other.additions);
    CHECK(one.verified == other.verified);
    CHECK(one.document == other.document);
    CHECK(one.latitude == other.latitude);
}

} // namespace

TEMPLATE_TEST_CASE("entries alike in name and in phone are suggested as one, others are not",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Merging merging{*office.desk};
    const auto pairs = merging.candidates();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].reasons == std::vector{Likeness::SamePhone, Likeness::SameName});
    CHECK(pairs[0].first.name == "Ponte Centre Counselling");
    REQUIRE(merging.keepApart(pairs[0].second.id, pairs[0].first.id));
    CHECK(merging.candidates().empty());
}

TEMPLATE_TEST_CASE("a merged entry leads to the kept one, which takes over what was known",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Merging merging{*office.desk};
    const Service kept = byNumber(office, "+00 555 014 220");
    const Service merged = byNumber(office, "555-014220");
    REQUIRE(kept.hsds.name == "Ponte Counselling Centre");
    const auto id = merging.merge(kept.id, kept.revision, merged.id, merged.revision);
    REQUIRE(id);
    CHECK(office.names({.text = "ponte centre counselling"}).size() == 2);
    const auto found = office.directory.find(merged.id);
    REQUIRE(found);
    CHECK(found->id == kept.id);
    CHECK(found->additions.needs == std::vector{Need::Psychological, Need::PeerGroup});
    CHECK(found->additions.waitingTime == "one week");
    CHECK(found->additions.gender == GenderRule::WomenOnly);
    CHECK(found->additions.exclusions == std::vector<std::string>{"never with the other party"});
    CHECK(found->verified->by == "Eva");
    CHECK(merging.inForce(kept.id).size() == 1);
    CHECK(merging.candidates().empty());
    CHECK(Upkeep{*office.desk}.history(kept.id).at(0).way == ChangeWay::Merge);
    // What somebody reports on the old one shows on the kept one.
    REQUIRE(Upkeep{*office.desk}.report(merged.id, Wrong::Number));
    CHECK(Upkeep{*office.desk}.openReports(kept.id).size() == 1);
    CHECK(Upkeep{*office.desk}.toCheck(10).rows.at(0).id == kept.id);

    // A new import of the source does not bring it back.
    office.import(kServices);
    office.import(std::string{kServices}.replace(
        std::string{kServices}.find("555-014220"), 10, "555-014221"));
    CHECK(office.names({.text = "ponte centre counselling"}).size() == 2);
    CHECK(merging.merge(merged.id, merged.revision, kept.id, kept.revision).error().rule.text
        == "directory.merged-already");
}

TEMPLATE_TEST_CASE("taking a merge back restores both entries exactly", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Merging merging{*office.desk};
    const Service kept = byNumber(office, "+00 555 014 220");
    const Service merged = byNumber(office, "555-014220");
    const auto id = merging.merge(kept.id, kept.revision, merged.id, merged.revision);
    REQUIRE(id);
    REQUIRE(merging.undo(*id));
    checkSame(*office.directory.find(kept.id), kept);
    checkSame(*office.directory.find(merged.id), merged);
    CHECK(office.names({.text = "ponte"}).size() == 3);
    CHECK(merging.inForce().empty());
    CHECK(merging.undo(*id).error().rule.text == "directory.merge-not-found");
    CHECK(merging.candidates().size() == 1);
    office.import(kServices);
    CHECK(office.names({.text = "ponte"}).size() == 3);
}

TEMPLATE_TEST_CASE("merges come apart in the reverse order, and what was written since stays",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Merging merging{*office.desk};
    const Service kept = byNumber(office, "+00 555 014 220");
    const Service second = byNumber(office, "555-014220");
    const Service third = byNumber(office, "+00 555 777 111");
    const auto one = merging.merge(kept.id, kept.revision, second.id, second.revision);
    REQUIRE(one);
    office.clock.advance(1h);
    CHECK(merging.merge(kept.id, kept.revision, third.id, third.revision).error().rule.text
        == "directory.service-changed-since");
    const auto two = merging.merge(
        kept.id, office.directory.find(kept.id)->revision, third.id, third.revision);
    REQUIRE(two);
    CHECK(merging.undo(*one).error().rule.text == "directory.merge-not-last");
    const Service now = *office.directory.find(kept.id);
    Additions own = now.additions;
    own.goodToKnow = "Ring twice.";
    REQUIRE(office.directory.saveAdditions(kept.id, now.revision, own));
    REQUIRE(merging.undo(*two));
    REQUIRE(merging.undo(*one));
    CHECK(office.directory.find(kept.id)->additions.goodToKnow == "Ring twice.");
    checkSame(*office.directory.find(second.id), second);
    checkSame(*office.directory.find(third.id), third);
    CHECK(merging.merge(kept.id, 1, kept.id, 1).error().rule.text == "directory.merge-with-itself");
}

TEMPLATE_TEST_CASE("what is merged with a confidential entry becomes confidential, until undone",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{R"([
{"id":"open","name":"Lighthouse","status":"active","phones":[{"id":"p1","number":"+00 555 014 220"}],
 "service_at_locations":[{"id":"s","location":{"id":"l","location_type":"physical",
   "addresses":[{"id":"a","address_1":"7 Hidden Lane","city":"Secret Town"}]}}]},
{"id":"secret","name":"Lighthouse House","status":"active",
 "phones":[{"id":"p2","number":"+00 555 014 220"}],"x_waymark":{"confidential":true},
 "service_at_locations":[{"id":"s2","location":{"id":"l2","location_type":"physical",
   "addresses":[{"id":"a2","address_1":"7 Hidden Lane","city":"Secret Town"}]}}]}
])"};
    Merging merging{*office.desk};
    const Service open = office.service("secret town");
    const Service secret = office.service("lighthouse house");
    REQUIRE(secret.additions.confidential);
    const auto id = merging.merge(open.id, open.revision, secret.id, secret.revision);
    REQUIRE(id);
    CHECK(placeOf(office.directory.find(open.id)->hsds).empty());
    CHECK(office.names({.text = "secret town"}).empty());
    REQUIRE(merging.undo(*id));
    checkSame(*office.directory.find(open.id), open);
    checkSame(*office.directory.find(secret.id), secret);
}
