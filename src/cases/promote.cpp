// SPDX-License-Identifier: GPL-3.0-or-later
// How a case begins.
#include "base/fold.h"
#include "cases/case.h"
#include "cases/case_record.h"
#include "cases/stored.h"
#include "cases/timeline.h"

#include <fmt/format.h>

namespace waymark::cases {
namespace {

constexpr Rule kNoRole{"case.role-missing"};

bool mayKeepFile(const ConsentDetails& consent)
{
    if (consent.purpose != ConsentPurpose::RecordKeeping) return false;
    if (consent.how == ConsentHow::OtherBasis) return !consent.note.empty();
    return consent.given;
}

/// Fills what the worker left open from what the contact says.
CaseDetails completed(CaseDetails details, const PersonDetails& victim,
    const std::vector<IncidentDetails>& incidents, WorkerId self)
{
    if (details.displayName.empty()) details.displayName = displayNameFor(victim);
    if (details.languages.empty()) details.languages = victim.languages.valueOr({});
    if (details.region.empty()) details.region = victim.region.valueOr({});
    if (details.countryOfResidence.empty())
        details.countryOfResidence = victim.countryOfResidence.valueOr({});
    if (!incidents.empty()) {
        const IncidentDetails& first = incidents.front();
        if (details.offence.empty() && !first.offences.empty())
            details.offence = first.offences.front();
        if (!details.relationship) details.relationship = first.relationship.optional();
    }
    if (!details.responsible) details.responsible = self;
    return details;
}

void insertCase(office::Desk& desk, CaseId id, std::int64_t seq, const std::string& reference,
    const CaseDetails& details, bool restricted)
{
    const Instant now = desk.clock().now();
    desk.database()
        .prepare(
            "INSERT INTO cases (id, revision, seq, reference, display_name, name_key, languages,"
            " region, country, offence, relationship, team_id, responsible_id, deputy_id, status,"
            " closed_reason, closed_remains, closed_checked, closed_may_call, restricted, risk,"
            " risk_reason, safety_flag, access_flag, next_step, opened_at, touched_at)"
            " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'new', NULL, '',"
            " 0, 0, $14, 'not_yet', '', 0, 0, '', $15, $16)")
        .bind(id, seq, reference, details.displayName, sortKey(details.displayName),
            toColumn(details.languages), details.region, details.countryOfResidence,
            details.offence,
            details.relationship ? std::optional{code(*details.relationship)} : std::nullopt,
            details.team, details.responsible, details.deputy, restricted, now, now)
        .run();
}

} // namespace

Result<Case> Cases::create(const Promotion& promotion, const PersonDetails& victim,
    const std::vector<IncidentDetails>& incidents, const SafeContactDetails& safeContact,
    std::optional<ContactId> from)
{
    if (const auto role = office::requireRole(
            m_desk.session(), {office::Role::Worker, office::Role::Supervisor}, kNoRole);
        !role)
        return role.error();
    if (!mayKeepFile(promotion.recordKeeping))
        return Error{Error::Kind::NotAllowed, "case.consent-missing", "record_keeping"};
    const WorkerId self = m_desk.session().worker;
    auto details = completed(promotion.details, victim, incidents, self);

    const CaseId id = CaseId::create();
    const std::string year = std::to_string(static_cast<int>(m_desk.clock().today().year()));
    const std::string reference
        = fmt::format("{}-{:04}", year, office::nextNumber(m_desk, "case." + year));
    // Without a name the file is called by its reference: a case does not need one.
    if (details.displayName.empty()) details.displayName = reference;
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();

    insertCase(m_desk, id, nextSeq(m_desk, "case"), reference, details, promotion.restricted);
    if (promotion.restricted && details.responsible != self && details.deputy != self)
        m_desk.database()
            .prepare("INSERT INTO case_members (id, case_id, worker_id) VALUES ($1, $2, $3)")
            .bind(id.toString() + "/" + self.toString(), id, self)
            .run();
    insertPerson(m_desk, PersonId::create(), id, PersonRole::Victim, victim);
    for (const IncidentDetails& incident : incidents)
        insertIncident(m_desk, IncidentId::create(), id, incident);
    if (safeContact != SafeContactDetails{})
        insertSafeContact(m_desk, SafeContactId::create(), id, 1, safeContact);
    insertConsent(m_desk, ConsentId::create(), id, promotion.recordKeeping);
    for (const ConsentDetails& consent : promotion.otherConsents)
        insertConsent(m_desk, ConsentId::create(), id, consent);
    addEvent(m_desk, id,
        {.kind = EntryKind::Status,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = "case.opened",
            .facts = {{"from", from ? "contact" : "other"},
                {"consent", std::string{code(promotion.recordKeeping.how)}}}});
    indexCase(m_desk, id);
    keepLikeness(m_desk, id);
    return seen(id);
}

Result<Case> Cases::open(const Promotion& promotion, const PersonDetails& victim)
{
    office::Act act{m_desk};
    auto opened = create(promotion, victim, {}, {}, {});
    if (!opened) return opened;
    act.record({"case.opened", "case", opened->id.toString()});
    act.commit();
    return opened;
}

Result<Case> Cases::promote(ContactId contactId, const Promotion& promotion)
{
    office::Act act{m_desk};
    const auto contact = Contacts{m_desk}.find(contactId);
    if (!contact) return Error{Error::Kind::NotFound, "contact.not-found"};
    if (contact->caseId) return Error{Error::Kind::Conflict, "contact.has-case"};
    const ContactDetails& said = contact->details;
    PersonDetails victim = said.person;
    if (!victim.languages.isAnswered() && said.language.isAnswered())
        victim.languages = std::vector{said.language.value()};
    if (!victim.region.isAnswered()) victim.region = said.region;

    auto made = create(promotion, victim, said.incidents, said.safeContact, contactId);
    if (!made) return made;
    linkContact(m_desk, *contact, made->id);
    act.record({"case.opened", "case", made->id.toString(), {{"contact", contactId.toString()}}});
    act.record(
        {"contact.promoted", "contact", contactId.toString(), {{"case", made->id.toString()}}});
    act.commit();
    return seen(made->id);
}

} // namespace waymark::cases
