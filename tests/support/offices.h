// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"
#include "support/engines.h"
#include "support/fixed_clock.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

namespace waymark::test {

inline const storage::Credentials kAnna{"Anna Kalniņa", "correct horse battery"};
inline constexpr const char* kAnnaId = "4c1f2f0e-0000-4000-8000-000000000001";

/// An office on disk with one worker, Anna, and one row in a table of its own; closed.
class OfficeOnDisk {
public:
    OfficeOnDisk()
    {
        auto made = storage::createOffice({.folder = folder(),
                                              .owner = kAnnaId,
                                              .credentials = kAnna,
                                              .cost = storage::kCheapKeyCost,
                                              .furnish = {}},
            m_clock);
        if (!made) FAIL(made.error().rule.text);
        auto office = std::move(made).value();
        m_code = office.recoveryCode;
        office.vault->database().execute(
            "CREATE TABLE scraps (id TEXT PRIMARY KEY, value TEXT NOT NULL);"
            "INSERT INTO scraps VALUES ('motto', 'MARKER listen first')");
    }

    std::filesystem::path folder() const { return m_home.path() / "House.waymark"; }
    std::filesystem::path home() const { return m_home.path(); }
    const std::string& recoveryCode() const { return m_code; }
    FixedClock& clock() { return m_clock; }

    auto open(const storage::Credentials& credentials = kAnna)
    {
        return storage::openOffice(folder(), credentials, m_clock);
    }
    /// Opens it or fails the test.
    std::unique_ptr<storage::Vault> opened(const storage::Credentials& credentials = kAnna)
    {
        auto vault = open(credentials);
        if (!vault) FAIL("did not open: " << vault.error().rule.text);
        return std::move(vault).value();
    }

private:
    TemporaryFolder m_home;
    FixedClock m_clock;
    std::string m_code;
};

/// What OfficeOnDisk wrote, or empty.
inline std::string motto(storage::Vault& vault)
{
    return storage::firstRow(vault.database(), "SELECT value FROM scraps WHERE id = 'motto'",
        [](const storage::Statement& row) { return row.get<std::string>(0); })
        .value_or("");
}

template <class T>
std::string_view ruleOf(const Result<T>& result)
{
    return result ? std::string_view{"nothing refused"} : result.error().rule.text;
}

} // namespace waymark::test
