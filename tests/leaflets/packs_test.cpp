// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/safe_contact.h"
#include "cases/timeline.h"
#include "leaflets/batch.h"
#include "leaflets/composition.h"
#include "leaflets/leaflets_fixture.h"
#include "leaflets/packs.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::leaflets;
using test::LeafletOffice;

namespace {

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
    CHECK(all->front().leaflet == "stalking"); // the narrowest first
    CHECK(office.packs().suggestions(cases::CaseId::create(), "ar").error().kind
        == Error::Kind::NotFound);
}

TEST_CASE("where the case stands is a reason of its own")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    const auto reasonsOf = [&](std::string_view leaflet) {
        const auto all = office.packs().suggestions(made.id, "en");
        return std::ranges::find(*all, leaflet, &Suggestion::leaflet)->reasons;
    };
    const auto has = [&](std::string_view leaflet, const Reason& reason) {
        const auto reasons = reasonsOf(leaflet);
        return std::ranges::find(reasons, reason) != reasons.end();
    };
    CHECK_FALSE(has("court-day", {Reason::Kind::Stage, "reported"}));
    cases::Incidents incidents{office.desk()};
    auto incident = incidents.ofCase(made.id).front();
    incident.details.reportedToPolice = cases::YesNo::Yes;
    REQUIRE(incidents.save(incident.id, incident.revision, incident.details));
    CHECK(has("court-day", {Reason::Kind::Stage, "reported"}));
    CHECK_FALSE(has("reporting", {Reason::Kind::Stage, "not_reported"}));
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

TEMPLATE_TEST_CASE("a pack with partners' files can be made again byte for byte", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const auto made = test::someCase(office.desk());
    auto packs = office.packs();
    auto request = arabic(made.id);
    request.attachments
        = {{"Court map",
               packs.sample({.caseId = made.id, .language = "en", .leaflets = {"court-day"}})
                   ->pdf.bytes},
            {"Bus lines",
                packs.sample({.caseId = made.id, .language = "fr", .leaflets = {"reporting"}})
                    ->pdf.bytes}};
    const auto pack = packs.make(request);
    REQUIRE(pack);
    const auto given = packs.give(made.id, request, *pack, {.handing = Handing::ReadAloud});
    REQUIRE(given);
    office.clock.advance(std::chrono::hours{24 * 400});
    const auto again = packs.remake(*given);
    REQUIRE(again);
    CHECK(again->pdf.bytes == pack->pdf.bytes);
    CHECK(again->pdf.pages == pack->pdf.pages);
    request.attachments = {{"Broken", "%PDF-1.7 and nothing else"}};
    CHECK(packs.make(request).error().rule.text == "pdf.unreadable");
    request.attachments = {{"Sealed", encrypt(pack->pdf, "long enough")->bytes}};
    CHECK(packs.make(request).error().rule.text == "pdf.encrypted");
}

TEMPLATE_TEST_CASE("what came of a hand-over is noted for every letter of it", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    auto& desk = office.desk();
    const auto made = test::someCase(desk);
    allowPaper(desk, made.id);
    auto packs = office.packs();
    const auto request = arabic(made.id);
    const auto given = packs.give(made.id, request, *packs.make(request),
        {.handing = Handing::Paper, .seenBy = SeenBy::SomebodySafe, .keptAt = KeptAt::Here});
    REQUIRE(given);
    Ledger ledger{desk};
    REQUIRE(ledger.noteOutcome(*given, {Understood::Part, TakenHome::KeptHere, true}));
    for (const InfoItem& item : ledger.items(made.id)) {
        CHECK(item.understood == Understood::Part);
        CHECK(item.takenHome == TakenHome::KeptHere);
        CHECK(item.handing == Handing::ReadAloud);
        CHECK(item.revision == 2);
    }
    CHECK(ledger.noteOutcome(PackId::create(), {}).error().rule.text == "pack.not-found");
}

TEMPLATE_TEST_CASE(
    "each letter has a state of its own", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    const auto made = test::someCase(office.desk());
    Ledger ledger{office.desk()};
    const auto tell = [&](Letter letter, bool refused) {
        REQUIRE(ledger.tell(made.id, {.letter = letter, .language = "en", .refused = refused}));
        office.clock.advance(std::chrono::minutes{1});
    };
    const auto status = [&](Letter letter) {
        return statusOf(ledger.coverage(made.id)[static_cast<std::size_t>(letter)]);
    };
    CHECK(status(Letter::Support) == InfoStatus::ToGive);
    CHECK(status(Letter::AnotherState) == InfoStatus::NotDue);
    tell(Letter::Support, false);
    CHECK(status(Letter::Support) == InfoStatus::Given);
    tell(Letter::Support, false);
    CHECK(status(Letter::Support) == InfoStatus::Repeated);
    tell(Letter::Compensation, true);
    CHECK(status(Letter::Compensation) == InfoStatus::Refused);
    tell(Letter::Compensation, false);
    CHECK(status(Letter::Compensation) == InfoStatus::Repeated);
}

TEMPLATE_TEST_CASE("in a list each case has its language, its form and its guard", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    LeafletOffice<TestType> office;
    auto& desk = office.desk();
    auto made = test::someCase(desk);
    auto packs = office.packs();
    const auto plan = planFor(desk, packs, made.id, {});
    REQUIRE(plan);
    CHECK(plan->request.language == made.details.languages.front());
    CHECK(plan->request.format == Format::Standard);
    CHECK_FALSE(plan->request.leaflets.empty());
    const auto pack = packFor(packs, *plan);
    REQUIRE(pack);
    noteExport(desk, made.id, *pack, {.seenBy = SeenBy::Nobody});
    const auto noted = desk.journal().about("case", made.id.toString()).back().line;
    CHECK(noted.action == "pack.exported");
    CHECK(noted.facts.at("seen_by") == "nobody");
    CHECK(Ledger{desk}.items(made.id).empty()); // nothing counts as given
    // As last time.
    allowPaper(desk, made.id);
    PackRequest large = arabic(made.id);
    large.format = Format::Large;
    REQUIRE(packs.give(made.id, large, *packs.make(large), {.handing = Handing::Paper}));
    CHECK(planFor(desk, packs, made.id, {})->request.format == Format::Large);
    CHECK(
        planFor(desk, packs, made.id, {.language = "fr", .format = Format::Easy})->request.language
        == "fr");
    using namespace cases;
    SafeContacts contacts{desk};
    SafeContactDetails details = contacts.current(made.id)->details;
    details.discreetOnly = YesNo::Yes;
    REQUIRE(contacts.save(made.id, contacts.current(made.id)->version, details));
    CHECK(planFor(desk, packs, made.id, {})->request.format == Format::Discreet);
    const auto plain = planFor(desk, packs, made.id, {.format = Format::Standard});
    CHECK(packFor(packs, *plain).error().rule.text == "pack.discreet-only");
    CHECK(planFor(desk, packs, CaseId::create(), {}).error().rule.text == "case.not-found");
}

TEST_CASE("packs of many cases are made one after the other until somebody stops")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    auto packs = office.packs();
    const std::vector<BatchPlan> wanted{
        {arabic(made.id)}, {arabic(cases::CaseId::create())}, {arabic(made.id)}, {arabic(made.id)}};
    std::vector<bool> results;
    const auto tried = makeEach(packs, wanted, [&](std::size_t index, const Result<Pack>& pack) {
        CHECK(index == results.size());
        results.push_back(static_cast<bool>(pack));
        return results.size() < 3;
    });
    CHECK(tried == 3);
    CHECK(results == std::vector<bool>{true, false, true});
}

TEST_CASE("a leaflet that is missing in the language says which one it stands in")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    Leaflet english = *office.library.find("first-steps", "en");
    office.library = Library{{english}};
    const auto pack = office.packs().make(
        {.caseId = made.id, .language = "ar", .leaflets = {"first-steps"}, .services = false});
    REQUIRE(pack);
    CHECK(pack->parts.front().language == "en");
    const auto content = readContent(pack->content);
    const auto document = documentOf(*content);
    REQUIRE(document);
    const auto& line = std::get<typeset::Paragraph>(document->blocks.front().content);
    CHECK(line.text.back().language == "en");
    const auto& passage = std::get<typeset::Passage>(document->blocks.at(1).content);
    CHECK(passage.language == "en");
    CHECK(std::holds_alternative<typeset::Heading>(passage.blocks.front().content));
}

TEST_CASE("what is put behind a leaflet in another language is in the person's own")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    Leaflet english = *office.library.find("first-steps", "en");
    english.text = "# Steps\n\nOne.\n";
    office.library = Library{{english}};
    const auto pack = office.packs().make({.caseId = made.id,
        .language = "ar",
        .leaflets = {"first-steps"},
        .services = false,
        .personal = true});
    REQUIRE(pack);
    const auto document = documentOf(*readContent(pack->content));
    REQUIRE(document);
    const auto& passage = std::get<typeset::Passage>(document->blocks.back().content);
    const auto& personal = std::get<typeset::Passage>(passage.blocks.back().content);
    CHECK(personal.language == "ar");
    CHECK(std::holds_alternative<typeset::Heading>(personal.blocks.front().content));
}

TEST_CASE("an older translation is never given without a yes, not even as the second language")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    Leaflet english = *office.library.find("first-steps", "en");
    Leaflet french = *office.library.find("first-steps", "fr");
    french.sourceHash = "0000000000000000";
    office.library = Library{{english, french}};
    PackRequest request{.caseId = made.id,
        .language = "en",
        .secondLanguage = "fr",
        .format = Format::Bilingual,
        .leaflets = {"first-steps"}};
    CHECK(office.packs().make(request).error().rule.text == "pack.text-older");
    request.olderTextAccepted = true;
    CHECK(office.packs().make(request));
}

TEST_CASE("a long pack begins with its contents, and its pages are counted across all files")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    auto packs = office.packs();
    PackRequest request{
        .caseId = made.id, .language = "en", .leaflets = {"first-steps", "protection"}};
    const auto shorter = packs.make(request);
    request.attachments = {{"Court map", shorter->pdf.bytes}};
    const auto longer = packs.make(request);
    REQUIRE(longer);
    CHECK(longer->pdf.pages == 2 * shorter->pdf.pages + 1);
}

TEST_CASE("a pack is there as a web page and as a text document, too")
{
    LeafletOffice<test::SqlCipherEngine> office;
    const auto made = test::someCase(office.desk());
    auto packs = office.packs();
    const auto pack = packs.make(arabic(made.id));
    CHECK(packs.editable(*pack, Editable::Html)->find("dir=\"rtl\"") != std::string::npos);
    CHECK(packs.editable(*pack, Editable::Odt)->starts_with("PK"));
}
