// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json_columns.h"

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

std::string toJson(const std::vector<ScoreJudgement>& judgements)
{
    auto json = nlohmann::json::array();
    for (const ScoreJudgement& one : judgements)
        json.push_back(
            {{"score", one.score}, {"judgement", code(one.judgement)}, {"reason", one.reason}});
    return json.dump();
}

std::vector<ScoreJudgement> scoreJudgementsFrom(std::string_view text)
{
    std::vector<ScoreJudgement> judgements;
    for (const auto& one : nlohmann::json::parse(text))
        judgements.push_back({one.at("score").get<std::string>(),
            parseJudgement(one.at("judgement").get<std::string>()).value_or(Judgement::NotYet),
            one.at("reason").get<std::string>()});
    return judgements;
}

} // namespace waymark::assessment
