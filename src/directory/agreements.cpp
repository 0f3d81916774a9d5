// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/agreements.h"

#include "base/fold.h"

namespace waymark::directory {
namespace {

using storage::Statement;

constexpr Error kChangedSince{Error::Kind::Conflict, "directory.agreement-changed-since"};

AgreementState stateOf(const AgreementDetails& details, bool ended, Date today)
{
    if (ended) return AgreementState::Ended;
    if (details.validUntil && *details.validUntil < today) return AgreementState::Expired;
    if (details.validFrom > today) return AgreementState::NotYet;
    if (details.validUntil && daysBetween(today, *details.validUntil) <= kAgreementNotice)
        return AgreementState::DueSoon;
    return AgreementState::Valid;
}

Agreement readAgreement(const Statement& row, Date today)
{
    Agreement read{.id = row.get<AgreementId>(0), .revision = row.get<std::int64_t>(1)};
    read.details = {.number = row.get<std::string>(2),
        .partner = row.get<std::string>(3),
        .service = row.getOptional<ServiceId>(4),
        .purpose = row.get<std::string>(5),
        .contact = row.get<std::string>(6),
        .validFrom = row.get<Date>(7),
        .validUntil = row.getOptional<Date>(8),
        .note = row.get<std::string>(9)};
    read.endedOn = row.getOptional<Date>(10);
    read.state = stateOf(read.details, read.endedOn.has_value(), today);
    return read;
}

Result<void> mayKeep(const office::Desk& desk)
{
    return office::requireRole(desk.session(),
        {office::Role::Supervisor, office::Role::Administrator},
        Rule{"directory.keeping-not-allowed"});
}

} // namespace

Problems problemsIn(const AgreementDetails& details)
{
    Problems problems;
    if (fold(details.partner).empty())
        problems.push_back(
            {Error::Kind::Invalid, "directory.agreement-partner-missing", "partner"});
    if (fold(details.purpose).empty())
        problems.push_back(
            {Error::Kind::Invalid, "directory.agreement-purpose-missing", "purpose"});
    if (!details.validFrom.ok() || (details.validUntil && *details.validUntil < details.validFrom))
        problems.push_back(
            {Error::Kind::Invalid, "directory.agreement-dates-reversed", "valid_until"});
    return problems;
}

Agreements::Agreements(office::Desk& desk)
    : m_desk{desk}
{
}

template <class... Ts>
std::vector<Agreement> Agreements::read(std::string_view condition, const Ts&... values)
{
    const std::string sql
        = std::string{"SELECT id, revision, number, partner, service_id, purpose, contact,"
                      " valid_from, valid_until, note, ended_on FROM visible_service_agreements "}
              .append(condition);
    return storage::rows(
        m_desk.database(), sql,
        [today = m_desk.clock().today()](
            const Statement& row) { return readAgreement(row, today); },
        values...);
}

std::vector<Agreement> Agreements::list(std::size_t limit)
{
    return read("WHERE ended_on IS NULL ORDER BY valid_until NULLS LAST, id LIMIT $1",
        static_cast<std::int64_t>(limit));
}

std::vector<Agreement> Agreements::due()
{
    return read("WHERE ended_on IS NULL AND valid_until <= $1 ORDER BY valid_until, id",
        toIso(addDays(m_desk.clock().today(), kAgreementNotice)));
}

std::vector<Agreement> Agreements::ended(std::size_t limit)
{
    return read("WHERE ended_on IS NOT NULL ORDER BY ended_on DESC, id LIMIT $1",
        static_cast<std::int64_t>(limit));
}

std::vector<Agreement> Agreements::ofService(ServiceId id)
{
    return read(
        "WHERE service_id = $1 AND ended_on IS NULL ORDER BY valid_until NULLS LAST, id", id);
}

Result<Agreement> Agreements::find(AgreementId id)
{
    auto found = read("WHERE id = $1", id);
    if (found.empty()) return Error{Error::Kind::NotFound, "directory.agreement-not-found"};
    return std::move(found.front());
}

Result<AgreementId> Agreements::add(const AgreementDetails& details)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    if (auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto id = AgreementId::create();
    m_desk.database()
        .prepare("INSERT INTO service_agreements (id, revision, number, partner, partner_key,"
                 " service_id, purpose, contact, valid_from, valid_until, note)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
        .bind(id, details.number, details.partner, fold(details.partner), details.service,
            details.purpose, details.contact, details.validFrom, details.validUntil, details.note)
        .run();
    act.record({"agreement.added", "agreement", id.toString()});
    act.commit();
    return id;
}

Result<void> Agreements::change(
    AgreementId id, std::int64_t revision, const AgreementDetails& details)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    if (auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE service_agreements SET revision = revision + 1, number = $3,"
                       " partner = $4, partner_key = $5, service_id = $6, purpose = $7,"
                       " contact = $8, valid_from = $9, valid_until = $10, note = $11"
                       " WHERE id = $1 AND revision = $2")
              .bind(id, revision, details.number, details.partner, fold(details.partner),
                  details.service, details.purpose, details.contact, details.validFrom,
                  details.validUntil, details.note)
              .run();
    if (changed == 0) return kChangedSince;
    act.record({"agreement.changed", "agreement", id.toString()});
    act.commit();
    return {};
}

Result<void> Agreements::end(AgreementId id, std::int64_t revision, Date on)
{
    if (const auto may = mayKeep(m_desk); !may) return may.error();
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE service_agreements SET revision = revision + 1, ended_on = $3"
                       " WHERE id = $1 AND revision = $2")
              .bind(id, revision, on)
              .run();
    if (changed == 0) return kChangedSince;
    act.record({"agreement.ended", "agreement", id.toString()});
    act.commit();
    return {};
}

} // namespace waymark::directory
