// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ids.h"
#include "directory/service.h"
#include "leaflets/words.h"
#include "office/desk.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// The services a worker put there, those of the case's referrals, then others that answer its open
/// needs, as Markdown in the reader's language; empty when there is none. Only entries verified
/// within 180 days; never a confidential address.
std::string contactSheet(
    office::Desk& desk, cases::CaseId caseId, std::string_view language, const Words& words);

/// The telephone numbers of those services, in the same order.
std::vector<std::string> servicePhones(
    office::Desk& desk, cases::CaseId caseId, std::string_view language);

/// One service as Markdown below a heading ("##"): how to reach it, when, in which languages, when
/// it was checked; never a confidential place.
std::string serviceEntry(const directory::Service& service, office::Desk& desk, const Words& words,
    std::string_view heading);

} // namespace waymark::leaflets
