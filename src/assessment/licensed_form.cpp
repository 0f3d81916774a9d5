// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/licensed_form.h"

#include "assessment/licensed_scoring.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace waymark::assessment {
namespace {

using words::Json;

constexpr const char* kRetestDays = "urn:waymark:forms:retest-days";

Error wrong(std::string member)
{
    return {Error::Kind::Invalid, "form.licensed-unreadable", std::move(member)};
}

/// How the tool calls a kind of question -> FHIR's type.
std::string_view typeOf(const Json& item)
{
    static constexpr auto kTypes = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"choice", "choice"},
        {"multiple", "choice"},
        {"boolean", "boolean"},
        {"yesno", "boolean"},
        {"integer", "integer"},
        {"number", "decimal"},
        {"decimal", "decimal"},
        {"text", "text"},
        {"string", "string"},
        {"date", "date"},
        {"display", "display"},
    });
    const auto given = words::string(item, "type");
    if (given.empty()) return words::array(item, "options").empty() ? "text" : "choice";
    const auto found
        = std::ranges::find(kTypes, given, &std::pair<std::string_view, std::string_view>::first);
    return found == kTypes.end() ? std::string_view{} : found->second;
}

/// One answer with its points; absent when it has no label or no value.
std::optional<Json> optionOf(const Json& option)
{
    const auto label = words::string(option, "label");
    const auto value = option.is_object() ? option.find("value") : option.end();
    if (label.empty() || value == option.end() || value->is_structured()) return std::nullopt;
    Json coding{{"system", "urn:waymark:licensed"},
        {"code", value->is_string() ? value->get<std::string>() : value->dump()},
        {"display", label}};
    if (value->is_number())
        coding["extension"]
            = Json::array({{{"url", "http://hl7.org/fhir/StructureDefinition/ordinalValue"},
                {"valueDecimal", *value}}});
    return Json{{"valueCoding", std::move(coding)}};
}

Result<Json> itemOf(const Json& item)
{
    const auto id = words::string(item, "id");
    const auto type = typeOf(item);
    if (id.empty() || words::string(item, "text").empty()) return wrong("items");
    const bool named = std::ranges::none_of(id, [](char c) { return c == '\'' || c == '\\'; });
    if (type.empty() || !named) return wrong(id);
    Json made{{"linkId", id}, {"text", item["text"]}, {"type", type}};
    if (words::string(item, "type") == "multiple") made["repeats"] = true;
    for (const Json& option : words::array(item, "options")) {
        auto read = optionOf(option);
        if (!read) return wrong(id);
        made["answerOption"].push_back(std::move(*read));
    }
    if (type == "choice" && !made.contains("answerOption")) return wrong(id);
    return made;
}

/// Reads the parts of one tool after the other.
class Reader {
public:
    explicit Reader(const Json& document)
        : m_document{document}
    {
    }

    Result<LicensedForm> read()
    {
        for (const auto step :
            {&Reader::readHead, &Reader::readItems, &Reader::readSections, &Reader::readScoring})
            if (auto done = (this->*step)(); !done) return done.error();
        return std::move(m_form);
    }

private:
    Result<void> readHead()
    {
        for (const char* name : {"id", "title", "version", "language"})
            if (words::string(m_document, name).empty()) return wrong(name);
        const auto id = words::string(m_document, "id");
        Json& made = m_form.questionnaire;
        made = {{"resourceType", "Questionnaire"}, {"language", m_document["language"]},
            {"url", id.find(':') == std::string::npos ? "urn:waymark:licensed:" + id : id},
            {"version", m_document["version"]}, {"title", m_document["title"]},
            {"status", "active"}, {"subjectType", Json::array({"Patient"})}};
        m_form.holder = words::string(m_document, "rights_holder");
        m_form.licenceNote = words::string(m_document, "licence_note");
        if (m_form.holder.empty()) return wrong("rights_holder");
        made["publisher"] = m_form.holder;
        if (!m_form.licenceNote.empty()) made["copyright"] = m_form.licenceNote;
        const auto until = words::string(m_document, "entitled_until");
        if (!until.empty() && !(m_form.entitledUntil = parseDate(until)))
            return wrong("entitled_until");
        return {};
    }

    Result<void> readItems()
    {
        for (const Json& item : words::array(m_document, "items")) {
            auto made = itemOf(item);
            if (!made) return made.error();
            const auto id = words::string(item, "id");
            if (!m_items.emplace(id, item).second) return wrong(id);
            m_order.push_back(id);
            m_made.emplace(id, std::move(made).value());
        }
        if (m_order.empty()) return wrong("items");
        return {};
    }

    Result<void> readSections()
    {
        Json& top = m_form.questionnaire["item"] = Json::array();
        for (const Json& section : words::array(m_document, "sections")) {
            const auto id = words::string(section, "id");
            if (id.empty() || m_items.contains(id)) return wrong("sections");
            Json group{
                {"linkId", id}, {"text", words::string(section, "title")}, {"type", "group"}};
            for (const Json& member : words::array(section, "items")) {
                const auto item = member.is_string() ? member.get<std::string>() : std::string{};
                const auto made = m_made.extract(item);
                if (made.empty()) return wrong(id);
                group["item"].push_back(made.mapped());
                m_sections[id].push_back(item);
            }
            top.push_back(std::move(group));
        }
        for (const auto& id : m_order)
            if (const auto left = m_made.find(id); left != m_made.end())
                top.push_back(left->second);
        return {};
    }

    Result<void> readScoring()
    {
        LicensedScoring scoring{m_items, m_sections, number("min_answered")};
        for (const bool red : {false, true}) {
            const char* name = red ? "red_rules" : "scoring";
            int place = 0;
            for (const Json& rule : words::array(m_document, name))
                if (auto done = scoring.add(rule, red, name + (" " + std::to_string(++place)));
                    !done)
                    return done;
        }
        Json& form = m_form.questionnaire;
        form["extension"] = scoring.rules();
        if (const int days = number("retest_days"); days > 0)
            form["extension"].push_back({{"url", kRetestDays}, {"valueInteger", days}});
        for (const Json& item : scoring.calculated())
            form["item"].push_back(item);
        return {};
    }

    int number(const char* name) const
    {
        const auto found = m_document.find(name);
        return found != m_document.end() && found->is_number_integer()
            ? std::clamp(found->get<int>(), 0, 100'000)
            : 0;
    }

    const Json& m_document;
    LicensedForm m_form{};
    std::map<std::string, Json> m_items; ///< as the tool wrote them
    std::map<std::string, Json> m_made; ///< as FHIR items, until placed
    std::vector<std::string> m_order;
    std::map<std::string, std::vector<std::string>> m_sections;
};

} // namespace

bool isLicensedForm(const words::Json& document)
{
    return !document.contains("resourceType") && document.contains("items")
        && document.contains("id");
}

Result<LicensedForm> readLicensedForm(const words::Json& document)
{
    return Reader{document}.read();
}

} // namespace waymark::assessment
