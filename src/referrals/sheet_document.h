// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/sheet.h"
#include "typeset/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::referrals {

/// The languages the words around the items exist in; another one gets the first (BCP 47).
const std::vector<std::string>& sheetLanguages();
std::string_view sheetLanguageFor(std::string_view language);

/// Page 1 is what they read, page 2 the reply slip, which holds no name. Its title and every name
/// in it are the reference: a print queue or a file list tells nothing.
typeset::Document documentOf(const Sheet& sheet, Instant producedAt);

} // namespace waymark::referrals
