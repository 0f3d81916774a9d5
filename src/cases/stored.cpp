// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/stored.h"

namespace waymark::cases {

bool isVisible(office::Desk& desk, CaseId caseId)
{
    return storage::firstRow(
        desk.database(), "SELECT 1 FROM visible_cases WHERE id = $1",
        [](const storage::Statement&) { return true; }, caseId)
        .has_value();
}

std::string toColumn(const std::vector<std::string>& list) { return nlohmann::json(list).dump(); }

std::vector<std::string> listOf(const std::string& column)
{
    const auto json = parsedBody(column);
    if (!json.is_array()) throwUnreadable("list");
    std::vector<std::string> list;
    for (const auto& item : json)
        list.push_back(item.is_string() ? item.get<std::string>() : std::string{});
    return list;
}

} // namespace waymark::cases
