// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "cases/coded.h"
#include "cases/ids.h"
#include "office/desk.h"

#include <string>
#include <vector>

namespace waymark::cases {

/// What a person agreed to. Consent to share with an agency is the referrals' own.
enum class ConsentPurpose { RecordKeeping, FollowUp, Statistics, Research, ContactAfterClosure };
template <>
struct Codes<ConsentPurpose> {
    static constexpr auto kAll = std::to_array<Coded<ConsentPurpose>>({
        {ConsentPurpose::RecordKeeping, "record_keeping"},
        {ConsentPurpose::FollowUp, "follow_up"},
        {ConsentPurpose::Statistics, "statistics"},
        {ConsentPurpose::Research, "research"},
        {ConsentPurpose::ContactAfterClosure, "contact_after_closure"},
    });
};

enum class ConsentHow { Oral, Written, OnBehalf, OtherBasis };
template <>
struct Codes<ConsentHow> {
    static constexpr auto kAll = std::to_array<Coded<ConsentHow>>({
        {ConsentHow::Oral, "oral"}, {ConsentHow::Written, "written"},
        {ConsentHow::OnBehalf, "on_behalf"}, ///< by who may decide for them
        {ConsentHow::OtherBasis,
            "other_basis"}, ///< a legal basis that is no consent; `note` names it
    });
};

struct ConsentDetails {
    ConsentPurpose purpose = ConsentPurpose::RecordKeeping;
    bool given = false; ///< false: asked and refused
    ConsentHow how = ConsentHow::Oral;
    std::string language{}; ///< BCP 47, in which it was explained
    std::string note{};
    friend bool operator==(const ConsentDetails&, const ConsentDetails&) = default;
};

struct Consent {
    ConsentId id;
    CaseId caseId;
    ConsentDetails details{};
    Instant at;
    WorkerId by;
    std::optional<Instant> withdrawnAt{};
    friend bool operator==(const Consent&, const Consent&) = default;
};

class Consents {
public:
    explicit Consents(office::Desk& desk);
    std::vector<Consent> ofCase(CaseId caseId) const; ///< newest first
    Result<Consent> record(CaseId caseId, const ConsentDetails& details);
    Result<void> withdraw(ConsentId id);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
