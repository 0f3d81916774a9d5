// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace waymark::ui {

/// "Portuguese, English" of BCP 47 codes, in the language of the interface.
QString languageNames(const std::vector<std::string>& codes);
/// And back; names may be in the interface's language, in English or be codes. What is none is
/// kept as typed.
std::vector<std::string> languageCodes(const QString& names);

} // namespace waymark::ui
