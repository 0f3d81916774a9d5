// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "office/desk.h"

namespace waymark::assessment {

/// How soon an assessment is due. The law says "timely"; these numbers are unconfirmed practice, so
/// each office sets its own and the screen says so.
struct Deadlines {
    int triageDays = 0; ///< the same contact
    int extensiveWorkingDays = 10; ///< Monday to Friday; public holidays are not known here
    int otherWorkingDays = 10;
    int renewDays = 90; ///< from finishing to assessing again
    friend bool operator==(const Deadlines&, const Deadlines&) = default;
};

Deadlines readDeadlines(office::Desk& desk);
/// Supervisors and administrators: NotAllowed "assessment.limits-not-yours". Invalid
/// "assessment.deadline-out-of-range" (0 to 730 days), with the setting's name.
Result<void> saveDeadlines(office::Desk& desk, const Deadlines& deadlines);

Date addWorkingDays(Date date, int days);
/// When an assessment of this purpose, asked for `today`, is due.
Date dueOn(Purpose purpose, Date today, const Deadlines& deadlines);
/// When to assess again; closing checks and feedback are not repeated, the triage leads to more.
std::optional<Date> renewOn(Purpose purpose, Date today, const Deadlines& deadlines);
/// The earlier of that and the day the scales of the form ask for, once a question of one was
/// answered.
std::optional<Date> renewOn(
    Purpose purpose, Date today, const Deadlines& deadlines, const forms::AnswerSheet& sheet);

/// Tier 2: a second person reads it.
constexpr bool isExtensive(Purpose purpose)
{
    return purpose == Purpose::Protection || purpose == Purpose::Support
        || purpose == Purpose::ProtectionAndSupport;
}

} // namespace waymark::assessment
