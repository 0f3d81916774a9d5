// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string>
#include <string_view>

namespace waymark {

/// A day as a document in `language` (BCP 47) writes it: "Thursday, November 26, 2026" in "en",
/// "jeudi 26 novembre 2026" in "fr". An unknown language gives its root form.
std::string longDate(Date date, std::string_view language);

} // namespace waymark
