// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/person.h"

#include "cases/case_record.h"
#include "cases/stored.h"
#include "cases/timeline.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect
    = "SELECT p.id, p.revision, p.case_id, p.role, p.body, p.has_address FROM visible_persons p ";

Person readPerson(const Statement& row)
{
    return {row.get<PersonId>(0), row.get<std::int64_t>(1), row.get<CaseId>(2),
        enumOf<PersonRole>(row.get<std::string>(3)),
        readable(personFromJson(parsedBody(row.get<std::string>(4)))), row.get<bool>(5)};
}

} // namespace

AgeBand ageBandOn(Date day, Date birthDate)
{
    int years = static_cast<int>(day.year()) - static_cast<int>(birthDate.year());
    if (std::pair{day.month(), day.day()} < std::pair{birthDate.month(), birthDate.day()}) --years;
    if (years < 12) return AgeBand::Under12;
    if (years < 16) return AgeBand::From12To15;
    if (years < 18) return AgeBand::From16To17;
    if (years < 25) return AgeBand::From18To24;
    if (years < 40) return AgeBand::From25To39;
    if (years < 65) return AgeBand::From40To64;
    return AgeBand::From65;
}

Problems problemsIn(const PersonDetails& details, Date today)
{
    Problems problems;
    if (details.birthDate.isAnswered() && details.birthDate.value() > today)
        problems.push_back({Error::Kind::Invalid, "person.born-in-future", "birth_date"});
    return problems;
}

std::string displayNameFor(const PersonDetails& details)
{
    if (!details.preferredName.empty()) return details.preferredName;
    const auto space = details.name.find(' ');
    if (space == std::string::npos) return details.name;
    const auto last = details.name.find_last_of(' ');
    if (last + 1 >= details.name.size()) return details.name.substr(0, space);
    // The first sign of the last name, whole even when it takes several bytes.
    std::size_t end = last + 2;
    while (end < details.name.size()
        && (static_cast<unsigned char>(details.name[end]) & 0xc0U) == 0x80U)
        ++end;
    return details.name.substr(0, space) + " " + details.name.substr(last + 1, end - last - 1)
        + ".";
}

void insertPerson(
    office::Desk& desk, PersonId id, CaseId caseId, PersonRole role, const PersonDetails& details)
{
    const std::int64_t seq = nextSeq(desk, "person");
    desk.database()
        .prepare("INSERT INTO persons (id, revision, seq, case_id, role, name, body)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6)")
        .bind(id, seq, caseId, code(role), details.name, toJson(details).dump())
        .run();
}

People::People(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<Person> People::ofCase(CaseId caseId) const
{
    return storage::rows(m_desk.database(),
        kSelect
            + "WHERE p.case_id = $1"
              " ORDER BY CASE p.role WHEN 'victim' THEN 0 WHEN 'alleged_offender' THEN 2 ELSE 1 "
              "END,"
              " p.seq",
        &readPerson, caseId);
}

std::optional<Person> People::find(PersonId id) const
{
    return storage::firstRow(m_desk.database(), kSelect + "WHERE p.id = $1", &readPerson, id);
}

Result<Person> People::add(CaseId caseId, PersonRole role, const PersonDetails& details)
{
    if (const auto problems = problemsIn(details, m_desk.clock().today()); !problems.empty())
        return problems.front();
    const PersonId id = PersonId::create();
    office::Act act{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    insertPerson(m_desk, id, caseId, role, details);
    indexCase(m_desk, caseId);
    keepLikeness(m_desk, caseId);
    touch(m_desk, caseId);
    act.record({"person.added", "case", caseId.toString(),
        {{"person", id.toString()}, {"role", std::string{code(role)}}}});
    act.commit();
    return *find(id);
}

Result<Person> People::save(
    PersonId id, std::int64_t revision, PersonRole role, const PersonDetails& details)
{
    if (const auto problems = problemsIn(details, m_desk.clock().today()); !problems.empty())
        return problems.front();
    office::Act act{m_desk};
    const auto before = find(id);
    if (!before) return Error{Error::Kind::NotFound, "person.not-found"};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE persons SET revision = revision + 1, role = $3, name = $4, body = $5"
                       " WHERE id = $1 AND revision = $2")
              .bind(id, revision, code(role), details.name, toJson(details).dump())
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "case.person-changed"};
    indexCase(m_desk, before->caseId);
    keepLikeness(m_desk, before->caseId);
    touch(m_desk, before->caseId);
    act.record({"person.changed", "case", before->caseId.toString(), {{"person", id.toString()}}});
    act.commit();
    return *find(id);
}

Result<void> People::setAddress(PersonId id, const Address& address)
{
    auto& database = m_desk.database();
    office::Act act{m_desk};
    const auto person = find(id);
    if (!person) return Error{Error::Kind::NotFound, "person.not-found"};
    database
        .prepare(
            "DELETE FROM addresses WHERE id IN (SELECT id FROM visible_addresses WHERE id = $1)")
        .bind(id)
        .run();
    if (!address.text.empty())
        database
            .prepare("INSERT INTO addresses (id, revision, address, confidential)"
                     " VALUES ($1, 1, $2, $3)")
            .bind(id, address.text, address.confidential)
            .run();
    act.record({address.text.empty() ? "address.removed" : "address.saved", "case",
        person->caseId.toString(), {{"person", id.toString()}}});
    act.commit();
    return {};
}

Result<Address> People::revealAddress(PersonId id, std::string_view reason)
{
    if (reason.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "person.reveal-reason-missing", "reason"};
    office::Act act{m_desk};
    const auto person = find(id);
    if (!person) return Error{Error::Kind::NotFound, "person.not-found"};
    auto address = storage::firstRow(
        m_desk.database(), "SELECT address, confidential FROM visible_addresses WHERE id = $1",
        [](const Statement& row) {
            return Address{row.get<std::string>(0), row.get<bool>(1)};
        },
        id);
    if (!address) return Error{Error::Kind::NotFound, "person.no-address"};
    addEvent(m_desk, person->caseId,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = std::string{reason},
            .event = "address.revealed"});
    act.record(
        {"address.revealed", "case", person->caseId.toString(), {{"person", id.toString()}}});
    act.commit();
    return *address;
}

} // namespace waymark::cases
