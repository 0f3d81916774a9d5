// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pattern.h"

#include <unicode/locid.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <memory>

namespace waymark::forms {
namespace {

// Against patterns that need exponential time; ICU counts in steps of a few thousand operations.
constexpr std::int32_t kMostSteps = 200;

icu::UnicodeString toIcu(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

std::unique_ptr<icu::RegexMatcher> matcher(std::string_view pattern, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto made = std::make_unique<icu::RegexMatcher>(toIcu(pattern), UREGEX_DOTALL, status);
    if (U_FAILURE(status)) return nullptr;
    made->setTimeLimit(kMostSteps, status);
    made->reset(text);
    return made;
}

} // namespace

bool matchesWhole(std::string_view pattern, std::string_view text)
{
    const icu::UnicodeString input = toIcu(text);
    const auto made = matcher(pattern, input);
    if (!made) return true;
    UErrorCode status = U_ZERO_ERROR;
    const bool matched = made->matches(status) != 0;
    return matched || U_FAILURE(status);
}

std::optional<bool> occurs(std::string_view pattern, std::string_view text)
{
    const icu::UnicodeString input = toIcu(text);
    const auto made = matcher(pattern, input);
    if (!made) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const bool found = made->find(status) != 0;
    if (U_FAILURE(status)) return std::nullopt;
    return found;
}

std::optional<std::string> replaced(
    std::string_view pattern, std::string_view text, std::string_view replacement)
{
    const icu::UnicodeString input = toIcu(text);
    const auto made = matcher(pattern, input);
    if (!made) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString result = made->replaceAll(toIcu(replacement), status);
    if (U_FAILURE(status)) return std::nullopt;
    std::string written;
    result.toUTF8String(written);
    return written;
}

std::string lowerCase(std::string_view text)
{
    std::string written;
    return toIcu(text).toLower(icu::Locale::getRoot()).toUTF8String(written);
}

std::string upperCase(std::string_view text)
{
    std::string written;
    return toIcu(text).toUpper(icu::Locale::getRoot()).toUTF8String(written);
}

} // namespace waymark::forms
