// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>; ///< always UTC
using Date = std::chrono::year_month_day; ///< a calendar day at the office

/// "2026-11-24"
std::string toIso(Date date);
/// "2026-11-24T09:30:00.000Z"
std::string toIso(Instant instant);
/// Exactly YYYY-MM-DD of a day that exists.
std::optional<Date> parseDate(std::string_view text);
/// An ISO 8601 instant with Z or an offset; seconds and fractions may be absent.
std::optional<Instant> parseInstant(std::string_view text);

Date addDays(Date date, int days);
int daysBetween(Date from, Date to); ///< negative when `to` is earlier

} // namespace waymark
