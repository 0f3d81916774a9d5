// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/json.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace waymark::directory {
namespace {

using Lexer = nlohmann::json;

/// Deeper than any entity nests, far from exhausting the stack.
constexpr std::size_t kDeepest = 64;

/// Builds values from the events of the parser and hands over each finished record.
class Builder {
public:
    explicit Builder(const JsonRecords& records)
        : m_records{records}
    {
    }

    bool null() { return put({}); }
    bool boolean(bool value) { return put(Json::boolean(value)); }
    bool number_integer(std::int64_t value) { return put(Json::number(std::to_string(value))); }
    bool number_unsigned(std::uint64_t value) { return put(Json::number(std::to_string(value))); }
    bool number_float(double, const std::string& lexeme) { return put(Json::number(lexeme)); }
    bool string(std::string& text) { return put(Json::string(std::move(text))); }
    bool binary(Lexer::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Json::object()); }
    bool key(std::string& name)
    {
        m_keys.back() = std::move(name);
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(std::size_t)
    {
        // The records of a page are handed over one by one, as those of an array at the top.
        if (m_open.empty()) m_recordsAt = 1;
        if (m_open.size() == 1 && m_open.front().isObject()
            && (m_keys.front() == "contents" || m_keys.front() == "content"))
            m_recordsAt = 2;
        return open(Json::array());
    }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string&, const Lexer::exception&)
    {
        m_error = JsonError{position};
        return false;
    }

    const std::optional<JsonError>& error() const { return m_error; }
    bool stopped() const { return m_stopped; }

private:
    bool open(Json container)
    {
        if (m_open.size() >= kDeepest) {
            m_error = JsonError{0, true};
            return false;
        }
        m_open.push_back(std::move(container));
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        Json done = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        if (m_open.empty() && m_recordsAt == 1) return true; // the array at the top itself
        if (m_open.size() == 1 && m_recordsAt == 2 && done.isArray()
            && (m_keys.front() == "contents" || m_keys.front() == "content"))
            return true;
        return put(std::move(done));
    }

    bool put(Json value)
    {
        if (m_open.empty()) {
            if (m_recordsAt != 2) return take(std::move(value));
            if (m_records.rest)
                for (auto& [name, member] : value.members())
                    m_records.rest(std::move(name), std::move(member));
            return true;
        }
        Json& parent = m_open.back();
        if (m_open.size() == m_recordsAt && parent.isArray()) return take(std::move(value));
        if (parent.isObject())
            parent.members().emplace_back(std::move(m_keys.back()), std::move(value));
        else
            parent.items().push_back(std::move(value));
        return true;
    }

    bool take(Json record)
    {
        if (m_records.take(std::move(record))) return true;
        m_stopped = true;
        return false;
    }

    const JsonRecords& m_records;
    std::vector<Json> m_open;
    std::vector<std::string> m_keys; ///< of each open container, the member being read
    std::size_t m_recordsAt = 0; ///< depth of the array whose elements are records; 0: none
    std::optional<JsonError> m_error;
    bool m_stopped = false;
};

} // namespace

std::optional<JsonError> readRecords(std::istream& in, const JsonRecords& records)
{
    bool any = false;
    while (in.good()) {
        in >> std::ws;
        if (in.peek() == std::istream::traits_type::eof()) break;
        any = true;
        Builder builder{records};
        if (!Lexer::sax_parse(in, &builder, Lexer::input_format_t::json, false)) {
            if (builder.stopped()) return std::nullopt;
            return builder.error() ? builder.error() : JsonError{};
        }
    }
    if (!any) return JsonError{};
    return std::nullopt;
}

std::optional<Json> parseJson(std::string_view text)
{
    std::optional<Json> found;
    // An array is one value here: wrapping it keeps the builder from splitting it.
    std::string wrapped = "[";
    wrapped.append(text).append("]");
    const JsonRecords one{[&](Json value) {
        if (found) return false;
        found = std::move(value);
        return true;
    }};
    Builder builder{one};
    if (!Lexer::sax_parse(wrapped, &builder)) return std::nullopt;
    return found;
}

} // namespace waymark::directory
