// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "directory/json.h"
#include "directory/service.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// What brought a change about.
enum class ChangeWay { Import, Hand, Merge, Undo };
std::string_view code(ChangeWay way); ///< "import", "hand", "merge", "undo"
std::optional<ChangeWay> parseChangeWay(std::string_view code);

/// One member of an entry: "phones.number", from what, to what; empty: absent.
struct FieldChange {
    std::string field;
    std::string before;
    std::string after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What was changed in one act.
struct ServiceChange {
    Instant at{};
    std::string worker{}; ///< name
    ChangeWay way = ChangeWay::Hand;
    std::vector<FieldChange> fields{};
    friend bool operator==(const ServiceChange&, const ServiceChange&) = default;
};

/// The members that differ, in the order of `after`; items of lists are told apart by their id.
/// Ids, metadata and times of change are left out, long texts are cut.
std::vector<FieldChange> changesBetween(const Json& before, const Json& after);

/// Writes them down for the worker at the desk; in a transaction. Nothing when there are none.
void recordChanges(storage::Database& database, const ServiceId& id, ChangeWay way, Instant at,
    const std::vector<FieldChange>& changes);

/// The service became confidential: what its history tells of values is wiped, because a place may
/// be in any of them.
void sealHistory(storage::Database& database, const ServiceId& id);

/// Newest act first, at most `limit` acts.
std::vector<ServiceChange> historyOf(
    storage::Database& database, const ServiceId& id, std::size_t limit = 50);

} // namespace waymark::directory
