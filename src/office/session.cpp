// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/session.h"

#include <algorithm>

namespace waymark::office {

std::string_view code(Role role)
{
    switch (role) {
    case Role::Worker: return "worker";
    case Role::Supervisor: return "supervisor";
    case Role::Administrator: return "administrator";
    case Role::DataProtection: return "data_protection";
    }
    return {};
}

std::optional<Role> parseRole(std::string_view text)
{
    const auto found = std::ranges::find(kAllRoles, text, &code);
    if (found == kAllRoles.end()) return std::nullopt;
    return *found;
}

} // namespace waymark::office
