// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// A service entered or changed by hand; {{"service", id}} changes one, {{"draft", id}} goes on.
std::unique_ptr<Page> makeServiceEditorPage(const PageContext& context);

} // namespace waymark::ui
