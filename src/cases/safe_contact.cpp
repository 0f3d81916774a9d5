// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/safe_contact.h"

#include "cases/case_record.h"
#include "cases/stored.h"
#include "cases/timeline.h"

namespace waymark::cases {
namespace {

using storage::Statement;

const std::string kSelect = "SELECT s.id, s.case_id, s.version, s.saved_at, s.saved_by, s.body "
                            "FROM visible_safe_contacts s ";

SafeContact readSafeContact(const Statement& row)
{
    return {row.get<SafeContactId>(0), row.get<CaseId>(1), row.get<std::int64_t>(2),
        row.get<Instant>(3), row.get<WorkerId>(4),
        readable(safeContactFromJson(parsedBody(row.get<std::string>(5))))};
}

} // namespace

Problems problemsIn(const SafeContactDetails& details)
{
    Problems problems;
    for (const Channel& channel : details.channels)
        if (channel.address.empty() && channel.way != Way::InPerson) {
            problems.push_back({Error::Kind::Invalid, "safe-contact.address-missing", "channels"});
            break;
        }
    if (details.windows.isAnswered())
        for (const SafeWindow& window : details.windows.value())
            if (window.until <= window.from || window.until > std::chrono::hours{24}
                || window.from < std::chrono::minutes{0}) {
                problems.push_back({Error::Kind::Invalid, "safe-contact.window-empty", "windows"});
                break;
            }
    if (details.askedOn && details.expiresOn && *details.expiresOn < *details.askedOn)
        problems.push_back(
            {Error::Kind::Invalid, "safe-contact.expires-before-asked", "expires_on"});
    return problems;
}

std::string masked(std::string_view address)
{
    // The last three signs, never half a UTF-8 sequence.
    std::size_t from = address.size();
    for (int signs = 0; signs < 3 && from > 0; ++signs)
        do
            --from;
        while (from > 0 && (static_cast<unsigned char>(address[from]) & 0xc0U) == 0x80U);
    return "…" + std::string{address.substr(from)};
}

void insertSafeContact(office::Desk& desk, SafeContactId id, CaseId caseId, std::int64_t version,
    const SafeContactDetails& details)
{
    desk.database()
        .prepare(
            "INSERT INTO safe_contacts (id, revision, case_id, version, saved_at, saved_by, body)"
            " VALUES ($1, 1, $2, $3, $4, $5, $6)")
        .bind(
            id, caseId, version, desk.clock().now(), desk.session().worker, toJson(details).dump())
        .run();
}

SafeContacts::SafeContacts(office::Desk& desk)
    : m_desk{desk}
{
}

std::optional<SafeContact> SafeContacts::current(CaseId caseId) const
{
    return storage::firstRow(m_desk.database(),
        kSelect + "WHERE s.case_id = $1 ORDER BY s.version DESC LIMIT 1", &readSafeContact, caseId);
}

std::vector<SafeContact> SafeContacts::versions(CaseId caseId) const
{
    return storage::rows(m_desk.database(),
        kSelect + "WHERE s.case_id = $1 ORDER BY s.version DESC", &readSafeContact, caseId);
}

Result<SafeContact> SafeContacts::save(
    CaseId caseId, std::int64_t basedOn, const SafeContactDetails& details)
{
    if (const auto problems = problemsIn(details); !problems.empty()) return problems.front();
    office::Act act{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    const auto before = current(caseId);
    if ((before ? before->version : 0) != basedOn)
        return Error{Error::Kind::Conflict, "safe-contact.changed"};
    const SafeContactId id = SafeContactId::create();
    insertSafeContact(m_desk, id, caseId, basedOn + 1, details);
    addEvent(m_desk, caseId,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = "safe-contact.saved",
            .facts = {{"version", std::to_string(basedOn + 1)}}});
    indexCase(m_desk, caseId);
    keepLikeness(m_desk, caseId);
    act.record({"safe-contact.saved", "case", caseId.toString(),
        {{"version", std::to_string(basedOn + 1)}}});
    act.commit();
    return *current(caseId);
}

Result<std::string> SafeContacts::reveal(
    CaseId caseId, std::size_t channel, std::string_view reason)
{
    if (reason.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "person.reveal-reason-missing", "reason"};
    const auto profile = current(caseId);
    if (!profile || channel >= profile->details.channels.size())
        return Error{Error::Kind::NotFound, "safe-contact.channel-not-found"};
    const Channel& shown = profile->details.channels[channel];
    // The reason is the worker's sentence and may name people: it stays in the case.
    office::Act act{m_desk};
    addEvent(m_desk, caseId,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = std::string{reason},
            .event = "safe-contact.revealed",
            .facts = {{"way", std::string{code(shown.way)}}}});
    act.record({"safe-contact.revealed", "case", caseId.toString(),
        {{"way", std::string{code(shown.way)}}, {"channel", std::to_string(channel)}}});
    act.commit();
    return shown.address;
}

} // namespace waymark::cases
