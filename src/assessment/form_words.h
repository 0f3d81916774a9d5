// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// The words of a Questionnaire's JSON and their translations. Inside the module only.
namespace waymark::assessment::words {

using Json = nlohmann::ordered_json; ///< keeps members in their place

/// Absent when it is no JSON object or nests deeper than a form may.
std::optional<Json> readObject(std::string_view text);

/// The array of that name; an empty one when there is none.
const Json& array(const Json& object, const char* name);
/// Empty when it is no string.
std::string string(const Json& object, const char* name);

/// One place where a form says something to a person.
struct Place {
    Json& holder; ///< the object whose member it is
    std::string member; ///< "text", "display", "valueString" …
    std::string path; ///< where in the form, alike in every language of it: "fear/afraid/killed"
};
/// Every place in the order of the document: title, description, items, answers, conclusions,
/// scores.
void visit(Json& questionnaire, const std::function<void(const Place&)>& seen);

/// The words of every place by its path.
std::map<std::string, std::string> collect(Json& questionnaire);

/// FHIR's translation extension beside the member; an earlier one of that language is replaced.
void addTranslation(const Place& place, std::string_view language, std::string_view text);

} // namespace waymark::assessment::words
