// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::cases;

TEST_CASE("a contact is counted by six items and an honest silence counts")
{
    ContactDetails details;
    CHECK(countedItems(details).empty());
    details = test::someCall();
    CHECK(countedItems(details).size() == 6);
    details.outcome = {};
    CHECK_FALSE(countedItems(details).contains(CountedItem::Outcome));
    details.dangerNow = Silence::NotSaid;
    CHECK(countedItems(details).contains(CountedItem::DangerNow));
}

TEMPLATE_TEST_CASE("an anonymous contact is kept and read again as it was said", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    Contacts contacts{office.desk()};
    ContactDetails call;
    call.startedAt = office.clock.now();
    call.medium = Medium::Phone;
    call.callerRole = CallerRole::Witness;
    call.dangerNow = Silence::NotSaid;
    const auto added = contacts.add(call);
    REQUIRE(added);
    CHECK(added->details == call);
    CHECK(contacts.find(added->id)->details == call);
    const auto page = contacts.list({});
    REQUIRE(page.rows.size() == 1);
    CHECK(page.rows[0].dangerNow == Honest<YesNo>{Silence::NotSaid});
    CHECK_FALSE(page.rows[0].offence.isAnswered());

    SECTION("a stale save is a conflict and both versions can be shown")
    {
        ContactDetails mine = call;
        mine.note = "mine";
        REQUIRE(contacts.save(added->id, added->revision, mine));
        ContactDetails other = call;
        other.note = "the other desk's";
        const auto refused = contacts.save(added->id, added->revision, other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Conflict);
        CHECK(contacts.find(added->id)->details.note == "mine");
    }
    SECTION("the caller comes back with three words")
    {
        const auto words = contacts.giveReturnCode(added->id);
        REQUIRE(words);
        std::string spoken = *words;
        for (char& c : spoken)
            c = c == '-' ? ' ' : static_cast<char>(std::toupper(c));
        CHECK(contacts.byReturnCode(spoken)->id == added->id);
        CHECK_FALSE(contacts.byReturnCode("bada bada bada"));
    }
}

TEMPLATE_TEST_CASE("contacts are listed newest first and paged by key", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    Contacts contacts{office.desk()};
    for (int i = 0; i < 5; ++i)
        REQUIRE(contacts.add(test::someCall()));
    const auto first = contacts.list({.before = {}, .limit = 2});
    REQUIRE(first.rows.size() == 2);
    REQUIRE(first.next);
    const auto second = contacts.list({.before = first.next, .limit = 2});
    CHECK(second.rows[0].seq < first.rows[1].seq);
    CHECK_FALSE(contacts.list({.before = second.next, .limit = 2}).next);
}

TEMPLATE_TEST_CASE("a call-back stays open until somebody called", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    Contacts contacts{office.desk()};
    auto call = test::someCall();
    call.outcome = Outcome::CallBack;
    const auto added = contacts.add(call);
    REQUIRE(added);
    CHECK(contacts.list({.callBacks = true}).rows.size() == 1);
    REQUIRE(contacts.callBackDone(added->id));
    CHECK(contacts.list({.callBacks = true}).rows.empty());
}

TEST_CASE("what cannot be is refused with its rule")
{
    test::Office<test::SqlCipherEngine> office;
    Contacts contacts{office.desk()};
    auto call = test::someCall();
    call.endedAt = call.startedAt - std::chrono::minutes{1};
    CHECK(contacts.add(call).error().rule == Rule{"contact.ends-before-it-begins"});
    call = test::someCall();
    call.incidents.front().offences = {"9999"};
    CHECK(contacts.add(call).error().rule == Rule{"incident.offence-unknown"});
    call = test::someCall();
    call.given = {'a', 'z'};
    CHECK(contacts.add(call).error().rule == Rule{"contact.letter-unknown"});
    const auto admin = office.another("Adele", {office::Role::Administrator});
    CHECK(Contacts{office.as(admin)}.add(test::someCall()).error().rule
        == Rule{"contact.role-missing"});
}
