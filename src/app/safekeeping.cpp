// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safekeeping.h"

#include "app/accounts.h"
#include "office/setup.h"
#include "office/workers.h"
#include "storage/vault.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace waymark::app {

Safekeeping::Safekeeping(office::Desk& desk, storage::Vault& vault)
    : m_desk{desk}
    , m_vault{vault}
{
}

Result<BackupFile> Safekeeping::backUp(
    const std::optional<std::filesystem::path>& folder, const std::function<bool(double)>& progress)
{
    if (auto allowed = office::requireAdministrator(m_desk.session()); !allowed)
        return allowed.error();
    const auto made = m_vault.backUp(folder, progress);
    if (!made) return made.error();
    m_desk.note({"office.backed-up", "office", m_vault.officeId()});
    const auto beside = storage::backupsIn(made->parent_path());
    const auto found = std::ranges::find(beside, *made, &storage::Backup::path);
    return BackupFile{found->path, found->madeOn, found->bytes};
}

std::vector<BackupFile> Safekeeping::backups() const
{
    std::vector<BackupFile> files;
    for (const auto& [path, madeOn, bytes] : storage::backupsIn(m_vault.paths().backups()))
        files.push_back({path, madeOn, bytes});
    return files;
}

Result<RecoverySheet> Safekeeping::replaceRecoverySheet()
{
    if (auto allowed = office::requireAdministrator(m_desk.session()); !allowed)
        return allowed.error();
    auto code = m_vault.replaceRecoveryCode();
    if (!code) return code.error();
    m_desk.note({"office.recovery-sheet-replaced", "office", m_vault.officeId()});
    return RecoverySheet{std::move(code).value()};
}

Result<OfficeReport> Safekeeping::verify()
{
    using office::Role;
    if (auto allowed = office::requireRole(m_desk.session(),
            {Role::Administrator, Role::DataProtection}, Rule{"office.verify-not-allowed"});
        !allowed)
        return allowed.error();
    OfficeReport report;
    const auto last = m_desk.journal().newest(1);
    report.journalEntries = last.empty() ? 0 : last.front().seq;
    report.journalFaults = m_desk.journal().verify();
    report.damage = m_desk.database().checkIntegrity();
    const auto owners = m_vault.owners();
    std::vector<std::string> active;
    for (const auto& worker : office::Workers{m_desk}.list())
        if (worker.active) active.push_back(worker.id.toString());
    std::ranges::copy_if(owners, std::back_inserter(report.strayKeys),
        [&](const auto& id) { return std::ranges::find(active, id) == active.end(); });
    std::ranges::copy_if(active, std::back_inserter(report.missingKeys),
        [&](const auto& id) { return std::ranges::find(owners, id) == owners.end(); });
    m_desk.note({"office.verified", "office", m_vault.officeId(),
        {{"faults", std::to_string(report.journalFaults.size() + report.damage.size())}}});
    return report;
}

Result<void> restoreBackup(
    const std::filesystem::path& backup, const std::filesystem::path& newFolder)
{
    const auto restored = storage::restoreBackup(backup, newFolder);
    if (!restored) return restored.error();
    return {};
}

Result<RecoverySheet> recoverOffice(const std::filesystem::path& folder, std::string_view code,
    std::string_view worker, std::string_view newPassword, const Clock* clock)
{
    const auto ownClock = systemClock();
    if (!clock) clock = ownClock.get();
    if (auto good = checkPassword(worker, newPassword); !good) return good.error();
    const auto opened = storage::openOfficeByRecoveryCode(folder, code, *clock);
    if (!opened) return opened.error();
    storage::Vault& vault = **opened;
    const auto who = office::whoSignsIn(vault.database(), worker);
    if (!who) return Error{Error::Kind::NotFound, "worker.not-found", "worker"};
    const auto id = who->session.worker.toString();
    if (auto given = vault.setPassword(id, {who->session.name, std::string{newPassword}}); !given)
        return given.error();
    auto sheet = vault.replaceRecoveryCode();
    if (!sheet) return sheet.error();
    office::Desk desk{vault.database(), *clock, who->session, vault.subkey("journal")};
    if (auto marked = office::Workers{desk}.markPassword(who->session.worker, false); !marked)
        return marked.error();
    desk.note({"office.recovered", "worker", id});
    return RecoverySheet{std::move(sheet).value()};
}

std::vector<std::filesystem::path> officesIn(const std::filesystem::path& folder)
{
    return storage::officesIn(folder);
}

} // namespace waymark::app
