// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/deadlines.h"

#include "office/office_record.h"

#include <charconv>

namespace waymark::assessment {
namespace {

struct Setting {
    const char* name;
    int Deadlines::*value;
};
constexpr auto kSettings = std::to_array<Setting>({
    {"assessment.due-triage", &Deadlines::triageDays},
    {"assessment.due-extensive", &Deadlines::extensiveWorkingDays},
    {"assessment.due-other", &Deadlines::otherWorkingDays},
    {"assessment.renew", &Deadlines::renewDays},
});
constexpr int kMostDays = 730;

} // namespace

Deadlines readDeadlines(office::Desk& desk)
{
    Deadlines deadlines;
    const office::OfficeRecords records{desk};
    for (const auto& [name, value] : kSettings)
        if (const auto stored = records.setting(name)) {
            int days = 0;
            const auto read
                = std::from_chars(stored->data(), stored->data() + stored->size(), days);
            if (read.ec == std::errc{} && days >= 0 && days <= kMostDays) deadlines.*value = days;
        }
    return deadlines;
}

Result<void> saveDeadlines(office::Desk& desk, const Deadlines& deadlines)
{
    for (const auto& [name, value] : kSettings)
        if (deadlines.*value < 0 || deadlines.*value > kMostDays)
            return Error{Error::Kind::Invalid, "assessment.deadline-out-of-range", name};
    const Deadlines before = readDeadlines(desk);
    office::OfficeRecords records{desk};
    for (const auto& [name, value] : kSettings)
        if (before.*value != deadlines.*value)
            if (auto saved = records.setSetting(name, std::to_string(deadlines.*value)); !saved)
                return saved;
    return {};
}

Date addWorkingDays(Date date, int days)
{
    while (days > 0) {
        date = addDays(date, 1);
        const std::chrono::weekday day{std::chrono::sys_days{date}};
        if (day != std::chrono::Saturday && day != std::chrono::Sunday) --days;
    }
    return date;
}

Date dueOn(Purpose purpose, Date today, const Deadlines& deadlines)
{
    if (isExtensive(purpose)) return addWorkingDays(today, deadlines.extensiveWorkingDays);
    switch (purpose) {
    case Purpose::Specialist:
    case Purpose::Feedback: return addWorkingDays(today, deadlines.otherWorkingDays);
    default: return addDays(today, deadlines.triageDays);
    }
}

std::optional<Date> renewOn(Purpose purpose, Date today, const Deadlines& deadlines)
{
    switch (purpose) {
    case Purpose::Triage:
    case Purpose::Closure:
    case Purpose::Feedback: return std::nullopt;
    default: return addDays(today, deadlines.renewDays);
    }
}

} // namespace waymark::assessment
