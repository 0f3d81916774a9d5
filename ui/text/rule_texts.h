// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace waymark::ui {

/// What a person reads when `rule` refuses something: what happened and what to do. English, and
/// the source text of the translations (context "Rule"). A rule without a text shows its own name.
const char* ruleText(std::string_view rule);

} // namespace waymark::ui
