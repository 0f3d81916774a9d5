// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"
#include "forms/questionnaire.h"

namespace waymark::forms {

using fhir::Json;

namespace {

/// What R4 has no member for travels on as FHIR's cross-version extension.
void carryOver(Json& holder, const std::string& name, const char* path, const char* member)
{
    if (!holder.contains(name)) return;
    if (!holder.contains("extension") || !holder["extension"].is_array())
        holder["extension"] = Json::array();
    holder["extension"].push_back(
        Json{{"url", std::string{fhir::kCrossVersionUrl} + path + name}, {member, holder[name]}});
    holder.erase(name);
}

/// R5 names to R4 names; what R4 does not know stays beside as it was.
void mapItems(Json& items)
{
    if (!items.is_array()) return;
    for (Json& item : items) {
        if (!item.is_object()) continue;
        if (fhir::string(item, "type") == "coding") {
            const std::string rule = fhir::string(item, "answerConstraint");
            item["type"]
                = rule == "optionsOrType" || rule == "optionsOrString" ? "open-choice" : "choice";
        }
        carryOver(item, "answerConstraint", "Questionnaire.item.", "valueCode");
        carryOver(item, "disabledDisplay", "Questionnaire.item.", "valueCode");
        if (item.contains("item")) mapItems(item["item"]);
    }
}

} // namespace

std::string toJson(const Questionnaire& questionnaire)
{
    if (questionnaire.version == FhirVersion::R4) return questionnaire.source;
    Json document = Json::parse(questionnaire.source);
    carryOver(document, "versionAlgorithmString", "Questionnaire.", "valueString");
    carryOver(document, "versionAlgorithmCoding", "Questionnaire.", "valueCoding");
    carryOver(document, "copyrightLabel", "Questionnaire.", "valueString");
    if (document.contains("item")) mapItems(document["item"]);
    return document.dump();
}

} // namespace waymark::forms
