// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/leaflet.h"

#include <string_view>
#include <vector>

namespace waymark::leaflets {

/// What is hard to read in `text` (Markdown) after "Information for all" of Inclusion Europe:
/// easy.long-sentence (subject: its number of words), easy.hard-word, easy.passive,
/// easy.number-in-words, easy.capitals (subject: the words). Lines count from 1 in `text`.
/// Every finding is a warning: a person decides, and only people with learning disabilities can
/// say that a text is easy. Nothing is found in a language without a list.
std::vector<Remark> easyRemarks(std::string_view text, std::string_view language);

/// The languages whose words are known.
std::vector<std::string> easyLanguages();

} // namespace waymark::leaflets
