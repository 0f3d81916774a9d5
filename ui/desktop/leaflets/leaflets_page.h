// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Choosing and handing over leaflets; parameters {case?}. Without a case: the library to read.
std::unique_ptr<Page> makeLeafletsPage(const PageContext& context);

} // namespace waymark::ui
