// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/phone_numbers.h"

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace waymark::directory {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t kLongestShort = 6;

std::string trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return std::string{text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1)};
}

bool isNationalOnly(PhoneNumberUtil::PhoneNumberType type)
{
    return type == PhoneNumberUtil::TOLL_FREE || type == PhoneNumberUtil::PREMIUM_RATE
        || type == PhoneNumberUtil::SHARED_COST || type == PhoneNumberUtil::UAN;
}

} // namespace

CheckedPhone checkPhone(std::string_view typed, std::string_view country)
{
    const std::string text = trimmed(typed);
    const auto digits = static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }));
    if (digits < 2) return {};
    if (digits <= kLongestShort && !text.starts_with('+')) return {CheckedPhone::Kind::Short, text};
    const auto& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region{country.substr(0, country.find('-'))};
    if (util.Parse(text, region.empty() ? "ZZ" : region, &number)
            != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsValidNumber(number))
        return {CheckedPhone::Kind::Doubtful, text};
    std::string written;
    util.Format(number,
        isNationalOnly(util.GetNumberType(number)) ? PhoneNumberUtil::NATIONAL
                                                   : PhoneNumberUtil::INTERNATIONAL,
        &written);
    return {CheckedPhone::Kind::Good, written};
}

} // namespace waymark::directory
