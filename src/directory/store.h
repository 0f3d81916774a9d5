// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "directory/change_history.h"
#include "directory/hand_edits.h"
#include "directory/service.h"
#include "directory/vocabulary.h"
#include "storage/database.h"

#include <string>

namespace waymark::directory {

/// A service on its way into the tables.
struct Incoming {
    ServiceId id;
    std::string source;
    std::string sourceId;
    Json document; ///< whole, as it came
    bool derived = false; ///< stands inside another record and is exported with it
    bool confidentialElsewhere = false; ///< another service told that one of its places is secret
    std::string text{}; ///< document.toString(), where it is at hand
    std::optional<Additions> said{}; ///< additionsIn(document), where it is at hand
};

enum class Stored { Added, Changed, Unchanged };

/// What stays from one service to the next while many are stored.
struct Storing {
    Vocabulary vocabulary;
    std::vector<HandConflict> conflicts{};
    std::optional<std::int64_t> nextNumber{}; ///< asked for once; nobody else inserts meanwhile
};

/// Inserts or updates by id, keeping the office's own facts and verifications and what was changed
/// by hand. In a transaction.
Stored store(storage::Database& database, const Incoming& incoming, Instant now, Storing& storing);

/// The document as it came, opened; empty when the worker may not see what is sealed.
std::optional<Json> wholeDocument(storage::Database& database, const ServiceId& id);

/// The words on the way in of a secret place; empty when there are none or the worker may not see
/// what is sealed.
std::string sealedEntrance(storage::Database& database, const ServiceId& id);

/// How an entry is written again.
struct Restoring {
    ChangeWay way = ChangeWay::Hand;
    std::optional<Json> document{}; ///< the whole one to put in place of what is there
};

/// Writes row, search words, documents and seal again, and what changed into the history.
/// The way in of a secret place is sealed with it.
void restore(storage::Database& database, const ServiceId& id, const Additions& facts, Instant now,
    const Restoring& how = {});

/// Fills service_places from the services.
void refreshPlaces(storage::Database& database);

} // namespace waymark::directory
