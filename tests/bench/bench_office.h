// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cases/contact.h"
#include "office/desk.h"
#include "storage/vault.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::bench {

/// An office with many cases of fictional people, kept in a folder between runs. The same number of
/// cases gives the same people.
class BenchOffice {
public:
    /// Makes it when it is not there yet, or was made with another schema.
    BenchOffice(const std::filesystem::path& folder, std::int64_t cases);

    std::int64_t cases() const { return m_cases; }
    storage::Vault& vault() { return *m_vault; }
    storage::Database& database() { return m_vault->database(); }
    office::Desk& desk() { return *m_desk; } ///< of the one worker, who may do everything
    const Clock& clock() const { return *m_clock; }
    std::string worker() const { return m_session.worker.toString(); }
    std::filesystem::path databaseFile() const { return m_vault->paths().database(); }

    /// The raw key, for the yardstick.
    std::span<const std::byte> databaseKey() const { return m_key; }

    /// The office closed and opened again, for what one opening costs.
    void reopen();

    /// A consistent copy of the database at `target`.
    void copyTo(const std::filesystem::path& target);

private:
    void make();
    void fill();
    void signIn();

    std::filesystem::path m_folder;
    std::int64_t m_cases;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<storage::Vault> m_vault;
    std::vector<std::byte> m_key;
    office::Session m_session;
    std::unique_ptr<office::Desk> m_desk;
};

/// The `number`th fictional caller's contact.
cases::ContactDetails callOf(std::int64_t number);
/// What somebody types to find her, key by key.
std::vector<std::string> keystrokesFor(std::int64_t number);

} // namespace waymark::bench
