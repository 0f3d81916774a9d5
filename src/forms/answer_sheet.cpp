// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer_sheet.h"

#include "base/clock.h"
#include "base/coded.h"
#include "base/fold.h"
#include "forms/sheet_cells.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::forms {
namespace {

constexpr auto kAbsences = std::to_array<Coded<Absence>>({
    {Absence::NotAsked, "not_asked"},
    {Absence::NotSaid, "not_said"},
    {Absence::Unknown, "unknown"},
    {Absence::NotApplicable, "not_applicable"},
});

bool isQuestion(const Item& item)
{
    return item.type != ItemType::Group && item.type != ItemType::Display;
}

bool isReadable(const Value& value)
{
    const auto* words = std::get_if<std::string>(&value);
    return !words || isUtf8(*words);
}

const Option* optionOf(const Item& item, const Value& value)
{
    const auto found = std::ranges::find_if(
        item.options, [&](const Option& option) { return matches(value, option.value); });
    return found == item.options.end() ? nullptr : &*found;
}

/// An exclusive option stands alone: the last one chosen decides which side goes.
void keepExclusive(const Item& item, std::vector<Value>& answers)
{
    if (answers.size() < 2) return;
    const auto isExclusive = [&](const Value& value) {
        const Option* option = optionOf(item, value);
        return option && option->exclusive;
    };
    if (isExclusive(answers.back()))
        answers.erase(answers.begin(), answers.end() - 1);
    else
        std::erase_if(answers, isExclusive);
}

void count(const AnswerSheet& sheet, NodeId id, Progress& progress)
{
    const Node& node = sheet.node(id);
    if (!node.enabled) return;
    const Item& item = sheet.item(id);
    if (isQuestion(item) && !item.hidden && !item.readOnly) {
        ++progress.asked;
        if (!node.answers.empty() || node.absence) ++progress.answered;
    }
    for (const NodeId child : node.children)
        count(sheet, child, progress);
}

} // namespace

std::string_view code(Absence absence) { return codeOf(kAbsences, absence); }

std::optional<Absence> parseAbsence(std::string_view text) { return valueOf(kAbsences, text); }

AnswerSheet::AnswerSheet(std::shared_ptr<const Questionnaire> form, std::optional<Instant> now)
    : m_state{std::make_unique<State>(std::move(form), toIso(now ? *now : systemClock()->now()))}
{
}

AnswerSheet::~AnswerSheet() = default;
AnswerSheet::AnswerSheet(AnswerSheet&&) noexcept = default;
AnswerSheet& AnswerSheet::operator=(AnswerSheet&&) noexcept = default;

const Questionnaire& AnswerSheet::form() const { return *m_state->form; }
const Item& AnswerSheet::item(NodeId node) const { return m_state->itemOf(node); }
const Node& AnswerSheet::node(NodeId node) const { return m_state->nodes[node]; }
std::span<const NodeId> AnswerSheet::roots() const { return m_state->roots; }
std::span<const NodeId> AnswerSheet::changed() const { return m_state->changed; }

std::vector<NodeId> AnswerSheet::nodesOf(std::string_view linkId) const
{
    const auto item = m_state->form->find(linkId);
    return item ? m_state->byItem[*item] : std::vector<NodeId>{};
}

std::optional<NodeId> AnswerSheet::first(std::string_view linkId) const
{
    const auto item = m_state->form->find(linkId);
    if (!item || m_state->byItem[*item].empty()) return std::nullopt;
    return m_state->byItem[*item].front();
}

Result<void> AnswerSheet::setAnswers(NodeId id, std::vector<Value> answers)
{
    State& state = *m_state;
    const Item& item = state.itemOf(id);
    if (item.readOnly && item.expressions.empty())
        return Error{Error::Kind::NotAllowed, "form.answer-read-only", item.linkId};
    std::vector<Value> fit;
    for (Value& value : answers) {
        if (!isReadable(value))
            return Error{Error::Kind::Invalid, "form.answer-not-text", item.linkId};
        if (const auto* words = std::get_if<std::string>(&value); words && words->empty()) continue;
        auto converted = fitted(item, std::move(value));
        if (!converted)
            return Error{Error::Kind::Invalid, "form.answer-of-wrong-type", item.linkId};
        fit.push_back(std::move(*converted));
    }
    if (fit.size() > 1 && !item.repeats)
        return Error{Error::Kind::Invalid, "form.answer-only-one", item.linkId};
    keepExclusive(item, fit);
    state.forgetChanges();
    state.nodes[id].overridden = std::ranges::any_of(item.expressions,
        [](const Expression& one) { return one.use == Expression::Use::Calculated; });
    state.assign(id, std::move(fit));
    state.settle();
    return {};
}

Result<void> AnswerSheet::setAbsence(NodeId id, Absence absence)
{
    State& state = *m_state;
    const Item& item = state.itemOf(id);
    if (!isQuestion(item))
        return Error{Error::Kind::Invalid, "form.answer-of-wrong-type", item.linkId};
    state.forgetChanges();
    state.assign(id, {});
    state.nodes[id].absence = absence;
    state.settle();
    return {};
}

void AnswerSheet::clear(NodeId id)
{
    m_state->forgetChanges();
    m_state->empty(id);
    m_state->settle();
}

void AnswerSheet::setNote(NodeId id, std::string note)
{
    m_state->forgetChanges();
    m_state->markChanged(id);
    m_state->nodes[id].note = isUtf8(note) ? std::move(note) : fold(note);
}

Result<NodeId> AnswerSheet::addOccurrence(NodeId sibling)
{
    State& state = *m_state;
    const Item& item = state.itemOf(sibling);
    const Node& model = state.nodes[sibling];
    const auto count = std::ranges::count_if(state.byItem[model.item], [&](NodeId id) {
        return state.nodes[id].parent == model.parent
            && state.nodes[id].parentAnswer == model.parentAnswer;
    });
    if (item.type != ItemType::Group || !item.repeats
        || (item.limits.mostOften && count >= *item.limits.mostOften))
        return Error{Error::Kind::NotAllowed, "form.no-more-occurrences", item.linkId};
    state.forgetChanges();
    const auto parent = model.parent;
    const NodeId made = state.create(model.item, parent, model.parentAnswer);
    auto& siblings = parent ? state.nodes[*parent].children : state.roots;
    auto place = std::find_if(siblings.rbegin(), siblings.rend(),
        [&](NodeId id) { return state.nodes[id].item == state.nodes[made].item; });
    siblings.insert(place.base(), made);
    state.orderChanged();
    state.touched(made);
    state.settle();
    return made;
}

void AnswerSheet::removeOccurrence(NodeId id)
{
    State& state = *m_state;
    const auto parent = state.nodes[id].parent;
    auto& siblings = parent ? state.nodes[*parent].children : state.roots;
    const auto same = std::ranges::count_if(
        siblings, [&](NodeId other) { return state.nodes[other].item == state.nodes[id].item; });
    state.forgetChanges();
    if (same > 1) {
        std::erase(siblings, id);
        state.remove(id);
    } else {
        state.emptyBelow(id);
    }
    state.touched(id);
    state.settle();
}

void AnswerSheet::resetCalculated(NodeId id)
{
    State& state = *m_state;
    state.forgetChanges();
    state.nodes[id].overridden = false;
    state.cells->recalculate(id);
    state.settle();
}

std::vector<std::string> AnswerSheet::enabledLinkIds() const
{
    std::vector<std::string> found;
    for (ItemIndex index = 0; index < form().items.size(); ++index)
        if (std::ranges::any_of(
                m_state->byItem[index], [&](NodeId id) { return m_state->nodes[id].enabled; }))
            found.push_back(form().items[index].linkId);
    return found;
}

Progress AnswerSheet::progress() const
{
    Progress progress;
    for (const NodeId root : roots())
        count(*this, root, progress);
    return progress;
}

Progress AnswerSheet::progress(NodeId section) const
{
    Progress progress;
    count(*this, section, progress);
    return progress;
}

std::vector<std::string> AnswerSheet::ruleFaults() const
{
    return {m_state->faults.begin(), m_state->faults.end()};
}

std::size_t AnswerSheet::evaluations() const { return m_state->evaluations; }

} // namespace waymark::forms
