// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/agreements.h"
#include "directory/gaps.h"
#include "directory/upkeep.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

using Names = std::vector<std::string>;

/// Checked 12 days, 100 days and 200 days ago, and never.
constexpr std::string_view kServices = R"([
{"id":"fresh","name":"Fresh Advice","status":"active","phones":[{"id":"p1","number":"+00 1"}],
 "x_waymark":{"verified":{"on":"2026-11-12","by":"Ana","how":"visit"}}},
{"id":"ageing","name":"Ageing Advice","status":"active",
 "x_waymark":{"verified":{"on":"2026-08-16","by":"Ana","how":"phone"}}},
{"id":"grey","name":"Grey Advice","status":"active",
 "x_waymark":{"verified":{"on":"2026-05-08","by":"Ana","how":"phone"}}},
{"id":"never","name":"Never Advice","status":"active"},
{"id":"closed","name":"Closed Advice","status":"defunct"}
])";

template <class Engine>
Names queueOf(test::DirectoryOffice<Engine>& office, std::size_t limit = 50)
{
    Names names;
    std::optional<ToCheckKey> after;
    do {
        auto page = Upkeep{*office.desk}.toCheck(limit, after);
        for (const ToCheck& entry : page.rows)
            names.push_back(entry.name);
        after = page.next;
    } while (after);
    return names;
}

/// As if so many referrals had been sent, with the owner's rights.
template <class Engine>
void use(test::DirectoryOffice<Engine>& office, std::string_view id, int times)
{
    office.desk.reset();
    office.engine.database()
        .prepare("UPDATE services SET uses = $1 WHERE source_id = $2")
        .bind(times, id)
        .run();
    office.desk = test::signIn(office.engine.database(), office.clock, office.worker);
}

} // namespace

TEMPLATE_TEST_CASE("grey entries wait before ageing ones, the most used and the oldest first",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    CHECK(queueOf(office) == Names{"Never Advice", "Grey Advice", "Ageing Advice"});
    CHECK(queueOf(office, 1) == Names{"Never Advice", "Grey Advice", "Ageing Advice"});
    use(office, "grey", 3);
    use(office, "ageing", 9);
    CHECK(queueOf(office, 1) == Names{"Grey Advice", "Never Advice", "Ageing Advice"});
    const auto counts = Upkeep{*office.desk}.counts();
    CHECK(counts.reported == 0);
    CHECK(counts.stale == 2);
    CHECK(counts.ageing == 1);
}

TEMPLATE_TEST_CASE("an entry is ageing after 90 days and grey after 180", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{R"([
{"id":"a","name":"A90","status":"active","x_waymark":{"verified":{"on":"2026-08-26","how":"phone"}}},
{"id":"b","name":"B91","status":"active","x_waymark":{"verified":{"on":"2026-08-25","how":"phone"}}},
{"id":"c","name":"C180","status":"active","x_waymark":{"verified":{"on":"2026-05-28","how":"phone"}}},
{"id":"d","name":"D181","status":"active","x_waymark":{"verified":{"on":"2026-05-27","how":"phone"}}}
])"};
    const auto queue = Upkeep{*office.desk}.toCheck(10).rows;
    REQUIRE(queue.size() == 3);
    CHECK(queue[0].name == "D181");
    CHECK(queue[0].freshness == Freshness::Stale);
    CHECK(queue[1].name == "C180");
    CHECK(queue[1].freshness == Freshness::Ageing);
    CHECK(queue[2].name == "B91");
}

TEMPLATE_TEST_CASE("a wrong number is reported, seen at once and settled by the next check",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Upkeep upkeep{*office.desk};
    const auto service = office.service("fresh");
    REQUIRE(upkeep.report(service.id, Wrong::Number));
    const auto reports = upkeep.openReports(service.id);
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].what == Wrong::Number);
    CHECK(reports[0].by == "Ilze");
    CHECK(queueOf(office).front() == "Fresh Advice");
    CHECK(queueOf(office, 1).size() == 4);
    CHECK(upkeep.counts().reported == 1);
    CHECK(office.desk->journal().about("service", service.id.toString()).back().line.action
        == "service.reported");

    office.clock.advance(1h);
    REQUIRE(office.directory.verify(service.id, service.revision, VerifiedBy::Phone));
    CHECK(upkeep.openReports(service.id).empty());
    CHECK(queueOf(office).front() == "Never Advice");
    const auto checks = upkeep.verifications(service.id);
    REQUIRE(checks.size() == 1);
    CHECK(checks[0].by == "Ilze");
    CHECK(upkeep.report(ServiceId::create(), Wrong::Hours).error().rule.text
        == "directory.service-not-found");
}

TEMPLATE_TEST_CASE("the history tells what changed, from what to what, and by which way",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Upkeep upkeep{*office.desk};
    auto service = office.service("fresh");
    CHECK(upkeep.history(service.id).empty());
    office.clock.advance(1h);
    office.import(
        R"([{"id":"fresh","name":"Fresh Advice","status":"active","phones":[{"id":"p1","number":"+00 2"}],
 "x_waymark":{"verified":{"on":"2026-11-12","by":"Ana","how":"visit"}}}])");
    office.clock.advance(1h);
    service = office.service("fresh");
    Additions additions = service.additions;
    additions.waitingTime = "two weeks";
    REQUIRE(office.directory.saveAdditions(service.id, service.revision, additions));
    const auto history = upkeep.history(service.id);
    REQUIRE(history.size() == 2);
    CHECK(history[0].way == ChangeWay::Hand);
    CHECK(history[0].worker == "Ilze");
    CHECK(
        history[0].fields == std::vector<FieldChange>{{"x_waymark.waiting_time", "", "two weeks"}});
    CHECK(history[1].way == ChangeWay::Import);
    CHECK(history[1].fields == std::vector<FieldChange>{{"phones.number", "+00 1", "+00 2"}});
}

TEMPLATE_TEST_CASE("history and reports of a service forget its place when it becomes confidential",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    const auto entry = [](std::string_view street) {
        return R"([{"id":"house","name":"House","status":"active","description":"Come to )"
            + std::string{street}
        + R"(","service_at_locations":[{"id":"s","location":{"id":"l","location_type":"physical",
 "addresses":[{"id":"a","address_1":")"
            + std::string{street} + R"(","city":"Port"}]}}]}])";
    };
    test::DirectoryOffice<TestType> office{entry("7 Hidden Lane")};
    Upkeep upkeep{*office.desk};
    office.import(entry("8 Hidden Lane"));
    auto service = office.service("house");
    REQUIRE(upkeep.report(service.id, Wrong::Place, "it is 9 Hidden Lane"));
    REQUIRE(upkeep.history(service.id).size() == 1);
    Additions additions = service.additions;
    additions.confidential = true;
    REQUIRE(office.directory.saveAdditions(service.id, service.revision, additions));
    for (const ServiceChange& change : upkeep.history(service.id))
        for (const FieldChange& field : change.fields)
            CHECK((field.before + field.after).find("Lane") == std::string::npos);
    CHECK(upkeep.openReports(service.id).at(0).note.empty());
    CHECK(upkeep.report(service.id, Wrong::Place, "9 Hidden Lane").error().rule.text
        == "directory.report-note-confidential");
    CHECK(upkeep.report(service.id, Wrong::Place));

    office.clock.advance(1h);
    office.import(entry("10 Hidden Lane"));
    for (const ServiceChange& change : upkeep.history(service.id))
        for (const FieldChange& field : change.fields)
            CHECK((field.before + field.after).find("Lane") == std::string::npos);
}

TEMPLATE_TEST_CASE("an agreement is due 60 days before its end and can be ended", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Agreements agreements{*office.desk};
    const auto service = office.service("fresh");
    const AgreementDetails details{.number = "A-7",
        .partner = "Fresh Advice",
        .service = service.id,
        .purpose = "Warm referrals",
        .contact = "the head of admissions",
        .validFrom = *parseDate("2026-01-01"),
        .validUntil = *parseDate("2027-01-23"),
        .note = {}};
    const auto id = agreements.add(details);
    REQUIRE(id);
    AgreementDetails later = details;
    later.validUntil = *parseDate("2027-01-24");
    REQUIRE(agreements.add(later));
    AgreementDetails open = details;
    open.validUntil.reset();
    REQUIRE(agreements.add(open));
    REQUIRE(agreements.due().size() == 1);
    CHECK(agreements.due()[0].state == AgreementState::DueSoon);
    CHECK(agreements.list().size() == 3);
    CHECK(agreements.list()[0].id == *id);
    CHECK(agreements.list()[2].details == open);
    CHECK(agreements.ofService(service.id).size() == 3);

    CHECK(agreements.change(*id, 7, details).error().rule.text
        == "directory.agreement-changed-since");
    AgreementDetails renewed = details;
    renewed.validUntil = *parseDate("2028-01-23");
    REQUIRE(agreements.change(*id, 1, renewed));
    CHECK(agreements.due().empty());
    REQUIRE(agreements.end(*id, 2, *parseDate("2026-11-24")));
    CHECK(agreements.find(*id)->state == AgreementState::Ended);
    CHECK(agreements.ended().size() == 1);
    office.clock.set(*parseInstant("2027-02-01T09:00:00Z"));
    CHECK(agreements.due().at(0).state == AgreementState::Expired);

    AgreementDetails wrong{.partner = " ",
        .validFrom = *parseDate("2026-02-01"),
        .validUntil = *parseDate("2026-01-01")};
    const auto problems = problemsIn(wrong);
    REQUIRE(problems.size() == 3);
    CHECK(problems[2].rule.text == "directory.agreement-dates-reversed");
    CHECK_FALSE(agreements.add(wrong));
}

TEMPLATE_TEST_CASE("gaps are counted by need, region and language", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Gaps gaps{*office.desk};
    REQUIRE(gaps.note({Need::Psychological, "Port District", "pt"}));
    office.clock.advance(24h);
    REQUIRE(gaps.note({Need::Psychological, "port district", "pt"}));
    REQUIRE(gaps.note({Need::Shelter, "", ""}));
    CHECK(gaps.note({{}, "  ", ""}).error().rule.text == "directory.gap-empty");
    const auto rows = gaps.report(*parseDate("2026-11-24"), *parseDate("2026-11-25"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == GapRow{"psychological", "Port District", "pt", "nothing_found", 2});
    CHECK(rows[1] == GapRow{"shelter", "", "", "nothing_found", 1});
    CHECK(gaps.report(*parseDate("2026-11-25"), *parseDate("2026-11-25")).size() == 2);
    CHECK(gaps.report(*parseDate("2026-11-26"), *parseDate("2026-11-26")).empty());
}

TEST_CASE("counts under five are summed up before others read them")
{
    const auto published = forPublication({{"legal", "Port", "pt", "no_capacity", 7},
        {"legal", "Port", "fr", "language", 3}, {"shelter", "Hill", "", "nothing_found", 2}});
    REQUIRE(published.size() == 2);
    CHECK(published[0].count == 7);
    CHECK(published[1] == GapRow{"", "", "", "other", 5});
    CHECK(forPublication({{"legal", "Port", "fr", "language", 3}}).empty());
}

TEST_CASE("who does not keep the directory merges and agrees nothing")
{
    test::SqlCipherEngine engine;
    const test::FixedClock clock;
    auto desk = test::signIn(engine.database(), clock,
        test::makeWorker(engine.database(), "Maria", {office::Role::Worker}));
    CHECK(Agreements{*desk}
              .add({.partner = "X", .purpose = "Y", .validFrom = *parseDate("2026-01-01")})
              .error()
              .rule.text
        == "directory.keeping-not-allowed");
}
