// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/questionnaire_reader.h"

#include "forms/item_reader.h"
#include "forms/rule_reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark::forms {
namespace {

using fhir::Json;
using Weight = LoadRemark::Weight;

constexpr int kDeepest = 64;

/// Looks at every item, not deeper than the reader goes.
template <class Visit>
void visitItems(const Json& items, const Visit& visit, int depth = 0)
{
    if (depth > kDeepest) return;
    for (const Json& item : items) {
        visit(item);
        visitItems(fhir::array(item, "item"), visit, depth + 1);
    }
}

bool isStu3(const Json& document)
{
    bool old = false;
    visitItems(fhir::array(document, "item"), [&](const Json& item) {
        old = old || fhir::member(item, "option") || fhir::member(item, "options");
        for (const Json& condition : fhir::array(item, "enableWhen"))
            old = old || fhir::member(condition, "hasAnswer");
    });
    return old;
}

bool isR5(const Json& document)
{
    bool newer = fhir::member(document, "versionAlgorithmString")
        || fhir::member(document, "versionAlgorithmCoding")
        || fhir::member(document, "copyrightLabel");
    visitItems(fhir::array(document, "item"), [&](const Json& item) {
        newer = newer || fhir::string(item, "type") == "coding"
            || fhir::member(item, "answerConstraint") || fhir::member(item, "disabledDisplay");
    });
    return newer;
}

std::string versionOf(const Json& document)
{
    if (fhir::member(document, "group")) return "DSTU2";
    if (const Json* meta = fhir::member(document, "meta"))
        for (const Json& profile : fhir::array(*meta, "profile"))
            if (profile.is_string()
                && profile.get_ref<const std::string&>().find("/fhir/3.0/") != std::string::npos)
                return "STU3";
    if (isStu3(document)) return "STU3";
    return isR5(document) ? "R5" : "R4";
}

void readHead(const Json& document, Questionnaire& questionnaire)
{
    questionnaire.url = fhir::string(document, "url");
    questionnaire.formVersion = fhir::string(document, "version");
    questionnaire.language = fhir::string(document, "language");
    questionnaire.title = fhir::text(document, "title");
    questionnaire.name = fhir::string(document, "name");
    questionnaire.status = fhir::string(document, "status");
    questionnaire.copyright = fhir::string(document, "copyright");
    if (questionnaire.title.base.empty()) questionnaire.title.base = questionnaire.name;
}

void collectLanguages(Questionnaire& questionnaire)
{
    std::set<std::string> found;
    const auto add = [&](const Text& text) {
        for (const auto& [language, words] : text.translations)
            found.insert(language);
    };
    add(questionnaire.title);
    for (const Item& item : questionnaire.items) {
        add(item.text);
        for (const Option& option : item.options)
            add(option.label);
    }
    questionnaire.languages.assign(found.begin(), found.end());
}

/// enableWhen conditions that lead back to their own item.
void reportCycles(const Questionnaire& questionnaire, LoadReport& report)
{
    const auto& items = questionnaire.items;
    enum class Mark : std::uint8_t { New, Open, Done };
    std::vector<Mark> marks(items.size(), Mark::New);
    struct Frame {
        ItemIndex item;
        std::size_t next;
    };
    for (ItemIndex start = 0; start < items.size(); ++start) {
        if (marks[start] != Mark::New) continue;
        std::vector<Frame> path{{start, 0}};
        marks[start] = Mark::Open;
        while (!path.empty()) {
            Frame& top = path.back();
            const Item& item = items[top.item];
            // An item depends on what its conditions name and on its parent.
            if (top.next > item.conditions.size()) {
                marks[top.item] = Mark::Done;
                path.pop_back();
                continue;
            }
            const auto target = top.next < item.conditions.size() ? item.conditions[top.next].target
                                                                  : item.parent;
            ++top.next;
            if (!target) continue;
            if (marks[*target] == Mark::Open)
                report.remarks.push_back(
                    {Weight::Broken, "enableWhen in a circle", items[*target].linkId});
            else if (marks[*target] == Mark::New) {
                marks[*target] = Mark::Open;
                path.push_back({*target, 0});
            }
        }
    }
}

LoadedQuestionnaire refused(
    std::string version, std::string construct, std::string linkId = {}, std::size_t items = 0)
{
    LoadedQuestionnaire loaded;
    loaded.report.version = std::move(version);
    loaded.report.itemCount = items;
    loaded.report.remarks.push_back({Weight::Unsupported, std::move(construct), std::move(linkId)});
    return loaded;
}

/// Without the spaces between; every number and every escape as it was written.
std::string minified(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool quoted = false;
    for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\') {
            result += c;
            if (i + 1 < text.size()) result += text[++i];
            continue;
        }
        if (c == '"') quoted = !quoted;
        if (quoted || static_cast<unsigned char>(c) > ' ') result += c;
    }
    return result;
}

/// Constructs of the form as a whole that we do not do.
void remarkOnHead(const Json& document, LoadReport& report)
{
    for (const Json& extension : fhir::array(document, "modifierExtension"))
        report.remarks.push_back(
            {Weight::Unsupported, "modifierExtension " + fhir::string(extension, "url"), {}});
    for (const Json& extension : fhir::array(document, "extension")) {
        const auto url = fhir::string(extension, "url");
        const bool named = url.ends_with("sdc-questionnaire-questionnaireAdaptive")
            || url.ends_with("sdc-questionnaire-assemble-expectation");
        if (named && fhir::string(extension, "valueCode") != "independent-root")
            report.remarks.push_back({Weight::Unsupported, std::string{fhir::tail(url)}, {}});
    }
}

} // namespace

std::string_view code(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete: return "complete";
    case Verdict::Partial: return "partial";
    case Verdict::Refused: break;
    }
    return "refused";
}

LoadedQuestionnaire readQuestionnaire(std::string_view text, const ValueSetLibrary& sets)
{
    const auto document = fhir::parse(text);
    if (!document) {
        auto why = fhir::whyUnreadable(text);
        return refused({}, std::move(why.construct), std::move(why.linkId));
    }
    if (fhir::string(*document, "resourceType") != "Questionnaire")
        return refused({}, "no Questionnaire");
    std::string version = versionOf(*document);
    if (version == "DSTU2" || version == "STU3") {
        const std::string construct = version + " Questionnaire";
        return refused(std::move(version), construct);
    }

    LoadedQuestionnaire loaded;
    Questionnaire questionnaire;
    questionnaire.version = version == "R5" ? FhirVersion::R5 : FhirVersion::R4;
    loaded.report.version = version;
    readHead(*document, questionnaire);
    ItemReader reader{*document, sets, questionnaire, loaded.report};
    reader.readAll();
    if (reader.tooDeep())
        return refused(std::move(version), "items nested deeper than 64", *reader.tooDeep(),
            questionnaire.items.size());
    questionnaire.expressions = reader.expressions(*document, {});
    remarkOnHead(*document, loaded.report);
    readRules(*document, questionnaire, loaded.report);
    reportCycles(questionnaire, loaded.report);
    collectLanguages(questionnaire);
    questionnaire.source = minified(text);
    loaded.report.itemCount = questionnaire.items.size();
    const bool whole = std::ranges::all_of(loaded.report.remarks,
        [](const LoadRemark& remark) { return remark.weight == Weight::Note; });
    loaded.report.verdict = whole ? Verdict::Complete : Verdict::Partial;
    loaded.questionnaire = std::move(questionnaire);
    return loaded;
}

} // namespace waymark::forms
