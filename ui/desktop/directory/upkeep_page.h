// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Keeping the directory true; {{"part", "queue" | "duplicates" | "agreements" | "gaps"}}.
std::unique_ptr<Page> makeUpkeepPage(const PageContext& context);

} // namespace waymark::ui
