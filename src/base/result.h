// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace waymark {

/// Names a broken rule, e.g. "referral.consent-missing". Only literals convert, so it never
/// dangles.
struct Rule {
    consteval Rule(const char* literal)
        : text{literal}
    {
    }
    std::string_view text;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A refusal the user can act on. Broken storage is an exception instead.
struct Error {
    /// Only what a caller would handle differently; not a taxonomy.
    enum class Kind {
        Invalid, ///< something typed or given is wrong
        NotFound,
        Conflict, ///< somebody else was first
        NotAllowed, ///< a rule or a role forbids it
        Locked, ///< the office did not open: wrong password, damaged or foreign keys
    };

    Kind kind;
    Rule rule; ///< the UI translates it, the log prints it
    std::string subject{}; ///< field name or id, never personal data

    friend bool operator==(const Error&, const Error&) = default;
};

using Problems = std::vector<Error>; ///< in the order of the form; empty when all is well

/// The part of std::expected we need until GCC 12 is behind us. Reading the wrong half throws.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    }
    Result(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error{std::move(error)}
    {
    }

    explicit operator bool() const noexcept { return !m_error; }
    const Error& error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace waymark
