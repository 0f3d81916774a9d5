// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/service.h"
#include "office/desk.h"
#include "typeset/typesetter.h"

#include <string_view>

namespace waymark::leaflets {

/// One service on one page for a person to take along, in the reader's language: how to reach it,
/// when, in which languages, when it was checked. Never a confidential place. Journaled. NotFound:
/// directory.service-not-found; and what typesetting refuses.
Result<typeset::Pdf> serviceSheet(office::Desk& desk, typeset::Typesetter& typesetter,
    directory::ServiceId id, std::string_view language);

} // namespace waymark::leaflets
