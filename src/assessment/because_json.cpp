// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/because_json.h"

#include <nlohmann/json.hpp>

namespace waymark::assessment {

std::string toJson(const std::vector<Because>& reasons)
{
    auto json = nlohmann::json::array();
    for (const Because& reason : reasons)
        json.push_back({{"question", reason.question}, {"text", reason.text}});
    return json.dump();
}

std::vector<Because> reasonsFrom(std::string_view text)
{
    std::vector<Because> reasons;
    for (const auto& one : nlohmann::json::parse(text))
        reasons.push_back(
            {one.at("question").get<std::string>(), one.at("text").get<std::string>()});
    return reasons;
}

} // namespace waymark::assessment
