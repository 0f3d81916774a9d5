// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace waymark::office {

using WorkerId = Id<struct WorkerTag>;
using TeamId = Id<struct TeamTag>;
using OfficeId = Id<struct OfficeTag>;

enum class Role {
    Worker, ///< takes contacts, leads cases
    Supervisor, ///< reviews, sees the team's cases
    Administrator, ///< workers, backup, settings; sees no case by this role alone
    DataProtection, ///< reads the journal and the metadata, no content
};

inline constexpr std::array kAllRoles{
    Role::Worker, Role::Supervisor, Role::Administrator, Role::DataProtection};

std::string_view code(Role role); ///< "worker", "supervisor", "administrator", "data_protection"
std::optional<Role> parseRole(std::string_view text);

/// Who is signed in at this desk. A worker may hold several roles, as in an office of one.
struct Session {
    WorkerId worker;
    std::string name;
    std::set<Role> roles;

    bool has(Role role) const { return roles.contains(role); }
    friend bool operator==(const Session&, const Session&) = default;
};

} // namespace waymark::office
