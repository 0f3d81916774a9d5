// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// The list of cases: find by typing, filters as chips, a preview beside. {"text", words} begins
/// with a search.
std::unique_ptr<Page> makeCasesPage(const PageContext& context);

} // namespace waymark::ui
