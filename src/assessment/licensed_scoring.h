// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/form_words.h"
#include "assessment/score_expression.h"
#include "base/result.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::assessment {

/// Turns a licensed tool's "scoring" and "red_rules" into the form's scores and conclusions. What
/// only adds up becomes a score that knows what is missing; the rest a hidden calculated question.
class LicensedScoring {
public:
    using Json = words::Json;

    /// `items` by id as the tool wrote them; `sections`: id of a section to its items.
    LicensedScoring(std::map<std::string, Json> items,
        std::map<std::string, std::vector<std::string>> sections, int leastAnswered);

    Result<void> add(const Json& rule, bool red, const std::string& place);

    Json rules() const { return m_rules; } ///< extensions of the Questionnaire
    Json calculated() const { return m_calculated; } ///< hidden items

private:
    Result<ScoreTerm> read(const Json& rule, const std::string& place) const;
    ScoreTerm expanded(ScoreTerm term) const;
    std::string scoreOf(const ScoreTerm& sum, const std::string& label);
    std::string calculate(const ScoreTerm& term, const std::string& label);
    void conclude(const std::string& code, const std::string& label, bool red, Json reasons);
    Json reasonsOf(const ScoreTerm& term, const std::string& label);
    Json answersThat(const ScoreTerm& comparison, const std::string& label) const;

    std::map<std::string, Json> m_items;
    std::map<std::string, std::vector<std::string>> m_sections;
    int m_leastAnswered;
    std::map<std::vector<std::string>, std::string> m_sums; ///< items to the id of their score
    Json m_rules = Json::array();
    Json m_calculated = Json::array();
};

} // namespace waymark::assessment
