// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::cases;

namespace {

std::vector<std::string> namesOf(const std::vector<CaseRow>& rows)
{
    std::vector<std::string> names;
    for (const CaseRow& row : rows)
        names.push_back(row.displayName);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEMPLATE_TEST_CASE("search finds folded names, references and digits, newest first", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    test::someCase(desk, "Élise Dubois");
    test::someCase(desk, "Ana Šarić");
    test::someCase(desk, "Elise Van Dam");
    const CaseList list{desk};
    CHECK(namesOf(list.search("elise", 10)) == Names{"Elise D.", "Élise D."});
    CHECK(namesOf(list.search("saric", 10)) == Names{"Ana Š."});
    CHECK(namesOf(list.search("ŠARIĆ", 10)) == Names{"Ana Š."});
    CHECK(namesOf(list.search("eli dub", 10)) == Names{"Élise D."});
    CHECK(namesOf(list.search("2026-0002", 10)) == Names{"Ana Š."});
    CHECK(namesOf(list.search("0003", 10)) == Names{"Elise D."});
    CHECK(list.search("417", 10).size() == 3);
    CHECK(list.search("345417", 10).size() == 3);
    CHECK(list.search("e", 1).size() == 1);
    CHECK(list.search("   ", 10).empty());
    CHECK(list.search("\"x* OR (", 10).empty());
    CHECK(list.search("zz", 10).empty());
    CHECK(list.count({.text = "elise"}) == CaseCount{2, false});
}

TEMPLATE_TEST_CASE("an alleged offender is not found by the search of cases", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const Case made = test::someCase(desk);
    PersonDetails offender;
    offender.name = "Rui Offender";
    REQUIRE(People{desk}.add(made.id, PersonRole::AllegedOffender, offender));
    PersonDetails sister;
    sister.name = "Inês Irmã";
    REQUIRE(People{desk}.add(made.id, PersonRole::Family, sister));
    CHECK(CaseList{desk}.search("offender", 5).empty());
    CHECK(CaseList{desk}.search("irma", 5).size() == 1);
}

TEMPLATE_TEST_CASE("the list pages by key in every order and combines filters", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    std::vector<Case> made;
    for (const char* name : {"Čedo Babić", "Ana Zorn", "Zoë Adams", "Álvaro Cruz", "Bea Cruz"}) {
        office.clock.advance(std::chrono::minutes{1});
        made.push_back(test::someCase(desk, name));
    }
    // Short sets are gathered, long ones asked row by row: the answers are the same.
    const CaseList list{desk, GENERATE(0, 2000)};
    const auto everything = [&](CaseQuery query) {
        Names names;
        query.limit = 2;
        for (int pages = 0; pages < 9; ++pages) {
            const auto page = list.list(query);
            for (const auto& name : namesOf(page.rows))
                names.push_back(name);
            if (!page.next) break;
            query.after = page.next;
        }
        return names;
    };
    const Names newest{"Bea C.", "Álvaro C.", "Zoë A.", "Ana Z.", "Čedo B."};
    CHECK(everything({.order = CaseOrder::Newest}) == newest);
    CHECK(everything({.order = CaseOrder::LastTouched}) == newest);
    CHECK(everything({.order = CaseOrder::Name})
        == Names{"Álvaro C.", "Ana Z.", "Bea C.", "Čedo B.", "Zoë A."});
    CHECK(everything({.text = "cruz"}) == Names{"Bea C.", "Álvaro C."});

    REQUIRE(Tasks{desk}.add(made[1].id, {.title = "late", .due = parseDate("2026-11-20")}));
    REQUIRE(Tasks{desk}.add(made[3].id, {.title = "soon", .due = parseDate("2026-11-25")}));
    CHECK(everything({.order = CaseOrder::DueFirst}) == Names{"Ana Z.", "Álvaro C."});
    CHECK(everything({.dueBy = parseDate("2026-11-24")}) == Names{"Ana Z."});
    CHECK(list.list({.dueBy = parseDate("2026-11-24")}).rows.front().nextStep == "late");

    Cases service{desk};
    REQUIRE(service.setStatus(made[0].id, CaseStatus::Closing));
    REQUIRE(service.close(made[0].id, {.safetyChecked = true}));
    CHECK(everything({.open = true}).size() == 4);
    CHECK(everything({.status = CaseStatus::Closed}) == Names{"Čedo B."});

    CaseDetails passed = made[4].details;
    passed.responsible = office.luka.worker;
    REQUIRE(service.save(made[4].id, made[4].revision, passed));
    CHECK(everything({.mineOrDeputy = true, .open = true}).size() == 3);
    CHECK(everything({.mineOrDeputy = true, .text = "cruz"}) == Names{"Álvaro C."});
    CHECK(everything({.dueBy = parseDate("2026-11-25"), .text = "cruz"}) == Names{"Álvaro C."});
    CHECK(list.count({.mineOrDeputy = true}) == CaseCount{4, false});
    passed.deputy = office.maria.worker;
    REQUIRE(service.save(made[4].id, service.find(made[4].id)->revision, passed));
    CHECK(list.count({.mineOrDeputy = true}) == CaseCount{5, false});
    CHECK(everything({.mineOrDeputy = true, .text = "bea"}) == Names{"Bea C."});
}
