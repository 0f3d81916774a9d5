// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/shown_service.h"

#include "directory/directory.h"

namespace waymark::ui {

Result<ShownService> shownService(office::Desk& desk, const directory::ServiceId& id)
{
    auto found = directory::Directory{desk}.find(id);
    if (!found) return found.error();
    const Clock& clock = desk.clock();
    const auto schedules = directory::schedulesOf(found->hsds, found->additions);
    const LocalTime now = clock.local(clock.now());
    ShownService shown{.service = std::move(found).value(),
        .open = directory::openState(schedules, clock.now(), clock),
        .week = directory::weekOf(schedules, now.date, clock)};
    shown.today
        = static_cast<int>(std::chrono::weekday{std::chrono::sys_days{now.date}}.iso_encoding())
        - 1;
    for (const auto& row : schedules) {
        const auto to = parseDate(row.valid_to);
        if (!row.closed.empty() && to && *to >= now.date) shown.daysOff.push_back(row);
    }
    shown.reports = directory::Upkeep{desk}.openReports(shown.service.id);
    shown.agreements = directory::Agreements{desk}.ofService(shown.service.id);
    shown.changedHere = directory::changedByHand(desk.database(), shown.service.id);
    shown.past = referrals::pastReferralsTo(desk, shown.service.id);
    return shown;
}

} // namespace waymark::ui
