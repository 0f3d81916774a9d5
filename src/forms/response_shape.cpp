// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/response_shape.h"

#include <algorithm>

namespace waymark::forms {

using fhir::Json;

namespace {

Json parsed(const std::string& shape)
{
    return shape.empty() ? Json::object() : Json::parse(shape);
}

bool isIn(std::initializer_list<std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Ours become {"url": …}, which no extension of others is.
bool isPlaceOfOurs(const Json& extension)
{
    return extension.is_object() && extension.size() == 1 && extension.contains("url");
}

} // namespace

std::string shapeOf(const Json& object, std::initializer_list<std::string_view> own,
    std::initializer_list<std::string_view> ownUrls)
{
    Json shape = Json::object();
    for (const auto& [name, content] : object.items()) {
        if (isIn(own, name) || content.is_null()) {
            shape[name] = nullptr;
        } else if (name == "extension" && content.is_array()) {
            Json& extensions = shape[name] = Json::array();
            for (const Json& one : content) {
                const std::string url = fhir::string(one, "url");
                extensions.push_back(isIn(ownUrls, url) ? Json{{"url", url}} : one);
            }
        } else {
            shape[name] = content;
        }
    }
    return shape.dump();
}

Json mergedExtensions(const std::string& shape, const Json& own)
{
    const Json kept = parsed(shape);
    Json all = Json::array();
    std::vector<char> placed(own.size(), 0);
    for (const Json& one : fhir::array(kept, "extension")) {
        if (!isPlaceOfOurs(one)) {
            all.push_back(one);
            continue;
        }
        for (std::size_t i = 0; i < own.size(); ++i)
            if (!placed[i] && fhir::string(own[i], "url") == fhir::string(one, "url")) {
                all.push_back(own[i]);
                placed[i] = 1;
                break;
            }
    }
    for (std::size_t i = 0; i < own.size(); ++i)
        if (!placed[i]) all.push_back(own[i]);
    return all;
}

Json filled(const std::string& shape, OwnMembers own)
{
    Json result = Json::object();
    const Json kept = parsed(shape);
    for (const auto& [name, content] : kept.items()) {
        const auto ours = std::ranges::find(own, name, &OwnMembers::value_type::first);
        if (ours == own.end()) {
            if (!content.is_null()) result[name] = content;
        } else if (!ours->second.is_null()) {
            result[name] = std::move(ours->second);
            ours->second = nullptr;
        }
    }
    for (auto& [name, content] : own)
        if (!content.is_null()) result[name] = std::move(content);
    return result;
}

bool holdsUnknown(const std::string& shape)
{
    const Json kept = parsed(shape);
    return std::ranges::any_of(kept.items(), [](const auto& member) {
        if (member.value().is_null() || member.key() == "text") return false;
        if (member.key() != "extension" || !member.value().is_array()) return true;
        return !std::ranges::all_of(member.value(), isPlaceOfOurs);
    });
}

} // namespace waymark::forms
