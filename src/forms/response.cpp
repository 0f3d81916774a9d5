// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/response.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::forms {
namespace {

constexpr auto kStatuses = std::to_array<std::pair<ResponseStatus, std::string_view>>({
    {ResponseStatus::InProgress, "in-progress"},
    {ResponseStatus::Completed, "completed"},
    {ResponseStatus::Amended, "amended"},
    {ResponseStatus::EnteredInError, "entered-in-error"},
    {ResponseStatus::Stopped, "stopped"},
});

} // namespace

std::string_view code(ResponseStatus status)
{
    return std::ranges::find(kStatuses, status, &decltype(kStatuses)::value_type::first)->second;
}

std::optional<ResponseStatus> parseResponseStatus(std::string_view text)
{
    const auto found = std::ranges::find(kStatuses, text, &decltype(kStatuses)::value_type::second);
    if (found == kStatuses.end()) return std::nullopt;
    return found->first;
}

} // namespace waymark::forms
