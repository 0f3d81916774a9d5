// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "office/journal.h"
#include "office/office_record.h"
#include "office/session.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>

/// What happens with the owner's rights, before anybody is signed in.
namespace waymark::office {

struct FirstWorker {
    WorkerId id;
    std::string name;
};

/// Fills an empty, migrated database: the office and its first worker, who is worker, supervisor
/// and administrator; both in the journal. Details must be without problems.
Session setUp(storage::Database& database, Instant now, JournalKey journalKey,
    const OfficeDetails& office, const FirstWorker& first);

/// Who signs in: nobody when the worker is unknown or disabled.
struct SigningIn {
    Session session;
    bool passwordInitial; ///< must be changed before anything else
};
std::optional<SigningIn> whoSignsIn(storage::Database& database, WorkerId worker);
std::optional<SigningIn> whoSignsIn(storage::Database& database, std::string_view name);

/// The office's record, e.g. for its time zone.
OfficeRecord officeRecord(storage::Database& database);

} // namespace waymark::office
