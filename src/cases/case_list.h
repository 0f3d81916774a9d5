// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_codes.h"
#include "cases/incident.h"
#include "storage/database.h"

namespace waymark::cases {

/// One row of the list of cases. Flags as an icon and a word only: screens are seen by others.
struct CaseRow {
    CaseId id;
    std::int64_t seq;
    std::string reference{};
    std::string displayName{};
    std::string offence{}; ///< code, or empty
    std::optional<Relationship> relationship{};
    CaseStatus status;
    RiskLevel risk;
    bool safetyFlag;
    bool accessFlag;
    std::string nextStep{};
    std::optional<Date> nextDue{};
    std::optional<WorkerId> responsible{};
    std::string responsibleName{};
    bool restricted;
    Instant touchedAt; ///< last change or contact
    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

enum class CaseOrder { Newest, LastTouched, DueFirst, Name };

/// Where the list goes on: the sort value of the last row and its seq.
struct CaseKey {
    std::string name{}; ///< sort key, CaseOrder::Name
    std::int64_t instant = 0; ///< touchedAt in ms, CaseOrder::LastTouched
    std::string date{}; ///< ISO, CaseOrder::DueFirst
    std::int64_t seq = 0;
    friend bool operator==(const CaseKey&, const CaseKey&) = default;
};

/// Filters combine with "and".
struct CaseQuery {
    bool mineOrDeputy = false;
    bool open = false;
    bool withSafetyFlag = false;
    std::optional<Date> dueBy{};
    std::optional<Date> assessAgainBy{}; ///< an assessment of it is due again by that day
    std::optional<TeamId> team{};
    std::optional<CaseStatus> status{};
    std::string text{}; ///< name, reference, phone digits, in any script; "elis 0148"
    CaseOrder order = CaseOrder::Newest; ///< with text always Newest
    std::optional<CaseKey> after{};
    std::size_t limit = 50;
};
using CasePage = storage::Page<CaseRow, CaseKey>;

/// "18" or "more than 999": counting stops at kCountedUpTo.
struct CaseCount {
    std::int64_t number;
    bool orMore;
    friend bool operator==(const CaseCount&, const CaseCount&) = default;
};
inline constexpr std::int64_t kCountedUpTo = 1000;

/// Finding cases; every answer holds only what the worker may see.
class CaseList {
public:
    /// A filter's set of cases up to `shortWalk` is gathered from its own index; of a larger one
    /// every row says itself whether it belongs, because then a page is full soon.
    explicit CaseList(office::Desk& desk, std::int64_t shortWalk = 2000);
    CasePage list(const CaseQuery& query) const;
    CaseCount count(const CaseQuery& query) const;
    /// What a keystroke asks: newest first, at most `limit`. Empty text finds nothing.
    std::vector<CaseRow> search(std::string_view text, std::size_t limit) const;

private:
    office::Desk& m_desk;
    std::int64_t m_shortWalk;
};

} // namespace waymark::cases
