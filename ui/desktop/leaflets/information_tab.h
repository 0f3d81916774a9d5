// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_tabs.h"

namespace waymark::ui {

/// What of Art. 4(1) the person was told or given, letter by letter.
CaseTab* makeInformationTab(const PageContext& context);

} // namespace waymark::ui
