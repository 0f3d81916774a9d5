// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Drafts that wait, call-backs, and all contacts, newest first. {"contact", id} chooses one.
std::unique_ptr<Page> makeContactsPage(const PageContext& context);

} // namespace waymark::ui
