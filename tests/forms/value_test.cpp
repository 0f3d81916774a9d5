// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/temporal.h"
#include "forms/value.h"

#include <catch2/catch_test_macros.hpp>

using namespace waymark::forms;

namespace {
Decimal decimal(std::string_view text) { return Decimal::parse(text).value(); }
} // namespace

TEST_CASE("decimals add up as on paper")
{
    CHECK(sum(decimal("0.1"), decimal("0.2")) == decimal("0.3"));
    CHECK(product(decimal("1.10"), decimal("3")) == decimal("3.3"));
    CHECK(quotient(decimal("1"), decimal("3"))->text() == "0.333333333333333333");
    CHECK(quotient(decimal("70"), decimal("2.25"))->rounded(1).text() == "31.1");
    CHECK_FALSE(quotient(decimal("1"), Decimal{}));
    CHECK(decimal("1e3").text() == "1000");
    CHECK(decimal("-0.50").text() == "-0.5");
    CHECK(decimal("2.5").rounded(0).text() == "3");
    CHECK(decimal("-2.5").rounded(0).text() == "-3");
    CHECK(decimal("1.50") == decimal("1.5"));
    CHECK(Decimal::fromDouble(27.1)->text() == "27.1");
    CHECK_FALSE(Decimal::parse("12x"));
    CHECK_FALSE(Decimal::parse(""));
    CHECK_FALSE(sum(decimal("9000000000000000000"), decimal("9000000000000000000")));
}

TEST_CASE("a coarse date leaves a finer comparison open")
{
    const Value year = Temporal{Temporal::Kind::Date, "2024"};
    const Value month = Temporal{Temporal::Kind::Date, "2024-05"};
    CHECK_FALSE(compare(year, month));
    CHECK(compare(Temporal{Temporal::Kind::Date, "2023"}, month) == std::strong_ordering::less);
    CHECK(compare(Temporal{Temporal::Kind::DateTime, "2024-05-01T12:00:00+02:00"},
              Temporal{Temporal::Kind::DateTime, "2024-05-01T10:00:00Z"})
        == std::strong_ordering::equal);
    CHECK_FALSE(isWellFormed({Temporal::Kind::Date, "2024-02-30"}));
}

TEST_CASE("a month after 31 January is the last day of February")
{
    const auto january = parse(Temporal{Temporal::Kind::Date, "2023-01-31"});
    REQUIRE(january);
    CHECK(toText(add(*january, 1, CalendarUnit::Month)) == "2023-02-28");
    CHECK(toText(add(*january, -18, CalendarUnit::Year)) == "2005-01-31");
    CHECK(toText(add(*january, 1, CalendarUnit::Day)) == "2023-02-01");
}

TEST_CASE("codings match strictly unless one names no system")
{
    const Value a = Coding{.system = "s", .code = "x"};
    CHECK(matches(a, Coding{.system = "s", .code = "x", .display = "other words"}));
    CHECK_FALSE(matches(a, Coding{.system = "t", .code = "x"}));
    CHECK(matches(a, Coding{.code = "x"}));
    CHECK(matches(Coding{.display = "Yes"}, Coding{.display = "Yes"}));
    CHECK(matches(a, std::string{"x"}));
}

TEST_CASE("words are found in the nearest language")
{
    const Text text{.base = "Yes", .translations = {{"fr", "Oui"}, {"pt", "Sim"}}};
    CHECK(text.in("fr-CA") == "Oui");
    CHECK(text.in("pt-BR") == "Sim");
    CHECK(text.in("de") == "Yes");
}
