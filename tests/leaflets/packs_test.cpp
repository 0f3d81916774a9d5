// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/cases_fixture.h"
#include "cases/safe_contact.h"
#include "cases/timeline.h"
#include "leaflets/packs.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::leaflets;

namespace {

template <class Engine>
struct LeafletOffice : test::Office<Engine> {
    LeafletOffice()
    {
        this->open.reset();
        this->engine.database()
            .prepare(
                "INSERT INTO offices (id, revision, name, country, time_zone, language, training,"
                " created_at) VALUES ($1, 1, 'Harbour Street Office', 'FR', 'UTC', 'en', 0, 0)")
            .bind(Uuid::random().toString())
            .run();
        this->as(this->maria);
    }
    Library library = Library::builtIn();
    typeset::Typesetter typesetter;
    Packs packs() { return Packs{this->desk(), library, typesetter}; }
};

PackRequest arabic(cases::CaseId id)
{
    return {.caseId = id, .language = "ar", .leaflets = {"first-steps", "protection"}};
}

void allowPaper(office::Desk& desk, cases::CaseId id)
{
    using namespace cases;
    SafeContacts contacts{desk};
    const auto current = contacts.current(id);
    SafeContactDetails details = current ? current->details : SafeContactDetails{};
    details.letter = YesNo::Yes;
    details.plainEnvelope = YesNo::No;
    details.discreetOnly = YesNo::No;
    REQUIRE(contacts.save(id, current ? current->version : 0, details));
}

} // namespace

TEMPLATE_TEST_CASE("leaflets are suggested with reasons from the case", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const auto made = test::someCase(office.desk());
    const auto all = office.packs().suggestions(made.id, "ar");
    REQUIRE(all);
    const auto protection = std::ranges::find(*all, "protection", &Suggestion::leaflet);
    REQUIRE(protection != all->end());
    CHECK(protection->reasons.front() == Reason{Reason::Kind::Offence, "02082"});
    CHECK(protection->chosen);
    CHECK(protection->language == "ar");
    CHECK(office.packs().suggestions(cases::CaseId::create(), "ar").error().kind
        == Error::Kind::NotFound);
}

TEMPLATE_TEST_CASE("giving a pack records each letter once for each leaflet", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    auto& desk = office.desk();
    const auto made = test::someCase(desk);
    allowPaper(desk, made.id);
    auto packs = office.packs();
    const auto request = arabic(made.id);
    const auto pack = packs.make(request);
    REQUIRE(pack);
    CHECK(Ledger{desk}.items(made.id).empty());
    const auto given
        = packs.give(made.id, request, *pack, {Handing::Paper, Understood::Yes, TakenHome::Taken});
    REQUIRE(given);

    const auto coverage = Ledger{desk}.coverage(made.id);
    CHECK(coverage[0].first->understood == Understood::Yes);
    CHECK(coverage[0].first->leaflet == "first-steps");
    CHECK(coverage[2].detailed->takenHome == TakenHome::Taken);
    CHECK_FALSE(coverage[4].first);
    CHECK_FALSE(coverage[6].due);
    CHECK(coverage[9].askFirst);
    CHECK(Ledger{desk}.items(made.id).size() == 3);
    CHECK(packs.ofCase(made.id).front().id == *given);
    CHECK(std::ranges::any_of(desk.journal().about("case", made.id.toString()),
        [](const auto& entry) { return entry.line.action == "pack.given"; }));
    const auto all = packs.suggestions(made.id, "ar");
    CHECK(std::ranges::find(*all, "protection", &Suggestion::leaflet)->given);

    const auto item = Ledger{desk}.items(made.id).front();
    CHECK(Ledger{desk}.update(item.id, 1, Understood::Part, TakenHome::Hidden)->revision == 2);
    CHECK(Ledger{desk}.update(item.id, 1, Understood::No, TakenHome::Hidden).error().kind
        == Error::Kind::Conflict);
}

TEMPLATE_TEST_CASE("the exact file can be made again from the record", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const auto made = test::someCase(office.desk());
    auto packs = office.packs();
    const auto request = arabic(made.id);
    const auto pack = packs.make(request);
    const auto given = packs.give(made.id, request, *pack, {.handing = Handing::ReadAloud});
    REQUIRE(given);
    office.clock.advance(std::chrono::hours{24 * 90});
    CHECK(packs.remake(*given)->pdf.bytes == pack->pdf.bytes);
    CHECK(packs.remake(PackId::create()).error().rule.text == "pack.not-found");
    CHECK(packs.make(request)->pdf.bytes != pack->pdf.bytes);
}

TEMPLATE_TEST_CASE("the safe-contact guard is asked before paper leaves", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    auto& desk = office.desk();
    const auto made = test::someCase(desk);
    using namespace cases;
    SafeContacts contacts{desk};
    SafeContactDetails details = contacts.current(made.id)->details;
    details.discreetOnly = YesNo::Yes;
    REQUIRE(contacts.save(made.id, contacts.current(made.id)->version, details));
    auto packs = office.packs();
    const auto request = arabic(made.id);
    const auto pack = packs.make(request);
    const auto refused = packs.give(made.id, request, *pack, {.handing = Handing::Paper});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::NotAllowed);
    CHECK(Ledger{desk}.items(made.id).empty());
    CHECK(packs.give(made.id, request, *pack,
        {.handing = Handing::Paper, .overrideReason = "read here, left here"}));
    CHECK(packs.give(made.id, request, *pack, {.handing = Handing::ReadAloud}));
}

TEMPLATE_TEST_CASE("what an invisible case was given is invisible", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const auto made = test::someCase(office.desk());
    const auto request = arabic(made.id);
    const auto pack = office.packs().make(request);
    const auto given
        = office.packs().give(made.id, request, *pack, {.handing = Handing::ReadAloud});
    REQUIRE(cases::Cases{office.desk()}.restrict(made.id, true, {}));
    auto& luka = office.as(office.luka);
    CHECK(Ledger{luka}.items(made.id).empty());
    CHECK(office.packs().remake(*given).error().kind == Error::Kind::NotFound);
    CHECK(office.packs().make(request).error().kind == Error::Kind::NotFound);
    CHECK(Ledger{luka}.tell(made.id, {.letter = Letter::Support, .language = "en"}).error().kind
        == Error::Kind::NotFound);
}

TEST_CASE("a discreet pack says nothing of what it is for")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    for (const std::string language : {"en", "fr", "ar"}) {
        const auto pack = office.packs().make({.caseId = made.id,
            .language = language,
            .format = Format::Discreet,
            .leaflets = {"first-steps", "protection"}});
        REQUIRE(pack);
        CHECK(pack->pdf.pages == 1);
        for (const std::string_view word :
            {"crime", "victim", "Harbour", "protection", "first-steps"}) {
            CHECK(pack->fileName.find(word) == std::string::npos);
            CHECK(pack->pdf.bytes.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("a pack needs leaflets that exist")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    CHECK(office.packs().make({.caseId = made.id, .language = "en"}).error().rule.text
        == "pack.empty");
    CHECK(office.packs()
              .make({.caseId = made.id, .language = "en", .leaflets = {"nothing"}})
              .error()
              .subject
        == "nothing");
}
