// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// The office's own leaflets: Markdown at the start, its page at the end, problems below; a second
/// person approves.
std::unique_ptr<Page> makeLeafletEditorPage(const PageContext& context);

} // namespace waymark::ui
