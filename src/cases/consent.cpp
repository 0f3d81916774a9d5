// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/consent.h"

#include "cases/case_record.h"
#include "cases/stored.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect
    = "SELECT n.id, n.case_id, n.purpose, n.given, n.how, n.language, n.note, n.at,"
      " n.by_id, n.withdrawn_at FROM visible_consents n ";

Consent readConsent(const Statement& row)
{
    return {row.get<ConsentId>(0), row.get<CaseId>(1),
        {enumOf<ConsentPurpose>(row.get<std::string>(2)), row.get<bool>(3),
            enumOf<ConsentHow>(row.get<std::string>(4)), row.get<std::string>(5),
            row.get<std::string>(6)},
        row.get<Instant>(7), row.get<WorkerId>(8), row.getOptional<Instant>(9)};
}

} // namespace

void insertConsent(office::Desk& desk, ConsentId id, CaseId caseId, const ConsentDetails& details)
{
    desk.database()
        .prepare(
            "INSERT INTO consents (id, revision, case_id, purpose, given, how, language, note, at,"
            " by_id, withdrawn_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)")
        .bind(id, caseId, code(details.purpose), details.given, code(details.how), details.language,
            details.note, desk.clock().now(), desk.session().worker)
        .run();
}

Consents::Consents(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<Consent> Consents::ofCase(CaseId caseId) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE n.case_id = $1 ORDER BY n.at DESC, n.id", &readConsent, caseId);
}

Result<Consent> Consents::record(CaseId caseId, const ConsentDetails& details)
{
    const ConsentId id = ConsentId::create();
    office::Act act{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    insertConsent(m_desk, id, caseId, details);
    act.record({"consent.recorded", "case", caseId.toString(),
        {{"purpose", std::string{code(details.purpose)}}, {"given", details.given ? "1" : "0"}}});
    act.commit();
    return *storage::firstRow(m_desk.database(), kSelect + "WHERE n.id = $1", &readConsent, id);
}

Result<void> Consents::withdraw(ConsentId id)
{
    office::Act act{m_desk};
    const auto consent
        = storage::firstRow(m_desk.database(), kSelect + "WHERE n.id = $1", &readConsent, id);
    if (!consent) return Error{Error::Kind::NotFound, "consent.not-found"};
    if (consent->withdrawnAt) return Error{Error::Kind::Conflict, "consent.already-withdrawn"};
    m_desk.database()
        .prepare("UPDATE consents SET revision = revision + 1, withdrawn_at = $2 WHERE id = $1")
        .bind(id, m_desk.clock().now())
        .run();
    act.record({"consent.withdrawn", "case", consent->caseId.toString(),
        {{"purpose", std::string{code(consent->details.purpose)}}}});
    act.commit();
    return {};
}

} // namespace waymark::cases
