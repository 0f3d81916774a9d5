// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// Capturing a call or a visit. {"draft", id} goes on with a draft, {"contact", id} opens a kept
/// one; without either a new one begins, or the one in progress comes back.
std::unique_ptr<Page> makeContactPage(const PageContext& context);

} // namespace waymark::ui
