// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time.h"
#include "forms/fhir_json.h"
#include "forms/response.h"
#include "forms/response_shape.h"
#include "forms/sheet_cells.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {

using fhir::Json;

namespace {

constexpr int kDeepest = 80;

std::optional<Absence> parseAbsentCode(std::string_view code)
{
    if (code == "not-asked") return Absence::NotAsked;
    if (code == "asked-declined") return Absence::NotSaid;
    if (code == "not-applicable") return Absence::NotApplicable;
    if (code == "asked-unknown" || code == "unknown") return Absence::Unknown;
    return std::nullopt;
}

/// Codes of others ("masked", "error") are none of ours and stay what they are.
std::optional<Absence> absenceOf(const Json& item)
{
    const Json* extension = fhir::extensionByUrl(item, fhir::kAbsentUrl);
    if (!extension) return std::nullopt;
    return parseAbsentCode(fhir::string(*extension, "valueCode"));
}

std::string noteOf(const Json& item)
{
    const Json* extension = fhir::extensionByUrl(item, fhir::kNoteUrl);
    return extension ? fhir::string(*extension, "valueString") : std::string{};
}

std::string itemShape(const Json& item)
{
    if (absenceOf(item))
        return shapeOf(item, {"linkId", "answer", "item"},
            {fhir::kAbsentUrl, fhir::kNoteUrl, fhir::kOverriddenUrl});
    return shapeOf(item, {"linkId", "answer", "item"}, {fhir::kNoteUrl, fhir::kOverriddenUrl});
}

/// The value keeps its place but not its name: 5 may become 5.0.
std::string answerShape(const Json& answer)
{
    Json shape = Json::object();
    bool unknown = false;
    for (const auto& [name, content] : answer.items()) {
        const bool ours = name == "item"
            || (name.starts_with("value") && name.size() > 5 && name[5] >= 'A' && name[5] <= 'Z');
        shape[name] = ours ? Json{} : content;
        unknown = unknown || !ours;
    }
    return unknown ? shape.dump() : std::string{};
}

ReadSheet::Binding bindingOf(const Questionnaire& form, std::string_view given)
{
    using Binding = ReadSheet::Binding;
    const auto bar = given.find('|');
    const auto url = given.substr(0, bar);
    if (form.url.empty() || url.find(':') == std::string_view::npos) return Binding::Unnamed;
    if (url != form.url) return Binding::OtherForm;
    if (bar == std::string_view::npos || given.substr(bar + 1) == form.formVersion)
        return Binding::ThisVersion;
    return Binding::OtherVersion;
}

} // namespace

/// Puts a response's items onto the occurrences of a sheet.
class ResponseReader {
public:
    ResponseReader(AnswerSheet& sheet, std::vector<std::string>& leftOver)
        : m_state{*sheet.m_state}
        , m_leftOver{leftOver}
    {
    }

    void read(const Json& response)
    {
        forgetInitials();
        m_state.head = m_state.form->url.empty()
            ? shapeOf(response, {"resourceType", "status", "item"})
            : shapeOf(response, {"resourceType", "questionnaire", "status", "item"});
        readLevel(fhir::array(response, "item"), {}, 0, 0);
        m_state.orderChanged();
        m_state.settle();
        m_state.forgetChanges();
    }

private:
    /// The response says what is there; what the form proposed at the start does not come back.
    void forgetInitials()
    {
        for (NodeId id = 0; id < m_state.nodes.size(); ++id)
            if (m_state.alive[id] && !m_state.nodes[id].answers.empty()
                && !m_state.itemOf(id).readOnly && !isCalculated(m_state.itemOf(id)))
                m_state.assign(id, {});
    }

    static bool isCalculated(const Item& item)
    {
        return std::ranges::find(item.expressions, Expression::Use::Calculated, &Expression::use)
            != item.expressions.end();
    }

    std::vector<NodeId>& siblings(std::optional<NodeId> parent)
    {
        return parent ? m_state.nodes[*parent].children : m_state.roots;
    }

    /// The `number`th occurrence of `item` below `parent`; made when it is a repeating group.
    std::optional<NodeId> occurrence(
        std::optional<NodeId> parent, std::uint32_t answer, ItemIndex item, std::size_t number)
    {
        std::size_t seen = 0;
        std::optional<NodeId> last;
        for (const NodeId id : siblings(parent)) {
            if (m_state.nodes[id].item != item || m_state.nodes[id].parentAnswer != answer)
                continue;
            if (seen++ == number) return id;
            last = id;
        }
        if (!last || m_state.itemOf(*last).type != ItemType::Group
            || !m_state.itemOf(*last).repeats)
            return std::nullopt;
        const NodeId made = m_state.create(item, parent, answer);
        auto& all = siblings(parent);
        all.insert(std::ranges::find(all, *last) + 1, made);
        return made;
    }

    void readLevel(const Json& items, std::optional<NodeId> parent, std::uint32_t answer, int depth)
    {
        if (depth > kDeepest) return;
        std::map<ItemIndex, std::size_t> counts;
        for (const Json& json : items) {
            const std::string linkId = fhir::string(json, "linkId");
            const auto item = childWith(linkId, parent);
            const auto id
                = item ? occurrence(parent, answer, *item, counts[*item]++) : std::nullopt;
            if (!id) {
                m_leftOver.push_back(linkId);
                continue;
            }
            readItem(json, *id, depth);
        }
    }

    std::optional<ItemIndex> childWith(
        const std::string& linkId, std::optional<NodeId> parent) const
    {
        const auto& form = *m_state.form;
        const auto& candidates
            = parent ? form.items[m_state.nodes[*parent].item].children : form.roots;
        const auto found = std::ranges::find_if(
            candidates, [&](ItemIndex index) { return form.items[index].linkId == linkId; });
        if (found == candidates.end()) return std::nullopt;
        return *found;
    }

    void readItem(const Json& json, NodeId id, int depth)
    {
        std::vector<Value> answers;
        std::vector<std::string> shapes;
        std::vector<std::pair<std::uint32_t, const Json*>> nested;
        for (const Json& one : fhir::array(json, "answer")) {
            auto value = fhir::value(one, "value");
            auto fit = value ? fitted(m_state.itemOf(id), std::move(*value)) : std::nullopt;
            if (value && !fit) m_leftOver.push_back(m_state.itemOf(id).linkId);
            // Answers without value exist only to carry what is below an unanswered question.
            if (!fhir::array(one, "item").empty())
                nested.emplace_back(static_cast<std::uint32_t>(answers.size()), &one);
            if (!fit) continue;
            answers.push_back(std::move(*fit));
            shapes.push_back(answerShape(one));
        }
        m_state.assign(id, std::move(answers));
        m_state.cells->recalculate(id);
        Node& node = m_state.nodes[id];
        if (std::ranges::any_of(shapes, [](const auto& shape) { return !shape.empty(); }))
            node.answerShapes = std::move(shapes);
        if (node.answers.empty()) node.absence = absenceOf(json);
        node.note = noteOf(json);
        node.overridden = fhir::extensionByUrl(json, fhir::kOverriddenUrl) != nullptr;
        node.shape = itemShape(json);
        const auto last = static_cast<std::uint32_t>(std::max<std::size_t>(node.answers.size(), 1));
        for (const auto& [index, one] : nested)
            readLevel(fhir::array(*one, "item"), id, std::min(index, last - 1), depth + 1);
        readLevel(fhir::array(json, "item"), id, 0, depth + 1);
    }

    AnswerSheet::State& m_state;
    std::vector<std::string>& m_leftOver;
};

Result<ReadSheet> readResponse(std::shared_ptr<const Questionnaire> form, std::string_view text)
{
    const auto json = fhir::parse(text);
    if (!json || fhir::string(*json, "resourceType") != "QuestionnaireResponse")
        return Error{Error::Kind::Invalid, "form.response-unreadable",
            json ? std::string{} : fhir::whyUnreadable(text).linkId};
    const auto status
        = parseResponseStatus(fhir::string(*json, "status")).value_or(ResponseStatus::InProgress);
    // What was completed is worked out as on the day when it was said.
    const bool closed = status != ResponseStatus::InProgress;
    const auto said = closed ? parseInstant(fhir::string(*json, "authored")) : std::nullopt;
    const auto binding = bindingOf(*form, fhir::string(*json, "questionnaire"));
    ReadSheet read{.sheet = AnswerSheet{std::move(form), said},
        .status = status,
        .binding = binding,
        .leftOver = {}};
    ResponseReader{read.sheet, read.leftOver}.read(*json);
    return read;
}

} // namespace waymark::forms
