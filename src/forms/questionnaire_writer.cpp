// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"
#include "forms/questionnaire.h"

namespace waymark::forms {

using fhir::Json;

namespace {

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
        item.erase("answerConstraint");
        item.erase("disabledDisplay");
        if (item.contains("item")) mapItems(item["item"]);
    }
}

} // namespace

std::string toJson(const Questionnaire& questionnaire)
{
    if (questionnaire.version == FhirVersion::R4) return questionnaire.source;
    Json document = Json::parse(questionnaire.source);
    for (const char* name : {"versionAlgorithmString", "versionAlgorithmCoding", "copyrightLabel"})
        document.erase(name);
    if (document.contains("item")) mapItems(document["item"]);
    return document.dump();
}

} // namespace waymark::forms
