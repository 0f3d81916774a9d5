// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/licensed_scoring.h"

#include <algorithm>
#include <utility>

namespace waymark::assessment {
namespace {

using words::Json;
using Kind = ScoreTerm::Kind;

constexpr auto kCalculatedUrl
    = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
constexpr auto kHiddenUrl = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

Json part(const char* url, const char* member, Json value)
{
    return {{"url", url}, {member, std::move(value)}};
}

/// A number as it was written: decimal, never binary.
Json numberOf(const std::string& text)
{
    Json number = Json::parse(text, nullptr, false);
    return number.is_discarded() ? Json(0) : number;
}

bool isPlainSum(const ScoreTerm& term)
{
    return term.kind == Kind::Sum
        && std::ranges::all_of(term.parts, [](const auto& one) { return one.kind == Kind::Item; });
}

bool isItemComparison(const ScoreTerm& term)
{
    return term.isComparison() && term.parts[0].kind == Kind::Item
        && term.parts[1].kind == Kind::Number;
}

bool holds(double left, const std::string& sign, double right)
{
    if (sign == ">=") return left >= right;
    if (sign == "<=") return left <= right;
    if (sign == ">") return left > right;
    if (sign == "<") return left < right;
    return (left == right) == (sign == "=");
}

bool isYesNo(const Json& item)
{
    const auto type = words::string(item, "type");
    return type == "boolean" || type == "yesno";
}

/// FHIRPath for what a term says.
class Path {
public:
    explicit Path(const std::map<std::string, Json>& items)
        : m_items{items}
    {
    }

    std::string of(const ScoreTerm& term) const
    {
        switch (term.kind) {
        case Kind::Number: return term.text;
        case Kind::Item: return item(term.text);
        case Kind::Sum: return together(term) + ".sum()";
        case Kind::Max: return together(term) + ".max()";
        case Kind::Count: return count(term);
        case Kind::If:
            return "iif(" + truth(term.parts[0]) + ", " + of(term.parts[1]) + ", "
                + of(term.parts[2]) + ")";
        case Kind::Operator: break;
        }
        return "(" + of(term.parts[0]) + " " + term.text + " " + of(term.parts[1]) + ")";
    }

    /// As `of`, but nothing while fewer than `least` of its items are answered.
    std::string whenAnswered(const ScoreTerm& term, int least) const
    {
        ScoreTerm all{.kind = Kind::Sum};
        for (const auto& id : itemsOf(term))
            all.parts.push_back({.kind = Kind::Item, .text = id});
        const auto wanted = std::min(least, static_cast<int>(all.parts.size()));
        if (wanted <= 0) return of(term);
        return "iif(" + together(all) + ".count() >= " + std::to_string(wanted) + ", " + of(term)
            + ", {})";
    }

    std::string truth(const ScoreTerm& term) const
    {
        return term.isComparison() ? of(term) : "(" + of(term) + " > 0)";
    }

private:
    std::string item(const std::string& id) const
    {
        const std::string value
            = "%resource.descendants().where(linkId = '" + id + "').answer.value";
        const Json& found = m_items.at(id);
        if (isYesNo(found)) return value + ".select(iif($this, 1, 0))";
        if (!words::array(found, "options").empty()) return value + ".ordinal()";
        return value;
    }

    std::string together(const ScoreTerm& term) const
    {
        std::string all = "(" + of(term.parts.front()) + ")";
        for (std::size_t i = 1; i < term.parts.size(); ++i)
            all += ".combine(" + of(term.parts[i]) + ")";
        return all;
    }

    std::string count(const ScoreTerm& term) const
    {
        std::string all;
        for (const ScoreTerm& one : term.parts) {
            if (!all.empty()) all += " + ";
            all += "iif(" + truth(one) + ", 1, 0)";
        }
        return "(" + all + ")";
    }

    const std::map<std::string, Json>& m_items;
};

Json when(Json parts, const std::string& because)
{
    parts.push_back(part("because", "valueString", because));
    return {{"url", "when"}, {"extension", std::move(parts)}};
}

} // namespace

LicensedScoring::LicensedScoring(std::map<std::string, Json> items,
    std::map<std::string, std::vector<std::string>> sections, int leastAnswered)
    : m_items{std::move(items)}
    , m_sections{std::move(sections)}
    , m_leastAnswered{leastAnswered}
{
}

Result<ScoreTerm> LicensedScoring::read(const Json& rule, const std::string& place) const
{
    const auto text = rule.is_string() ? rule.get<std::string>() : words::string(rule, "expr");
    const auto term = parseScoreTerm(text);
    if (!term) return Error{Error::Kind::Invalid, "form.expression-unreadable", place};
    ScoreTerm whole = expanded(*term);
    for (const auto& id : itemsOf(whole))
        if (!m_items.contains(id))
            return Error{Error::Kind::Invalid, "form.expression-item-unknown", id};
    return whole;
}

/// A section's name stands for its items.
ScoreTerm LicensedScoring::expanded(ScoreTerm term) const
{
    std::vector<ScoreTerm> parts;
    for (ScoreTerm& one : term.parts) {
        const auto section = one.kind == Kind::Item && !m_items.contains(one.text)
            ? m_sections.find(one.text)
            : m_sections.end();
        if (section == m_sections.end())
            parts.push_back(expanded(std::move(one)));
        else
            for (const auto& id : section->second)
                parts.push_back({.kind = Kind::Item, .text = id});
    }
    term.parts = std::move(parts);
    return term;
}

std::string LicensedScoring::scoreOf(const ScoreTerm& sum, const std::string& label)
{
    const auto items = itemsOf(sum);
    if (const auto there = m_sums.find(items); there != m_sums.end()) return there->second;
    const std::string id = "score-" + std::to_string(m_sums.size() + 1);
    Json parts = Json::array({part("id", "valueString", id), part("title", "valueString", label)});
    for (const auto& item : items)
        parts.push_back(part("item", "valueString", item));
    const auto least = std::min(m_leastAnswered, static_cast<int>(items.size()));
    if (least > 0) {
        parts.push_back(part("missing", "valueCode", "as-zero"));
        parts.push_back(part("least-answered", "valueInteger", least));
    }
    m_rules.push_back({{"url", "urn:waymark:forms:score"}, {"extension", std::move(parts)}});
    m_sums.emplace(items, id);
    return id;
}

/// A hidden question that works the term out; its linkId.
std::string LicensedScoring::calculate(const ScoreTerm& term, const std::string& label)
{
    const std::string id = "calculated-" + std::to_string(m_calculated.size() + 1);
    const Path path{m_items};
    m_calculated.push_back({{"linkId", id}, {"text", label},
        {"type", term.isComparison() ? "boolean" : "decimal"}, {"readOnly", true},
        {"extension",
            Json::array({part(kHiddenUrl, "valueBoolean", true),
                part(kCalculatedUrl, "valueExpression",
                    {{"language", "text/fhirpath"},
                        {"expression", path.whenAnswered(term, m_leastAnswered)}})})}});
    return id;
}

/// The answers to one question that meet the comparison, each a reason of its own.
Json LicensedScoring::answersThat(const ScoreTerm& comparison, const std::string& label) const
{
    const std::string& id = comparison.parts[0].text;
    const Json& item = m_items.at(id);
    const double wanted = numberOf(comparison.parts[1].text).get<double>();
    Json reasons = Json::array();
    const auto reason = [&](const std::string& sign, Json answer) {
        reasons.push_back(when(Json::array({part("question", "valueString", id),
                                   part("operator", "valueCode", sign), std::move(answer)}),
            label));
    };
    if (isYesNo(item)) {
        for (const bool yes : {false, true})
            if (holds(yes ? 1 : 0, comparison.text, wanted))
                reason("=", part("answer", "valueBoolean", yes));
        return reasons;
    }
    const Json& options = words::array(item, "options");
    for (const Json& option : options)
        if (option.contains("value") && option["value"].is_number()
            && holds(option["value"].get<double>(), comparison.text, wanted))
            reason("=",
                part("answer", "valueCoding",
                    {{"system", "urn:waymark:licensed"}, {"code", option["value"].dump()}}));
    if (options.empty())
        reason(comparison.text, part("answer", "valueDecimal", numberOf(comparison.parts[1].text)));
    return reasons;
}

Json LicensedScoring::reasonsOf(const ScoreTerm& term, const std::string& label)
{
    if (isItemComparison(term)) return answersThat(term, label);
    if (term.isComparison() && isPlainSum(term.parts[0]) && term.parts[1].kind == Kind::Number)
        return Json::array(
            {when(Json::array({part("score", "valueString", scoreOf(term.parts[0], label)),
                      part("operator", "valueCode", term.text),
                      part("answer", "valueDecimal", numberOf(term.parts[1].text))}),
                label)});
    const bool yesNo = term.isComparison();
    return Json::array({when(
        Json::array({part("question", "valueString", calculate(term, label)),
            part("operator", "valueCode", yesNo ? "=" : ">"),
            yesNo ? part("answer", "valueBoolean", true) : part("answer", "valueDecimal", 0)}),
        label)});
}

void LicensedScoring::conclude(
    const std::string& code, const std::string& label, bool red, Json reasons)
{
    if (reasons.empty()) return;
    Json parts = Json::array({part("code", "valueCode", code), part("kind", "valueCode", "flag"),
        part("title", "valueString", label), part("priority", "valueCode", red ? "now" : "soon")});
    if (red) parts.push_back(part("red", "valueBoolean", true));
    for (Json& reason : reasons)
        parts.push_back(std::move(reason));
    m_rules.push_back({{"url", "urn:waymark:forms:conclusion"}, {"extension", std::move(parts)}});
}

Result<void> LicensedScoring::add(const Json& rule, bool red, const std::string& place)
{
    auto read = this->read(rule, place);
    if (!read) return read.error();
    ScoreTerm term = std::move(read).value();
    if (term.kind == Kind::Item) {
        ScoreTerm above{.kind = Kind::Operator, .text = ">"};
        above.parts = {term, {.kind = Kind::Number, .text = "0"}};
        term = std::move(above);
    }
    const auto label = words::string(rule, "label").empty() ? place : words::string(rule, "label");
    const auto flag = words::string(rule, "flag");
    if (red || !flag.empty() || term.isComparison())
        conclude(
            flag.empty() ? (red ? "red-" : "flag-") + std::to_string(m_rules.size() + 1) : flag,
            label, red, reasonsOf(term, label));
    else if (isPlainSum(term))
        scoreOf(term, label);
    else
        calculate(term, label);
    return {};
}

} // namespace waymark::assessment
