// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals/past_referrals.h"

#include "referrals/workflow.h"

#include <algorithm>
#include <map>
#include <vector>

namespace waymark::referrals {
namespace {

using storage::Statement;

constexpr auto kLookedBack = std::chrono::days{365};

struct Past {
    State state;
    std::string outcome;
    std::optional<DeclineReason> declined;
    Instant sentAt;
    std::optional<Instant> acceptedAt;
};

std::vector<Past> pastOf(office::Desk& desk, const directory::ServiceId& service)
{
    return storage::rows(
        desk.database(),
        "SELECT r.state, coalesce(r.outcome, ''), coalesce(r.decline_reason, ''), r.sent_at,"
        " (SELECT min(e.at) FROM visible_referral_events e"
        "  WHERE e.referral_id = r.id AND e.to_state = 'accepted')"
        " FROM visible_referrals r WHERE r.service_id = $1 AND r.sent_at >= $2",
        [](const Statement& row) {
            return Past{parseState(row.get<std::string>(0)).value_or(State::Sent),
                row.get<std::string>(1), parseDeclineReason(row.get<std::string>(2)),
                row.get<Instant>(3), row.getOptional<Instant>(4)};
        },
        service, desk.clock().now() - kLookedBack);
}

bool isAccepted(const Past& past)
{
    return past.acceptedAt.has_value() || past.state == State::Accepted
        || (past.state >= State::FirstContact && past.state <= State::OutcomeRecorded);
}

} // namespace

PastReferrals pastReferralsTo(office::Desk& desk, directory::ServiceId service)
{
    PastReferrals told;
    std::vector<int> days;
    std::map<DeclineReason, int> reasons;
    for (const Past& past : pastOf(desk, service)) {
        ++told.sent;
        told.helped += past.outcome == "helped" || past.outcome == "helped_in_part" ? 1 : 0;
        if (past.declined) {
            ++told.declined;
            ++reasons[*past.declined];
        } else if (isAccepted(past)) {
            ++told.accepted;
            if (past.acceptedAt)
                days.push_back(static_cast<int>(
                    std::chrono::floor<std::chrono::days>(*past.acceptedAt - past.sentAt).count()));
        } else if (awaitsAgency(past.state) || past.state == State::Waitlisted) {
            ++told.open;
        }
    }
    if (!days.empty()) {
        const auto half = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
        std::ranges::nth_element(days, half);
        told.usualDays = *half;
    }
    if (const auto most
        = std::ranges::max_element(reasons, {}, [](const auto& each) { return each.second; });
        most != reasons.end())
        told.mostDeclined = most->first;
    return told;
}

} // namespace waymark::referrals
