// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/need.h"
#include "office/desk.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::directory {

/// What was looked for and not to be had. Nothing about the person.
struct Gap {
    std::optional<Need> need{};
    std::string region{}; ///< the place asked for
    std::string language{}; ///< BCP 47
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// One line of the report: how often, and why.
struct GapRow {
    std::string need{}; ///< code; empty: not said
    std::string region{};
    std::string language{};
    /// "nothing_found" for a search, else why a referral was declined: "no_capacity", …
    std::string reason{};
    std::int64_t count = 0;
    friend bool operator==(const GapRow&, const GapRow&) = default;
};

/// Under this a count is not told outside the office; such lines are summed up.
inline constexpr std::int64_t kSmallestCount = 5;

/// What the region lacks: searches that found nothing, referrals that were declined.
class Gaps {
public:
    explicit Gaps(office::Desk& desk);

    /// "Note this gap". Needs at least one of the three: directory.gap-empty.
    Result<void> note(const Gap& gap);

    /// Need × region × language × reason of these days, most frequent first. Referrals only of the
    /// cases this worker may see.
    std::vector<GapRow> report(Date from, Date until);

private:
    office::Desk& m_desk;
};

/// For others to read: lines under kSmallestCount are added up to one without need, region and
/// language, with the reason "other"; when that is itself too small, it is left out.
std::vector<GapRow> forPublication(std::vector<GapRow> rows);

} // namespace waymark::directory
