// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_library.h"

#include "assessment/assessment.h"
#include "assessment/shipped_forms.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace waymark::assessment {
namespace {

using storage::Statement;

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

} // namespace

FormLibrary::FormLibrary(office::Desk& desk)
    : m_desk{desk}
{
}

Result<FormId> FormLibrary::keep(
    const forms::Questionnaire& form, Origin origin, std::string_view rightNote)
{
    office::Act act{m_desk};
    auto& database = m_desk.database();
    const auto there = storage::firstRow(
        database, "SELECT id, content FROM visible_forms WHERE url = $1 AND version = $2",
        [](const Statement& row) {
            return std::pair{row.get<FormId>(0), row.get<std::string>(1)};
        },
        form.url, form.formVersion);
    if (there && there->second == form.source) return there->first;
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
    act.record({origin == Origin::Shipped ? "form.taken-in" : "form.imported", "form",
        id.toString(), {{"version", form.formVersion}}});
    act.commit();
    return id;
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
        if (const auto kept = keep(*loaded.questionnaire, Origin::Shipped, {}); !kept)
            problems.push_back(kept.error());
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
    return storage::rows(m_desk.database(),
        "SELECT id, url, version, title, purpose, shipped, retired FROM visible_forms"
        " WHERE retired = 0 ORDER BY shipped DESC, title, id",
        readForm);
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

Result<FormId> FormLibrary::import(std::string_view json, std::string_view rightNote)
{
    if (rightNote.empty()) return Error{Error::Kind::Invalid, "form.right-missing", "right"};
    auto loaded = forms::readQuestionnaire(json);
    if (!loaded.questionnaire)
        return Error{Error::Kind::Invalid, "form.refused", loaded.report.remarks.front().construct};
    auto& form = *loaded.questionnaire;
    if (form.url.empty()) return Error{Error::Kind::Invalid, "form.url-missing", "url"};
    return keep(form, Origin::Imported, rightNote);
}

} // namespace waymark::assessment
