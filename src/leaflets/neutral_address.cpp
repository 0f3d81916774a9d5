// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaflets/neutral_address.h"

#include "base/fold.h"
#include "leaflets/discreet.h"
#include "office/office_record.h"

#include <algorithm>

namespace waymark::leaflets {
namespace {

constexpr std::string_view kSetting = "leaflets.neutral-address";
constexpr std::string_view kScheme = "https://";
constexpr std::size_t kLongest = 80; ///< the code stays small
constexpr std::size_t kTellingPart = 4; ///< letters of a word of the office's name

bool isPlain(std::string_view rest)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '.' || c == '/' || c == '_';
    };
    const std::string_view host = rest.substr(0, rest.find('/'));
    // What "xn--" stands for cannot be read here.
    return std::ranges::all_of(rest, allowed) && host.find('.') != std::string_view::npos
        && !host.starts_with('.') && !host.ends_with('.')
        && host.find("xn--") == std::string_view::npos;
}

} // namespace

Result<void> checkNeutralAddress(std::string_view address, std::string_view officeName)
{
    if (!address.starts_with(kScheme) || address.size() > kLongest
        || !isPlain(address.substr(kScheme.size())))
        return Error{Error::Kind::Invalid, "leaflet.address-not-neutral", "address"};
    std::string words{address.substr(kScheme.size())};
    if (const auto word = tellingWordIn(words))
        return Error{Error::Kind::NotAllowed, "pack.telling-word", *word};
    // "kind-ness" hides nothing from who reads it.
    std::erase_if(words, [](char c) { return c == '-' || c == '_' || c == '.' || c == '/'; });
    if (const auto word = tellingWordIn(words))
        return Error{Error::Kind::NotAllowed, "pack.telling-word", *word};
    const std::string shown = fold(words), name = fold(officeName);
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        const std::string word = name.substr(begin, end - begin);
        if (word.size() >= kTellingPart && shown.find(word) != std::string::npos)
            return Error{Error::Kind::NotAllowed, "pack.telling-word", word};
        begin = end + 1;
    }
    return {};
}

std::string neutralAddress(office::Desk& desk)
{
    return office::OfficeRecords{desk}.setting(kSetting).value_or("");
}

Result<void> setNeutralAddress(office::Desk& desk, std::string_view address)
{
    office::OfficeRecords records{desk};
    if (!address.empty())
        if (auto checked = checkNeutralAddress(address, records.record().details.name); !checked)
            return checked;
    return records.setSetting(kSetting, address);
}

} // namespace waymark::leaflets
