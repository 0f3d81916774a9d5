// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/need.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// Words by which people look for a need, in the eight languages' most used forms; for searching
/// only, never shown.
std::string_view searchWords(Need need);

/// The needs a foreign directory's own words point to (a name, taxonomy terms), so that it can be
/// searched by need before anybody has sorted it. `folded` is fold()ed text.
std::vector<Need> needsIn(std::string_view folded);

/// The name of a language (BCP 47) in English, French, Spanish, Portuguese, Dutch, Croatian,
/// Latvian, Maltese and itself, folded; for searching only.
const std::string& languageWords(std::string_view language);

/// "pt" for "pt", "por", "pt-BR" or "Portuguese"; the folded text itself when unknown.
std::string languageCode(std::string_view codeOrName);

} // namespace waymark::directory
