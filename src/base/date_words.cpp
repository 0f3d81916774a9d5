// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_words.h"

#include <unicode/datefmt.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>

namespace waymark {

std::string longDate(Date date, std::string_view language)
{
    UErrorCode status = U_ZERO_ERROR;
    // English documents of European offices put the day before the month.
    const std::string_view tag = language == "en" ? "en-GB" : language;
    const auto locale = icu::Locale::forLanguageTag(
        icu::StringPiece{tag.data(), static_cast<std::int32_t>(tag.size())}, status);
    const std::unique_ptr<icu::DateFormat> format{
        icu::DateFormat::createInstanceForSkeleton("yMMMMEEEEd", locale, status)};
    if (U_FAILURE(status) || !format) return toIso(date);
    format->setTimeZone(*icu::TimeZone::getGMT());
    const auto midnight = std::chrono::sys_days{date}.time_since_epoch();
    icu::UnicodeString text;
    format->format(
        static_cast<UDate>(std::chrono::duration_cast<std::chrono::milliseconds>(midnight).count()),
        text);
    std::string utf8;
    return text.toUTF8String(utf8);
}

} // namespace waymark
