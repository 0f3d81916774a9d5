// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/ledger.h"

namespace waymark::leaflets::store {

// Inside this module; the caller holds the Act.
void insert(storage::Database& database, const InfoItem& item);
std::vector<InfoItem> itemsOf(storage::Database& database, cases::CaseId caseId);

} // namespace waymark::leaflets::store
