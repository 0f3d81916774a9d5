// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/timers.h"

#include "base/coded.h"

#include <array>

namespace waymark::referrals {
namespace {

using std::chrono::hours;

constexpr auto kUrgencies = std::to_array<Coded<Urgency>>({
    {Urgency::Emergency, "emergency"},
    {Urgency::High, "high"},
    {Urgency::Normal, "normal"},
});

struct WorkingDays {
    int acknowledge;
    int decide;
    int firstContact;
};
// Domain section 5 gives 1 for high and 3, 5, 10 for normal; the rest is our own proposal.
constexpr WorkingDays kHigh{1, 2, 5};
constexpr WorkingDays kNormal{3, 5, 10};
constexpr int kDaysToAskPerson = 14;
constexpr std::chrono::minutes kEndOfDay = hours{17};

bool isWorkingDay(Date date)
{
    const std::chrono::weekday day{std::chrono::sys_days{date}};
    return day != std::chrono::Saturday && day != std::chrono::Sunday;
}

} // namespace

Date addWorkingDays(Date date, int days)
{
    while (days > 0) {
        date = addDays(date, 1);
        if (isWorkingDay(date)) --days;
    }
    return date;
}

DueTimes dueTimes(Urgency urgency, Instant sentAt, const Clock& clock)
{
    const Date sentOn = clock.local(sentAt).date;
    const Date askPerson = addDays(sentOn, kDaysToAskPerson);
    if (urgency == Urgency::Emergency)
        return {sentAt + hours{1}, sentAt + hours{1}, sentAt + hours{24}, askPerson};
    const WorkingDays& days = urgency == Urgency::High ? kHigh : kNormal;
    const auto endOf = [&](int workingDays) {
        return clock.instantAt({addWorkingDays(sentOn, workingDays), kEndOfDay});
    };
    return {endOf(days.acknowledge), endOf(days.decide), endOf(days.firstContact), askPerson};
}

std::string_view code(Urgency urgency) { return codeOf(kUrgencies, urgency); }
std::optional<Urgency> parseUrgency(std::string_view code) { return valueOf(kUrgencies, code); }

} // namespace waymark::referrals
