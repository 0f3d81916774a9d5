// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <charconv>
#include <utility>

namespace waymark::storage {
namespace {

/// PostgreSQL answers in text; SQLite in the type it stored.
template <class Number>
Number numberFrom(const Value& value, const char* expected)
{
    if (const auto* number = std::get_if<Number>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) {
        Number number{};
        const char* end = text->data() + text->size();
        const auto [stop, error] = std::from_chars(text->data(), end, number);
        if (error == std::errc{} && stop == end) return number;
    }
    throwBadColumn(expected);
}

unsigned nibble(char c)
{
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    throwBadColumn("bytes");
}

} // namespace

DatabaseError::DatabaseError(Kind kind, const std::string& message, std::string code)
    : std::runtime_error{message}
    , m_kind{kind}
    , m_code{std::move(code)}
{
}

void throwBadColumn(const char* expected)
{
    throw DatabaseError{DatabaseError::Kind::Other, std::string{"column is not "} + expected, {}};
}

namespace detail {

Value toValue(std::string_view v) { return std::string{v}; }
Value toValue(Date v) { return toIso(v); }

} // namespace detail

Statement::Statement(std::unique_ptr<detail::StatementBackend> backend, Release release)
    : m_backend{std::move(backend)}
    , m_release{std::move(release)}
{
}

Statement::~Statement()
{
    if (m_backend && m_release) m_release(std::move(m_backend));
}

Statement& Statement::bindAll(std::span<const Value> values)
{
    m_backend->bind(values);
    return *this;
}

std::int64_t Statement::run()
{
    if (step()) throw DatabaseError{DatabaseError::Kind::Other, "statement returned rows", {}};
    return m_backend->changes();
}

template <>
std::int64_t Statement::get(int column) const
{
    return numberFrom<std::int64_t>(m_backend->column(column), "an integer");
}

template <>
double Statement::get(int column) const
{
    const Value value = m_backend->column(column);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    return numberFrom<double>(value, "a number");
}

template <>
std::string Statement::get(int column) const
{
    return m_backend->text(column);
}

template <>
Blob Statement::get(int column) const
{
    Value value = m_backend->column(column);
    if (auto* bytes = std::get_if<Blob>(&value)) return std::move(*bytes);
    const auto* text = std::get_if<std::string>(&value);
    if (!text || !text->starts_with("\\x") || text->size() % 2 != 0) throwBadColumn("bytes");
    Blob bytes;
    bytes.reserve(text->size() / 2 - 1);
    for (std::size_t i = 2; i < text->size(); i += 2)
        bytes.push_back(static_cast<std::byte>(nibble((*text)[i]) << 4U | nibble((*text)[i + 1])));
    return bytes;
}

template <>
bool Statement::get(int column) const
{
    return get<std::int64_t>(column) != 0;
}

template <>
Instant Statement::get(int column) const
{
    return Instant{std::chrono::milliseconds{get<std::int64_t>(column)}};
}

template <>
Date Statement::get(int column) const
{
    const auto date = parseDate(get<std::string>(column));
    if (!date) throwBadColumn("a date");
    return *date;
}

} // namespace waymark::storage
