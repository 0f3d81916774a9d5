// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and conclusions of a form while it is changed, and its publication.
#include "assessment/form_draft.h"

#include "assessment/form_draft_json.h"
#include "assessment/form_library.h"

#include <algorithm>
#include <charconv>

namespace waymark::assessment {
namespace {

Error unknown(std::string_view linkId)
{
    return {Error::Kind::NotFound, "form.question-unknown", std::string{linkId}};
}

/// The extension of a conclusion; the title's translations are taken over from `before`.
FormJson conclusionJson(const ConclusionDraft& conclusion, FormJson* before)
{
    FormJson title{{"url", "title"}, {"valueString", conclusion.title}};
    if (before)
        if (auto* old = partOf(*before, "title"); old && old->contains("_valueString"))
            title["_valueString"] = (*old)["_valueString"];
    auto parts = FormJson::array({FormJson{{"url", "code"}, {"valueCode", conclusion.code}},
        FormJson{{"url", "kind"}, {"valueCode", code(conclusion.kind)}}, title});
    if (!conclusion.priority.empty())
        parts.push_back({{"url", "priority"}, {"valueCode", conclusion.priority}});
    if (conclusion.red) parts.push_back({{"url", "red"}, {"valueBoolean", true}});
    if (conclusion.behavior == forms::Behavior::All)
        parts.push_back({{"url", "behavior"}, {"valueCode", "all"}});
    for (const RuleCondition& condition : conclusion.when)
        parts.push_back(reasonPart(condition));
    return {{"url", kConclusion}, {"extension", std::move(parts)}};
}

} // namespace

Result<void> FormDraft::setConditions(
    std::string_view linkId, const std::vector<RuleCondition>& when, forms::Behavior behavior)
{
    auto& json = m_document->json;
    const auto place = placeOf(json, linkId);
    if (!place) return unknown(linkId);
    for (const RuleCondition& condition : when)
        if (!placeOf(json, condition.question)) return unknown(condition.question);
    auto& item = place.item();
    item.erase("enableWhen");
    item.erase("enableBehavior");
    if (when.empty()) return {};
    auto& rules = item["enableWhen"] = FormJson::array();
    for (const RuleCondition& condition : when)
        rules.push_back(enableWhen(condition));
    if (when.size() > 1) item["enableBehavior"] = behavior == forms::Behavior::All ? "all" : "any";
    return {};
}

Result<void> FormDraft::setConclusion(const ConclusionDraft& conclusion)
{
    if (conclusion.code.empty() || conclusion.title.empty() || conclusion.when.empty())
        return Error{Error::Kind::Invalid, "form.words-missing", "title"};
    auto& json = m_document->json;
    for (const RuleCondition& condition : conclusion.when) {
        const bool isScore = !condition.score.empty();
        if (!isScore && !placeOf(json, condition.question)) return unknown(condition.question);
        if (isScore
            && (!hasScore(json, condition.score)
                || !std::holds_alternative<std::int64_t>(condition.answer)))
            return Error{Error::Kind::NotFound, "form.score-unknown", condition.score};
    }
    auto* before = conclusionOf(json, conclusion.code);
    auto made = conclusionJson(conclusion, before);
    if (before) {
        *before = std::move(made);
        return {};
    }
    if (!json.contains("extension")) json["extension"] = FormJson::array();
    json["extension"].push_back(std::move(made));
    return {};
}

Result<void> FormDraft::addConclusion(ConclusionDraft conclusion)
{
    using Kind = forms::ConclusionRule::Kind;
    const std::string code = conclusion.code;
    const bool isListed = conclusion.kind == Kind::Need || conclusion.kind == Kind::Measure;
    for (int number = 2; conclusionOf(m_document->json, conclusion.code); ++number) {
        if (isListed) return Error{Error::Kind::NotAllowed, "form.conclusion-there", code};
        conclusion.code = code + '-' + std::to_string(number);
    }
    return setConclusion(conclusion);
}

void FormDraft::removeConclusion(std::string_view code)
{
    auto& json = m_document->json;
    const auto* found = conclusionOf(json, code);
    if (!found) return;
    auto& all = json["extension"];
    all.erase(static_cast<std::size_t>(found - &all.front()));
    if (all.empty()) json.erase("extension");
}

Result<void> FormDraft::setConclusionWords(
    std::string_view code, std::string_view language, std::string_view words)
{
    auto* found = conclusionOf(m_document->json, code);
    auto* title = found ? partOf(*found, "title") : nullptr;
    if (!title)
        return Error{Error::Kind::NotFound, "form.translation-of-nothing", std::string{code}};
    setText(*title, "valueString", language, m_document->json.value("language", ""), words);
    return {};
}

std::string nextVersion(std::string_view version)
{
    if (version.empty()) return "1";
    const auto dot = version.find_last_of('.');
    if (dot != std::string_view::npos) {
        int number = 0;
        const auto tail = version.substr(dot + 1);
        const auto read = std::from_chars(tail.data(), tail.data() + tail.size(), number);
        if (read.ec == std::errc{} && read.ptr == tail.data() + tail.size())
            return std::string{version.substr(0, dot + 1)} + std::to_string(number + 1);
    }
    return std::string{version} + ".1";
}

Result<FormId> publish(office::Desk& desk, const FormDraft& draft, std::string_view rightNote)
{
    if (auto allowed
        = office::requireRole(desk.session(), {office::Role::Supervisor}, "form.not-supervisor");
        !allowed)
        return allowed.error();
    for (const FormProblem& problem : draft.problems())
        if (isBlocking(problem.kind))
            return Error{Error::Kind::Invalid, "form.has-problems", problem.linkId};
    return FormLibrary{desk}.import(draft.json(), rightNote);
}

} // namespace waymark::assessment
