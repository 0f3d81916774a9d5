// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_names.h"

#include <unicode/coll.h>
#include <unicode/localebuilder.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace waymark {
namespace {

/// Without a two-letter code: Dari, Sorani, Romani, Kabyle, Tamazight, Rohingya, Aramaic.
constexpr auto kFurther
    = std::to_array<std::string_view>({"prs", "ckb", "rom", "kab", "zgh", "rhg", "syr"});

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), static_cast<std::int32_t>(text.size())};
}

icu::Locale localeOf(std::string_view tag)
{
    UErrorCode status = U_ZERO_ERROR;
    auto locale = icu::Locale::forLanguageTag(piece(tag), status);
    return U_SUCCESS(status) ? locale : icu::Locale::getEnglish();
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

/// Sorted as readers of `in` expect, not by bytes.
void sortByName(std::vector<NamedCode>& named, std::string_view in)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator{
        icu::Collator::createInstance(localeOf(in), status)};
    std::ranges::sort(named, [&](const NamedCode& a, const NamedCode& b) {
        if (U_FAILURE(status)) return a.name < b.name;
        UErrorCode compared = U_ZERO_ERROR;
        return collator->compareUTF8(piece(a.name), piece(b.name), compared) == UCOL_LESS;
    });
}

} // namespace

std::string languageName(std::string_view tag, std::string_view in)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(piece(tag), status);
    if (U_FAILURE(status) || *locale.getLanguage() == '\0') return std::string{tag};
    icu::UnicodeString name;
    locale.getDisplayLanguage(localeOf(in), name);
    return utf8(name);
}

std::string countryName(std::string_view code, std::string_view in)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::LocaleBuilder{}.setRegion(piece(code)).build(status);
    if (U_FAILURE(status)) return std::string{code};
    icu::UnicodeString name;
    locale.getDisplayCountry(localeOf(in), name);
    return utf8(name);
}

std::vector<NamedCode> languagesNamed(std::string_view in)
{
    std::vector<NamedCode> named;
    const auto add = [&](std::string_view code) {
        std::string name = languageName(code, in);
        if (name != code) named.push_back({std::string{code}, std::move(name)});
    };
    for (const char* const* code = uloc_getISOLanguages(); *code; ++code)
        if (std::string_view{*code}.size() == 2) add(*code);
    for (const std::string_view code : kFurther)
        add(code);
    sortByName(named, in);
    return named;
}

std::vector<NamedCode> countriesNamed(std::string_view in)
{
    std::vector<NamedCode> named;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        named.push_back({*code, countryName(*code, in)});
    sortByName(named, in);
    return named;
}

} // namespace waymark
