// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/needs.h"
#include "cases/cases_fixture.h"

using namespace waymark;
using namespace waymark::assessment;

TEMPLATE_TEST_CASE(
    "a need is added, worked on and met", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    Needs needs{desk};
    CHECK(needs.add(subject.id, {.need = Need::Other}).error().rule == Rule{"need.words-missing"});
    const auto added = needs.add(subject.id,
        {.need = Need::Housing,
            .words = "near the school",
            .priority = Priority::Later,
            .targetDate = parseDate("2026-12-24"),
            .reasons = {{"", "she asked for it"}}});
    REQUIRE(added);
    REQUIRE(needs.add(subject.id, {.need = Need::Medical, .priority = Priority::Now}));
    CHECK(needs.ofCase(subject.id).front().details.need == Need::Medical);
    auto changed = *added;
    changed.details.status = NeedStatus::Met;
    changed.details.owner = office.maria.worker;
    REQUIRE(needs.save(changed));
    CHECK(needs.save(changed).error().rule == Rule{"need.changed-meanwhile"});
    const auto found = needs.find(added->id);
    REQUIRE(found);
    CHECK(found->details == changed.details);
    CHECK(needs.ofCase(subject.id).back().details.need == Need::Housing);
}

TEMPLATE_TEST_CASE(
    "a denied measure says why", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    Measures measures{desk};
    auto added = measures.add(
        subject.id, {.measure = Measure::CourtVideoLink, .status = MeasureStatus::Wished});
    REQUIRE(added);
    auto denied = *added;
    denied.details.status = MeasureStatus::Denied;
    CHECK(measures.save(denied).error().rule == Rule{"measure.denial-needs-reason"});
    denied.details.denialReason = "no equipment";
    REQUIRE(measures.save(denied));
    CHECK(measures.save(denied).error().rule == Rule{"measure.changed-meanwhile"});
    CHECK(measures.ofCase(subject.id).front().details == denied.details);
}
