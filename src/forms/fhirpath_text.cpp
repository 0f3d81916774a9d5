// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhirpath_operators.h"
#include "forms/pattern.h"

#include <algorithm>

namespace waymark::forms::fhirpath {
namespace {

/// The characters of UTF-8 text, so that positions count people's characters.
std::vector<std::string> characters(std::string_view text)
{
    std::vector<std::string> found;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (continues && !found.empty())
            found.back() += c;
        else
            found.emplace_back(1, c);
    }
    return found;
}

std::string replacedAll(std::string_view text, std::string_view from, std::string_view to)
{
    if (from.empty()) return std::string{text};
    std::string result;
    for (std::size_t at = 0;;) {
        const auto next = text.find(from, at);
        result += text.substr(at, next - at);
        if (result.size() > kLongestText) throw Failure{};
        if (next == std::string_view::npos) return result;
        result += to;
        at = next + from.size();
    }
}

Collection split(std::string_view text, std::string_view by)
{
    Collection parts;
    if (by.empty()) return {std::string{text}};
    for (;;) {
        const auto next = text.find(by);
        parts.emplace_back(std::string{text.substr(0, next)});
        if (next == std::string_view::npos) return parts;
        text.remove_prefix(next + by.size());
    }
}

std::optional<std::string> textArgument(const std::vector<Collection>& arguments, std::size_t index)
{
    if (index >= arguments.size() || arguments[index].size() != 1) return std::nullopt;
    return toText(arguments[index][0]);
}

std::optional<std::int64_t> wholeArgument(
    const std::vector<Collection>& arguments, std::size_t index)
{
    if (index >= arguments.size() || arguments[index].size() != 1) return std::nullopt;
    const auto* number = std::get_if<Number>(&arguments[index][0]);
    if (!number) throw Failure{};
    return number->value.whole();
}

Collection substring(const std::string& text, const std::vector<Collection>& arguments)
{
    const auto from = wholeArgument(arguments, 0);
    if (!from) return {};
    const auto all = characters(text);
    if (*from < 0 || *from >= static_cast<std::int64_t>(all.size())) return {};
    const auto most = wholeArgument(arguments, 1);
    std::string cut;
    for (auto i = static_cast<std::size_t>(*from); i < all.size(); ++i) {
        if (most && static_cast<std::int64_t>(i) - *from >= *most) break;
        cut += all[i];
    }
    return {cut};
}

std::optional<Collection> alone(std::string_view name, const std::string& text)
{
    if (name == "length")
        return Collection{Number{static_cast<std::int64_t>(characters(text).size()), true}};
    if (name == "lower") return Collection{lowerCase(text)};
    if (name == "upper") return Collection{upperCase(text)};
    if (name == "trim") {
        const auto first = text.find_first_not_of(" \t\r\n");
        if (first == std::string::npos) return Collection{std::string{}};
        return Collection{text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1)};
    }
    if (name != "toChars") return std::nullopt;
    Collection found;
    for (auto& one : characters(text))
        found.emplace_back(std::move(one));
    return found;
}

std::optional<Collection> against(std::string_view name, const std::string& text,
    const std::string& other, const std::vector<Collection>& arguments)
{
    if (name == "startsWith") return Collection{text.starts_with(other)};
    if (name == "endsWith") return Collection{text.ends_with(other)};
    if (name == "contains") return Collection{text.find(other) != std::string::npos};
    if (name == "split") return split(text, other);
    if (name == "indexOf") {
        const auto at = text.find(other);
        if (at == std::string::npos) return Collection{Number{-1, true}};
        return Collection{
            Number{static_cast<std::int64_t>(characters(text.substr(0, at)).size()), true}};
    }
    if (name == "matches") {
        const auto found = occurs(other, text);
        if (!found) throw Failure{};
        return Collection{*found};
    }
    if (name == "matchesFull") return Collection{matchesWhole(other, text)};
    const auto with = textArgument(arguments, 1);
    if (name == "replace") return with ? Collection{replacedAll(text, other, *with)} : Collection{};
    if (name != "replaceMatches") return std::nullopt;
    if (!with) return Collection{};
    auto made = replaced(other, text, *with);
    if (!made) throw Failure{};
    return Collection{std::move(*made)};
}

} // namespace

std::optional<Collection> callOnText(
    std::string_view name, const Collection& focus, const std::vector<Collection>& arguments)
{
    if (name == "join") {
        std::string joined;
        const std::string between = textArgument(arguments, 0).value_or(std::string{});
        for (std::size_t i = 0; i < focus.size(); ++i) {
            joined += (i > 0 ? between : std::string{}) + toText(focus[i]).value_or(std::string{});
            if (joined.size() > kLongestText) throw Failure{};
        }
        return focus.empty() ? Collection{} : Collection{joined};
    }
    if (focus.empty()) return Collection{};
    if (focus.size() != 1) throw Failure{};
    const auto text = toText(focus.front());
    if (!text) throw Failure{};
    if (name == "substring") return substring(*text, arguments);
    if (arguments.empty()) return alone(name, *text);
    const auto other = textArgument(arguments, 0);
    if (!other) return Collection{};
    return against(name, *text, *other, arguments);
}

} // namespace waymark::forms::fhirpath
