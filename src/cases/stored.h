// SPDX-License-Identifier: GPL-3.0-or-later
// Private to src/cases: between values and columns.
#pragma once

#include "base/result.h"
#include "cases/contact_json.h"
#include "cases/honest.h"
#include "cases/ids.h"
#include "office/desk.h"
#include "storage/database.h"

#include <nlohmann/json.hpp>

namespace waymark::cases {

/// The code of an answer or of a silence; the two never share a word.
template <CodedEnum E>
std::string columnOf(const Honest<E>& answer)
{
    return std::string{answer.isAnswered() ? code(answer.value()) : code(answer.silence())};
}
inline std::string columnOf(const Honest<std::string>& answer)
{
    return answer.isAnswered() ? answer.value() : std::string{code(answer.silence())};
}
template <CodedEnum E>
Honest<E> honestEnum(std::string_view column)
{
    if (const auto value = parse<E>(column)) return *value;
    return parse<Silence>(column).value_or(Silence::NotAsked);
}
inline Honest<std::string> honestText(const std::string& column)
{
    if (const auto silence = parse<Silence>(column)) return *silence;
    return column;
}

[[noreturn]] inline void throwUnreadable(const char* what)
{
    throw storage::DatabaseError{storage::DatabaseError::Kind::Corrupt,
        std::string{"a stored value cannot be read: "} + what, {}};
}
template <CodedEnum E>
E enumOf(std::string_view column)
{
    const auto value = parse<E>(column);
    if (!value) throwUnreadable("code");
    return *value;
}
template <class T>
T readable(Result<T> read)
{
    if (!read) throwUnreadable("body");
    return std::move(read).value();
}
inline nlohmann::json parsedBody(const std::string& body)
{
    auto json = nlohmann::json::parse(body, nullptr, false);
    if (json.is_discarded()) throwUnreadable("body");
    return json;
}

/// Whether the worker at the desk may see the case.
bool isVisible(office::Desk& desk, CaseId caseId);

std::string toColumn(const std::vector<std::string>& list); ///< a JSON array
std::vector<std::string> listOf(const std::string& column);

} // namespace waymark::cases
