// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/draft.h"
#include "cases_fixture.h"

using namespace waymark;
using namespace waymark::cases;

TEMPLATE_TEST_CASE("a draft survives signing out and is its author's alone", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const DraftId id = DraftId::create();
    Drafts{office.desk()}.save(id, "contact", "", "10:42", "{\"a\":1}");
    Drafts{office.desk()}.save(id, "contact", "", "10:42", "{\"a\":2}");
    CHECK(Drafts{office.as(office.luka)}.own().empty());
    CHECK_FALSE(Drafts{office.desk()}.find(id));
    Drafts{office.desk()}.discard(id); // another's draft stays
    Drafts mine{office.as(office.maria)};
    REQUIRE(mine.own("contact", "").size() == 1);
    CHECK(mine.own().front().body == "{\"a\":2}");
    CHECK(mine.own("note", "").empty());
    mine.discard(id);
    mine.discard(id);
    CHECK(mine.own().empty());
}
