// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/service_sheet.h"

#include "cases/cases_fixture.h"
#include "leaflets/case_services.h"
#include "leaflets/contact_sheet.h"
#include "support/directory_office.h"
#include "typeset/pdf_check.h"

using namespace waymark;
using namespace waymark::leaflets;

namespace {

constexpr std::string_view kServices = R"([
{"id":"ponte","name":"Ponte Counselling Centre","status":"active",
 "phones":[{"id":"p1","number":"+351 21 342 5000"}],"languages":[{"id":"l1","code":"pt"}],
 "schedules":[{"id":"s1","freq":"WEEKLY","byday":"MO,TU","opens_at":"09:00","closes_at":"18:00"}],
 "service_at_locations":[{"id":"sl1","location":{"id":"loc1","location_type":"physical",
   "addresses":[{"id":"a1","address_1":"12 Rope Walk","city":"Port district"}]}}],
 "x_waymark":{"verified":{"on":"2026-11-12","by":"Ana","how":"visit"}}},
{"id":"farol","name":"Casa do Farol","status":"active","phones":[{"id":"p2","number":"116 006"}],
 "service_at_locations":[{"id":"sl2","location":{"id":"loc2","location_type":"physical",
   "addresses":[{"id":"a2","address_1":"7 Hidden Lane","city":"Secret Town"}]}}],
 "x_waymark":{"confidential":true}}])";

} // namespace

TEST_CASE("a page about a service speaks the reader's language and is tagged")
{
    test::DirectoryOffice<test::SqlCipherEngine> office{kServices};
    const auto service = office.service("ponte");
    const std::string french = serviceEntry(service, *office.desk, Words{"fr"}, "#");
    CHECK(french.find("portugais") != std::string::npos);
    CHECK(french.find("12 Rope Walk") != std::string::npos);
    CHECK(french.find("12 novembre 2026") != std::string::npos);

    typeset::Typesetter typesetter;
    for (const auto* language : {"fr", "ar", "en"}) {
        const auto pdf = serviceSheet(*office.desk, typesetter, service.id, language);
        REQUIRE(pdf);
        CHECK(pdf->pages == 1);
        const auto checked = typeset::checkAccessibility(pdf->bytes);
        REQUIRE(checked);
        CHECK(checked->passed());
    }
    CHECK(office.desk->journal().about("service", service.id.toString()).back().line.action
        == "service.sheet-made");
    CHECK(serviceSheet(*office.desk, typesetter, directory::ServiceId::create(), "en")
              .error()
              .rule.text
        == "directory.service-not-found");
}

TEST_CASE("a confidential place is on no page")
{
    test::DirectoryOffice<test::SqlCipherEngine> office{kServices};
    const std::string page = serviceEntry(office.service("farol"), *office.desk, Words{"en"}, "#");
    CHECK(page.find("116 006") != std::string::npos);
    CHECK(page.find("Hidden") == std::string::npos);
    CHECK(page.find("Secret") == std::string::npos);
}

TEST_CASE("a number that stands in the name is not said twice on a page")
{
    test::DirectoryOffice<test::SqlCipherEngine> office{
        R"([{"id":"1","name":"116 006 France Victimes","phones":[{"id":"p","number":"116 006"}]}])"};
    const auto service = office.service("france");
    const std::string page = serviceEntry(service, *office.desk, Words{"en"}, "#");
    CHECK(page.starts_with("# France Victimes"));
    CHECK(page.find("116 006") == page.rfind("116 006"));
    auto named = service.hsds;
    for (const auto& [name, rest] :
        std::initializer_list<std::pair<std::string, std::string>>{{"Linha 116 006", "Linha"},
            {"Line (116 006)", "Line"}, {"116 006", "116 006"}, {"116 006 – Talk", "Talk"},
            {"116 0067 House", "116 0067 House"}, {"House", "House"}}) {
        named.name = name;
        CHECK(directory::nameWithoutPhone(named) == rest);
    }
}

TEMPLATE_TEST_CASE("a service put into the pack of a case stands first on its contact sheet",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::DirectoryOffice<TestType> office{kServices};
    auto& desk = *office.desk;
    const auto record = test::someCase(desk);
    const auto ponte = office.service("ponte").id;
    CaseServices chosen{desk};
    CHECK(contactSheet(desk, record.id, "en", Words{"en"}).find("Ponte") == std::string::npos);
    REQUIRE(chosen.add(record.id, ponte));
    REQUIRE(chosen.add(record.id, ponte));
    CHECK(chosen.ofCase(record.id) == std::vector{ponte});
    CHECK(contactSheet(desk, record.id, "en", Words{"en"}).find("## Ponte") != std::string::npos);
    CHECK(servicePhones(desk, record.id, "en").front() == "+351 21 342 5000");
    CHECK(desk.journal().about("case", record.id.toString()).back().line.action
        == "case.service-added");
    // A number nobody made sure of goes on no sheet.
    CHECK(chosen.add(record.id, office.service("farol").id).error().rule.text
        == "pack.service-unchecked");
    CHECK(chosen.add(cases::CaseId::create(), ponte).error().rule.text == "case.not-found");
    CHECK(chosen.add(record.id, directory::ServiceId::create()).error().rule.text
        == "directory.service-not-found");
    REQUIRE(chosen.remove(record.id, ponte));
    CHECK(chosen.ofCase(record.id).empty());
    CHECK_FALSE(chosen.remove(record.id, ponte));
}
