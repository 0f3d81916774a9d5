// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/item_reader.h"

#include <algorithm>
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

/// The score at an option, and the extension that carries it.
std::pair<std::optional<Decimal>, std::string> scoreOf(const Json& option)
{
    for (const char* name : {"ordinalValue", "itemWeight", "questionnaire-ordinalValue"}) {
        const Json* found = fhir::extension(option, name);
        const Json* number = found ? fhir::member(*found, "valueDecimal") : nullptr;
        if (found && !number) number = fhir::member(*found, "valueInteger");
        if (number) return {fhir::decimal(*number), fhir::string(*found, "url")};
    }
    return {};
}

/// R5's member, or the extension that carries it in R4.
std::string constraintOf(const Json& json)
{
    if (auto own = fhir::string(json, "answerConstraint"); !own.empty()) return own;
    const Json* carried = fhir::extensionByUrl(
        json, std::string{fhir::kCrossVersionUrl} + "Questionnaire.item.answerConstraint");
    return carried ? fhir::string(*carried, "valueCode") : std::string{};
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
            if (auto options = codeSystemOptions(resource)) {
                for (const Option& one : *options)
                    if (const auto* coding = std::get_if<Coding>(&one.value); coding->score)
                        m_questionnaire.scoredConcepts.push_back(*coding);
                m_contained[fhir::string(resource, "url")] = std::move(*options);
            }
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
        if (!items.empty() && parent) m_tooDeep = m_questionnaire.items[*parent].linkId;
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
    if (!m_questionnaire.byLinkId.emplace(item.linkId, index).second)
        remark(Weight::Broken, "linkId used twice", item.linkId);
    item.text = fhir::text(json, "text");
    item.prefix = fhir::string(json, "prefix");
    item.code = firstCode(json);
    readType(json, item);
    item.required = fhir::flag(json, "required") || fhir::flag(json, "require");
    item.repeats = fhir::flag(json, "repeats");
    // R5: a read-only group covers what is in it.
    item.readOnly = fhir::flag(json, "readOnly")
        || (parent && m_questionnaire.items[*parent].type == ItemType::Group
            && m_questionnaire.items[*parent].readOnly);
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
        if (const auto rule = constraintOf(json);
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
            const auto [score, url] = scoreOf(one);
            if (score && !coding->score) {
                coding->score = score;
                coding->scoreUrl = url;
            }
        } else {
            option.score = scoreOf(one).first;
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
    const bool simple = item.type == ItemType::String || item.type == ItemType::Text
        || item.type == ItemType::Url || item.type == ItemType::Boolean
        || item.type == ItemType::Decimal || item.type == ItemType::Integer
        || item.type == ItemType::OpenChoice;
    note(fhir::member(json, "maxLength") && !simple, "que-10 maxLength on another type");
    note(fhir::member(json, "initial") && fhir::member(json, "answerOption"),
        "que-11 initial beside options");
    note(item.linkId.size() > 255, "que-15 linkId longer than 255");
    note(fhir::string(json, "disabledDisplay") == "protected", "disabledDisplay protected");
}

void ItemReader::linkConditions()
{
    for (Item& item : m_questionnaire.items)
        for (Condition& condition : item.conditions) {
            condition.target = m_questionnaire.find(condition.question);
            if (condition.target)
                checkCondition(item, condition);
            else
                remark(Weight::Broken, "enableWhen on unknown item " + condition.question,
                    item.linkId);
        }
}

/// Names what is met more generously than FHIR says, so that nobody relies on it unknowingly.
void ItemReader::checkCondition(const Item& item, const Condition& condition)
{
    const Item& target = m_questionnaire.items[*condition.target];
    if (condition.op == Operator::Exists || target.options.empty()) return;
    const auto* wanted = std::get_if<Coding>(&condition.answer);
    if (!wanted) {
        if (std::holds_alternative<std::string>(condition.answer)
            && std::holds_alternative<Coding>(target.options.front().value))
            remark(Weight::Note, "enableWhen compares a choice with text", item.linkId);
        return;
    }
    const auto option = std::ranges::find_if(
        target.options, [&](const Option& one) { return matches(one.value, condition.answer); });
    if (option == target.options.end()) {
        if (!target.allowsOther)
            remark(Weight::Note, "enableWhen on no option of " + target.linkId, item.linkId);
        return;
    }
    const auto* listed = std::get_if<Coding>(&option->value);
    if (listed && listed->system != wanted->system && !wanted->code.empty())
        remark(Weight::Note, "enableWhen names no system, matched by code", item.linkId);
}

} // namespace waymark::forms
