// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/shipped_forms.h"

#include "assessment/form_words.h"
#include "base/resources.h"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <utility>

namespace waymark::assessment {
namespace {

using words::Json;

constexpr std::string_view kFolder = "instruments/";
constexpr std::string_view kScoringFolder = "instruments/scoring/";
constexpr std::string_view kWordsFolder = "instruments/words/";
constexpr auto kStatusUrl = "urn:waymark:forms:translation-status";

/// A resource of ours; that it can be read is proved by its own test.
Json ownJson(std::string_view text)
{
    auto read = words::readObject(text);
    if (!read) throw std::logic_error{"a resource of the program cannot be read"};
    return std::move(*read);
}

Json statusOf(const std::string& language, bool confirmed)
{
    return {{"url", kStatusUrl},
        {"extension",
            Json::array({{{"url", "lang"}, {"valueCode", language}},
                {{"url", "status"}, {"valueCode", confirmed ? "confirmed" : "to-be-confirmed"}}})}};
}

/// Sets `form` into one language; false when that language has nothing for it.
bool translate(Json& form, const Json& dictionary, const std::string& language)
{
    bool any = false;
    words::visit(form, [&](const words::Place& place) {
        const auto found
            = dictionary.find(place.holder[place.member].get_ref<const std::string&>());
        if (found == dictionary.end() || !found->is_string()) return;
        words::addTranslation(place, language, found->get_ref<const std::string&>());
        any = true;
    });
    return any;
}

/// "instruments/scoring/phq-9.json" -> "phq-9"; empty for what lies deeper.
std::string_view nameIn(std::string_view folder, std::string_view path)
{
    auto name = path.substr(folder.size());
    if (name.find('/') != std::string_view::npos || !name.ends_with(".json")) return {};
    name.remove_suffix(std::string_view{".json"}.size());
    return name;
}

/// Sets `document` into every language; `done` is told which, with the language's file.
void translateAll(Json& document, const std::function<void(const std::string&, const Json&)>& done)
{
    for (const auto path : resources::list(kWordsFolder)) {
        const Json file = ownJson(resources::find(path).value());
        const std::string language = file.at("language");
        if (translate(document, file.at("words"), language)) done(language, file);
    }
}

} // namespace

std::vector<ShippedForm> shippedForms()
{
    std::vector<ShippedForm> all;
    for (const auto path : resources::list(kFolder)) {
        const auto name = nameIn(kFolder, path);
        if (name.empty()) continue;
        const auto content = resources::find(path).value();
        const Json form = ownJson(content);
        all.push_back({name, form.at("url"), form.at("version"), content});
    }
    return all;
}

std::string withTranslations(const ShippedForm& form)
{
    Json document = ownJson(form.english);
    Json statuses = Json::array();
    const std::string version = form.url + '|' + form.version;
    translateAll(document, [&](const std::string& language, const Json& file) {
        statuses.push_back(statusOf(language, file.at("confirmed").contains(version)));
    });
    Json& extensions = document["extension"];
    if (!extensions.is_array()) extensions = Json::array();
    for (Json& status : statuses)
        extensions.push_back(std::move(status));
    return document.dump();
}

std::vector<ShippedScoring> shippedScorings()
{
    std::vector<ShippedScoring> all;
    for (const auto path : resources::list(kScoringFolder)) {
        const auto content = resources::find(path).value();
        const Json file = ownJson(content);
        all.push_back({nameIn(kScoringFolder, path), file.at("title"), file.at("source"),
            file.at("status") == "confirmed", content});
    }
    return all;
}

std::string withTranslations(const ShippedScoring& scoring)
{
    Json document = ownJson(scoring.english);
    translateAll(document, [](const std::string&, const Json&) {});
    return document.dump();
}

std::vector<FormLanguage> languagesOf(const forms::Questionnaire& form)
{
    const auto document = words::readObject(form.source);
    const auto confirmed = [&](const std::string& language) {
        if (!document) return false;
        const auto& all = words::array(*document, "extension");
        return std::ranges::any_of(
            all, [&](const Json& one) { return one == statusOf(language, true); });
    };
    std::vector<FormLanguage> all;
    if (!form.language.empty()) all.push_back({form.language, true});
    for (const auto& language : form.languages)
        if (language != form.language) all.push_back({language, confirmed(language)});
    return all;
}

} // namespace waymark::assessment
