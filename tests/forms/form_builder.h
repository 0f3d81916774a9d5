// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/questionnaire_reader.h"
#include "forms/response.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>

namespace waymark::test {

/// A form of these items, as FHIR JSON; single quotes stand for double ones.
inline std::string formJson(std::string items, const std::string& head = {})
{
    std::string text = "{'resourceType':'Questionnaire','status':'active','url':'urn:test:form',"
                       "'version':'1'"
        + (head.empty() ? std::string{} : "," + head) + ",'item':[" + items + "]}";
    for (char& c : text)
        if (c == '\'') c = '"';
    return text;
}

inline std::shared_ptr<const forms::Questionnaire> form(
    const std::string& items, const std::string& head = {})
{
    auto loaded = forms::readQuestionnaire(formJson(items, head));
    REQUIRE(loaded.questionnaire);
    return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
}

inline bool isEnabled(const forms::AnswerSheet& sheet, std::string_view linkId)
{
    const auto node = sheet.first(linkId);
    return node && sheet.node(*node).enabled;
}

} // namespace waymark::test
