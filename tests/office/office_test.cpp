// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/desk.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using office::JournalFault;

TEMPLATE_TEST_CASE("the journal shows whoever touches it", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    const test::FixedClock clock;
    const auto maria = test::makeWorker(database, "Maria", {office::Role::Administrator});
    {
        auto desk = test::signIn(database, clock, maria);
        for (int i = 0; i < 5; ++i)
            desk->note({"office.looked-at", "office", std::to_string(i), {{"n", "1"}}});
        REQUIRE(desk->journal().verify().empty());
        CHECK(desk->journal().newest(2).front().seq == 5);
        CHECK(desk->journal().about("office", "3").size() == 1);
        CHECK(desk->journal().newest(9, 4, {.subjectKind = "office"}).size() == 3);
        CHECK(desk->journal().newest(9, {}, {maria.worker.toString(), "case"}).empty());
        CHECK(desk->journal().newest(9, {}, {maria.worker.toString()}).size() == 5);
    }
    // Somebody with the bare key and no respect for triggers.
    const auto tamper = [&](std::string_view sql) {
        if (database.engine() == storage::Engine::SqlCipher)
            database.execute(
                "DROP TRIGGER journal_keeps_entries; DROP TRIGGER journal_loses_nothing");
        else
            database.execute("DROP TRIGGER journal_keeps_entries ON journal");
        database.execute(sql);
        auto desk = test::signIn(database, clock, maria);
        return desk->journal().verify();
    };
    SECTION("an altered line")
    {
        CHECK(tamper("UPDATE journal SET facts = '{}' WHERE seq = 3")
            == std::vector{JournalFault{JournalFault::Kind::Altered, 3}});
    }
    SECTION("a removed line")
    {
        CHECK(tamper("DELETE FROM journal WHERE seq = 2").front()
            == JournalFault{JournalFault::Kind::Missing, 2});
    }
    SECTION("a cut-off end")
    {
        CHECK(tamper("DELETE FROM journal WHERE seq = 5").front().kind
            == JournalFault::Kind::EndCutOff);
    }
    SECTION("exchanged lines")
    {
        CHECK_FALSE(tamper("UPDATE journal SET seq = 99 WHERE seq = 2;"
                           "UPDATE journal SET seq = 2 WHERE seq = 3;"
                           "UPDATE journal SET seq = 3 WHERE seq = 99")
                        .empty());
    }
    SECTION("the triggers refuse it in the first place")
    {
        CHECK_THROWS_AS(database.execute("DELETE FROM journal"), storage::DatabaseError);
        CHECK_THROWS_AS(
            database.execute("UPDATE journal SET facts = '{}'"), storage::DatabaseError);
    }
}

TEST_CASE("an act without commit leaves neither change nor line")
{
    test::SqlCipherEngine engine;
    const test::FixedClock clock;
    auto desk = test::signIn(engine.database(), clock,
        test::makeWorker(engine.database(), "Maria", {office::Role::Administrator}));
    std::vector<office::Change> announced;
    desk->onChange([&](const office::Change& change) { announced.push_back(change); });
    {
        office::Act act{*desk};
        CHECK(office::nextNumber(*desk, "case.2026") == 1);
        act.record({"case.opened", "case", "x"});
    }
    CHECK(desk->journal().newest(10).empty());
    CHECK(announced.empty());
    office::Act act{*desk};
    CHECK(office::nextNumber(*desk, "case.2026") == 1);
    CHECK(office::nextNumber(*desk, "case.2026") == 2);
    act.record({"case.opened", "case", "x"});
    act.commit();
    CHECK(announced == std::vector{office::Change{"case", "x"}});
}
