// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Everything about one case: {"case", id}, and {"tab", id} to begin elsewhere than on the
/// overview.
std::unique_ptr<Page> makeCasePage(const PageContext& context);

} // namespace waymark::ui
