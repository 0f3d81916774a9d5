// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A code and what people call it.
struct NamedCode {
    std::string code; ///< "pt", "PT"
    std::string name;
    friend bool operator==(const NamedCode&, const NamedCode&) = default;
};

/// The language `tag` (BCP 47) as `in` calls it: "pt" in "fr" is "portugais". What is no language
/// is given back as it came. Source: CLDR through ICU.
std::string languageName(std::string_view tag, std::string_view in);
/// The country `code` (ISO 3166-1 alpha-2) as `in` calls it: "LV" in "fr" is "Lettonie".
std::string countryName(std::string_view code, std::string_view in);

/// Every language with a two-letter code, and those without one that victim services meet often,
/// sorted by name as `in` sorts.
std::vector<NamedCode> languagesNamed(std::string_view in);
/// Every country, sorted likewise.
std::vector<NamedCode> countriesNamed(std::string_view in);

} // namespace waymark
