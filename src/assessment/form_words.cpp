// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_words.h"

#include <algorithm>
#include <array>

namespace waymark::assessment::words {
namespace {

constexpr int kDeepest = 400;
constexpr auto kTranslationUrl = "http://hl7.org/fhir/StructureDefinition/translation";
/// Parts of our own extensions, and of constraints, that are said to people.
constexpr auto kSpoken = std::to_array<std::string_view>({"title", "because", "label", "human"});

bool isOption(const Json& object)
{
    return object.contains("valueCoding") || object.contains("valueString")
        || object.contains("valueInteger");
}

/// What tells this element of an array from its neighbours in every language.
std::string nameOf(const Json& element, std::size_t index)
{
    if (element.is_object()) {
        if (auto linkId = string(element, "linkId"); !linkId.empty()) return linkId;
        if (const auto coding = element.find("valueCoding");
            coding != element.end() && coding->is_object())
            if (auto code = string(*coding, "code"); !code.empty()) return code;
    }
    return std::to_string(index);
}

class Walk {
public:
    explicit Walk(const std::function<void(const Place&)>& seen)
        : m_seen{seen}
    {
    }

    void form(Json& questionnaire)
    {
        for (const char* member : {"title", "description"})
            say(questionnaire, member, member);
        below(questionnaire, "item", {}, 0);
        below(questionnaire, "extension", "rules", 0);
    }

private:
    void say(Json& holder, const char* member, const std::string& path)
    {
        if (!string(holder, member).empty()) m_seen({holder, member, path});
    }

    void below(Json& holder, const char* member, const std::string& path, int depth)
    {
        const auto found = holder.find(member);
        if (found == holder.end() || !found->is_array() || depth > kDeepest) return;
        std::size_t index = 0;
        for (Json& element : *found) {
            if (element.is_object()) one(element, path + '/' + nameOf(element, index), depth + 1);
            ++index;
        }
    }

    void one(Json& element, const std::string& path, int depth)
    {
        if (element.contains("linkId"))
            say(element, "text", path);
        else if (const auto url = string(element, "url"); !url.empty()) {
            if (std::ranges::find(kSpoken, url) != kSpoken.end()) say(element, "valueString", path);
        } else if (isOption(element)) {
            say(element, "valueString", path);
            if (const auto coding = element.find("valueCoding");
                coding != element.end() && coding->is_object())
                say(*coding, "display", path);
        }
        below(element, "item", path, depth);
        below(element, "answerOption", path + "/answers", depth);
        below(element, "extension", path + "/rules", depth);
    }

    const std::function<void(const Place&)>& m_seen;
};

} // namespace

std::optional<Json> readObject(std::string_view text)
{
    int depth = 0;
    auto read = Json::parse(
        text,
        [&depth](int now, Json::parse_event_t, Json&) {
            depth = std::max(depth, now);
            return now <= kDeepest;
        },
        false);
    if (read.is_discarded() || !read.is_object() || depth > kDeepest) return std::nullopt;
    return read;
}

const Json& array(const Json& object, const char* name)
{
    static const Json kNone = Json::array();
    if (!object.is_object()) return kNone;
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : kNone;
}

std::string string(const Json& object, const char* name)
{
    if (!object.is_object()) return {};
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

void visit(Json& questionnaire, const std::function<void(const Place&)>& seen)
{
    Walk{seen}.form(questionnaire);
}

std::map<std::string, std::string> collect(Json& questionnaire)
{
    std::map<std::string, std::string> all;
    visit(questionnaire, [&](const Place& place) {
        all.emplace(place.path, place.holder[place.member].get<std::string>());
    });
    return all;
}

void addTranslation(const Place& place, std::string_view language, std::string_view text)
{
    Json& beside = place.holder['_' + place.member];
    if (!beside.is_object()) beside = Json::object();
    Json& extensions = beside["extension"];
    if (!extensions.is_array()) extensions = Json::array();
    Json kept = Json::array();
    for (Json& one : extensions) {
        const Json& parts = array(one, "extension");
        const bool replaced = string(one, "url") == kTranslationUrl && !parts.empty()
            && string(parts.front(), "valueCode") == language;
        if (!replaced) kept.push_back(std::move(one));
    }
    kept.push_back({{"url", kTranslationUrl},
        {"extension",
            Json::array({{{"url", "lang"}, {"valueCode", language}},
                {{"url", "content"}, {"valueString", text}}})}});
    extensions = std::move(kept);
}

} // namespace waymark::assessment::words
