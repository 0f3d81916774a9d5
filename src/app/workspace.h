// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safekeeping.h"
#include "base/clock.h"
#include "base/result.h"
#include "office/desk.h"
#include "office/office_record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {
class Directory;
class Exchange;
} // namespace waymark::directory
namespace waymark::leaflets {
class Ledger;
class Library;
class Packs;
} // namespace waymark::leaflets
namespace waymark::office {
class Countries;
class Teams;
class Workers;
} // namespace waymark::office
namespace waymark::typeset {
class Typesetter;
} // namespace waymark::typeset

namespace waymark::app {

class Accounts;

/// How hard a password is to guess by force.
enum class KeyStrength {
    Calibrated, ///< about 0.7 s on this computer
    Cheap, ///< for tests and generated data only: next to nothing
};

struct WorkspaceOptions {
    const Clock* clock
        = nullptr; ///< borrowed; absent: the computer's clock in the office's time zone
    KeyStrength strength = KeyStrength::Calibrated;
};

/// What the create-office wizard asks.
struct NewOffice {
    office::OfficeDetails details;
    std::string firstWorker; ///< becomes worker, supervisor and administrator
    std::string password;
};

/// The one place where everything is made and wired: opens an office folder, signs one worker in,
/// and from then on owns the database, the desk and one instance of each module's service.
///
/// Lives on one thread (the storage thread of the desktop); only cancel() may be called from
/// another. The accessors below "signed in" must only be called while isSignedIn(). References they
/// give end with signOut(), lock() and the workspace.
class Workspace {
public:
    explicit Workspace(WorkspaceOptions options = {});
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// Makes the office folder `folder` ("….waymark", must not exist); does not open it.
    /// Problems of the details are tied to their fields; firstWorker to "worker", password to
    /// "password".
    Result<RecoverySheet> createOffice(
        const std::filesystem::path& folder, const NewOffice& office);
    static Problems problemsIn(const NewOffice& office);

    /// Signs a worker in. Wrong names and wrong passwords get the same answer. Refused with
    /// "worker.password-must-change" while the password is one an administrator set.
    /// Nobody may be signed in.
    Result<void> signIn(
        const std::filesystem::path& folder, std::string_view worker, std::string_view password);
    /// As signIn, with a new password first.
    Result<void> signInChanging(const std::filesystem::path& folder, std::string_view worker,
        std::string_view password, std::string_view newPassword);
    void signOut();
    /// As signOut, but remembers who was here. The key is wiped from memory.
    void lock();
    bool isLocked() const;
    Result<void> unlock(std::string_view password);
    bool isSignedIn() const;

    const std::filesystem::path& folder() const; ///< of the worker signed in or locked out

    /// Called after each commit with what changed; stays set from one worker to the next.
    void onChange(std::function<void(const office::Change&)> listener);
    /// Stops the statement that runs now. Safe from any thread.
    void cancel() noexcept;

    // Signed in: what every service works with …
    office::Desk& desk();
    const Clock& clock() const;
    const office::OfficeDetails& office() const; ///< as it was at sign-in

    // … keys and files …
    Accounts& accounts(); ///< workers and their passwords
    Safekeeping& safekeeping(); ///< backups, recovery sheet, verification
    /// Encrypts everything with a new key, against whoever may have kept the old one. Ends all
    /// references given by the accessors, as a sign-out does; the worker stays signed in.
    Result<void> rekey();

    // … and one service per concept.
    office::Workers& workers();
    office::Teams& teams();
    office::OfficeRecords& officeRecords();
    directory::Directory& directory();
    directory::Exchange& exchange();
    office::Countries& countries();
    const leaflets::Library& library();
    leaflets::Packs& packs();
    leaflets::Ledger& ledger();
    typeset::Typesetter& typesetter();

private:
    struct SignedIn;
    struct State;
    SignedIn& signedIn() const;

    std::unique_ptr<State> m_state;
};

} // namespace waymark::app
