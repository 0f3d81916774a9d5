// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// `text` without case, accents, width and ligature differences, in Latin letters, words separated
/// by one space: what search compares. "Élise  ŠARIĆ" gives "elise saric"; Arabic, Greek and
/// Cyrillic are romanised, so that either script finds the other. Invalid UTF-8 is replaced.
std::string fold(std::string_view text);

/// The words of fold(text).
std::vector<std::string> foldedWords(std::string_view text);

/// A key whose byte order is the alphabetical order of `language` (BCP 47; empty: root order).
std::string sortKey(std::string_view text, std::string_view language = {});

/// A name as it is compared at sign-in: without case, Latin accents and needless spaces. Unlike
/// fold() it rests only on what Unicode promises never to change, because keys hang on it.
std::string signInForm(std::string_view name);

/// The same text however its accents were typed (Unicode NFC, which never changes): passwords.
std::string composed(std::string_view text);

/// True when `text` is well-formed UTF-8.
bool isUtf8(std::string_view text);

} // namespace waymark
