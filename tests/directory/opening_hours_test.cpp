// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/opening_hours.h"
#include "support/fixed_clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

hsds::Schedule row(std::string byday, std::string opens, std::string closes)
{
    hsds::Schedule schedule;
    schedule.freq = "WEEKLY";
    schedule.byday = std::move(byday);
    schedule.opens_at = std::move(opens);
    schedule.closes_at = std::move(closes);
    return schedule;
}

OpenState at(const std::vector<hsds::Schedule>& rows, std::string_view instant, const Clock& clock)
{
    return openState(rows, *parseInstant(instant), clock);
}

OpenState open(std::string_view date, std::chrono::minutes until)
{
    return {OpenState::Kind::Open, LocalTime{*parseDate(date), until}};
}
OpenState opens(std::string_view date, std::chrono::minutes when)
{
    return {OpenState::Kind::Opens, LocalTime{*parseDate(date), when}};
}

const test::FixedClock kUtc; // 24 November 2026 is a Tuesday

} // namespace

TEST_CASE("a service is open until its hour and opens at the next one")
{
    const std::vector rows{row("MO,TU,TH,FR", "09:00", "12:00"), row("MO,TU", "13:30", "18:00")};
    CHECK(at(rows, "2026-11-24T10:54:00Z", kUtc) == open("2026-11-24", 12h));
    CHECK(at(rows, "2026-11-24T12:00:00Z", kUtc) == opens("2026-11-24", 13h + 30min));
    CHECK(at(rows, "2026-11-24T18:00:00Z", kUtc) == opens("2026-11-26", 9h));
    CHECK(at(rows, "2026-11-24T08:59:00Z", kUtc) == opens("2026-11-24", 9h));
}

TEST_CASE("hours across midnight belong to the day they begin on")
{
    const std::vector rows{row("TU", "20:00", "02:00")};
    CHECK(at(rows, "2026-11-24T23:30:00Z", kUtc) == open("2026-11-25", 2h));
    CHECK(at(rows, "2026-11-25T01:59:00Z", kUtc) == open("2026-11-25", 2h));
    CHECK(at(rows, "2026-11-25T02:00:00Z", kUtc) == opens("2026-12-01", 20h));
    CHECK(hoursOn(rows, *parseDate("2026-11-24"), kUtc) == std::vector{Hours{20h, 26h}});
}

TEST_CASE("day and night is always open")
{
    const std::vector rows{row("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")};
    CHECK(at(rows, "2026-11-24T23:59:30Z", kUtc) == OpenState{OpenState::Kind::Open, {}});
}

TEST_CASE("recurrence parts choose the days")
{
    hsds::Schedule monthly = row("1MO,-1FR", "10:00", "11:00");
    monthly.freq = "MONTHLY";
    const std::vector months{monthly};
    CHECK(at(months, "2026-11-24T00:00:00Z", kUtc) == opens("2026-11-27", 10h));
    CHECK(at(months, "2026-11-27T12:00:00Z", kUtc) == opens("2026-12-07", 10h));

    hsds::Schedule fortnight = row("TU", "10:00", "11:00");
    fortnight.interval = "2";
    CHECK(at({fortnight}, "2026-11-24T00:00:00Z", kUtc) == OpenState{OpenState::Kind::Closed, {}});
    fortnight.dtstart = "2026-11-10";
    CHECK(at({fortnight}, "2026-11-24T00:00:00Z", kUtc) == opens("2026-11-24", 10h));
    CHECK(at({fortnight}, "2026-11-25T00:00:00Z", kUtc) == opens("2026-12-08", 10h));
    fortnight.count = "2";
    CHECK(at({fortnight}, "2026-11-25T00:00:00Z", kUtc).kind == OpenState::Kind::Closed);

    hsds::Schedule daysOfMonth;
    daysOfMonth.bymonthday = "-1,15";
    daysOfMonth.opens_at = "8";
    daysOfMonth.closes_at = "9";
    CHECK(at({daysOfMonth}, "2026-11-24T00:00:00Z", kUtc) == opens("2026-11-30", 8h));

    hsds::Schedule named = row("Monday", "8:30AM", "5pm");
    named.freq.clear();
    CHECK(at({named}, "2026-11-24T00:00:00Z", kUtc) == opens("2026-11-30", 8h + 30min));
    hsds::Schedule daily = row("", "8", "9");
    daily.freq = "DAILY";
    CHECK(at({daily}, "2026-11-24T10:00:00Z", kUtc) == opens("2026-11-25", 8h));
}

TEST_CASE("validity, holidays and days off bound the hours")
{
    hsds::Schedule old = row("TU", "08:00", "20:00");
    old.valid_to = "2026-11-23";
    CHECK(at({old}, "2026-11-24T10:00:00Z", kUtc).kind == OpenState::Kind::Closed);
    hsds::Schedule dayOff;
    dayOff.valid_from = "2026-11-24";
    dayOff.valid_to = "2026-11-30";
    dayOff.closed = "true";
    CHECK(at({row("MO,TU", "09:00", "10:00"), dayOff}, "2026-11-24T08:00:00Z", kUtc)
        == opens("2026-12-01", 9h));
    CHECK(at({}, "2026-11-24T10:00:00Z", kUtc).kind == OpenState::Kind::Unknown);
    CHECK(at({row("TU", "by appointment", "")}, "2026-11-24T10:00:00Z", kUtc).kind
        == OpenState::Kind::Unknown);
}

TEST_CASE("wall clocks keep their hours when summer time begins, other zones are converted")
{
    const auto riga = systemClock("Europe/Riga");
    std::vector rows{row("MO,TU,WE,TH,FR,SA,SU", "09:00", "17:00")};
    rows.front().timezone = "2";
    // 29 March 2026 is the first day of summer time: 9:00 there is 6:00 UTC from then on.
    CHECK(at(rows, "2026-03-28T07:00:00Z", *riga) == open("2026-03-28", 17h));
    CHECK(at(rows, "2026-03-29T06:00:00Z", *riga) == open("2026-03-29", 17h));
    CHECK(at(rows, "2026-03-29T05:59:00Z", *riga) == opens("2026-03-29", 9h));
    std::vector abroad{row("MO,TU,WE,TH,FR,SA,SU", "09:00:00-05:00", "17:00:00-05:00")};
    CHECK(at(abroad, "2026-11-24T14:00:00Z", *riga) == open("2026-11-25", 0h));
}

TEST_CASE("times of day are read as people write them")
{
    CHECK(parseTimeOfDay("8:30AM") == 8h + 30min);
    CHECK(parseTimeOfDay("12 am") == 0h);
    CHECK(parseTimeOfDay("12pm") == 12h);
    CHECK(parseTimeOfDay("830") == 8h + 30min);
    CHECK(parseTimeOfDay("17.30") == 17h + 30min);
    CHECK(parseTimeOfDay("9h") == 9h);
    CHECK(parseTimeOfDay("09:00:00+01:00") == 9h);
    CHECK(parseTimeOfDay("24:00") == 24h);
    CHECK_FALSE(parseTimeOfDay("25:00"));
    CHECK_FALSE(parseTimeOfDay("noon"));
    CHECK_FALSE(parseTimeOfDay(""));
}
