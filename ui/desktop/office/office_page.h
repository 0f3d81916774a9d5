// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Run the office: workers and roles, teams, country facts, backup and keys, journal. A
/// data-protection reader gets the journal alone.
std::unique_ptr<Page> makeOfficePage(const PageContext& context);

} // namespace waymark::ui
