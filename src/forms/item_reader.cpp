// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/item_reader.h"

#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;
using Weight = LoadRemark::Weight;

constexpr int kDeepest = 64;

bool hasOptions(ItemType type) { return type == ItemType::Choice || type == ItemType::OpenChoice; }

std::string firstCode(const Json& json)
{
    for (const Json& one : fhir::array(json, "code"))
        return fhir::string(one, "system") + '|' + fhir::string(one, "code");
    return {};
}

} // namespace

ItemReader::ItemReader(const Json& document, const ValueSetLibrary& sets,
    Questionnaire& questionnaire, LoadReport& report)
    : m_document{document}
    , m_sets{sets}
    , m_questionnaire{questionnaire}
    , m_report{report}
{
}

void ItemReader::remark(Weight weight, std::string construct, const std::string& linkId)
{
    m_report.remarks.push_back({weight, std::move(construct), linkId});
}

void ItemReader::readAll()
{
    const auto system = [&](std::string_view url) { return contained(url); };
    const auto set = [&](std::string_view url) {
        const auto* found = contained(url);
        if (!found) found = m_sets.find(url);
        return found ? found : shippedValueSets().find(url);
    };
    for (const Json& resource : fhir::array(m_document, "contained"))
        if (fhir::string(resource, "resourceType") == "CodeSystem")
            if (auto options = codeSystemOptions(resource))
                m_contained[fhir::string(resource, "url")] = std::move(*options);
    for (int round = 0; round < 2; ++round)
        for (const Json& resource : fhir::array(m_document, "contained")) {
            if (fhir::string(resource, "resourceType") != "ValueSet") continue;
            auto options = valueSetOptions(resource, system, set);
            if (!options) continue;
            if (const auto url = fhir::string(resource, "url"); !url.empty())
                m_contained[url] = *options;
            m_contained['#' + fhir::string(resource, "id")] = std::move(*options);
        }
    readLevel(fhir::array(m_document, "item"), {}, 1);
    linkConditions();
}

const std::vector<Option>* ItemReader::contained(std::string_view id)
{
    const auto found = m_contained.find(id.substr(0, id.find('|')));
    return found == m_contained.end() ? nullptr : &found->second;
}

void ItemReader::readLevel(const Json& items, std::optional<ItemIndex> parent, int depth)
{
    if (depth > kDeepest) {
        m_tooDeep = m_tooDeep || !items.empty();
        return;
    }
    std::vector<ItemIndex> level;
    for (const Json& json : items)
        if (json.is_object()) level.push_back(readItem(json, parent, depth));
    (parent ? m_questionnaire.items[*parent].children : m_questionnaire.roots) = std::move(level);
}

ItemIndex ItemReader::readItem(const Json& json, std::optional<ItemIndex> parent, int depth)
{
    const auto index = static_cast<ItemIndex>(m_questionnaire.items.size());
    Item item{.linkId = fhir::string(json, "linkId")};
    item.parent = parent;
    if (item.linkId.empty()) {
        item.linkId = "item-" + std::to_string(index + 1);
        remark(Weight::Broken, "linkId missing", item.linkId);
    }
    if (!m_byLinkId.emplace(item.linkId, index).second)
        remark(Weight::Broken, "linkId used twice", item.linkId);
    item.text = fhir::text(json, "text");
    item.prefix = fhir::string(json, "prefix");
    item.code = firstCode(json);
    readType(json, item);
    item.required = fhir::flag(json, "required") || fhir::flag(json, "require");
    item.repeats = fhir::flag(json, "repeats");
    item.readOnly = fhir::flag(json, "readOnly");
    item.hidden = fhir::flag(json, "hidden");
    if (const auto most = fhir::integer(json, "maxLength"); most && *most > 0 && *most < 1'000'000)
        item.limits.longest = static_cast<int>(*most);
    readConditions(json, item);
    readOptions(json, item);
    readInitial(json, item);
    readExtensions(json, item);
    checkInvariants(json, item);
    m_questionnaire.items.push_back(std::move(item));
    readLevel(fhir::array(json, "item"), index, depth + 1);
    Item& kept = m_questionnaire.items[index];
    kept.end = static_cast<ItemIndex>(m_questionnaire.items.size());
    readHelp(kept);
    return index;
}

void ItemReader::readType(const Json& json, Item& item)
{
    const std::string written = fhir::string(json, "type");
    const bool listed = !fhir::array(json, "answerOption").empty()
        || fhir::member(json, "answerValueSet") != nullptr;
    if (const auto type = parseItemType(written)) {
        item.type = *type;
        item.allowsOther = *type == ItemType::OpenChoice;
        if (const auto rule = fhir::string(json, "answerConstraint");
            rule == "optionsOrString" || rule == "optionsOrType") {
            item.allowsOther = true;
            if (*type == ItemType::Choice) item.type = ItemType::OpenChoice;
        }
        return;
    }
    const bool groups = !fhir::array(json, "item").empty() && !listed;
    item.type = listed ? ItemType::Choice : groups ? ItemType::Group : ItemType::String;
    remark(written == "question" ? Weight::Note : Weight::Unsupported,
        written.empty() ? "type missing" : "type " + written, item.linkId);
}

void ItemReader::readConditions(const Json& json, Item& item)
{
    for (const Json& one : fhir::array(json, "enableWhen")) {
        Condition condition{
            .question = fhir::string(one, "question"), .op = Operator::Equal, .answer = true};
        const std::string written = fhir::string(one, "operator");
        const auto op = parseOperator(written);
        if (op) condition.op = *op;
        if (!op || written.starts_with("equal") || written.starts_with("not-"))
            remark(Weight::Note, "enableWhen.operator " + (written.empty() ? "missing" : written),
                item.linkId);
        auto answer = fhir::value(one, "answer");
        if (!answer)
            remark(Weight::Broken, "enableWhen without answer", item.linkId);
        else if (condition.op == Operator::Exists && !std::holds_alternative<bool>(*answer))
            remark(Weight::Note, "que-7 exists wants a boolean", item.linkId);
        else
            condition.answer = std::move(*answer);
        item.conditions.push_back(std::move(condition));
    }
    const std::string behavior = fhir::string(json, "enableBehavior");
    item.behavior = behavior == "all" ? Behavior::All : Behavior::Any;
    if (item.conditions.size() > 1 && behavior.empty())
        remark(Weight::Note, "que-12 enableBehavior missing, read as any", item.linkId);
}

void ItemReader::readOptions(const Json& json, Item& item)
{
    for (const Json& one : fhir::array(json, "answerOption")) {
        auto value = fhir::value(one, "value");
        if (!value) {
            remark(Weight::Broken, "answerOption without value", item.linkId);
            continue;
        }
        Option option{.value = std::move(*value), .label = {}};
        if (auto* coding = std::get_if<Coding>(&option.value)) {
            if (const Json* valueCoding = fhir::member(one, "valueCoding"))
                option.label = fhir::text(*valueCoding, "display");
            if (option.label.base.empty()) option.label.base = plainText(option.value);
            if (const Json* score = fhir::extension(one, "ordinalValue")
                    ? fhir::extension(one, "ordinalValue")
                    : fhir::extension(one, "itemWeight");
                score && !coding->score) {
                if (const Json* number = fhir::member(*score, "valueDecimal"))
                    coding->score = fhir::decimal(*number);
                coding->scoreUrl = fhir::string(*score, "url");
            }
        } else {
            option.label = fhir::text(one, "valueString");
            if (option.label.base.empty()) option.label.base = plainText(option.value);
        }
        option.initiallySelected = fhir::flag(one, "initialSelected");
        if (const Json* exclusive = fhir::extension(one, "questionnaire-optionExclusive"))
            option.exclusive = fhir::flag(*exclusive, "valueBoolean");
        const Json* prefix = fhir::extension(one, "questionnaire-optionPrefix");
        if (prefix) option.prefix = fhir::string(*prefix, "valueString");
        item.options.push_back(std::move(option));
    }
    readValueSet(json, item);
    if (hasOptions(item.type) && item.options.empty() && !item.unresolvedSet) {
        item.allowsOther = true;
        remark(Weight::Note, "choice without options, answered as text", item.linkId);
    }
}

void ItemReader::readValueSet(const Json& json, Item& item)
{
    std::string url = fhir::string(json, "answerValueSet");
    if (url.empty()) return;
    const auto* options = contained(url);
    if (!options) options = m_sets.find(url);
    if (!options) options = shippedValueSets().find(url);
    if (!options) {
        item.unresolvedSet = true;
        item.allowsOther = true;
        remark(Weight::Unsupported, "answerValueSet " + url, item.linkId);
        return;
    }
    item.options.insert(item.options.end(), options->begin(), options->end());
}

void ItemReader::readInitial(const Json& json, Item& item)
{
    for (const Json& one : fhir::array(json, "initial"))
        if (auto value = fhir::value(one, "value")) item.initial.push_back(std::move(*value));
    if (item.initial.empty())
        if (auto value = fhir::value(json, "initial")) {
            item.initial.push_back(std::move(*value));
            remark(Weight::Note, "initial[x] of an older version", item.linkId);
        }
    for (const Option& option : item.options)
        if (option.initiallySelected) item.initial.push_back(option.value);
}

void ItemReader::checkInvariants(const Json& json, const Item& item)
{
    const auto note = [&](bool broken, const char* rule) {
        if (broken) remark(Weight::Note, rule, item.linkId);
    };
    const bool display = item.type == ItemType::Display;
    const bool group = item.type == ItemType::Group;
    note(group && fhir::array(json, "item").empty(), "que-1 group without items");
    note(display && !fhir::array(json, "item").empty(), "que-1 display with items");
    note(display && !item.code.empty(), "que-3 display with a code");
    note(fhir::member(json, "answerOption") && fhir::member(json, "answerValueSet"),
        "que-4 options and a value set");
    note(display && (item.required || item.repeats), "que-6 display required or repeating");
    note((group || display) && !item.initial.empty(), "que-8 initial on a group");
    note(display && item.readOnly, "que-9 display read-only");
    note(item.initial.size() > 1 && !item.repeats, "que-13 several initial values");
}

void ItemReader::linkConditions()
{
    for (Item& item : m_questionnaire.items)
        for (Condition& condition : item.conditions) {
            const auto found = m_byLinkId.find(condition.question);
            if (found != m_byLinkId.end())
                condition.target = found->second;
            else
                remark(Weight::Broken, "enableWhen on unknown item " + condition.question,
                    item.linkId);
        }
}

} // namespace waymark::forms
