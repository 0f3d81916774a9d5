// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts.h"

#include "base/fold.h"
#include "storage/vault.h"

#include <algorithm>
#include <string>

namespace waymark::app {
namespace {

constexpr std::ptrdiff_t kShortestPassword = 10; ///< characters

std::ptrdiff_t characters(std::string_view utf8)
{
    return std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
}

} // namespace

Result<void> checkPassword(std::string_view worker, std::string_view password)
{
    if (characters(password) < kShortestPassword)
        return Error{Error::Kind::Invalid, "worker.password-too-short", "password"};
    const bool repeats = std::ranges::all_of(password, [&](char c) { return c == password[0]; });
    if (repeats || fold(password) == fold(worker))
        return Error{Error::Kind::Invalid, "worker.password-too-simple", "password"};
    return {};
}

Accounts::Accounts(office::Desk& desk, office::Workers& workers, storage::Vault& vault)
    : m_desk{desk}
    , m_workers{workers}
    , m_vault{vault}
{
}

Result<void> Accounts::giveSlot(
    const office::WorkerRecord& worker, std::string_view initialPassword)
{
    if (auto given = m_vault.setPassword(
            worker.id.toString(), {worker.details.name, std::string{initialPassword}});
        !given)
        return given;
    return m_workers.markPassword(worker.id, true);
}

// A record without its slot only keeps somebody out; a slot without its record would let somebody
// in. So records come first and go first.

Result<office::WorkerRecord> Accounts::add(
    const office::WorkerDetails& details, std::string_view initialPassword)
{
    if (auto good = checkPassword(details.name, initialPassword); !good) return good.error();
    auto added = m_workers.add(details);
    if (!added) return added;
    if (auto given = giveSlot(*added, initialPassword); !given) return given.error();
    return m_workers.get(added->id);
}

Result<office::WorkerRecord> Accounts::disable(office::WorkerId worker)
{
    if (worker == m_desk.session().worker)
        return Error{Error::Kind::NotAllowed, "worker.not-oneself"};
    auto disabled = m_workers.disable(worker);
    if (!disabled) return disabled;
    const auto owners = m_vault.owners();
    if (std::ranges::find(owners, worker.toString()) != owners.end())
        if (auto removed = m_vault.remove(worker.toString()); !removed) return removed.error();
    return disabled;
}

Result<office::WorkerRecord> Accounts::enable(
    office::WorkerId worker, std::string_view initialPassword)
{
    const auto before = m_workers.get(worker);
    if (!before) return before.error();
    if (auto good = checkPassword(before->details.name, initialPassword); !good)
        return good.error();
    auto enabled = m_workers.enable(worker);
    if (!enabled) return enabled;
    if (auto given = giveSlot(*enabled, initialPassword); !given) return given.error();
    return m_workers.get(worker);
}

Result<office::WorkerRecord> Accounts::resetPassword(
    office::WorkerId worker, std::string_view initialPassword)
{
    if (auto allowed = office::requireAdministrator(m_desk.session()); !allowed)
        return allowed.error();
    const auto before = m_workers.get(worker);
    if (!before) return before.error();
    if (!before->active) return Error{Error::Kind::NotAllowed, "worker.is-disabled"};
    if (auto good = checkPassword(before->details.name, initialPassword); !good)
        return good.error();
    if (auto given = giveSlot(*before, initialPassword); !given) return given.error();
    return m_workers.get(worker);
}

Result<void> Accounts::changePassword(std::string_view password, std::string_view newPassword)
{
    const auto& [worker, name, roles] = m_desk.session();
    if (auto good = checkPassword(name, newPassword); !good) return good;
    if (password == newPassword)
        return Error{Error::Kind::Invalid, "worker.password-unchanged", "new-password"};
    if (auto confirmed = m_vault.confirm({name, std::string{password}}); !confirmed)
        return confirmed;
    if (auto given = m_vault.setPassword(worker.toString(), {name, std::string{newPassword}});
        !given)
        return given;
    return m_workers.markPassword(worker, false);
}

Result<office::WorkerRecord> Accounts::setRoles(
    office::WorkerId worker, const std::set<office::Role>& roles)
{
    auto record = m_workers.get(worker);
    if (!record) return record;
    auto changed = *record;
    changed.details.roles = roles;
    return m_workers.save(changed);
}

Result<office::WorkerRecord> Accounts::rename(
    office::WorkerId worker, std::string_view name, std::string_view initialPassword)
{
    const auto record = m_workers.get(worker);
    if (!record) return record.error();
    if (!record->active) return Error{Error::Kind::NotAllowed, "worker.is-disabled"};
    if (auto good = checkPassword(name, initialPassword); !good) return good.error();
    auto changed = *record;
    changed.details.name = name;
    const auto saved = m_workers.save(changed);
    if (!saved) return saved.error();
    if (auto given = giveSlot(*saved, initialPassword); !given) return given.error();
    return m_workers.get(worker);
}

} // namespace waymark::app
