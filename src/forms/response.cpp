// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/response.h"

#include "base/coded.h"

#include <array>

namespace waymark::forms {
namespace {

constexpr auto kStatuses = std::to_array<Coded<ResponseStatus>>({
    {ResponseStatus::InProgress, "in-progress"},
    {ResponseStatus::Completed, "completed"},
    {ResponseStatus::Amended, "amended"},
    {ResponseStatus::EnteredInError, "entered-in-error"},
    {ResponseStatus::Stopped, "stopped"},
});

} // namespace

std::string_view code(ResponseStatus status) { return codeOf(kStatuses, status); }

std::optional<ResponseStatus> parseResponseStatus(std::string_view text)
{
    return valueOf(kStatuses, text);
}

} // namespace waymark::forms
