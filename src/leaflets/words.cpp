// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/words.h"

#include <unicode/dtfmtsym.h>
#include <unicode/smpdtfmt.h>

#include <memory>

namespace waymark::leaflets {
namespace {

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

/// A language without words of its own is English throughout: no page mixes two by accident.
Words::Words(std::string_view language)
    : m_words{"leaflets/words", language}
    , m_language{m_words.language() == "en" ? "en" : language}
{
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

std::string Words::languageName(std::string_view tag) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale named = icu::Locale::forLanguageTag(std::string{tag}, status);
    icu::UnicodeString text;
    named.getDisplayLanguage(localeOf(m_language), text);
    std::string result;
    text.toUTF8String(result);
    return U_FAILURE(status) || result.empty() ? std::string{tag} : result;
}

std::string Words::list(const std::vector<std::string>& items) const
{
    std::string text;
    const std::string_view comma = m_language.starts_with("ar") ? "، " : ", ";
    for (const std::string& item : items)
        text += (text.empty() ? "" : std::string{comma}) + item;
    return text;
}

std::string timeText(std::chrono::minutes time)
{
    const auto two
        = [](std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(time.count() / 60) + ":" + two(time.count() % 60);
}

} // namespace waymark::leaflets
