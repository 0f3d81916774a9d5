// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaflets/leaflet.h"
#include "office/country_pack.h"
#include "typeset/document.h"
#include "typeset/markdown.h"
#include "typeset/style.h"

#include <string>
#include <vector>

namespace waymark::leaflets {

/// What may stand on a page besides the leaflet's own text.
struct Situation {
    std::string country{}; ///< code of the pack
    std::vector<office::CountryFact> facts{}; ///< confirmed ones only
    std::string officeName{};
    Instant now{}; ///< stands in the file
    Date today{};
};

/// One leaflet's Markdown, its facts filled in.
struct Section {
    std::string leaflet{}; ///< id; empty for what is no leaflet, as the contact sheet
    std::string language{};
    int version = 0;
    TranslationStatus status = TranslationStatus::Source;
    std::string title{};
    std::string markdown{};
    std::string second{}; ///< the same in the second language of the bilingual form; else empty
    bool easy = false; ///< the easy-to-read text
    friend bool operator==(const Section&, const Section&) = default;
};

/// Everything a pack's file is made from; the same content gives the same bytes.
struct Content {
    std::string title{};
    std::string language{};
    std::string secondLanguage{};
    std::string author{};
    std::string footer{};
    Instant now{};
    Format format = Format::Standard;
    typeset::PageSize page = typeset::PageSize::A4;
    Cover cover = Cover::ShoppingList; ///< of the discreet form
    std::vector<Section> sections{};
    friend bool operator==(const Content&, const Content&) = default;
};
std::string toJson(const Content& content);
Result<Content> readContent(std::string_view json); ///< pack.content-unreadable

/// Fails as templateProblems(); `subject` is "leaflet: line N: name".
Result<Section> fillIn(const Leaflet& leaflet, const Situation& situation);

/// The document of a pack. In the discreet form codes lead where checkNeutralAddress() allows.
/// `subject` of what readMarkdown refuses is "leaflet: line N".
Result<typeset::Document> documentOf(
    const Content& content, const typeset::PictureSource& pictures = {});
typeset::Style styleOf(Format format, typeset::PageSize page);
typeset::Style styleOf(const Content& content);

} // namespace waymark::leaflets
