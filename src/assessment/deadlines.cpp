// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/deadlines.h"

#include "office/office_record.h"

#include <algorithm>
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
    using enum office::Role;
    if (auto may = office::requireRole(
            desk.session(), {Supervisor, Administrator}, "assessment.limits-not-yours");
        !may)
        return may;
    for (const auto& [name, value] : kSettings)
        if (deadlines.*value < 0 || deadlines.*value > kMostDays)
            return Error{Error::Kind::Invalid, "assessment.deadline-out-of-range", name};
    const Deadlines before = readDeadlines(desk);
    if (before == deadlines) return {};
    office::Act act{desk};
    for (const auto& [name, value] : kSettings)
        if (before.*value != deadlines.*value)
            office::writeSetting(desk, act, name, std::to_string(deadlines.*value));
    act.commit();
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

std::optional<Date> renewOn(
    Purpose purpose, Date today, const Deadlines& deadlines, const forms::AnswerSheet& sheet)
{
    const auto usual = renewOn(purpose, today, deadlines);
    const auto days = sheet.form().retestDays;
    const auto scores = sheet.scores();
    const bool isGiven
        = std::ranges::any_of(scores, [](const forms::Score& score) { return score.answered > 0; });
    if (!days || !isGiven) return usual;
    const Date asked = addDays(today, *days);
    return usual ? std::min(*usual, asked) : asked;
}

} // namespace waymark::assessment
