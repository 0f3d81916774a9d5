// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "storage/office_folder.h"
#include "storage/vault.h"

#include <chrono>

namespace waymark::storage {

/// How long to wait after the `count`th failure in a row: nothing after the first two, then one
/// second, doubling up to five minutes.
std::chrono::seconds delayAfter(int count);

/// The failures in a row, kept in the office's folder so that starting the program anew does not
/// shorten the wait. Whoever can write there can forget them; the price of a guess is Argon2id.
class SignInDelay {
public:
    /// Unreadable or absent counts as none.
    explicit SignInDelay(const OfficePaths& office);

    const FailedSignIns& failures() const { return m_failures; }
    /// office.sign-in-delayed with the seconds left as subject.
    Result<void> allows(Instant now);
    void failed(Instant now);
    void succeeded();

private:
    void write() const;

    std::filesystem::path m_path;
    FailedSignIns m_failures;
};

} // namespace waymark::storage
