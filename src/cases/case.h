// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case_codes.h"
#include "cases/consent.h"
#include "cases/contact.h"
#include "cases/person.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::cases {

struct RiskJudgement {
    RiskLevel level = RiskLevel::NotYet;
    std::string reason{};
    std::optional<Instant> at{};
    std::optional<WorkerId> by{};
    friend bool operator==(const RiskJudgement&, const RiskJudgement&) = default;
};

struct Flag {
    FlagId id;
    FlagKind kind;
    std::string words{}; ///< for Other, or to say more
    Source source;
    Instant at;
    WorkerId by;
    friend bool operator==(const Flag&, const Flag&) = default;
};

/// Why and how a case ended. Exists only on a closed case.
struct Closure {
    ClosingReason reason = ClosingReason::GoalsMet;
    std::string remains{}; ///< what remains to do, for whom
    bool safetyChecked = false;
    bool mayCallLater = false;
    friend bool operator==(const Closure&, const Closure&) = default;
};

/// What a worker may edit on the case itself.
struct CaseDetails {
    std::string displayName{}; ///< the name to use: "Elena M."; never a full name by default
    std::vector<std::string> languages{}; ///< BCP 47, best understood first
    std::string region{};
    std::string countryOfResidence{}; ///< ISO 3166-1 alpha-2, or empty
    std::string offence{}; ///< main code of offences.h, or empty: what the list shows
    std::optional<Relationship> relationship{};
    std::optional<TeamId> team{}; ///< absent: everybody who works with victims here
    std::optional<WorkerId> responsible{};
    std::optional<WorkerId> deputy{};
    friend bool operator==(const CaseDetails&, const CaseDetails&) = default;
};

struct Case {
    CaseId id;
    std::int64_t revision;
    std::int64_t seq; ///< counts up; the newest has the highest
    std::string reference{}; ///< "2026-0148"
    CaseDetails details{};
    std::string responsibleName{}; ///< of the workers named in details; empty when there is none
    std::string deputyName{};
    CaseStatus status = CaseStatus::New;
    std::optional<Closure> closure{}; ///< exactly when status is Closed
    bool restricted = false;
    std::set<WorkerId> members{}; ///< who sees a restricted case, besides responsible and deputy
    RiskJudgement risk{};
    std::vector<Flag> flags{}; ///< safety first
    Instant openedAt{};
    std::optional<Instant> lastContactAt{};
    std::string nextStep{}; ///< title of the open task due first, or empty
    std::optional<Date> nextDue{};
    friend bool operator==(const Case&, const Case&) = default;
};

/// Agreeing to have a file: what turns a contact into a case.
struct Promotion {
    CaseDetails details{}; ///< empty fields are taken from the contact
    ConsentDetails recordKeeping{}; ///< must be given, or rest on another basis that is named
    std::vector<ConsentDetails> otherConsents{};
    bool restricted = false;
    friend bool operator==(const Promotion&, const Promotion&) = default;
};

Problems problemsIn(const CaseDetails& details);

/// Opens, reads and changes cases. What the worker may not see is NotFound, everywhere.
class Cases {
public:
    explicit Cases(office::Desk& desk);

    /// Person, incidents and safe-contact profile of the contact become the case's own.
    /// NotAllowed "case.consent-missing"; Conflict "contact.has-case".
    Result<Case> promote(ContactId contact, const Promotion& promotion);
    /// Without a contact before it, e.g. by letter of a court.
    Result<Case> open(const Promotion& promotion, const PersonDetails& victim);

    /// Reading a restricted case is journaled.
    std::optional<Case> find(CaseId id);
    std::optional<Case> findByReference(std::string_view reference);
    /// The reference of a visible case without reading it; for titles and lists.
    std::optional<std::string> referenceOf(CaseId id) const;

    /// Conflict "case.changed" when `revision` is not the newest; read again to show both versions.
    Result<Case> save(CaseId id, std::int64_t revision, const CaseDetails& details);
    Result<Case> setStatus(CaseId id, CaseStatus to); ///< any step but closing for good
    /// A case of high risk is closed by four eyes as below: NotAllowed
    /// "case.closing-needs-second-person".
    Result<Case> close(CaseId id, const Closure& closure);
    /// A milder judgement needs four eyes where a second supervisor sees the case: a supervisor who
    /// did not make the one before. NotAllowed "case.lowering-needs-second-person".
    Result<Case> judgeRisk(CaseId id, RiskLevel level, std::string_view reason);
    Result<Case> addFlag(CaseId id, FlagKind kind, std::string_view words, Source source);
    Result<Case> removeFlag(CaseId id, FlagId flag, std::string_view reason);
    /// Only responsible, deputy or a supervisor who sees the case.
    Result<Case> restrict(CaseId id, bool restricted, const std::set<WorkerId>& members);

private:
    Result<Case> create(const Promotion& promotion, const PersonDetails& victim,
        const std::vector<IncidentDetails>& incidents, const SafeContactDetails& safeContact,
        std::optional<ContactId> from);
    std::optional<Case> read(CaseId id) const;
    Result<Case> seen(CaseId id) const; ///< or NotFound "case.not-found"

    office::Desk& m_desk;
};

} // namespace waymark::cases
