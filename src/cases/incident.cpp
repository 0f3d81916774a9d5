// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/incident.h"

#include "cases/case_record.h"
#include "cases/offences.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect = "SELECT i.id, i.revision, i.case_id, i.body FROM visible_incidents i ";

Incident readIncident(const Statement& row)
{
    return {row.get<IncidentId>(0), row.get<std::int64_t>(1), row.get<CaseId>(2),
        readable(incidentFromJson(parsedBody(row.get<std::string>(3))))};
}

std::string mainCode(const IncidentDetails& details)
{
    return details.offences.empty() ? std::string{} : details.offences.front();
}

} // namespace

bool isPartner(Relationship relationship)
{
    using enum Relationship;
    return relationship == CurrentPartnerTogether || relationship == CurrentPartnerApart
        || relationship == FormerPartnerTogether || relationship == FormerPartnerApart;
}

Problems problemsIn(const IncidentDetails& details)
{
    Problems problems;
    for (const std::string& offence : details.offences)
        if (!findOffence(offence))
            problems.push_back({Error::Kind::Invalid, "incident.offence-unknown", "offences"});
    if (details.when.isAnswered()) {
        const WhenItHappened& when = details.when.value();
        if (when.from && when.until && *when.until < *when.from)
            problems.push_back({Error::Kind::Invalid, "incident.ends-before-it-begins", "when"});
    }
    return problems;
}

void insertIncident(
    office::Desk& desk, IncidentId id, CaseId caseId, const IncidentDetails& details)
{
    const std::int64_t seq = nextSeq(desk, "incident");
    desk.database()
        .prepare("INSERT INTO incidents (id, revision, seq, case_id, offence, body)"
                 " VALUES ($1, 1, $2, $3, $4, $5)")
        .bind(id, seq, caseId, mainCode(details), toJson(details).dump())
        .run();
}

Incidents::Incidents(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<Incident> Incidents::ofCase(CaseId caseId) const
{
    return storage::rows(
        m_desk.database(), kSelect + "WHERE i.case_id = $1 ORDER BY i.seq", &readIncident, caseId);
}

Result<Incident> Incidents::add(CaseId caseId, const IncidentDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    const IncidentId id = IncidentId::create();
    office::Act act{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    insertIncident(m_desk, id, caseId, details);
    touch(m_desk, caseId);
    act.record({"incident.added", "case", caseId.toString(), {{"incident", id.toString()}}});
    act.commit();
    return *storage::firstRow(m_desk.database(), kSelect + "WHERE i.id = $1", &readIncident, id);
}

Result<Incident> Incidents::save(
    IncidentId id, std::int64_t revision, const IncidentDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto before
        = storage::firstRow(m_desk.database(), kSelect + "WHERE i.id = $1", &readIncident, id);
    if (!before) return Error{Error::Kind::NotFound, "incident.not-found"};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE incidents SET revision = revision + 1, offence = $3, body = $4"
                       " WHERE id = $1 AND revision = $2")
              .bind(id, revision, mainCode(details), toJson(details).dump())
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "case.incident-changed"};
    touch(m_desk, before->caseId);
    act.record(
        {"incident.changed", "case", before->caseId.toString(), {{"incident", id.toString()}}});
    act.commit();
    return *storage::firstRow(m_desk.database(), kSelect + "WHERE i.id = $1", &readIncident, id);
}

} // namespace waymark::cases
