// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fhir_json.h"
#include "forms/response.h"
#include "forms/sheet_state.h"

#include <algorithm>
#include <utility>

namespace waymark::forms {

using fhir::Json;

namespace {

constexpr int kDeepest = 80;

std::optional<Absence> absenceOf(const Json& item)
{
    const Json* extension = fhir::extensionByUrl(item, fhir::kAbsentUrl);
    if (!extension) return std::nullopt;
    const std::string code = fhir::string(*extension, "valueCode");
    if (code == "not-asked") return Absence::NotAsked;
    if (code == "asked-declined") return Absence::NotSaid;
    if (code == "not-applicable") return Absence::NotApplicable;
    return Absence::Unknown;
}

std::string noteOf(const Json& item)
{
    const Json* extension = fhir::extensionByUrl(item, fhir::kNoteUrl);
    return extension ? fhir::string(*extension, "valueString") : std::string{};
}

/// The members of a response item that we do not write ourselves.
std::string extrasOf(const Json& item)
{
    Json rest = Json::object();
    for (const auto& [name, content] : item.items()) {
        if (name == "linkId" || name == "text" || name == "answer" || name == "item") continue;
        if (name != "extension" || !content.is_array()) {
            rest[name] = content;
            continue;
        }
        Json kept = Json::array();
        for (const Json& one : content) {
            const std::string url = fhir::string(one, "url");
            if (url != fhir::kAbsentUrl && url != fhir::kNoteUrl && url != fhir::kOverriddenUrl)
                kept.push_back(one);
        }
        if (!kept.empty()) rest["extension"] = std::move(kept);
    }
    return rest.empty() ? std::string{} : rest.dump();
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
        readLevel(fhir::array(response, "item"), {}, 0, 0);
        m_state.settle();
        m_state.changed.clear();
    }

private:
    /// The response says what is there; what the form proposed at the start does not come back.
    void forgetInitials()
    {
        for (NodeId id = 0; id < m_state.nodes.size(); ++id)
            if (m_state.alive[id] && !m_state.nodes[id].answers.empty()
                && !m_state.itemOf(id).readOnly)
                m_state.assign(id, {});
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
        std::vector<const Json*> nested;
        for (const Json& one : fhir::array(json, "answer")) {
            auto value = fhir::value(one, "value");
            auto fit = value ? fitted(m_state.itemOf(id), std::move(*value)) : std::nullopt;
            if (value && !fit) m_leftOver.push_back(m_state.itemOf(id).linkId);
            if (fit) answers.push_back(std::move(*fit));
            if (!fhir::array(one, "item").empty()) nested.push_back(&one);
        }
        m_state.assign(id, std::move(answers));
        Node& node = m_state.nodes[id];
        if (node.answers.empty()) node.absence = absenceOf(json);
        node.note = noteOf(json);
        node.overridden = fhir::extensionByUrl(json, fhir::kOverriddenUrl) != nullptr;
        node.extras = extrasOf(json);
        // Answers without value exist only to carry what is below an unanswered question.
        for (std::uint32_t index = 0; index < nested.size(); ++index)
            readLevel(fhir::array(*nested[index], "item"), id, index, depth + 1);
        readLevel(fhir::array(json, "item"), id, 0, depth + 1);
    }

    AnswerSheet::State& m_state;
    std::vector<std::string>& m_leftOver;
};

Result<ReadSheet> readResponse(std::shared_ptr<const Questionnaire> form, std::string_view text)
{
    const auto json = fhir::parse(text);
    if (!json || fhir::string(*json, "resourceType") != "QuestionnaireResponse")
        return Error{Error::Kind::Invalid, "form.response-unreadable"};
    ReadSheet read{.sheet = AnswerSheet{std::move(form)}, .leftOver = {}};
    read.status
        = parseResponseStatus(fhir::string(*json, "status")).value_or(ResponseStatus::InProgress);
    ResponseReader{read.sheet, read.leftOver}.read(*json);
    return read;
}

} // namespace waymark::forms
