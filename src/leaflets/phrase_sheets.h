// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "typeset/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// A sentence worker and person can point at; the same id in every language.
struct Phrase {
    std::string id; ///< "P07"
    std::string text;
};
/// In order; those of the closest language, English where there is none.
std::vector<Phrase> phrases(std::string_view language);
/// The languages with phrases of their own.
std::vector<std::string> phraseLanguages();

/// The same as Markdown, under their title.
std::string phraseMarkdown(std::string_view language);

/// Phrase cards: the same sentences in two languages, one beside the other, with their ids.
typeset::Document phraseCards(
    std::string_view language, std::string_view secondLanguage, Instant now);

/// "Point to your language": each language says "I speak …" in itself, with its name in the
/// worker's language beside it.
typeset::Document languageSheet(std::string_view workersLanguage, Instant now);

} // namespace waymark::leaflets
