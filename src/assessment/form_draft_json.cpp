// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_draft_json.h"

#include "base/fold.h"

#include <algorithm>
#include <cstdint>

namespace waymark::assessment {
namespace {

FormJson translation(std::string_view language, std::string_view words)
{
    return {{"url", kTranslation},
        {"extension",
            FormJson::array({FormJson{{"url", "lang"}, {"valueCode", language}},
                FormJson{{"url", "content"}, {"valueString", words}}})}};
}

bool isTranslationTo(FormJson& extension, std::string_view language)
{
    if (extension.value("url", "") != kTranslation) return false;
    auto* lang = partOf(extension, "lang");
    return lang && lang->value("valueCode", "") == language;
}

/// The value under the name of its type: {"answerBoolean", true}.
std::pair<std::string, FormJson> valueOf(const WantedAnswer& answer, const std::string& prefix)
{
    if (const auto* yes = std::get_if<bool>(&answer)) return {prefix + "Boolean", *yes};
    if (const auto* number = std::get_if<std::int64_t>(&answer))
        return {prefix + "Integer", *number};
    if (const auto* code = std::get_if<std::string>(&answer))
        return {prefix + "Coding", FormJson{{"code", *code}}};
    return {prefix + "Boolean", true}; // exists
}

forms::Operator operatorOf(const RuleCondition& condition)
{
    return std::holds_alternative<std::monostate>(condition.answer) ? forms::Operator::Exists
                                                                    : condition.op;
}

bool hasLinkId(FormJson& parent, const std::string& linkId)
{
    return static_cast<bool>(placeOf(parent, linkId));
}

void forgetConditions(FormJson& parent, std::string_view linkId)
{
    if (!parent.contains("item")) return;
    for (FormJson& item : parent["item"]) {
        if (item.contains("enableWhen")) {
            auto& rules = item["enableWhen"];
            rules.erase(std::remove_if(rules.begin(), rules.end(),
                            [&](FormJson& rule) { return rule.value("question", "") == linkId; }),
                rules.end());
            if (rules.empty()) {
                item.erase("enableWhen");
                item.erase("enableBehavior");
            }
        }
        forgetConditions(item, linkId);
    }
}

} // namespace

ItemPlace placeOf(FormJson& parent, std::string_view linkId)
{
    if (!parent.contains("item")) return {};
    auto& list = parent["item"];
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].value("linkId", "") == linkId) return {&list, i};
        if (const auto below = placeOf(list[i], linkId)) return below;
    }
    return {};
}

void setText(FormJson& holder, const std::string& member, std::string_view language,
    std::string_view formLanguage, std::string_view words)
{
    if (language == formLanguage || language.empty() || !holder.contains(member)) {
        holder[member] = words;
        return;
    }
    auto& extensions = holder['_' + member]["extension"];
    if (!extensions.is_array()) extensions = FormJson::array();
    const auto there = std::find_if(extensions.begin(), extensions.end(),
        [&](FormJson& one) { return isTranslationTo(one, language); });
    if (words.empty()) {
        if (there != extensions.end()) extensions.erase(there);
    } else if (there != extensions.end()) {
        *there = translation(language, words);
    } else {
        extensions.push_back(translation(language, words));
    }
    if (extensions.empty()) holder.erase('_' + member);
}

FormJson* partOf(FormJson& extension, std::string_view url)
{
    if (!extension.contains("extension")) return nullptr;
    for (FormJson& part : extension["extension"])
        if (part.value("url", "") == url) return &part;
    return nullptr;
}

FormJson* conclusionOf(FormJson& form, std::string_view code)
{
    if (!form.contains("extension")) return nullptr;
    for (FormJson& extension : form["extension"]) {
        if (extension.value("url", "") != kConclusion) continue;
        auto* part = partOf(extension, "code");
        if (part && part->value("valueCode", part->value("valueString", "")) == code)
            return &extension;
    }
    return nullptr;
}

bool hasScore(FormJson& form, std::string_view id)
{
    if (!form.contains("extension")) return false;
    return std::any_of(
        form["extension"].begin(), form["extension"].end(), [&](FormJson& extension) {
            auto* part = extension.value("url", "") == kScore ? partOf(extension, "id") : nullptr;
            return part && part->value("valueString", "") == id;
        });
}

FormJson enableWhen(const RuleCondition& condition)
{
    FormJson rule{{"question", condition.question}, {"operator", code(operatorOf(condition))}};
    const auto [member, value] = valueOf(condition.answer, "answer");
    rule[member] = value;
    return rule;
}

FormJson reasonPart(const RuleCondition& condition)
{
    const bool isScore = !condition.score.empty();
    auto parts
        = FormJson::array({FormJson{{"url", isScore ? "score" : "question"},
                               {"valueString", isScore ? condition.score : condition.question}},
            FormJson{{"url", "operator"}, {"valueCode", code(operatorOf(condition))}}});
    auto [member, value] = valueOf(condition.answer, "value");
    if (isScore) member = "valueDecimal";
    parts.push_back({{"url", "answer"}, {member, value}});
    if (!condition.because.empty())
        parts.push_back({{"url", "because"}, {"valueString", condition.because}});
    return {{"url", "when"}, {"extension", std::move(parts)}};
}

void forget(FormJson& form, std::string_view linkId)
{
    forgetConditions(form, linkId);
    if (!form.contains("extension")) return;
    const auto waits = [&](FormJson& part) {
        auto* question = part.value("url", "") == "when" ? partOf(part, "question") : nullptr;
        return question && question->value("valueString", "") == linkId;
    };
    auto& all = form["extension"];
    for (std::size_t i = all.size(); i-- > 0;) {
        if (all[i].value("url", "") != kConclusion) continue;
        auto& parts = all[i]["extension"];
        const auto before = parts.size();
        parts.erase(std::remove_if(parts.begin(), parts.end(), waits), parts.end());
        // A conclusion without a reason would never be drawn.
        if (parts.size() < before && !partOf(all[i], "when")) all.erase(i);
    }
}

std::string freeLinkId(FormJson& form)
{
    for (int number = 1;; ++number)
        if (auto id = 'q' + std::to_string(number); !hasLinkId(form, id)) return id;
}

std::string codeFromWords(std::string_view label)
{
    std::string code;
    for (const char c : fold(label)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            code += c;
        else if (!code.empty() && code.back() != '-')
            code += '-';
    }
    while (!code.empty() && code.back() == '-')
        code.pop_back();
    if (!code.empty()) return code.substr(0, 40);
    // Words in another script: nothing to read in the code, but other words get another one.
    std::uint32_t sum = 2166136261U; // FNV-1a
    for (const char c : fold(label))
        sum = (sum ^ static_cast<unsigned char>(c)) * 16777619U;
    return "words-" + std::to_string(sum);
}

} // namespace waymark::assessment
