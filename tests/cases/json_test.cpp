// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/contact_json.h"
#include "cases_fixture.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using namespace waymark::cases;
using nlohmann::json;

TEST_CASE("a contact goes to JSON and comes back the same")
{
    ContactDetails call = test::someCall();
    call.suicidalThoughts = Silence::NotSaid;
    call.othersInDanger = std::set{InDanger::Children};
    call.given = {'a', 'c'};
    call.topics = {Topic::Rights, Topic::Housing};
    call.person.markers = {{Vulnerability::Isolated, Source::Self}};
    call.person.birthDate = *parseDate("1990-02-28");
    call.safeContact.windows = std::vector<SafeWindow>{
        {std::chrono::Tuesday, std::chrono::hours{9}, std::chrono::hours{24}}};
    call.incidents[0].when = WhenItHappened{DateKind::Period, parseDate("2026-09-01"), {}, "since"};
    call.incidents[0].evidence = std::set{Evidence::Messages, Evidence::Photo};
    call.callBackAt = call.startedAt;
    const auto back = contactFromJson(toJson(call));
    REQUIRE(back);
    CHECK(*back == call);
    CHECK(toJson(ContactDetails{}).empty());
}

TEST_CASE("a file says where it is wrong")
{
    const auto wrong
        = [](const char* text) { return contactFromJson(json::parse(text)).error().subject; };
    CHECK(wrong(R"({"channel": "fone"})") == "channel");
    CHECK(wrong(R"({"chanel": "phone"})") == "chanel");
    CHECK(wrong(R"({"incidents": [{}, {"place": 3}]})") == "incidents.1.place");
    CHECK(
        wrong(
            R"({"safe_contact": {"windows": [{"day": "tue", "from": "9:00", "until": "10:00"}]}})")
        == "safe_contact.windows.0.from");
    CHECK(contactFromJson(json::parse(R"({"danger_now": "unknown"})"))->dangerNow
        == Honest<YesNo>{Silence::Unknown});
}
