// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::cases;

TEMPLATE_TEST_CASE("a restricted case is invisible in list, search, counts and by reference",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const Case made = test::someCase(office.desk());
    REQUIRE(Cases{office.desk()}.restrict(made.id, true, {}));
    CHECK(CaseList{office.desk()}.search("elena", 5).size() == 1);

    auto& luka = office.as(office.luka);
    CHECK_FALSE(Cases{luka}.find(made.id));
    CHECK_FALSE(Cases{luka}.findByReference(made.reference));
    CHECK(CaseList{luka}.list({}).rows.empty());
    CHECK(CaseList{luka}.search("elena", 5).empty());
    CHECK(CaseList{luka}.count({}).number == 0);
    CHECK(CaseList{luka}.count({.text = "elena"}).number == 0);
    CHECK(Contacts{luka}.list({}).rows.empty());
    CHECK(People{luka}.ofCase(made.id).empty());
    CHECK(Timeline{luka}.newest(made.id, {}, 5).rows.empty());
    CHECK_FALSE(SafeContacts{luka}.current(made.id));
    CHECK(possiblyKnown(luka, test::someCall()).empty());
    CHECK(Timeline{luka}.write(made.id, {.text = "x"}).error().kind == Error::Kind::NotFound);
    CHECK(Tasks{luka}.add(made.id, {.title = "x"}).error().kind == Error::Kind::NotFound);
    CHECK(Cases{luka}.setStatus(made.id, CaseStatus::Active).error().kind == Error::Kind::NotFound);

    REQUIRE(Cases{office.as(office.maria)}.restrict(made.id, true, {office.luka.worker}));
    CHECK(Cases{office.as(office.luka)}.find(made.id));
}

TEMPLATE_TEST_CASE("reading a restricted case is written down", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const Case made = test::someCase(desk);
    const auto reads = [&] {
        return std::ranges::count_if(desk.journal().about("case", made.id.toString()),
            [](const auto& entry) { return entry.line.action == "case.read"; });
    };
    REQUIRE(Cases{desk}.find(made.id));
    CHECK(reads() == 0);
    REQUIRE(Cases{desk}.restrict(made.id, true, {}));
    REQUIRE(Cases{desk}.find(made.id));
    CHECK(reads() == 1);
}

TEMPLATE_TEST_CASE("administrators and data-protection readers see no case by that role alone",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    test::someCase(office.desk());
    const auto admin
        = office.another("Adele", {office::Role::Administrator, office::Role::DataProtection});
    auto& desk = office.as(admin);
    CHECK(CaseList{desk}.list({}).rows.empty());
    CHECK(CaseList{desk}.search("elena", 5).empty());
    CHECK(Contacts{desk}.list({}).rows.empty());
}

TEMPLATE_TEST_CASE("a case of a team is seen by the team and by who leads it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    office.open.reset();
    const TeamId north = TeamId::create();
    {
        auto& database = office.engine.database();
        const auto transaction = database.begin();
        database
            .prepare(
                "INSERT INTO teams (id, revision, name, name_key) VALUES ($1, 1, 'North', 'north')")
            .bind(north)
            .run();
        transaction->commit();
    }
    auto& desk = office.as(office.maria);
    const Case made = test::someCase(desk);
    CaseDetails details = made.details;
    details.team = north;
    REQUIRE(Cases{desk}.save(made.id, made.revision, details));
    CHECK(Cases{desk}.find(made.id)); // responsible
    CHECK_FALSE(Cases{office.as(office.luka)}.find(made.id));
    office.open.reset();
    {
        auto& database = office.engine.database();
        const auto transaction = database.begin();
        database.prepare("INSERT INTO team_members (id, team_id, worker_id) VALUES ('m', $1, $2)")
            .bind(north, office.luka.worker)
            .run();
        transaction->commit();
    }
    CHECK(Cases{office.as(office.luka)}.find(made.id));
    CHECK(CaseList{office.desk()}.list({.team = north}).rows.size() == 1);
}
