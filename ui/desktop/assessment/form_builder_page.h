// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <memory>

namespace waymark::ui {

/// A supervisor changes a form without code: questions, rules, translations; with a preview that
/// can be answered and the list of problems. Published as a new version.
/// Parameters: "form" (id or name; absent: the list).
std::unique_ptr<Page> makeFormBuilderPage(const PageContext& context);

} // namespace waymark::ui
