// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_draft.h"

#include "assessment/form_draft_json.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark::assessment {
namespace {

/// How the forms that travel with the program name their owner: those may be changed.
constexpr std::string_view kOurCopyright = "Waymark contributors";

Error unknown(std::string_view linkId)
{
    return {Error::Kind::NotFound, "form.question-unknown", std::string{linkId}};
}

Error wordsMissing() { return {Error::Kind::Invalid, "form.words-missing", "words"}; }

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

FormJson optionJson(const OptionDraft& option, const FormJson& before)
{
    const std::string code = option.code.empty() ? codeFromWords(option.label) : option.code;
    // What the option had (its score, its translations) stays when its code stays.
    for (const FormJson& one : before)
        if (one.contains("valueCoding") && one["valueCoding"].value("code", "") == code) {
            FormJson kept = one;
            if (kept["valueCoding"].value("display", "") != option.label)
                kept["valueCoding"].erase("_display");
            kept["valueCoding"]["display"] = option.label;
            return kept;
        }
    return {{"valueCoding", {{"code", code}, {"display", option.label}}}};
}

void addTextProblems(
    std::vector<FormProblem>& problems, const forms::Questionnaire& form, const forms::Item& item)
{
    using Kind = FormProblem::Kind;
    const bool silent = item.type == forms::ItemType::Group || item.hidden;
    if (item.text.base.empty() && !silent) problems.push_back({Kind::NoWords, item.linkId});
    const bool choice
        = item.type == forms::ItemType::Choice || item.type == forms::ItemType::OpenChoice;
    if (choice && item.options.empty() && !item.allowsOther && !item.unresolvedSet)
        problems.push_back({Kind::NoOptions, item.linkId});
    for (const std::string& language : form.languages) {
        if (language == form.language || item.text.base.empty()) continue;
        const bool options = std::ranges::all_of(item.options, [&](const forms::Option& option) {
            return option.label.translations.contains(language);
        });
        if (!item.text.translations.contains(language) || !options)
            problems.push_back({Kind::NotTranslated, item.linkId, language});
    }
}

} // namespace

FormDraft::FormDraft(std::unique_ptr<Document> document)
    : m_document{std::move(document)}
{
}
FormDraft::~FormDraft() = default;
FormDraft::FormDraft(const FormDraft& other)
    : m_document{std::make_unique<Document>(*other.m_document)}
{
}
FormDraft& FormDraft::operator=(const FormDraft& other)
{
    *m_document = *other.m_document;
    return *this;
}
FormDraft::FormDraft(FormDraft&&) noexcept = default;
FormDraft& FormDraft::operator=(FormDraft&&) noexcept = default;

Result<FormDraft> FormDraft::of(std::string_view json)
{
    const auto loaded = forms::readQuestionnaire(json);
    if (!loaded.questionnaire)
        return Error{Error::Kind::Invalid, "form.refused",
            loaded.report.remarks.empty() ? std::string{}
                                          : loaded.report.remarks.front().construct};
    return FormDraft{std::make_unique<Document>(
        Document{FormJson::parse(forms::toJson(*loaded.questionnaire))})};
}

FormDraft FormDraft::empty(std::string_view url, std::string_view title, std::string_view language)
{
    return FormDraft{std::make_unique<Document>(Document{FormJson{{"resourceType", "Questionnaire"},
        {"language", language}, {"url", url}, {"version", "1"}, {"title", title},
        {"status", "active"}, {"item", FormJson::array()}}})};
}

FormDraft FormDraft::fresh(std::string_view title, std::string_view language)
{
    return empty("urn:uuid:" + FormId::create().toString(), title, language);
}

std::string FormDraft::json() const { return m_document->json.dump(); }

std::shared_ptr<const forms::Questionnaire> FormDraft::form() const
{
    auto loaded = forms::readQuestionnaire(json());
    if (!loaded.questionnaire) return nullptr;
    return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
}

std::vector<FormProblem> FormDraft::problems() const
{
    using Kind = FormProblem::Kind;
    std::vector<FormProblem> problems;
    const auto loaded = forms::readQuestionnaire(json());
    for (const auto& remark : loaded.report.remarks)
        if (remark.weight != forms::LoadRemark::Weight::Note)
            problems.push_back(
                {remark.weight == forms::LoadRemark::Weight::Broken ? Kind::Broken
                                                                    : Kind::Unsupported,
                    remark.linkId, remark.construct});
    if (!loaded.questionnaire) return problems;
    const auto& form = *loaded.questionnaire;
    if (form.title.base.empty()) problems.push_back({Kind::NoWords});
    if (form.items.empty()) problems.push_back({Kind::NoWords});
    if (!form.copyright.empty() && !form.copyright.starts_with(kOurCopyright))
        problems.push_back({Kind::Licensed, {}, form.copyright});
    for (const std::string& language : form.languages)
        if (language != form.language && !form.title.translations.contains(language))
            problems.push_back({Kind::NotTranslated, {}, form.title.base + ' ' + language});
    for (const forms::Item& item : form.items)
        addTextProblems(problems, form, item);
    for (const forms::ConclusionRule& rule : form.conclusions)
        for (const std::string& language : form.languages)
            if (language != form.language && !rule.title.translations.contains(language))
                problems.push_back({Kind::NotTranslated, {}, rule.code + ' ' + language});
    return problems;
}

std::string FormDraft::version() const { return m_document->json.value("version", ""); }
void FormDraft::setVersion(std::string_view version) { m_document->json["version"] = version; }

void FormDraft::setTitle(std::string_view language, std::string_view words)
{
    setText(m_document->json, "title", language, m_document->json.value("language", ""), words);
}

Result<std::string> FormDraft::addQuestion(
    forms::ItemType type, std::string_view words, std::string_view section, std::string_view after)
{
    if (isBlank(words)) return wordsMissing();
    auto& json = m_document->json;
    const std::string linkId = freeLinkId(json);
    FormJson item{{"linkId", linkId}, {"text", words}, {"type", code(type)}};
    if (type == forms::ItemType::Choice)
        item["answerOption"] = FormJson::array({optionJson({"yes", "Yes"}, FormJson::array()),
            optionJson({"no", "No"}, FormJson::array())});
    if (const auto place = placeOf(json, after)) {
        place.list->insert(
            place.list->begin() + static_cast<std::ptrdiff_t>(place.index) + 1, item);
        return linkId;
    }
    FormJson* parent = &json;
    if (!section.empty()) {
        const auto place = placeOf(json, section);
        if (!place) return unknown(section);
        parent = &place.item();
    }
    if (!parent->contains("item")) (*parent)["item"] = FormJson::array();
    (*parent)["item"].push_back(item);
    return linkId;
}

Result<void> FormDraft::setWords(
    std::string_view linkId, std::string_view language, std::string_view words)
{
    auto& json = m_document->json;
    const auto place = placeOf(json, linkId);
    if (!place) return unknown(linkId);
    const std::string own = json.value("language", "");
    if ((language == own || language.empty()) && isBlank(words)) return wordsMissing();
    setText(place.item(), "text", language, own, words);
    return {};
}

Result<void> FormDraft::setRequired(std::string_view linkId, bool required)
{
    const auto place = placeOf(m_document->json, linkId);
    if (!place) return unknown(linkId);
    if (required)
        place.item()["required"] = true;
    else
        place.item().erase("required");
    return {};
}

Result<void> FormDraft::setOptions(std::string_view linkId, const std::vector<OptionDraft>& options)
{
    const auto place = placeOf(m_document->json, linkId);
    if (!place) return unknown(linkId);
    if (options.empty() || std::ranges::any_of(options, isBlank, &OptionDraft::label))
        return Error{Error::Kind::Invalid, "form.option-missing", std::string{linkId}};
    auto& item = place.item();
    const FormJson before = item.value("answerOption", FormJson::array());
    auto& list = item["answerOption"] = FormJson::array();
    std::set<std::string> taken;
    for (OptionDraft option : options) {
        const std::string code = option.code.empty() ? codeFromWords(option.label) : option.code;
        // Two answers never share a code, though their words may fold to the same.
        option.code = code;
        for (int number = 2; !taken.insert(option.code).second; ++number)
            option.code = code + '-' + std::to_string(number);
        list.push_back(optionJson(option, before));
    }
    item.erase("answerValueSet");
    return {};
}

Result<void> FormDraft::setOptionWords(std::string_view linkId, std::string_view optionCode,
    std::string_view language, std::string_view words)
{
    const auto place = placeOf(m_document->json, linkId);
    if (!place) return unknown(linkId);
    if (place.item().contains("answerOption"))
        for (FormJson& option : place.item()["answerOption"])
            if (option.contains("valueCoding")
                && option["valueCoding"].value("code", "") == optionCode) {
                setText(option["valueCoding"], "display", language,
                    m_document->json.value("language", ""), words);
                return {};
            }
    return Error{Error::Kind::Invalid, "form.option-missing", std::string{optionCode}};
}

Result<void> FormDraft::remove(std::string_view linkId)
{
    const auto place = placeOf(m_document->json, linkId);
    if (!place) return unknown(linkId);
    std::vector<std::string> gone{std::string{linkId}};
    const auto collect = [&](const auto& self, FormJson& item) -> void {
        if (!item.contains("item")) return;
        for (FormJson& child : item["item"]) {
            gone.push_back(child.value("linkId", ""));
            self(self, child);
        }
    };
    collect(collect, place.item());
    place.list->erase(place.index);
    for (const std::string& one : gone)
        forget(m_document->json, one);
    return {};
}

Result<void> FormDraft::move(std::string_view linkId, int by)
{
    const auto place = placeOf(m_document->json, linkId);
    if (!place) return unknown(linkId);
    const auto last = static_cast<int>(place.list->size()) - 1;
    const int from = static_cast<int>(place.index);
    const int to = std::clamp(from + by, 0, last);
    FormJson item = place.item();
    place.list->erase(place.index);
    place.list->insert(place.list->begin() + to, std::move(item));
    return {};
}

} // namespace waymark::assessment
