// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "assessment/need.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// How reasons stand in a column: [{"question":…,"text":…}].
std::string toJson(const std::vector<Because>& reasons);
std::vector<Because> reasonsFrom(std::string_view json);
/// How judgements of scores stand in a column: [{"score":…,"judgement":…,"reason":…}].
std::string toJson(const std::vector<ScoreJudgement>& judgements);
std::vector<ScoreJudgement> scoreJudgementsFrom(std::string_view json);

} // namespace waymark::assessment
