// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

using namespace waymark;
using namespace waymark::cases;

TEMPLATE_TEST_CASE("next steps are done, taken back and passed on", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    Tasks tasks{desk};
    const Case made = test::someCase(desk);
    const Date today = office.clock.today();
    const auto later = tasks.add(made.id, {.title = "later", .due = addDays(today, 3)});
    const auto first
        = tasks.add(made.id, {.title = "first", .due = today, .dueAt = std::chrono::hours{11}});
    const auto undated = tasks.add({}, {.title = "without a case"});
    REQUIRE(later);
    REQUIRE(first);
    REQUIRE(undated);
    CHECK(tasks.add(made.id, {.title = " "}).error().rule == Rule{"task.title-missing"});
    CHECK(Cases{desk}.find(made.id)->nextStep == "first");
    CHECK(tasks.openOf(office.maria.worker, today, 10).size() == 2);
    CHECK(tasks.openOf(office.maria.worker, today, 10).back().details.title == "without a case");
    CHECK(tasks.openOf(office.maria.worker, today, 10).front().caseReference == made.reference);

    REQUIRE(tasks.done(first->id));
    CHECK(Cases{desk}.find(made.id)->nextStep == "later");
    REQUIRE(tasks.takeBack(first->id));
    CHECK(Cases{desk}.find(made.id)->nextStep == "first");
    REQUIRE(tasks.moveTo(first->id, addDays(today, 9)));
    CHECK(Cases{desk}.find(made.id)->nextDue == addDays(today, 3));

    TaskDetails renamed = later->details;
    renamed.title = "renamed";
    REQUIRE(tasks.save(later->id, later->revision, renamed));
    CHECK(tasks.save(later->id, later->revision, renamed).error().kind == Error::Kind::Conflict);

    REQUIRE(tasks.passOn(undated->id, office.luka.worker));
    CHECK(Tasks{office.as(office.luka)}.openOf(office.luka.worker, today, 10).size() == 1);
}
