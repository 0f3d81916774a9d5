// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/need.h"
#include "base/result.h"
#include "office/desk.h"

#include <vector>

namespace waymark::assessment {

/// What is wrong with a need or a measure: "need.words-missing", "measure.denial-needs-reason".
Problems problemsIn(const NeedDetails& details);
Problems problemsIn(const MeasureDetails& details);

/// The needs of cases.
class Needs {
public:
    explicit Needs(office::Desk& desk);

    std::vector<NeedRecord> ofCase(cases::CaseId caseId); ///< open first, by priority
    Result<NeedRecord> add(cases::CaseId caseId, const NeedDetails& details);
    Result<NeedRecord> save(const NeedRecord& need); ///< Conflict "need.changed-meanwhile"
    Result<NeedRecord> find(NeedId id);

private:
    office::Desk& m_desk;
};

/// The ledger of special measures of cases.
class Measures {
public:
    explicit Measures(office::Desk& desk);

    std::vector<MeasureRecord> ofCase(cases::CaseId caseId); ///< in the order of the Directive
    Result<MeasureRecord> add(cases::CaseId caseId, const MeasureDetails& details);
    /// A change of status is a line of the ledger, with `reason`. NotAllowed
    /// "measure.step-not-allowed"; Invalid "measure.failure-needs-reason"; Conflict
    /// "measure.changed-meanwhile".
    Result<MeasureRecord> save(const MeasureRecord& measure, std::string_view reason = {});
    std::vector<MeasureEvent> ledger(cases::CaseId caseId); ///< oldest first

private:
    office::Desk& m_desk;
};

} // namespace waymark::assessment
