// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Packs for a list of cases: each in the person's language and form, as files in a folder.
std::unique_ptr<Page> makeBatchPage(const PageContext& context);

} // namespace waymark::ui
