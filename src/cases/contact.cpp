// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/contact.h"

#include "cases/case_record.h"
#include "cases/offences.h"
#include "cases/stored.h"
#include "cases/timeline.h"

#include <iterator>

namespace waymark::cases {
namespace {

using storage::Statement;
using storage::Value;

const std::string kSelect
    = "SELECT k.id, k.revision, k.seq, k.worker_id, k.case_id, k.body FROM visible_contacts k ";
const std::string kSelectRow
    = "SELECT k.id, k.seq, k.started_at, k.ended_at, k.medium, k.caller_role, k.offence, "
      "k.danger_now,"
      " k.outcome, k.call_back_at, k.worker_id, w.name, k.case_id, c.reference"
      " FROM visible_contacts k JOIN visible_workers w ON w.id = k.worker_id"
      " LEFT JOIN visible_cases c ON c.id = k.case_id ";

Contact readContact(const Statement& row)
{
    return {row.get<ContactId>(0), row.get<std::int64_t>(1), row.get<std::int64_t>(2),
        row.get<WorkerId>(3), row.getOptional<CaseId>(4),
        readable(contactFromJson(parsedBody(row.get<std::string>(5))))};
}

ContactRow readRow(const Statement& row)
{
    return {row.get<ContactId>(0), row.get<std::int64_t>(1), row.get<Instant>(2),
        row.getOptional<Instant>(3), honestEnum<Medium>(row.get<std::string>(4)),
        honestEnum<CallerRole>(row.get<std::string>(5)), honestText(row.get<std::string>(6)),
        honestEnum<YesNo>(row.get<std::string>(7)), honestEnum<Outcome>(row.get<std::string>(8)),
        row.getOptional<Instant>(9), row.get<WorkerId>(10), row.get<std::string>(11),
        row.getOptional<CaseId>(12), row.getOptional<std::string>(13)};
}

/// A call-back without an hour is due at once.
std::optional<Instant> callBackOf(const ContactDetails& details)
{
    if (details.outcome != Honest<Outcome>{Outcome::CallBack}) return std::nullopt;
    return details.callBackAt.value_or(details.endedAt.value_or(details.startedAt));
}

/// The columns in the order of insert and update, after id, revision and who.
std::vector<Value> columnsOf(const ContactDetails& details)
{
    using storage::detail::toValue;
    const Honest<Relationship> relationship = details.incidents.empty()
        ? Honest<Relationship>{}
        : details.incidents.front().relationship;
    return {toValue(details.startedAt), toValue(details.endedAt), columnOf(details.medium),
        columnOf(details.callerRole), columnOf(mainOffence(details)), columnOf(details.dangerNow),
        columnOf(details.outcome), columnOf(details.region), columnOf(details.language),
        columnOf(relationship), toValue(callBackOf(details)), toJson(details).dump()};
}

void append(Problems& problems, Problems more)
{
    problems.insert(
        problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Honest<std::string> mainOffence(const ContactDetails& details)
{
    if (details.incidents.empty() || details.incidents.front().offences.empty()) return {};
    return details.incidents.front().offences.front();
}

std::set<CountedItem> countedItems(const ContactDetails& details)
{
    std::set<CountedItem> items;
    const auto count = [&](CountedItem item, bool there) {
        if (there) items.insert(item);
    };
    count(CountedItem::StartedAt, details.startedAt != Instant{});
    count(CountedItem::Medium, details.medium.isTouched());
    count(CountedItem::CallerRole, details.callerRole.isTouched());
    count(CountedItem::Offence, mainOffence(details).isTouched());
    count(CountedItem::DangerNow, details.dangerNow.isTouched());
    count(CountedItem::Outcome, details.outcome.isTouched());
    return items;
}

Problems problemsIn(const ContactDetails& details, Date today)
{
    Problems problems;
    if (details.startedAt == Instant{})
        problems.push_back({Error::Kind::Invalid, "contact.start-missing", "started_at"});
    if (details.endedAt && *details.endedAt < details.startedAt)
        problems.push_back({Error::Kind::Invalid, "contact.ends-before-it-begins", "ended_at"});
    for (const char letter : details.given)
        if (letter < 'a' || letter > 'k')
            problems.push_back({Error::Kind::Invalid, "contact.letter-unknown", "given"});
    append(problems, problemsIn(details.safeContact));
    for (const IncidentDetails& incident : details.incidents)
        append(problems, problemsIn(incident));
    append(problems, problemsIn(details.person, today));
    return problems;
}

Contacts::Contacts(office::Desk& desk)
    : m_desk{desk}
{
}

Result<Contact> Contacts::add(const ContactDetails& details)
{
    if (const auto problems = problemsIn(details, m_desk.clock().today()); !problems.empty())
        return problems.front();
    static constexpr Rule noRole{"contact.role-missing"};
    if (const auto role = office::requireRole(
            m_desk.session(), {office::Role::Worker, office::Role::Supervisor}, noRole);
        !role)
        return role.error();
    const ContactId id = ContactId::create();
    office::Act act{m_desk};
    std::vector<Value> values{
        id.toString(), nextSeq(m_desk, "contact"), m_desk.session().worker.toString()};
    for (Value& value : columnsOf(details))
        values.push_back(std::move(value));
    m_desk.database()
        .prepare("INSERT INTO contacts (id, revision, seq, worker_id, started_at, ended_at, medium,"
                 " caller_role, offence, danger_now, outcome, region, language, relationship,"
                 " call_back_at, body, call_back_done)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)")
        .bindAll(values)
        .run();
    keepLikeness(m_desk, id, details);
    act.record({"contact.added", "contact", id.toString(),
        {{"counted", std::to_string(countedItems(details).size())}}});
    act.commit();
    return *find(id);
}

Result<Contact> Contacts::save(ContactId id, std::int64_t revision, const ContactDetails& details)
{
    if (const auto problems = problemsIn(details, m_desk.clock().today()); !problems.empty())
        return problems.front();
    office::Act act{m_desk};
    if (!find(id)) return Error{Error::Kind::NotFound, "contact.not-found"};
    std::vector<Value> values{id.toString(), revision};
    for (Value& value : columnsOf(details))
        values.push_back(std::move(value));
    const auto changed
        = m_desk.database()
              .prepare(
                  "UPDATE contacts SET revision = revision + 1, started_at = $3, ended_at = $4,"
                  " medium = $5, caller_role = $6, offence = $7, danger_now = $8, outcome = $9,"
                  " region = $10, language = $11, relationship = $12, call_back_at = $13,"
                  " body = $14 WHERE id = $1 AND revision = $2")
              .bindAll(values)
              .run();
    if (changed == 0) return Error{Error::Kind::Conflict, "contact.changed"};
    keepLikeness(m_desk, id, details);
    act.record({"contact.changed", "contact", id.toString()});
    act.commit();
    return *find(id);
}

std::optional<Contact> Contacts::find(ContactId id) const
{
    return storage::firstRow(m_desk.database(), kSelect + "WHERE k.id = $1", &readContact, id);
}

std::vector<Contact> Contacts::ofCase(CaseId caseId) const
{
    return storage::rows(m_desk.database(), kSelect + "WHERE k.case_id = $1 ORDER BY k.seq DESC",
        &readContact, caseId);
}

ContactPage Contacts::list(const ContactQuery& query) const
{
    std::vector<Value> values;
    std::string where;
    const auto with = [&](const std::string& condition) {
        where += (where.empty() ? "WHERE " : " AND ") + condition;
    };
    const auto parameter = [&](Value value) {
        values.push_back(std::move(value));
        return "$" + std::to_string(values.size());
    };
    if (query.mine) with("k.worker_id = " + parameter(m_desk.session().worker.toString()));
    if (query.withoutCase) with("k.case_id IS NULL");
    if (query.callBacks) with("k.call_back_at IS NOT NULL AND k.call_back_done = 0");
    if (query.before) with("k.seq < " + parameter(*query.before));
    const std::string limit = parameter(static_cast<std::int64_t>(query.limit + 1));
    auto statement
        = m_desk.database().prepare(kSelectRow + where + " ORDER BY k.seq DESC LIMIT " + limit);
    statement.bindAll(values);
    std::vector<ContactRow> rows;
    while (statement.step())
        rows.push_back(readRow(statement));
    return storage::pageOf(
        std::move(rows), query.limit, [](const ContactRow& row) { return row.seq; });
}

void linkContact(office::Desk& desk, const Contact& contact, CaseId caseId)
{
    desk.database()
        .prepare("UPDATE contacts SET revision = revision + 1, case_id = $2 WHERE id = $1")
        .bind(contact.id, caseId)
        .run();
    const ContactDetails& details = contact.details;
    std::optional<std::int64_t> minutes;
    if (details.endedAt)
        minutes = std::chrono::round<std::chrono::minutes>(*details.endedAt - details.startedAt)
                      .count();
    addEvent(desk, caseId,
        {.kind = EntryKind::Contact,
            .at = details.startedAt,
            .title = {},
            .text = {},
            .event = "contact.linked",
            .facts = {{"medium", columnOf(details.medium)}, {"outcome", columnOf(details.outcome)}},
            .subjectKind = "contact",
            .subjectId = contact.id.toString(),
            .minutes = minutes});
}

Result<void> Contacts::link(ContactId id, CaseId caseId)
{
    office::Act act{m_desk};
    const auto contact = find(id);
    if (!contact) return Error{Error::Kind::NotFound, "contact.not-found"};
    if (contact->caseId) return Error{Error::Kind::Conflict, "contact.has-case"};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    linkContact(m_desk, *contact, caseId);
    act.record({"contact.linked", "contact", id.toString(), {{"case", caseId.toString()}}});
    act.commit();
    return {};
}

Result<void> Contacts::callBackDone(ContactId id)
{
    office::Act act{m_desk};
    const auto changed
        = m_desk.database()
              .prepare("UPDATE contacts SET revision = revision + 1, call_back_done = 1"
                       " WHERE id IN (SELECT id FROM visible_contacts WHERE id = $1)")
              .bind(id)
              .run();
    if (changed == 0) return Error{Error::Kind::NotFound, "contact.not-found"};
    act.record({"contact.called-back", "contact", id.toString()});
    act.commit();
    return {};
}

} // namespace waymark::cases
