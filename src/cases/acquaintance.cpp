// SPDX-License-Identifier: GPL-3.0-or-later
// Conflict of interest: whether somebody named in a contact is known to a worker.
#include "base/fold.h"
#include "cases/keyed_hash.h"
#include "cases/likeness.h"

#include <algorithm>

namespace waymark::cases {
namespace {

using storage::Statement;

/// Names are compared without order, case and accents.
std::string nameHash(const KeyedHash& hash, std::vector<std::string> words)
{
    std::ranges::sort(words);
    std::string joined;
    for (const std::string& word : words)
        joined += (joined.empty() ? "" : " ") + word;
    return hash.of("acquaintance", joined);
}

/// Whether two or three words that follow each other in `text` are a declared name.
bool namesOneOf(const KeyedHash& hash, const std::set<std::string>& declared, std::string_view text)
{
    const auto words = foldedWords(text);
    for (std::size_t length = 2; length <= 3; ++length)
        for (std::size_t i = 0; i + length <= words.size(); ++i) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
            const auto to = from + static_cast<std::ptrdiff_t>(length);
            if (declared.contains(nameHash(hash, {from, to}))) return true;
        }
    return false;
}

} // namespace

Acquaintances::Acquaintances(office::Desk& desk)
    : m_desk{desk}
{
}

Result<void> Acquaintances::declare(std::string_view name)
{
    const auto words = foldedWords(name);
    if (words.size() < 2 || words.size() > 3)
        return Error{Error::Kind::Invalid, "acquaintance.name-incomplete", "name"};
    const std::string hash = nameHash(KeyedHash{m_desk}, words);
    const WorkerId self = m_desk.session().worker;
    office::Act act{m_desk};
    const bool known = storage::firstRow(
        m_desk.database(), "SELECT 1 FROM visible_acquaintances WHERE worker_id = $1 AND hash = $2",
        [](const Statement&) { return true; }, self, hash)
                           .has_value();
    if (known) return {};
    m_desk.database()
        .prepare("INSERT INTO acquaintances (id, revision, worker_id, hash) VALUES ($1, 1, $2, $3)")
        .bind(EntryId::create(), self, hash)
        .run();
    act.record({"acquaintance.declared", "worker", self.toString()});
    act.commit();
    return {};
}

void Acquaintances::forgetAll()
{
    office::Act act{m_desk};
    m_desk.database()
        .prepare("DELETE FROM acquaintances WHERE id IN"
                 " (SELECT id FROM visible_acquaintances WHERE worker_id = $1)")
        .bind(m_desk.session().worker)
        .run();
    act.record({"acquaintance.forgotten", "worker", m_desk.session().worker.toString()});
    act.commit();
}

std::int64_t Acquaintances::declared() const
{
    return storage::firstRow(
        m_desk.database(), "SELECT count(*) FROM visible_acquaintances WHERE worker_id = $1",
        [](const Statement& row) { return row.get<std::int64_t>(0); }, m_desk.session().worker)
        .value();
}

bool Acquaintances::concerns(const ContactDetails& details) const
{
    return concerns(details, m_desk.session().worker);
}

bool Acquaintances::concerns(const ContactDetails& details, WorkerId worker) const
{
    const auto hashes = storage::rows(
        m_desk.database(), "SELECT hash FROM visible_acquaintances WHERE worker_id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, worker);
    if (hashes.empty()) return false;
    const std::set<std::string> declared{hashes.begin(), hashes.end()};
    const KeyedHash hash{m_desk};
    const auto names = [&](std::string_view text) { return namesOneOf(hash, declared, text); };
    const bool inIncidents
        = std::ranges::any_of(details.incidents, [&](const IncidentDetails& incident) {
              return names(incident.ownWords) || names(incident.placeWords)
                  || names(incident.police.officer);
          });
    return inIncidents || names(details.person.name) || names(details.person.note)
        || names(details.note) || names(details.needWords)
        || names(details.safeContact.neverContact);
}

} // namespace waymark::cases
