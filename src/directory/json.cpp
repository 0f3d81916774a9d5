// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/json.h"

#include <algorithm>

namespace waymark::directory {
namespace {

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kDigits[static_cast<unsigned char>(c) >> 4U];
                out += kDigits[static_cast<unsigned char>(c) & 0x0fU];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace

Json Json::boolean(bool value)
{
    Json json;
    json.m_kind = Kind::Boolean;
    json.m_text = value ? "true" : "false";
    return json;
}

Json Json::number(std::string lexeme)
{
    Json json;
    json.m_kind = Kind::Number;
    json.m_text = std::move(lexeme);
    return json;
}

Json Json::string(std::string text)
{
    Json json;
    json.m_kind = Kind::String;
    json.m_text = std::move(text);
    return json;
}

Json Json::array(std::vector<Json> items)
{
    Json json;
    json.m_kind = Kind::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.m_members = std::move(members);
    return json;
}

const Json* Json::find(std::string_view name) const noexcept
{
    const auto found = std::ranges::find(m_members, name, &Member::first);
    return found == m_members.end() ? nullptr : &found->second;
}

Json* Json::find(std::string_view name) noexcept
{
    const auto found = std::ranges::find(m_members, name, &Member::first);
    return found == m_members.end() ? nullptr : &found->second;
}

std::string_view Json::textOf(std::string_view name) const noexcept
{
    const Json* member = find(name);
    return member ? std::string_view{member->m_text} : std::string_view{};
}

void Json::set(std::string_view name, Json value)
{
    m_kind = Kind::Object;
    if (Json* member = find(name))
        *member = std::move(value);
    else
        m_members.emplace_back(std::string{name}, std::move(value));
}

void Json::erase(std::string_view name)
{
    std::erase_if(m_members, [&](const Member& member) { return member.first == name; });
}

std::string Json::toString() const
{
    std::string out;
    appendTo(out);
    return out;
}

void Json::appendTo(std::string& out) const
{
    switch (m_kind) {
    case Kind::Null: out += "null"; break;
    case Kind::Boolean:
    case Kind::Number: out += m_text; break;
    case Kind::String: appendQuoted(out, m_text); break;
    case Kind::Array: {
        char separator = '[';
        for (const Json& item : m_items) {
            out += std::exchange(separator, ',');
            item.appendTo(out);
        }
        out += m_items.empty() ? "[]" : "]";
        break;
    }
    case Kind::Object: {
        char separator = '{';
        for (const auto& [name, value] : m_members) {
            out += std::exchange(separator, ',');
            appendQuoted(out, name);
            out += ':';
            value.appendTo(out);
        }
        out += m_members.empty() ? "{}" : "}";
        break;
    }
    }
}

} // namespace waymark::directory
