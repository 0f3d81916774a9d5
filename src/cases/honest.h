// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/coded.h"

#include <optional>
#include <utility>
#include <variant>

namespace waymark::cases {

/// Why a question has no answer. Never the same as "no".
enum class Silence { NotAsked, NotSaid, Unknown, NotApplicable };

template <>
struct Codes<Silence> {
    static constexpr auto kAll = std::to_array<Coded<Silence>>({
        {Silence::NotAsked, "not_asked"},
        {Silence::NotSaid, "not_said"},
        {Silence::Unknown, "unknown"},
        {Silence::NotApplicable, "not_applicable"},
    });
};

/// An answer of the intake form: a value, or the honest reason why there is none. Nothing is
/// required of a person who calls, so every field begins as "not asked".
template <class T>
class Honest {
public:
    Honest() = default;
    Honest(T value)
        : m_state{std::in_place_index<1>, std::move(value)}
    {
    }
    Honest(Silence silence)
        : m_state{std::in_place_index<0>, silence}
    {
    }

    bool isAnswered() const { return m_state.index() == 1; }
    /// True once the worker chose anything at all, silence included.
    bool isTouched() const { return *this != Honest{}; }
    /// Reading a value that is not there throws.
    const T& value() const { return std::get<1>(m_state); }
    T valueOr(T otherwise) const { return isAnswered() ? value() : std::move(otherwise); }
    std::optional<T> optional() const
    {
        return isAnswered() ? std::optional<T>{value()} : std::nullopt;
    }
    Silence silence() const { return std::get<0>(m_state); }

    friend bool operator==(const Honest&, const Honest&) = default;

private:
    std::variant<Silence, T> m_state;
};

enum class YesNo { Yes, No, Unsure };

template <>
struct Codes<YesNo> {
    static constexpr auto kAll = std::to_array<Coded<YesNo>>(
        {{YesNo::Yes, "yes"}, {YesNo::No, "no"}, {YesNo::Unsure, "unsure"}});
};

inline bool isYes(const Honest<YesNo>& answer)
{
    return answer.isAnswered() && answer.value() == YesNo::Yes;
}

} // namespace waymark::cases
