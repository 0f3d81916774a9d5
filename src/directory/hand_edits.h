// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"
#include "directory/service.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::directory {

/// A member where the office wrote one thing by hand and the source says another since.
struct HandConflict {
    ServiceId id;
    std::string name{}; ///< of the service
    std::string field{}; ///< "phones"; empty: a sealed entry the importer may not open
    std::string ours{}; ///< as JSON, cut; stays
    std::string theirs{}; ///< as above; empty: no longer in the source
    friend bool operator==(const HandConflict&, const HandConflict&) = default;
};

/// What stands after an import, and where the two differ.
struct Reconciled {
    Json document;
    std::vector<HandConflict> conflicts;
    bool handEdited = false; ///< something of the hand is still in it
};

/// `original`: what the source said before; `ours`: with what was changed here by hand; `theirs`:
/// what the source says now. Member by member: what the hand left alone follows the source, what
/// the hand changed stays. Both changed, and not to the same: ours stays and it is a conflict.
Reconciled reconciled(
    const ServiceId& id, const Json& original, const Json& ours, const Json& theirs);

/// Before an entry is changed by hand for the first time: keeps what its source said.
void keepOriginal(storage::Database& database, const ServiceId& id, const Json& whole);
/// The source said something new; absent: nothing of the hand is left.
void replaceOriginal(
    storage::Database& database, const ServiceId& id, const std::optional<std::string>& text);
bool isHandEdited(storage::Database& database, const ServiceId& id);
/// Empty when there is none or the worker may not open it.
std::optional<Json> originalOf(storage::Database& database, const ServiceId& id);

/// The members that were changed here by hand and what the source says of them.
std::vector<HandConflict> changedByHand(storage::Database& database, const ServiceId& id);

} // namespace waymark::directory
