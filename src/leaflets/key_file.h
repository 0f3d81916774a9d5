// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/word_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// Lines "key = value" of a resource, one language a file: WordFile without English behind it,
/// for lists that must not be mixed.
using KeyFile = WordFile::Lines;

/// resources/leaflets/<folder>/<language>.txt; empty when there is none.
KeyFile readKeyFile(std::string_view folder, std::string_view language);
/// Of "pt-BR" that of "pt"; of a language without a file the English one.
KeyFile closestKeyFile(std::string_view folder, std::string_view language);
/// The languages that have a file in `folder`.
std::vector<std::string> keyFileLanguages(std::string_view folder);
/// "a|b|c" taken apart; empty parts are left out.
std::vector<std::string> partsOf(std::string_view value, char separator);

} // namespace waymark::leaflets
