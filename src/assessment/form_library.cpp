// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_library.h"

#include "assessment/assessment.h"
#include "assessment/form_reading.h"
#include "assessment/form_rights.h"
#include "assessment/shipped_forms.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr int kMostVersions = 99; ///< of one version of its owner

FormRow readForm(const Statement& row)
{
    return {.id = row.get<FormId>(0),
        .url = row.get<std::string>(1),
        .version = row.get<std::string>(2),
        .title = row.get<std::string>(3),
        .purpose = row.get<std::string>(4),
        .shipped = row.get<bool>(5),
        .retired = row.get<bool>(6)};
}

std::string_view lastPart(std::string_view url)
{
    const auto cut = url.find_last_of("/:");
    return cut == std::string_view::npos ? url : url.substr(cut + 1);
}

/// "tier-1-triage" is made for triage: the shipped forms say it in their name.
std::string purposeOf(const forms::Questionnaire& form)
{
    static constexpr auto kWords = std::to_array<std::pair<std::string_view, Purpose>>({
        {"triage", Purpose::Triage},
        {"individual", Purpose::ProtectionAndSupport},
        {"child", Purpose::ProtectionAndSupport},
        {"safety", Purpose::Safety},
        {"dominance", Purpose::Specialist},
        {"gate", Purpose::Specialist},
        {"closure", Purpose::Closure},
        {"feedback", Purpose::Feedback},
    });
    if (!form.url.starts_with("urn:waymark:form:")) return {};
    for (const auto& [word, purpose] : kWords)
        if (form.url.find(word) != std::string::npos) return std::string{code(purpose)};
    return {};
}

/// What the worker said, and where nothing was said what the file says of itself.
FormRight rightFrom(FormRight right, const ReadForm& read)
{
    if (right.holder.empty()) right.holder = read.holder;
    if (right.licenceNote.empty()) right.licenceNote = read.licenceNote;
    if (!right.entitledUntil) right.entitledUntil = read.entitledUntil;
    return right;
}

} // namespace

FormLibrary::FormLibrary(office::Desk& desk)
    : m_desk{desk}
{
}

Result<FormLibrary::Kept> FormLibrary::keep(
    const forms::Questionnaire& form, Origin origin, std::string_view rightNote)
{
    auto& database = m_desk.database();
    const auto there = storage::firstRow(
        database, "SELECT id, content FROM visible_forms WHERE url = $1 AND version = $2",
        [](const Statement& row) {
            return std::pair{row.get<FormId>(0), row.get<std::string>(1)};
        },
        form.url, form.formVersion);
    if (there && there->second == form.source) return Kept{there->first, false};
    if (there) return Error{Error::Kind::Conflict, "form.version-exists", form.canonical()};
    database
        .prepare("UPDATE forms SET revision = revision + 1, retired = 1 WHERE id IN"
                 " (SELECT id FROM visible_forms WHERE url = $1 AND retired = 0)")
        .bind(form.url)
        .run();
    const FormId id = FormId::create();
    database
        .prepare("INSERT INTO forms (id, revision, url, version, title, purpose, content, shipped,"
                 " retired, right_note, imported_by, imported_at)"
                 " VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10)")
        .bind(id, form.url, form.formVersion, form.title.base, purposeOf(form), form.source,
            origin == Origin::Shipped, rightNote, m_desk.session().worker, m_desk.clock().now())
        .run();
    rights::keepLanguages(m_desk, id, languagesOf(form));
    return Kept{id, true};
}

Problems FormLibrary::takeInShipped()
{
    Problems problems;
    const auto known = storage::rows(m_desk.database(),
        "SELECT url, version FROM visible_forms WHERE shipped = 1", [](const Statement& row) {
            return std::pair{row.get<std::string>(0), row.get<std::string>(1)};
        });
    for (const ShippedForm& shipped : shippedForms()) {
        if (std::ranges::find(known, std::pair{shipped.url, shipped.version}) != known.end())
            continue;
        auto loaded = forms::readQuestionnaire(withTranslations(shipped));
        if (!loaded.questionnaire) {
            problems.push_back({Error::Kind::Invalid, "form.refused", std::string{shipped.name}});
            continue;
        }
        office::Act act{m_desk};
        const auto kept = keep(*loaded.questionnaire, Origin::Shipped, {});
        if (!kept) {
            problems.push_back(kept.error());
            continue;
        }
        act.record(
            {"form.taken-in", "form", kept.value().id.toString(), {{"version", shipped.version}}});
        act.commit();
    }
    m_shippedTakenIn = true;
    return problems;
}

void FormLibrary::ensureShipped()
{
    if (m_shippedTakenIn) return;
    // A shipped form that does not load is a defect of the program, found by its own test.
    const auto problems = takeInShipped();
    if (!problems.empty()) throw std::logic_error{std::string{problems.front().rule.text}};
}

std::vector<FormRow> FormLibrary::forms()
{
    ensureShipped();
    auto all = storage::rows(m_desk.database(),
        "SELECT id, url, version, title, purpose, shipped, retired FROM visible_forms"
        " WHERE retired = 0 ORDER BY shipped DESC, title, id",
        readForm);
    auto languages = rights::languages(m_desk);
    auto newest = rights::newest(m_desk);
    auto publishers = rights::publishers(m_desk);
    for (FormRow& row : all) {
        if (const auto found = languages.find(row.id); found != languages.end())
            row.languages = std::move(found->second);
        if (const auto found = newest.find(row.id); found != newest.end())
            row.right = std::move(found->second);
        if (const auto found = publishers.find(row.id); found != publishers.end())
            row.publisher = std::move(found->second);
    }
    return all;
}

Result<FormId> FormLibrary::find(std::string_view name)
{
    ensureShipped();
    const auto all = storage::rows(m_desk.database(),
        "SELECT id, url, version, title, purpose, shipped, retired FROM visible_forms"
        " ORDER BY retired, imported_at DESC",
        readForm);
    const auto found = std::ranges::find_if(all, [&](const FormRow& form) {
        return form.id.toString() == name || form.url == name
            || form.url + '|' + form.version == name || lastPart(form.url) == name
            || lastPart(form.url).ends_with('-' + std::string{name});
    });
    if (found == all.end()) return Error{Error::Kind::NotFound, "form.unknown", std::string{name}};
    return found->id;
}

Result<std::shared_ptr<const forms::Questionnaire>> FormLibrary::load(FormId id)
{
    const auto content = storage::firstRow(
        m_desk.database(), "SELECT content FROM visible_forms WHERE id = $1",
        [](const Statement& row) { return row.get<std::string>(0); }, id);
    if (!content) return Error{Error::Kind::NotFound, "form.unknown", id.toString()};
    auto loaded = forms::readQuestionnaire(*content);
    if (!loaded.questionnaire) return Error{Error::Kind::Invalid, "form.refused", id.toString()};
    return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
}

/// The form in use of the same url and owner's version, with this one's language added to it;
/// else the form as it is.
Result<forms::Questionnaire> FormLibrary::joined(const forms::Questionnaire& form)
{
    const auto content = storage::firstRow(
        m_desk.database(),
        "SELECT content FROM visible_forms WHERE url = $1 AND retired = 0 AND shipped = 0",
        [](const Statement& row) { return row.get<std::string>(0); }, form.url);
    auto older = content ? forms::readQuestionnaire(*content) : forms::LoadedQuestionnaire{};
    if (!older.questionnaire
        || ownersVersion(older.questionnaire->formVersion) != ownersVersion(form.formVersion))
        return form;
    const auto spoken = languagesOf(*older.questionnaire);
    if (std::ranges::find(spoken, form.language, &FormLanguage::language) != spoken.end())
        return form;
    return withLanguagesOf(*older.questionnaire, form);
}

Result<FormId> FormLibrary::keepWithRight(const forms::Questionnaire& form, const FormRight& right,
    const rights::ScoringNote& scoring, const FormImport* files)
{
    office::Act act{m_desk};
    const auto kept = keep(form, Origin::Imported, right.words);
    if (!kept) return kept.error();
    const FormId id = kept.value().id;
    const auto place = rights::keep(m_desk, id, right, scoring);
    if (files && files->signatures)
        rights::keepSignatures(m_desk, id, place, files->documents, *files->signatures);
    act.record({kept.value().isNew ? "form.imported" : "form.right-renewed", "form", id.toString(),
        {{"version", form.formVersion}, {"ground", std::string{code(right.ground)}},
            {"proof", std::to_string(right.proof.size())}, {"scoring", scoring.scoring}}});
    act.commit();
    return id;
}

Result<FormId> FormLibrary::keepImported(forms::Questionnaire& form, const FormRight& right,
    const rights::ScoringNote& scoring, const FormImport& wanted)
{
    auto kept = keepWithRight(form, right, scoring, &wanted);
    if (!wanted.asNewVersion) return kept;
    const forms::Questionnaire first = form;
    for (int number = 2;
         number <= kMostVersions && !kept && kept.error().kind == Error::Kind::Conflict; ++number) {
        auto next = numbered(first, number);
        if (!next) return next.error();
        form = std::move(next).value();
        kept = keepWithRight(form, right, scoring, &wanted);
    }
    return kept;
}

Result<ImportedForm> FormLibrary::import(const FormImport& wanted)
{
    using enum office::Role;
    if (const auto may = office::requireRole(
            m_desk.session(), {Supervisor, Administrator}, "form.supervisors-only");
        !may)
        return may.error();
    if (const auto problems = problemsIn(wanted.right); !problems.empty()) return problems.front();
    std::string publisher;
    if (wanted.signatures) {
        auto checked = checkSignatures(wanted.documents, *wanted.signatures);
        if (!checked) return checked.error();
        publisher = std::move(checked).value();
    }
    const auto sets = readValueSets(wanted.valueSets);
    if (!sets) return sets.error();
    auto read = readForms(wanted.documents, sets.value());
    if (!read) return read.error();
    const auto form = joined(read.value().form);
    if (!form) return form.error();
    ScoredForm scored{form.value(), {}, {}};
    rights::ScoringNote note;
    if (wanted.scoring) {
        auto attached = withScoring(form.value(), *wanted.scoring);
        if (!attached) return attached.error();
        scored = std::move(attached).value();
        note = {scored.scoring, wanted.scoring->confirmedBy};
    }
    const auto kept
        = keepImported(scored.form, rightFrom(wanted.right, read.value()), note, wanted);
    if (!kept) return kept.error();
    return ImportedForm{.id = kept.value(),
        .canonical = scored.form.canonical(),
        .report = read.value().report,
        .languages = languagesOf(scored.form),
        .publisher = std::move(publisher),
        .scoring = note.scoring,
        .mapping = std::move(scored.chosen.mapping),
        .mappingGuessed = scored.chosen.guessed};
}

Result<FormId> FormLibrary::import(std::string_view json, std::string_view rightNote)
{
    if (rightNote.empty()) return Error{Error::Kind::Invalid, "form.right-missing", "right"};
    auto read = readForms({std::string{json}});
    if (!read) return read.error();
    const auto& form = read.value().form;
    FormRight right = rights::ofUrl(m_desk, form.url)
                          .value_or(FormRight{.ground = FormRight::Ground::Own,
                              .confirmedBy = m_desk.session().name,
                              .confirmedOn = m_desk.clock().today()});
    right.words = rightNote;
    return keepWithRight(form, right, {});
}

Result<std::string> FormLibrary::noteForBlank(FormId id)
{
    const auto right = rights::ofForm(m_desk, id);
    if (!right) return std::string{};
    if (!right->blankAllowed)
        return Error{Error::Kind::NotAllowed, "form.blank-not-allowed", id.toString()};
    if (right->endedBy(m_desk.clock().today()))
        return Error{Error::Kind::NotAllowed, "form.right-ended", id.toString()};
    return right->licenceNote;
}

Result<FormRight> FormLibrary::proof(FormId id)
{
    auto right = rights::ofForm(m_desk, id);
    if (!right || right->proof.empty())
        return Error{Error::Kind::NotFound, "form.proof-unknown", id.toString()};
    m_desk.note({"form.proof-read", "form", id.toString()});
    return std::move(*right);
}

Result<std::vector<SignedDocument>> FormLibrary::signedFiles(FormId id)
{
    auto files = rights::signedDocuments(m_desk, id);
    if (files.empty()) return Error{Error::Kind::NotFound, "form.signature-unknown", id.toString()};
    m_desk.note({"form.proof-read", "form", id.toString()});
    return files;
}

} // namespace waymark::assessment
