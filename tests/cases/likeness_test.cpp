// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::cases;

TEMPLATE_TEST_CASE("another record about the same person is noticed with its reasons", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const Case made = test::someCase(desk, "Elena Marques");

    ContactDetails call;
    call.startedAt = office.clock.now();
    CHECK(possiblyKnown(desk, call).empty());

    call.safeContact.channels = {{.way = Way::Phone, .address = "912345417"}};
    auto found = possiblyKnown(desk, call);
    REQUIRE(found.size() == 1);
    CHECK(found[0].caseId == made.id);
    CHECK(found[0].likely);
    CHECK(found[0].reasons == std::vector{LikenessReason::SamePhone});

    call.safeContact = {};
    call.person.name = "MARQUÈS Elena";
    CHECK(possiblyKnown(desk, call).front().reasons.front() == LikenessReason::SameName);

    call.person = {};
    call.incidents = test::someCall().incidents;
    call.language = std::string{"pt"};
    found = possiblyKnown(desk, call);
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].likely);
    call.region = std::string{"harbour"};
    CHECK(possiblyKnown(desk, call).front().likely);
    noteLook(desk, found[0]);
    CHECK(desk.journal().newest(1).front().line.action == "case.looked-at");
}

TEMPLATE_TEST_CASE("a worker who knows somebody named is asked to hand over", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    Acquaintances known{office.desk()};
    REQUIRE(known.declare("Rui Sá"));
    REQUIRE(known.declare("rui sa"));
    CHECK(known.declared() == 1);
    CHECK(known.declare("Rui").error().rule == Rule{"acquaintance.name-incomplete"});
    ContactDetails call = test::someCall();
    CHECK_FALSE(known.concerns(call));
    call.incidents.front().ownWords = "It was SA, RUI who came again.";
    CHECK(known.concerns(call));
    CHECK_FALSE(known.concerns(call, office.luka.worker));
    CHECK(Acquaintances{office.as(office.luka)}.concerns(call, office.maria.worker));
    Acquaintances{office.as(office.maria)}.forgetAll();
    CHECK(Acquaintances{office.desk()}.declared() == 0);
}
