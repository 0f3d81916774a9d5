// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "assessment/need.h"
#include "office/desk.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// One result of a scale, with the worker's view beside it, which wins.
struct TrendPoint {
    AssessmentId assessment;
    Instant at;
    std::string number; ///< decimal text
    double value;
    std::int64_t missing;
    std::string band;
    Judgement judgement = Judgement::NotYet;
    std::string reason{};
};

/// A scale of one case over time.
struct Trend {
    std::string score; ///< "phq-9"
    std::string title;
    std::vector<TrendPoint> points; ///< oldest first
};

/// A scale over the whole office, month by month.
struct MonthFigure {
    std::string month; ///< "2026-11"
    std::int64_t answers;
    double mean;
};

/// Figures of what the worker may see, and of nothing else.
class Figures {
public:
    explicit Figures(office::Desk& desk);

    std::vector<Trend> trends(cases::CaseId caseId) const; ///< by title
    std::vector<MonthFigure> months(std::string_view score) const; ///< oldest first
    std::map<NeedStatus, std::int64_t> needs(Need need) const; ///< how many stand how

private:
    office::Desk& m_desk;
};

} // namespace waymark::assessment
