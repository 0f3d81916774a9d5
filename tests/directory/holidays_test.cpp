// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/holidays.h"
#include "directory/opening_hours.h"
#include "directory/vocabulary.h"

#include <catch2/catch_test_macros.hpp>

#include "support/fixed_clock.h"

using namespace waymark;
using namespace waymark::directory;
using namespace std::chrono_literals;

namespace {

Date day(std::string_view text) { return *parseDate(text); }

std::string nameOn(std::string_view country, std::string_view text)
{
    const auto holiday = holidayOn(country, day(text));
    return holiday ? holiday->name : std::string{};
}

} // namespace

TEST_CASE("Easter falls where the calendar says")
{
    CHECK(easterSunday(2024y) == day("2024-03-31"));
    CHECK(easterSunday(2026y) == day("2026-04-05"));
    CHECK(easterSunday(2038y) == day("2038-04-25"));
    CHECK(easterSunday(1818y) == day("1818-03-22"));
}

TEST_CASE("public holidays follow fixed days, Easter, Mondays and substitutes")
{
    CHECK(nameOn("FR", "2026-05-14") == "Ascension Day");
    CHECK(nameOn("PT", "2026-06-04") == "Corpus Christi");
    CHECK(nameOn("GB-NIR", "2026-05-04") == "Early May bank holiday");
    CHECK(nameOn("GB-NIR", "2026-08-31") == "Summer bank holiday");
    // 26 December 2026 is a Saturday; 25 and 26 December 2027 are the weekend.
    CHECK(nameOn("GB-NIR", "2026-12-28") == "Boxing Day");
    CHECK(nameOn("GB-NIR", "2027-12-27") == "Christmas Day");
    CHECK(nameOn("GB-NIR", "2027-12-28") == "Boxing Day");
    CHECK(nameOn("NL", "2025-04-26") == "King’s Day");
    CHECK(nameOn("LV", "2024-11-18") == "Proclamation of the Republic");
    CHECK(nameOn("ES", "2026-12-08") == "Immaculate Conception");
    CHECK(nameOn("MT", "2026-02-10") == "Shipwreck of Saint Paul");
    CHECK(nameOn("HR", "2026-08-05") == "Victory and Homeland Thanksgiving Day");
    CHECK(nameOn("FR", "2026-11-24").empty());
    CHECK(nameOn("XX", "2026-12-25").empty());
    for (const auto* country : {"FR", "MT", "GB-NIR", "PT", "HR", "NL", "LV", "ES"})
        CHECK(holidaysOf(country, 2026y).size() >= 9);
}

TEST_CASE("a public holiday takes its hours out, also when the service is open day and night")
{
    const test::FixedClock clock;
    hsds::Schedule always;
    always.freq = "DAILY";
    always.opens_at = "00:00";
    always.closes_at = "23:59";
    hsds::Schedule off;
    off.closed = std::string{kHolidayRow} + "FR";
    const std::vector rows{always, off};
    CHECK(hoursOn(rows, day("2026-12-25"), clock).empty());
    CHECK(hoursOn(rows, day("2026-12-24"), clock).size() == 1);
    const auto state = openState(rows, *parseInstant("2026-12-25T12:00:00Z"), clock);
    CHECK(state.kind == OpenState::Kind::Opens);
    CHECK(state.holiday);
    CHECK(state.at == LocalTime{day("2026-12-26"), 0min});
}

TEST_CASE("letters apart are counted against the beginning of a word")
{
    CHECK(lettersApart("counsel", "counselling", 2) == 0);
    CHECK(lettersApart("counsle", "counselling", 2) == 1);
    CHECK(lettersApart("sheltre", "shelter", 2) == 1);
    CHECK(lettersApart("shleter", "shelter", 2) == 1);
    CHECK(lettersApart("helter", "shelter", 1) == 1);
    CHECK(lettersApart("money", "shelter", 2) == 3);
}
