// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_reading.h"

#include "assessment/form_words.h"
#include "assessment/licensed_form.h"
#include "assessment/shipped_forms.h"
#include "forms/sets_inside.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace waymark::assessment {
namespace {

using words::Json;

Error invalid(Rule rule, std::string subject)
{
    return {Error::Kind::Invalid, rule, std::move(subject)};
}

/// One file as a Questionnaire's JSON, whatever it was written in.
Result<Json> questionnaireIn(const std::string& document, ReadForm& found)
{
    auto json = words::readObject(document);
    if (!json) return invalid(Rule{"form.refused"}, "no readable JSON");
    if (!isLicensedForm(*json)) return std::move(*json);
    auto licensed = readLicensedForm(*json);
    if (!licensed) return licensed.error();
    LicensedForm tool = std::move(licensed).value();
    found.holder = tool.holder;
    found.licenceNote = tool.licenceNote;
    found.entitledUntil = tool.entitledUntil;
    return std::move(tool.questionnaire);
}

Result<forms::LoadedQuestionnaire> load(
    const Json& document, const forms::ValueSetLibrary& sets = {})
{
    auto loaded = forms::readQuestionnaire(document.dump(), sets);
    if (!loaded.questionnaire)
        return invalid(Rule{"form.refused"},
            loaded.report.remarks.empty() ? std::string{}
                                          : loaded.report.remarks.front().construct);
    return loaded;
}

/// The first question that is in one form only or asks for something else; empty: none.
std::string differenceBetween(const forms::Questionnaire& one, const forms::Questionnaire& other)
{
    const auto most = std::max(one.items.size(), other.items.size());
    for (std::size_t i = 0; i < most; ++i) {
        if (i >= one.items.size()) return other.items[i].linkId;
        const forms::Item& mine = one.items[i];
        if (i >= other.items.size() || other.items[i].linkId != mine.linkId
            || other.items[i].type != mine.type
            || other.items[i].options.size() != mine.options.size())
            return mine.linkId;
    }
    return {};
}

/// Writes the words of `other` beside those of `base`.
void addLanguage(Json& base, Json& other, const std::string& language)
{
    const auto translated = words::collect(other);
    words::visit(base, [&](const words::Place& place) {
        if (const auto found = translated.find(place.path); found != translated.end())
            words::addTranslation(place, language, found->second);
    });
}

std::string versionWith(const std::string& version, std::string_view addition)
{
    return version + (version.find('+') == std::string::npos ? '+' : '.') + std::string{addition};
}

bool canBeScored(const forms::Item& item)
{
    using enum forms::ItemType;
    return !item.hidden && !item.readOnly
        && (item.type == Choice || item.type == OpenChoice || item.type == Boolean
            || item.type == Integer || item.type == Decimal);
}

Result<std::string> definitionOf(const ScoringChoice& choice)
{
    if (choice.name.empty()) return choice.definition;
    const auto all = shippedScorings();
    const auto found = std::ranges::find(all, choice.name, &ShippedScoring::name);
    if (found == all.end())
        return Error{Error::Kind::NotFound, "form.scoring-unknown", choice.name};
    if (!found->confirmed && choice.confirmedBy.empty())
        return Error{Error::Kind::NotAllowed, "form.scoring-unconfirmed", choice.name};
    return withTranslations(*found);
}

/// The urls of the sets that are inside now.
std::vector<std::string> putSetsInside(Json& base, const forms::ValueSetLibrary& sets)
{
    auto packed = forms::withSetsInside(base.dump(), sets);
    if (packed.urls.empty()) return {};
    base = Json::parse(packed.json);
    base["version"] = versionWith(words::string(base, "version"), "sets");
    return std::move(packed.urls);
}

/// The form read again under another version.
Result<forms::Questionnaire> under(std::string version, Json document)
{
    document["version"] = std::move(version);
    auto loaded = load(document);
    if (!loaded) return loaded.error();
    return std::move(*std::move(loaded).value().questionnaire);
}

} // namespace

std::string_view ownersVersion(std::string_view version)
{
    return version.substr(0, version.find('+'));
}

Result<forms::ValueSetLibrary> readValueSets(const std::vector<std::string>& documents)
{
    forms::ValueSetLibrary sets;
    const auto counts = sets.addAll(documents);
    if (const auto none = std::ranges::find(counts, std::size_t{0}); none != counts.end())
        return invalid(
            Rule{"form.value-sets-unreadable"}, std::to_string(none - counts.begin() + 1));
    return sets;
}

Result<ReadForm> readForms(
    const std::vector<std::string>& documents, const forms::ValueSetLibrary& sets)
{
    ReadForm read;
    Json base;
    std::optional<forms::Questionnaire> first;
    std::vector<std::string> languages;
    for (const auto& document : documents) {
        auto json = questionnaireIn(document, read);
        if (!json) return json.error();
        Json here = std::move(json).value();
        auto loaded = load(here, sets);
        if (!loaded) return loaded.error();
        const auto& form = *loaded.value().questionnaire;
        if (form.url.empty()) return invalid(Rule{"form.url-missing"}, "url");
        if (std::ranges::find(languages, form.language) != languages.end())
            return invalid(Rule{"form.language-twice"}, form.language);
        languages.push_back(form.language);
        if (!first) {
            first = form;
            base = std::move(here);
            continue;
        }
        if (form.url != first->url || form.formVersion != first->formVersion)
            return invalid(Rule{"form.not-the-same-instrument"}, form.canonical());
        if (auto differing = differenceBetween(*first, form); !differing.empty())
            return invalid(Rule{"form.translation-differs"}, std::move(differing));
        addLanguage(base, here, form.language);
    }
    if (!first) return invalid(Rule{"form.refused"}, "no file");
    read.setsInside = putSetsInside(base, sets);
    auto whole = load(base);
    if (!whole) return whole.error();
    read.report = whole.value().report;
    read.form = std::move(*std::move(whole).value().questionnaire);
    return read;
}

Result<forms::Questionnaire> withLanguagesOf(
    const forms::Questionnaire& older, const forms::Questionnaire& newer)
{
    if (auto differing = differenceBetween(older, newer); !differing.empty())
        return invalid(Rule{"form.translation-differs"}, std::move(differing));
    auto base = words::readObject(older.source);
    auto other = words::readObject(newer.source);
    if (!base || !other) return invalid(Rule{"form.refused"}, newer.url);
    addLanguage(*base, *other, newer.language);
    return under(versionWith(older.formVersion, newer.language), std::move(*base));
}

Result<forms::Questionnaire> numbered(const forms::Questionnaire& form, int number)
{
    auto json = words::readObject(form.source);
    if (!json) return invalid(Rule{"form.refused"}, form.url);
    return under(versionWith(form.formVersion, std::to_string(number)), std::move(*json));
}

ChosenMapping mappingFor(const forms::Questionnaire& form,
    const forms::ScoringDefinition& definition, const forms::LinkIdMapping& given)
{
    if (!given.empty()) return {given, false};
    ChosenMapping chosen{forms::suggestMapping(form, definition), false};
    const bool whole = std::ranges::all_of(definition.items,
        [&](const auto& item) { return !item.required || chosen.mapping.contains(item.name); });
    if (whole) return chosen;
    std::vector<std::string> questions;
    for (const forms::Item& item : form.items)
        if (canBeScored(item)) questions.push_back(item.linkId);
    // What no rule needs is left out where the form is too short for it.
    std::vector<std::string> names;
    const bool all = questions.size() >= definition.items.size();
    for (const auto& item : definition.items)
        if (all || item.required) names.push_back(item.name);
    if (questions.size() < names.size()) return chosen;
    chosen = {{}, true};
    for (std::size_t i = 0; i < names.size(); ++i)
        chosen.mapping.emplace(names[i], questions[i]);
    return chosen;
}

Result<ScoringPreview> previewScoring(const forms::Questionnaire& form, std::string_view scoring)
{
    const auto all = shippedScorings();
    const auto found = std::ranges::find(all, scoring, &ShippedScoring::name);
    if (found == all.end())
        return Error{Error::Kind::NotFound, "form.scoring-unknown", std::string{scoring}};
    const auto definition = forms::readScoring(found->english);
    if (!definition) return definition.error();
    ScoringPreview preview{.items = definition.value().items,
        .questions = {},
        .chosen = mappingFor(form, definition.value(), {})};
    for (const forms::Item& item : form.items)
        if (canBeScored(item))
            preview.questions.emplace_back(
                item.linkId, item.text.base.empty() ? item.linkId : item.text.base);
    return preview;
}

Result<ScoredForm> withScoring(const forms::Questionnaire& form, const ScoringChoice& choice)
{
    auto text = definitionOf(choice);
    if (!text) return text.error();
    const auto definition = forms::readScoring(text.value());
    if (!definition) return definition.error();
    const auto chosen = mappingFor(form, definition.value(), choice.mapping);
    auto attached = forms::attachScoring(form, definition.value(), chosen.mapping);
    if (!attached) return attached.error();
    auto json = words::readObject(attached.value().source);
    if (!json) return invalid(Rule{"form.refused"}, form.url);
    auto scored = under(versionWith(form.formVersion, definition.value().id), std::move(*json));
    if (!scored) return scored.error();
    return ScoredForm{std::move(scored).value(), definition.value().id, chosen};
}

} // namespace waymark::assessment
