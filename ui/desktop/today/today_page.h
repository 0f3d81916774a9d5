// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// What must I do now?
std::unique_ptr<Page> makeTodayPage(const PageContext& context);

} // namespace waymark::ui
