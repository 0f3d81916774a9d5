// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/editing.h"
#include "directory/phone_numbers.h"
#include "directory/upkeep.h"
#include "support/directory_office.h"

#include <catch2/catch_template_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kServices = R"([
{"id":"ponte","name":"Ponte Counselling Centre","status":"active","x_other":{"kept":1.50},
 "organization":{"id":"o1","name":"Ponte Foundation","legal_status":"charity"},
 "phones":[{"id":"p1","number":"+351 21 342 5000","extension":12},{"id":"p2","number":"116 006"}],
 "languages":[{"id":"l1","code":"pt"},{"id":"l2","name":"English"}],
 "schedules":[{"id":"s1","freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"18:00"}],
 "service_at_locations":[{"id":"sl1","location":{"id":"loc1","location_type":"physical",
   "latitude":38.70,"longitude":-9.14,
   "addresses":[{"id":"a1","address_1":"12 Rope Walk","city":"Port district"}]}}],
 "x_waymark":{"needs":["psychological"],"free":true}},
{"id":"farol","name":"Casa do Farol","status":"active",
 "service_at_locations":[{"id":"sl2","location":{"id":"loc2","location_type":"physical",
   "addresses":[{"id":"a2","address_1":"7 Hidden Lane","city":"Secret Town"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true}}])";

} // namespace

TEST_CASE("phone numbers are written the usual way, short codes stay as typed")
{
    using enum CheckedPhone::Kind;
    CHECK(checkPhone("213425000", "PT") == CheckedPhone{Good, "+351 21 342 5000"});
    CHECK(checkPhone("+33 (0)1 42 68 53 00", "PT") == CheckedPhone{Good, "+33 1 42 68 53 00"});
    CHECK(checkPhone("028 9024 1500", "GB-NIR") == CheckedPhone{Good, "+44 28 9024 1500"});
    CHECK(checkPhone("800202148", "PT") == CheckedPhone{Good, "800 202 148"});
    CHECK(checkPhone(" 116 006 ", "PT") == CheckedPhone{Short, "116 006"});
    CHECK(checkPhone("112", "LV").kind == Short);
    CHECK(checkPhone("+00 555 014 220", "PT") == CheckedPhone{Doubtful, "+00 555 014 220"});
    CHECK(checkPhone("21342500", "PT").kind == Doubtful);
    CHECK(checkPhone("ask inside", "PT").kind == None);
    CHECK(checkPhone("", "PT").kind == None);
}

TEMPLATE_TEST_CASE("what a person changes is written, the rest of the entry stays as it came",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Editing editing{*office.desk};
    const Service service = office.service("ponte");
    const ServiceForm before = formOf(service);
    REQUIRE(before.week);
    CHECK(before.phones.size() == 2);
    CHECK(before.languages == std::vector<std::string>{"pt", "English"});
    REQUIRE(editing.save(service.id, service.revision, before, before));
    CHECK(office.service("ponte").document == service.document);

    ServiceForm after = before;
    after.name = "Ponte Centre";
    after.phones[0].number = "+351 21 342 5001";
    after.languages.push_back("fr");
    (*after.week)[4] = {{9h, 13h}};
    after.additions.waitingTime = "two weeks";
    const auto revision = office.directory.find(service.id)->revision;
    REQUIRE(editing.save(service.id, revision, before, after));
    const Service saved = office.service("ponte");
    CHECK(saved.hsds.name == "Ponte Centre");
    CHECK(saved.document.find("x_other")->textOf("kept") == "1.50");
    CHECK(saved.document.find("organization")->textOf("legal_status") == "charity");
    const auto& phone = saved.document.find("phones")->items().front();
    CHECK(phone.textOf("id") == "p1");
    CHECK(phone.textOf("extension") == "12");
    CHECK(phone.textOf("number") == "+351 21 342 5001");
    CHECK(saved.document.find("languages")->items()[1].textOf("id") == "l2");
    CHECK(saved.latitude);
    CHECK(formOf(saved) == after);
    CHECK(saved.additions.free == Said::Yes);
    const auto history = Upkeep{*office.desk}.history(service.id);
    REQUIRE_FALSE(history.empty());
    CHECK(history[0].fields.size() >= 4);
    CHECK(editing.save(service.id, revision, before, after).error().kind == Error::Kind::Conflict);
}

TEMPLATE_TEST_CASE("days off, a point on the map and headings of taxonomies are written by hand",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    const Service service = office.service("ponte");
    const ServiceForm before = formOf(service);
    CHECK(before.point == "38.7, -9.14");
    ServiceForm after = before;
    after.point = "38,71; -9,15";
    after.daysOff = {{*parseDate("2026-12-24"), *parseDate("2027-01-03"), "Christmas"}};
    after.terms = {"openeligibility: Support Group", "Counselling"};
    after.additions.crimes = {"domestic", "0301"};
    after.additions.statuses = {"victim", "relative"};
    after.additions.exclusions = {"never same address as a perpetrator programme"};
    after.additions.closedOnHolidays = Said::Yes;
    after.additions.interpreterLanguages = {"uk"};
    const auto kept = formFromDraft(toDraft(after));
    REQUIRE(kept);
    CHECK(kept->daysOff == after.daysOff);
    CHECK(kept->terms == after.terms);
    CHECK(kept->additions == after.additions);
    Editing editing{*office.desk};
    REQUIRE(editing.save(service.id, service.revision, before, after));
    const Service saved = office.service("ponte");
    CHECK(formOf(saved).point == "38.71, -9.15");
    CHECK(saved.latitude == 38.71);
    CHECK(formOf(saved).daysOff == after.daysOff);
    CHECK(formOf(saved).terms == after.terms);
    CHECK(saved.additions == after.additions);
    const auto christmas = *parseInstant("2026-12-28T10:00:00Z");
    CHECK(
        openState(schedulesOf(saved.hsds), christmas, office.clock).kind != OpenState::Kind::Open);
    // One heading taken out leaves the other as it is.
    ServiceForm fewer = formOf(saved);
    fewer.terms.erase(fewer.terms.begin());
    REQUIRE(editing.save(service.id, saved.revision, formOf(saved), fewer));
    CHECK(termsIn(office.service("ponte").hsds) == std::vector<std::string>{"Counselling"});
    fewer.point = "somewhere";
    fewer.daysOff[0].to = *parseDate("2026-12-20");
    CHECK(problemsIn(fewer).size() == 2);
    CHECK_FALSE(parsePoint("91, 0"));
    CHECK_FALSE(parsePoint("38.7"));
}

TEMPLATE_TEST_CASE("the address that is shown is the one that is changed, letters go on as before",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{R"([
{"id":"one","name":"Two Doors","status":"active","service_at_locations":[
 {"id":"s1","location":{"id":"l1","name":"Letters","location_type":"postal","addresses":[
   {"id":"a1","address_1":"PO Box 7","city":"Porto","address_type":"postal"}]}},
 {"id":"s2","location":{"id":"l2","name":"House","location_type":"physical","latitude":38.7,
  "longitude":-9.1,"addresses":[
   {"id":"a2","address_1":"PO Box 8","city":"Lisboa","address_type":"postal"},
   {"id":"a3","address_1":"1 Rua Nova","city":"Sintra","address_type":"physical"}]}}]},
{"id":"two","name":"Only Letters","status":"active","service_at_locations":[
 {"id":"s3","location":{"id":"l3","location_type":"postal","addresses":[
   {"id":"a4","address_1":"PO Box 9","city":"Braga","address_type":"postal"}]}}]}])"};
    Editing editing{*office.desk};
    const Service service = office.service("two doors");
    const ServiceForm before = formOf(service);
    CHECK(before.street == "1 Rua Nova");
    CHECK(before.point == "38.7, -9.1");
    CHECK(office.directory.search({.text = "two doors"}).hits.at(0).place == "Sintra");
    ServiceForm after = before;
    after.additions.needs = {Need::Legal};
    after.street = "2 Rua Velha";
    after.point.clear();
    REQUIRE(editing.save(service.id, service.revision, before, after));
    const Service saved = office.service("two doors");
    CHECK(formOf(saved).street == "2 Rua Velha");
    CHECK(formOf(saved).point.empty());
    const auto& places = saved.hsds.service_at_locations;
    CHECK(places.at(0).location->addresses.at(0).address_1 == "PO Box 7");
    CHECK(places.at(1).location->addresses.at(0).address_1 == "PO Box 8");
    CHECK(places.at(1).location->addresses.at(1).id == "a3");

    const Service letters = office.service("only letters");
    const ServiceForm empty = formOf(letters);
    CHECK(empty.street.empty());
    ServiceForm house = empty;
    house.additions.needs = {Need::Legal};
    house.street = "3 Rua do Sol";
    house.city = "Braga";
    REQUIRE(editing.save(letters.id, letters.revision, empty, house));
    const Service changed = office.service("only letters");
    const auto& addresses = changed.hsds.service_at_locations.at(0).location->addresses;
    REQUIRE(addresses.size() == 2);
    CHECK(addresses[0].address_1 == "PO Box 9");
    CHECK(addresses[1].address_1 == "3 Rua do Sol");
}

TEMPLATE_TEST_CASE("two people's changes of one entry are put together", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Editing editing{*office.desk};
    const Service service = office.service("ponte");
    const ServiceForm before = formOf(service);
    ServiceForm theirs = before;
    theirs.fees = "free";
    theirs.name = "Theirs";
    REQUIRE(editing.save(service.id, service.revision, before, theirs));
    ServiceForm mine = before;
    mine.name = "Mine";
    const Service now = *office.directory.find(service.id);
    const ServiceForm both = rebased(before, mine, formOf(now));
    CHECK(both.fees == "free");
    CHECK(both.name == "Mine");
    CHECK(differences(formOf(now), both) == std::vector<FieldChange>{{"name", "Theirs", "Mine"}});
    REQUIRE(editing.save(service.id, now.revision, formOf(now), both));
    CHECK(office.directory.find(service.id)->hsds.fees_description == "free");
}

TEMPLATE_TEST_CASE("a confidential address stays sealed when the entry is changed", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Editing editing{*office.desk};
    Service service = office.service("farol");
    ServiceForm before = formOf(service);
    CHECK(before.street.empty());
    ServiceForm after = before;
    after.description = "A safe house.";
    REQUIRE(editing.save(service.id, service.revision, before, after));
    CHECK(office.directory.reveal(service.id, "visit")->places.at(0).addresses.at(0).address_1
        == "7 Hidden Lane");
    service = *office.directory.find(service.id);
    after.street = "9 New Lane";
    after.city = "Other Town";
    REQUIRE(editing.save(service.id, service.revision, before, after));
    CHECK(office.directory.reveal(service.id, "visit")->places.at(0).addresses.at(0).address_1
        == "9 New Lane");
    CHECK(office.directory.find(service.id)->document.toString().find("Lane") == std::string::npos);
    for (const auto& change : Upkeep{*office.desk}.history(service.id))
        for (const auto& field : change.fields)
            CHECK((field.before + field.after).find("Lane") == std::string::npos);
    CHECK(office.names({.text = "other town"}).empty());
}

TEMPLATE_TEST_CASE("a service is entered by hand and found", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{"[]"};
    Editing editing{*office.desk};
    ServiceForm form;
    CHECK(editing.add(form).error().rule.text == "directory.name-missing");
    form.name = "Night Shelter";
    CHECK(editing.add(form).error().rule.text == "directory.need-missing");
    form.additions.needs = {Need::Shelter};
    form.additions.confidential = true;
    form.street = "1 Quiet Street";
    form.phones = {{"no number", ""}};
    CHECK(editing.add(form).error().subject == "phones.0");
    form.phones = {{"116 006", "day and night"}};
    form.week->fill({Hours{0h, 24h}});
    form.email = "nobody";
    form.minimumAge = 20;
    form.maximumAge = 10;
    CHECK(problemsIn(form).size() == 2);
    form.email.clear();
    form.minimumAge.reset();
    const auto kept = formFromDraft(toDraft(form));
    REQUIRE(kept);
    CHECK(*kept == form);
    const auto id = editing.add(form);
    REQUIRE(id);
    const Service service = office.service("night");
    CHECK(service.id == *id);
    CHECK(mainPhone(service.hsds)->number == "116 006");
    CHECK(service.document.toString().find("Quiet") == std::string::npos);
    CHECK(office.directory.reveal(*id, "visit")->places.at(0).addresses.at(0).address_1
        == "1 Quiet Street");
    CHECK(office.names({.need = Need::Shelter, .openAt = office.clock.now()}).size() == 1);
    // An import without a name of its own leaves what was entered by hand.
    CHECK(office.import(kServices).gone == 0);
    CHECK(office.service("night").id == *id);
}

TEMPLATE_TEST_CASE("what was changed by hand outlives a re-import, and what differs is told",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    Editing editing{*office.desk};
    const Service service = office.service("ponte");
    const ServiceForm before = formOf(service);
    ServiceForm after = before;
    after.phones[0].number = "+351 21 342 5001";
    after.description = "Written here.";
    REQUIRE(editing.save(service.id, service.revision, before, after));
    auto& database = office.desk->database();
    CHECK(changedByHand(database, service.id).size() == 2);

    // The source changes something else and one of the two: the first follows, the second stays.
    std::string news{kServices};
    news.replace(news.find("Ponte Counselling Centre"), 24, "Ponte Centre");
    news.replace(news.find("342 5000"), 8, "342 7777");
    const auto report = office.import(news);
    CHECK(report.changed == 1);
    REQUIRE(report.keptByHand.size() == 1);
    CHECK(report.keptByHand[0]
        == HandConflict{
            service.id, "Ponte Centre", "phones.number", "+351 21 342 5001", "+351 21 342 7777"});
    Service now = office.service("ponte");
    CHECK(now.hsds.name == "Ponte Centre");
    CHECK(mainPhone(now.hsds)->number == "+351 21 342 5001");
    CHECK(now.hsds.description == "Written here.");
    // The same again is nothing new.
    CHECK(office.import(news).unchanged == 2);

    // When the source says the same at last, nothing of the hand is left.
    news.replace(news.find("342 7777"), 8, "342 5001");
    news.replace(news.find("\"status\""), 0, "\"description\":\"Written here.\",");
    CHECK(office.import(news).keptByHand.empty());
    CHECK(changedByHand(database, service.id).empty());
    news.replace(news.find("342 5001"), 8, "342 9999");
    CHECK(office.import(news).keptByHand.empty());
    now = office.service("ponte");
    CHECK(mainPhone(now.hsds)->number == "+351 21 342 9999");
}

TEMPLATE_TEST_CASE("a hand-changed confidential entry is never overwritten by who may not open it",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    const Service service = office.service("farol");
    const ServiceForm before = formOf(service);
    ServiceForm after = before;
    after.street = "9 New Lane";
    REQUIRE(Editing{*office.desk}.save(service.id, service.revision, before, after));
    std::string news{kServices};
    news.replace(news.find("Casa do Farol"), 13, "Casa do Mar!!");
    news.replace(news.find("7 Hidden Lane"), 13, "8 Hidden Lane");
    std::ofstream{office.folder.file("news.json")} << news;
    const auto administrator
        = test::makeWorker(office.engine.database(), "Marta", {office::Role::Administrator});
    office.desk.reset(); // signs out
    {
        const auto desk = test::signIn(office.engine.database(), office.clock, administrator);
        const auto report = Exchange{*desk}.importFrom(office.folder.file("news.json"), {});
        REQUIRE(report);
        REQUIRE(report->keptByHand.size() == 1);
        CHECK(report->keptByHand[0].field.empty());
    }
    office.desk = test::signIn(office.engine.database(), office.clock, office.worker);
    Directory directory{*office.desk};
    CHECK(directory.search({.text = "farol"}).hits.size() == 1);
    const auto report = office.import(news);
    CHECK(report.changed == 1);
    for (const auto& each : report.keptByHand)
        CHECK((each.ours + each.theirs).find("Lane") == std::string::npos);
    const auto hits = directory.search({.text = "mar"}).hits;
    REQUIRE(hits.size() == 1);
    CHECK(directory.reveal(hits[0].id, "visit")->places.at(0).addresses.at(0).address_1
        == "9 New Lane");
}
