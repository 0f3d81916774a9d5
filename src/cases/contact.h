// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/contact_codes.h"
#include "cases/incident.h"
#include "cases/person.h"
#include "cases/safe_contact.h"
#include "storage/database.h"

namespace waymark::cases {

/// Everything the intake form may hold. Safety first, identity last, nothing required; the six
/// counted items make it a contact of the statistics (see countedItems).
struct ContactDetails {
    Instant startedAt{};
    std::optional<Instant> endedAt{};

    // Safety
    Honest<YesNo> safeToTalk{};
    Honest<YesNo> dangerNow{};
    Honest<YesNo> injured{};
    Honest<std::set<InDanger>> othersInDanger{};
    Honest<YesNo> suicidalThoughts{};

    // The contact
    Honest<Medium> medium{};
    Honest<CallerRole> callerRole{};
    Honest<CameFrom> cameFrom{};
    std::string line{}; ///< which line or desk was called, e.g. "116 006"
    Honest<std::string> language{}; ///< BCP 47, spoken in this contact
    Honest<YesNo> interpreter{};
    Honest<YesNo> firstTime{}; ///< as the caller says
    Honest<Gender> callerGender{};
    Honest<AgeBand> callerAge{};
    Basis basis = Basis::Perceived; ///< whether sex and age were stated or only perceived
    Honest<std::string> region{}; ///< from the pick-list; never asked for by the law of some lines
    Honest<Crisis> crisis{};

    SafeContactDetails safeContact{};
    std::vector<IncidentDetails> incidents{}; ///< what happened; the first is counted

    // Needs and what was given
    std::vector<Topic> topics{};
    std::string needWords{};
    std::set<char> given{}; ///< letters a to k of Art. 4(1) of Directive 2012/29/EU
    std::string givenWords{};

    PersonDetails person{}; ///< only if they wish

    Honest<Outcome> outcome{};
    std::optional<Instant> callBackAt{}; ///< with Outcome::CallBack
    std::string note{}; ///< the worker's own
    bool callTakerNeedsTalk = false; ///< "I would like to talk to someone after this one"

    friend bool operator==(const ContactDetails&, const ContactDetails&) = default;
};

struct Contact {
    ContactId id;
    std::int64_t revision;
    std::int64_t seq; ///< counts up; the newest has the highest
    WorkerId worker; ///< who took it
    std::optional<CaseId> caseId{};
    ContactDetails details;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// One row of the list of contacts.
struct ContactRow {
    ContactId id;
    std::int64_t seq;
    Instant startedAt;
    std::optional<Instant> endedAt{};
    Honest<Medium> medium{};
    Honest<CallerRole> callerRole{};
    Honest<std::string> offence{};
    Honest<YesNo> dangerNow{};
    Honest<Outcome> outcome{};
    std::optional<Instant> callBackAt{};
    WorkerId worker;
    std::string workerName{};
    std::optional<CaseId> caseId{};
    std::optional<std::string> caseReference{};
    friend bool operator==(const ContactRow&, const ContactRow&) = default;
};

struct ContactQuery {
    bool mine = false;
    bool withoutCase = false;
    bool callBacks = false; ///< open call-backs only
    std::optional<std::int64_t> before{}; ///< go on after this seq
    std::size_t limit = 50;
};
using ContactPage = storage::Page<ContactRow, std::int64_t>;

/// The six items that make a contact countable.
enum class CountedItem { StartedAt, Medium, CallerRole, Offence, DangerNow, Outcome };
/// Those that were asked and answered, or honestly not said or unknown.
std::set<CountedItem> countedItems(const ContactDetails& details);
Problems problemsIn(const ContactDetails& details, Date today);
/// The main offence of the first incident.
Honest<std::string> mainOffence(const ContactDetails& details);

/// Calls, visits and letters. A contact is not a case and needs no name: it may stay alone, be
/// linked to a case, or become one (Cases::promote).
class Contacts {
public:
    explicit Contacts(office::Desk& desk);
    Result<Contact> add(const ContactDetails& details);
    /// Conflict "contact.changed" when `revision` is not the newest.
    Result<Contact> save(ContactId id, std::int64_t revision, const ContactDetails& details);
    std::optional<Contact> find(ContactId id) const;
    ContactPage list(const ContactQuery& query) const; ///< newest first
    std::vector<Contact> ofCase(CaseId caseId) const; ///< newest first
    Result<void> link(ContactId id, CaseId caseId);
    Result<void> callBackDone(ContactId id);

    /// Three random words by which an anonymous caller finds this conversation again. Shown once,
    /// kept as a hash only; a new code replaces an older one.
    Result<std::string> giveReturnCode(ContactId id);
    /// The words in any case and spacing. Journaled.
    std::optional<Contact> byReturnCode(std::string_view words);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
