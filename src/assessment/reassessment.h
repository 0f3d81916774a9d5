// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::assessment {

/// What is a reason to assess again, besides the day itself.
enum class Trigger { Separation, NewIncident, Release, Hearing, ContactOrder };
std::string_view code(Trigger trigger);
std::optional<Trigger> parseTrigger(std::string_view text);

/// An assessment that is due again.
struct DueRow {
    AssessmentId id;
    cases::CaseId caseId;
    std::string caseReference;
    std::string formTitle;
    std::string assessorName;
    std::optional<Date> reassessOn;
    std::string reason; ///< "day", or code(Trigger)
};

/// The clock of re-assessment. What it finds becomes due for update, with a task for who assessed.
class Reassessments {
public:
    explicit Reassessments(office::Desk& desk);

    /// Something changed in the case. A day to come (a hearing, a release) is when the task is due;
    /// else today. Gives how many assessments are due now. NotFound "assessment.case-unknown".
    Result<int> happened(cases::CaseId caseId, Trigger trigger, std::optional<Date> on,
        const std::string& note = {});
    /// Finds what is due in one case: its day came, or an incident was written down since.
    int bringUpToDate(cases::CaseId caseId);
    /// Finds what is due by its day, in all cases the worker sees.
    int bringUpToDate();
    /// What is due now among the cases the worker sees, longest due first.
    std::vector<DueRow> due(std::size_t limit) const;

private:
    struct Due {
        AssessmentId id;
        bool byDay;
    };
    int mark(const std::vector<Due>& due);
    bool markOne(office::Act& act, AssessmentId id, std::string_view reason, Date day);

    office::Desk& m_desk;
};

} // namespace waymark::assessment
