// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/pdf_check.h"

#include <vector>

namespace waymark::typeset {

/// The machine-testable conditions in the protocol's order, each as it stands before anything was
/// looked at.
std::vector<Condition> knownConditions();

} // namespace waymark::typeset
