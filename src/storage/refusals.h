// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "storage/database.h"

#include <optional>

namespace waymark::storage {

/// What a user can do something about, of what went wrong around an office's files.
std::optional<Error> refusalOf(const FileError& failure);
std::optional<Error> refusalOf(const DatabaseError& failure);

/// Calls `work`, which returns a Result; failures that a user can mend become its error, others
/// are thrown on.
template <class Work>
auto refusing(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const FileError& failure) {
        if (auto refusal = refusalOf(failure)) return *refusal;
        throw;
    } catch (const DatabaseError& failure) {
        if (auto refusal = refusalOf(failure)) return *refusal;
        throw;
    }
}

} // namespace waymark::storage
