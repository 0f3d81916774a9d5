// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fhir_json.h"
#include "forms/questionnaire_reader.h"
#include "forms/value_set_reader.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::forms {

/// Reads the items of one Questionnaire into `questionnaire`, remarks into `report`.
class ItemReader {
public:
    ItemReader(const fhir::Json& document, const ValueSetLibrary& sets,
        Questionnaire& questionnaire, LoadReport& report);

    void readAll();
    /// linkId of an item below which the form nests too deep, or absent.
    const std::optional<std::string>& tooDeep() const { return m_tooDeep; }
    /// Expressions among the extensions of `json`, which is an item or the form.
    std::vector<Expression> expressions(const fhir::Json& json, const std::string& linkId);

private:
    void readLevel(const fhir::Json& items, std::optional<ItemIndex> parent, int depth);
    ItemIndex readItem(const fhir::Json& json, std::optional<ItemIndex> parent, int depth);
    void readType(const fhir::Json& json, Item& item);
    void readConditions(const fhir::Json& json, Item& item);
    void readOptions(const fhir::Json& json, Item& item);
    void readValueSet(const fhir::Json& json, Item& item);
    void readInitial(const fhir::Json& json, Item& item);
    void readExtensions(const fhir::Json& json, Item& item);
    void readExtension(const fhir::Json& extension, std::string_view tail, Item& item);
    void readHelp(Item& item);
    void checkInvariants(const fhir::Json& json, const Item& item);
    const std::vector<Option>* contained(std::string_view id);
    void linkConditions();
    void checkCondition(const Item& item, const Condition& condition);
    void remark(LoadRemark::Weight weight, std::string construct, const std::string& linkId);

    const fhir::Json& m_document;
    const ValueSetLibrary& m_sets;
    Questionnaire& m_questionnaire;
    LoadReport& m_report;
    std::map<std::string, std::vector<Option>, std::less<>> m_contained; ///< by "#id" and url
    std::optional<std::string> m_tooDeep;
};

} // namespace waymark::forms
