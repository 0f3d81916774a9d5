// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases_fixture.h"

using namespace waymark;
using namespace waymark::cases;
using std::chrono::hours;
using std::chrono::minutes;
using Reasons = std::vector<GuardReason>;

namespace {

/// 24 November 2026 is a Tuesday.
LocalTime tuesday(int hour, int minute = 0)
{
    return {*parseDate("2026-11-24"), hours{hour} + minutes{minute}};
}

/// Calls on Tuesday 9:00-11:30 and Friday 14:00-16:00, on the second mobile.
SafeContactDetails profile()
{
    SafeContactDetails details;
    details.channels = {{.way = Way::Phone, .address = "0900", .safe = YesNo::No},
        {.way = Way::Phone, .address = "0911"}};
    details.windows
        = std::vector<SafeWindow>{{std::chrono::Tuesday, hours{9}, hours{11} + minutes{30}},
            {std::chrono::Friday, hours{14}, hours{16}}};
    return details;
}

} // namespace

TEST_CASE("the guard answers at the edges of a window")
{
    const auto safe = profile();
    const auto at = [&](LocalTime time) { return verdict(&safe, OutgoingAct::Call, time); };
    CHECK(at(tuesday(8, 59)).answer == Answer::NotNow);
    CHECK(at(tuesday(8, 59)).nextSafe == tuesday(9));
    CHECK(at(tuesday(9)).answer == Answer::Allowed);
    CHECK(at(tuesday(9)).safeUntil == tuesday(11, 30));
    CHECK(at(tuesday(9)).channel == 1U); // the unsafe first number is passed over
    CHECK(at(tuesday(11, 20)).answer == Answer::Allowed);
    CHECK(at(tuesday(11, 21)).reasons == Reasons{GuardReason::WindowEndsSoon});
    CHECK(at(tuesday(11, 30)).answer == Answer::NotNow);
    CHECK(at(tuesday(11, 30)).nextSafe == LocalTime{*parseDate("2026-11-27"), hours{14}});
}

TEST_CASE("a single window a week is safe again in seven days")
{
    auto safe = profile();
    safe.windows = std::vector<SafeWindow>{{std::chrono::Tuesday, hours{9}, hours{10}}};
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(10)).nextSafe
        == LocalTime{*parseDate("2026-12-01"), hours{9}});
    safe.windows = std::vector<SafeWindow>{{std::chrono::Tuesday, hours{0}, hours{24}}};
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(23, 45)).answer == Answer::Allowed);
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(0)).answer == Answer::Allowed);
}

TEST_CASE("silence is a warning, a no is not now")
{
    SafeContactDetails safe = profile();
    CHECK(verdict(nullptr, OutgoingAct::Call, tuesday(10)).answer == Answer::NotNow);
    CHECK(verdict(nullptr, OutgoingAct::Print, tuesday(10)).answer == Answer::AllowedWithWarning);
    CHECK(verdict(&safe, OutgoingAct::Voicemail, tuesday(10)).reasons
        == Reasons{GuardReason::PermissionNotAsked});
    safe.voicemail = YesNo::No;
    CHECK(verdict(&safe, OutgoingAct::Voicemail, tuesday(10)).answer == Answer::NotNow);
    safe.windows = Silence::NotAsked;
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(3)).reasons
        == Reasons{GuardReason::WindowsNotAsked});
    safe.windows = std::vector<SafeWindow>{};
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(3)).reasons == Reasons{GuardReason::NeverSafe});
    safe.letter = YesNo::Yes;
    CHECK(
        verdict(&safe, OutgoingAct::Letter, tuesday(3)).reasons == Reasons{GuardReason::NoChannel});
    safe.channels = {{.way = Way::Phone, .address = "1", .safe = YesNo::No}};
    CHECK(
        verdict(&safe, OutgoingAct::Sms, tuesday(3)).reasons.front() == GuardReason::ChannelUnsafe);
}

TEST_CASE("who else sees, shared devices, discreet papers and old answers are said")
{
    SafeContactDetails safe = profile();
    safe.channels[1].whoElseSees = "sister";
    safe.channels[1].sharedDevice = YesNo::Yes;
    safe.expiresOn = parseDate("2026-11-24");
    CHECK(verdict(&safe, OutgoingAct::Call, tuesday(10)).reasons
        == Reasons{GuardReason::SomebodyElseSees, GuardReason::SharedDevice, GuardReason::Expired});
    safe.expiresOn = parseDate("2026-11-25");
    safe.discreetOnly = YesNo::Yes;
    CHECK(verdict(&safe, OutgoingAct::Print, tuesday(10)).reasons
        == Reasons{GuardReason::DiscreetOnly});
    CHECK(verdict(&safe, OutgoingAct::Referral, tuesday(10)).answer == Answer::Allowed);
}

TEMPLATE_TEST_CASE("going on against the guard is recorded with its reason", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const Case made = test::someCase(desk);
    Guard guard{desk};
    REQUIRE(SafeContacts{desk}.save(made.id, 1, profile()));
    CHECK(SafeContacts{desk}.save(made.id, 1, profile()).error().kind == Error::Kind::Conflict);
    CHECK(guard.check(made.id, OutgoingAct::Call).answer == Answer::Allowed); // Tuesday 10:54
    office.clock.advance(hours{2});
    CHECK(guard.check(made.id, OutgoingAct::Call).answer == Answer::NotNow);
    CHECK(guard.override(made.id, OutgoingAct::Call, " ").error().rule
        == Rule{"guard.override-reason-missing"});
    REQUIRE(guard.override(made.id, OutgoingAct::Call, "she texted: call now"));
    const auto entry = Timeline{desk}.newest(made.id, {EntryKind::Safety}, 1).rows.front();
    CHECK(entry.details.event == "guard.overridden");
    CHECK(entry.details.text == "she texted: call now");
    CHECK(desk.journal().about("case", made.id.toString()).back().line.facts.at("reasons")
        == "outside_window");
}

TEST_CASE("masked addresses show their last three signs")
{
    CHECK(masked("+351 912 345 417") == "…417");
    CHECK(masked("ana@ž.hr") == "….hr");
    CHECK(masked("çž") == "…çž");
    CHECK(masked("") == "…");
}
