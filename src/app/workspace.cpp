// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/accounts.h"
#include "base/fold.h"
#include "directory/directory.h"
#include "directory/exchange.h"
#include "leaflets/ledger.h"
#include "leaflets/packs.h"
#include "office/countries.h"
#include "office/setup.h"
#include "office/teams.h"
#include "office/workers.h"
#include "storage/vault.h"
#include "typeset/typesetter.h"

#include <cassert>
#include <mutex>
#include <optional>
#include <utility>

namespace waymark::app {
namespace {

office::JournalKey journalKey(const storage::Vault& vault) { return vault.subkey("journal"); }

} // namespace

/// Everything that lives from sign-in to sign-out, in order of construction.
struct Workspace::SignedIn {
    /// What hangs on one desk, and goes with it. One line for each service.
    struct Services {
        Services(storage::Vault& vault, const Clock& clock, const office::Session& session)
            : desk{vault.database(), clock, session, journalKey(vault)}
            , safekeeping{desk, vault}
            , accounts{desk, workers, vault}
        {
        }
        office::Desk desk;
        office::Workers workers{desk};
        office::Teams teams{desk};
        office::OfficeRecords officeRecords{desk};
        directory::Directory directory{desk};
        directory::Exchange exchange{desk};
        office::Countries countries{desk};
        leaflets::Library library = leaflets::Library::builtIn();
        typeset::Typesetter typesetter;
        leaflets::Packs packs{desk, library, typesetter};
        leaflets::Ledger ledger{desk};
        Safekeeping safekeeping;
        Accounts accounts;
    };

    std::unique_ptr<storage::Vault> vault;
    office::OfficeDetails office;
    std::unique_ptr<Clock> ownClock; ///< absent when the options bring one
    const Clock& clock;
    office::Session session;
    std::unique_ptr<Services> services{};
};

struct Workspace::State {
    WorkspaceOptions options;
    std::unique_ptr<Clock> computerClock = systemClock(); ///< before the office's zone is known
    std::function<void(const office::Change&)> listener;
    std::filesystem::path folder;
    std::string lockedOut; ///< the worker's name
    std::unique_ptr<SignedIn> signedIn;
    std::mutex running; ///< guards `database` against cancel()
    storage::Database* database = nullptr;

    const Clock& clock() const { return options.clock ? *options.clock : *computerClock; }

    void setDatabase(storage::Database* opened)
    {
        const std::scoped_lock hold{running};
        database = opened;
    }

    /// Makes the desk and its services, and lets them be cancelled.
    void seat()
    {
        signedIn->services = std::make_unique<SignedIn::Services>(
            *signedIn->vault, signedIn->clock, signedIn->session);
        signedIn->services->desk.onChange([this](const office::Change& change) {
            if (listener) listener(change);
        });
        setDatabase(&signedIn->vault->database());
    }

    void unseat()
    {
        setDatabase(nullptr);
        signedIn->services.reset();
    }

    Result<void> finishSignIn(std::unique_ptr<storage::Vault> vault, const office::SigningIn& who,
        const std::filesystem::path& opened);
    void leave(const char* action);
};

Result<void> Workspace::State::finishSignIn(std::unique_ptr<storage::Vault> vault,
    const office::SigningIn& who, const std::filesystem::path& opened)
{
    auto details = office::officeRecord(vault->database()).details;
    auto own = options.clock ? nullptr : systemClock(details.timeZone);
    const Clock& used = options.clock ? *options.clock : *own;
    const auto failed = vault->failedBefore();
    signedIn = std::unique_ptr<SignedIn>{
        new SignedIn{std::move(vault), std::move(details), std::move(own), used, who.session}};
    folder = opened;
    lockedOut.clear();
    seat();
    office::Act act{signedIn->services->desk};
    if (failed.count > 0)
        act.record({"worker.sign-in-failed", "office", signedIn->vault->officeId(),
            {{"count", std::to_string(failed.count)}}});
    act.record({"worker.signed-in", "worker", who.session.worker.toString()});
    act.commit();
    return {};
}

void Workspace::State::leave(const char* action)
{
    setDatabase(nullptr);
    // Whatever the note meets, the worker has left afterwards.
    const auto leaving = std::move(signedIn);
    leaving->services->desk.note({action, "worker", leaving->session.worker.toString()});
}

Workspace::Workspace(WorkspaceOptions options)
    : m_state{std::make_unique<State>()}
{
    m_state->options = options;
}

Workspace::~Workspace()
{
    if (m_state->signedIn) m_state->unseat();
}

Problems Workspace::problemsIn(const NewOffice& office)
{
    auto problems = office::problemsIn(office.details);
    if (fold(office.firstWorker).empty())
        problems.push_back({Error::Kind::Invalid, "worker.name-missing", "worker"});
    if (const auto good = checkPassword(office.firstWorker, office.password); !good)
        problems.push_back(good.error());
    return problems;
}

Result<RecoverySheet> Workspace::createOffice(
    const std::filesystem::path& folder, const NewOffice& office)
{
    if (const auto problems = problemsIn(office); !problems.empty()) return problems.front();
    const office::FirstWorker first{office::WorkerId::create(), office.firstWorker};
    storage::OfficePlan plan{.folder = folder,
        .owner = first.id.toString(),
        .credentials = {office.firstWorker, office.password}};
    if (m_state->options.strength == KeyStrength::Cheap) plan.cost = storage::kCheapKeyCost;
    plan.furnish = [&](storage::Vault& vault) -> Result<void> {
        office::setUp(
            vault.database(), m_state->clock().now(), journalKey(vault), office.details, first);
        return {};
    };
    auto made = storage::createOffice(plan, m_state->clock());
    if (!made) return made.error();
    return RecoverySheet{std::move(made).value().recoveryCode};
}

Result<void> Workspace::signIn(
    const std::filesystem::path& folder, std::string_view worker, std::string_view password)
{
    assert(!isSignedIn());
    auto opened = storage::openOffice(
        folder, {std::string{worker}, std::string{password}}, m_state->clock());
    if (!opened) return opened.error();
    auto vault = std::move(opened).value();
    const auto id = office::WorkerId::parse(vault->owner());
    const auto who = id ? office::whoSignsIn(vault->database(), *id) : std::nullopt;
    // The slot of somebody who was disabled and whose slot could not be taken away.
    if (!who) return Error{Error::Kind::Locked, "office.sign-in-refused"};
    if (who->passwordInitial)
        return Error{Error::Kind::NotAllowed, "worker.password-must-change", "password"};
    return m_state->finishSignIn(std::move(vault), *who, folder);
}

Result<void> Workspace::signInChanging(const std::filesystem::path& folder, std::string_view worker,
    std::string_view password, std::string_view newPassword)
{
    assert(!isSignedIn());
    if (password == newPassword)
        return Error{Error::Kind::Invalid, "worker.password-unchanged", "new-password"};
    auto opened = storage::openOffice(
        folder, {std::string{worker}, std::string{password}}, m_state->clock());
    if (!opened) return opened.error();
    auto vault = std::move(opened).value();
    const auto id = office::WorkerId::parse(vault->owner());
    const auto who = id ? office::whoSignsIn(vault->database(), *id) : std::nullopt;
    if (!who) return Error{Error::Kind::Locked, "office.sign-in-refused"};
    if (auto good = checkPassword(who->session.name, newPassword); !good) return good;
    if (auto given
        = vault->setPassword(vault->owner(), {who->session.name, std::string{newPassword}});
        !given)
        return given;
    if (auto entered = m_state->finishSignIn(std::move(vault), *who, folder); !entered)
        return entered;
    return workers().markPassword(who->session.worker, false);
}

void Workspace::signOut()
{
    if (m_state->signedIn) m_state->leave("worker.signed-out");
    m_state->lockedOut.clear();
}

void Workspace::lock()
{
    if (!m_state->signedIn) return;
    m_state->lockedOut = m_state->signedIn->session.name;
    m_state->leave("worker.locked");
}

bool Workspace::isLocked() const { return !m_state->lockedOut.empty(); }

Result<void> Workspace::unlock(std::string_view password)
{
    assert(isLocked());
    const auto name = m_state->lockedOut;
    return signIn(std::filesystem::path{m_state->folder}, name, password);
}

bool Workspace::isSignedIn() const { return m_state->signedIn != nullptr; }
const std::filesystem::path& Workspace::folder() const { return m_state->folder; }

void Workspace::onChange(std::function<void(const office::Change&)> listener)
{
    m_state->listener = std::move(listener);
}

void Workspace::cancel() noexcept
{
    const std::scoped_lock hold{m_state->running};
    if (m_state->database) m_state->database->cancel();
}

Result<void> Workspace::rekey()
{
    if (auto allowed = office::requireAdministrator(desk().session()); !allowed) return allowed;
    m_state->unseat();
    // Should storage break, the worker is signed out; a refusal leaves everything as it was.
    auto entered = std::move(m_state->signedIn);
    const auto done = entered->vault->rekey();
    m_state->signedIn = std::move(entered);
    m_state->seat();
    if (!done) return done;
    desk().note({"office.rekeyed", "office", m_state->signedIn->vault->officeId()});
    return {};
}

Workspace::SignedIn& Workspace::signedIn() const
{
    assert(m_state->signedIn && "nobody is signed in");
    return *m_state->signedIn;
}

office::Desk& Workspace::desk() { return signedIn().services->desk; }
const Clock& Workspace::clock() const { return signedIn().clock; }
const office::OfficeDetails& Workspace::office() const { return signedIn().office; }
Accounts& Workspace::accounts() { return signedIn().services->accounts; }
Safekeeping& Workspace::safekeeping() { return signedIn().services->safekeeping; }
office::Workers& Workspace::workers() { return signedIn().services->workers; }
office::Teams& Workspace::teams() { return signedIn().services->teams; }
office::OfficeRecords& Workspace::officeRecords() { return signedIn().services->officeRecords; }
directory::Directory& Workspace::directory() { return signedIn().services->directory; }
directory::Exchange& Workspace::exchange() { return signedIn().services->exchange; }
office::Countries& Workspace::countries() { return signedIn().services->countries; }
const leaflets::Library& Workspace::library() { return signedIn().services->library; }
leaflets::Packs& Workspace::packs() { return signedIn().services->packs; }
leaflets::Ledger& Workspace::ledger() { return signedIn().services->ledger; }
typeset::Typesetter& Workspace::typesetter() { return signedIn().services->typesetter; }

} // namespace waymark::app
