// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/words.h"

#include "base/resources.h"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <cassert>
#include <memory>

namespace waymark::leaflets {
namespace {

void read(std::map<std::string, std::string, std::less<>>& words, std::string_view language)
{
    auto text = resources::find("leaflets/words/" + std::string{language} + ".txt");
    if (!text) return;
    while (!text->empty()) {
        const std::size_t end = std::min(text->find('\n'), text->size());
        const std::string_view line = text->substr(0, end);
        text->remove_prefix(std::min(end + 1, text->size()));
        if (const std::size_t equals = line.find(" = "); equals != std::string_view::npos)
            words[std::string{line.substr(0, equals)}] = line.substr(equals + 3);
    }
}

/// Western digits everywhere, so that numbers can be compared with those on other papers.
icu::Locale localeOf(const std::string& language)
{
    UErrorCode status = U_ZERO_ERROR;
    // The day first, as in the countries the product is for.
    icu::Locale locale = icu::Locale::forLanguageTag(language == "en" ? "en-GB" : language, status);
    locale.setUnicodeKeywordValue("nu", "latn", status);
    locale.setUnicodeKeywordValue("ca", "gregory", status);
    return locale;
}

} // namespace

Words::Words(std::string_view language)
    : m_language{language}
{
    read(m_words, "en");
    read(m_words, language.substr(0, language.find('-')));
    read(m_words, language);
}

const std::string& Words::operator[](std::string_view key) const
{
    const auto found = m_words.find(key);
    assert(found != m_words.end());
    return found->second;
}

std::string Words::date(Date date) const
{
    const std::unique_ptr<icu::DateFormat> format{
        icu::DateFormat::createDateInstance(icu::DateFormat::kLong, localeOf(m_language))};
    format->setTimeZone(*icu::TimeZone::getGMT());
    const auto days = std::chrono::sys_days{date}.time_since_epoch().count();
    icu::UnicodeString text;
    format->format(static_cast<UDate>(days) * 86'400'000.0, text);
    std::string result;
    return text.toUTF8String(result);
}

std::string Words::weekday(int monday0) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols{localeOf(m_language), status};
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getWeekdays(
        count, icu::DateFormatSymbols::STANDALONE, icu::DateFormatSymbols::ABBREVIATED);
    std::string result;
    // ICU counts from 1, Sunday.
    return names[(monday0 + 1) % 7 + 1].toUTF8String(result);
}

} // namespace waymark::leaflets
