// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/desk.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::office {

/// Who shares cases. A worker may be in several teams, or none.
struct Team {
    TeamId id;
    std::int64_t revision = 1;
    std::string name;
    std::set<WorkerId> members;

    friend bool operator==(const Team&, const Team&) = default;
};

/// Administrators form teams; everybody sees them.
class Teams {
public:
    explicit Teams(Desk& desk);

    std::vector<Team> list() const; ///< in order of name
    Result<Team> get(TeamId id) const;
    Result<Team> named(std::string_view name) const;

    Result<Team> add(std::string_view name); ///< Conflict when the name is taken
    Result<Team> rename(const Team& team); ///< Conflict when stale
    Result<Team> join(TeamId team, WorkerId worker); ///< once; joining again changes nothing
    Result<Team> leave(TeamId team, WorkerId worker);

private:
    Desk& m_desk;
};

} // namespace waymark::office
