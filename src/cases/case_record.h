// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/cases: what several of its services do to the row of a case, inside their own Act.
#pragma once

#include "cases/case.h"

namespace waymark::cases {

/// Rows of one name per case come in order of this.
std::int64_t nextSeq(office::Desk& desk, std::string_view what);

/// The case's last change, and with it its place among the recently touched.
void touch(office::Desk& desk, CaseId caseId);
void noteContactAt(office::Desk& desk, CaseId caseId, Instant at);
/// Copies the open task due first into the row.
void refreshNextStep(office::Desk& desk, CaseId caseId);
/// Whether there are safety and access flags, into the row.
void refreshFlags(office::Desk& desk, CaseId caseId);

/// Writes the words by which the case is found.
void indexCase(office::Desk& desk, CaseId caseId);

void insertPerson(
    office::Desk& desk, PersonId id, CaseId caseId, PersonRole role, const PersonDetails& details);
void insertIncident(
    office::Desk& desk, IncidentId id, CaseId caseId, const IncidentDetails& details);
void insertSafeContact(office::Desk& desk, SafeContactId id, CaseId caseId, std::int64_t version,
    const SafeContactDetails& details);
void insertConsent(office::Desk& desk, ConsentId id, CaseId caseId, const ConsentDetails& details);

/// The contact belongs to the case from now on and stands in its timeline.
void linkContact(office::Desk& desk, const Contact& contact, CaseId caseId);

/// The keyed hashes by which another record about the same person is noticed.
void keepLikeness(office::Desk& desk, ContactId contact, const ContactDetails& details);
void keepLikeness(office::Desk& desk, CaseId caseId);

} // namespace waymark::cases
