// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::directory {

/// A JSON value that loses nothing: members keep their order and may repeat, numbers keep the
/// characters they were written with, null stays apart from absent. (nlohmann::json rounds numbers
/// and keeps one of two equal members, so it serves as the reader only.)
class Json {
public:
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    using Member = std::pair<std::string, Json>;

    Json() = default;
    static Json boolean(bool value);
    static Json number(std::string lexeme);
    static Json string(std::string text);
    static Json array(std::vector<Json> items = {});
    static Json object(std::vector<Member> members = {});

    Kind kind() const noexcept { return m_kind; }
    bool isObject() const noexcept { return m_kind == Kind::Object; }
    bool isArray() const noexcept { return m_kind == Kind::Array; }
    bool isString() const noexcept { return m_kind == Kind::String; }
    /// The text of a string, the characters of a number, "true" or "false"; empty otherwise.
    const std::string& text() const noexcept { return m_text; }
    const std::vector<Json>& items() const noexcept { return m_items; }
    std::vector<Json>& items() noexcept { return m_items; }
    const std::vector<Member>& members() const noexcept { return m_members; }
    std::vector<Member>& members() noexcept { return m_members; }

    /// The first member called `name`, or null.
    const Json* find(std::string_view name) const noexcept;
    Json* find(std::string_view name) noexcept;
    /// text() of that member, or empty.
    std::string_view textOf(std::string_view name) const noexcept;
    /// Replaces that member in its place or adds it at the end.
    void set(std::string_view name, Json value);
    void erase(std::string_view name);

    std::string toString() const; ///< without white space
    void appendTo(std::string& out) const;

    friend bool operator==(const Json&, const Json&) = default;

private:
    Kind m_kind = Kind::Null;
    std::string m_text;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

/// Where reading JSON stopped.
struct JsonError {
    std::size_t position; ///< bytes from the start
    bool tooDeep = false;
};

/// Takes the records of a text: an element of an array at the top or of the "contents" of a page at
/// the top, else a whole value.
struct JsonRecords {
    std::function<bool(Json)> take; ///< false stops reading
    std::function<void(std::string, Json)> rest = {}; ///< the other members of a page
};

/// Reads one value, or one after the other as in NDJSON, with the memory of one record. Where it is
/// no JSON, or nests deeper than 64, the error says so; what came before was taken.
std::optional<JsonError> readRecords(std::istream& in, const JsonRecords& records);

/// One whole value; empty when `text` is not exactly that.
std::optional<Json> parseJson(std::string_view text);

} // namespace waymark::directory
