// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

namespace waymark::ui {

class CaseTab;

/// Needs with their reasons and what is done about them; the ledger of special measures.
CaseTab* makeNeedsTab(const PageContext& context);
/// The assessments of the case, and a new one.
CaseTab* makeAssessmentsTab(const PageContext& context);

} // namespace waymark::ui
