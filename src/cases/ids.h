// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "office/session.h"

namespace waymark::cases {

using CaseId = Id<struct CaseTag>;
using ContactId = Id<struct ContactTag>;
using PersonId = Id<struct PersonTag>;
using IncidentId = Id<struct IncidentTag>;
using SafeContactId = Id<struct SafeContactTag>;
using EntryId = Id<struct EntryTag>;
using TaskId = Id<struct TaskTag>;
using ConsentId = Id<struct ConsentTag>;
using FlagId = Id<struct FlagTag>;
using DraftId = Id<struct DraftTag>;

using office::TeamId;
using office::WorkerId;

} // namespace waymark::cases
