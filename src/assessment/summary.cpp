// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/summary.h"

#include "assessment/assessments.h"
#include "assessment/form_document.h"
#include "assessment/needs_store.h"
#include "assessment/summary_parts.h"
#include "base/coded.h"
#include "cases/guard.h"
#include "cases/timeline.h"

#include <map>

namespace waymark::assessment {
namespace {

using storage::Statement;

constexpr auto kAgreed = std::to_array<Coded<Agreed>>({
    {Agreed::NotAsked, "not_asked"},
    {Agreed::Share, "share"},
    {Agreed::KeepBack, "keep_back"},
});
constexpr std::string_view kAdded = "added:";

std::string oneWord(storage::Database& database, std::string_view sql, std::string_view id)
{
    return storage::firstRow(
        database, sql, [](const Statement& row) { return row.get<std::string>(0); }, id)
        .value_or(std::string{});
}

Result<SummarySource> sourceOf(office::Desk& desk, AssessmentId id)
{
    Assessments assessments{desk};
    auto assessment = assessments.find(id);
    if (!assessment) return assessment.error();
    auto sheet = assessments.sheetOf(*assessment);
    if (!sheet) return sheet.error();
    auto& database = desk.database();
    const auto caseId = assessment->caseId.toString();
    SummarySource source{.assessment = *assessment,
        .sheet = std::move(sheet).value(),
        .measures = measuresOfCase(database, assessment->caseId),
        .nameToUse
        = oneWord(database, "SELECT display_name FROM visible_cases WHERE id = $1", caseId),
        .caseReference
        = oneWord(database, "SELECT reference FROM visible_cases WHERE id = $1", caseId),
        .assessorName = oneWord(database, "SELECT name FROM visible_workers WHERE id = $1",
            assessment->assessor.toString()),
        .office
        = storage::firstRow(database, "SELECT name FROM visible_offices", [](const Statement& row) {
              return row.get<std::string>(0);
          }).value_or(std::string{})};
    return source;
}

struct Stored {
    std::string part;
    ParagraphDecision decision;
};

std::vector<Stored> storedParagraphs(storage::Database& database, AssessmentId id)
{
    return storage::rows(
        database,
        "SELECT part, words, agreed, defence FROM visible_summary_paragraphs"
        " WHERE assessment_id = $1 ORDER BY part",
        [](const Statement& row) {
            return Stored{.part = row.get<std::string>(0),
                .decision = {.agreed = parseAgreed(row.get<std::string>(2)).value(),
                    .defence = row.get<bool>(3),
                    .words = row.get<std::string>(1)}};
        },
        id);
}

std::vector<SummaryParagraph> paragraphsOf(
    office::Desk& desk, const SummarySource& source, const WordFile& words)
{
    auto paragraphs = proposedParagraphs(source, words, words.language());
    for (const Stored& one : storedParagraphs(desk.database(), source.assessment.id)) {
        const auto found = std::ranges::find(paragraphs, one.part, &SummaryParagraph::part);
        if (found != paragraphs.end())
            found->decision = one.decision;
        else if (one.part.starts_with(kAdded))
            paragraphs.push_back({.part = one.part,
                .section = SummaryParagraph::Section::Added,
                .title = {},
                .text = {},
                .decision = one.decision});
    }
    return paragraphs;
}

void write(office::Desk& desk, const Assessment& assessment, std::string_view part,
    const ParagraphDecision& decision)
{
    const auto asked
        = decision.agreed == Agreed::NotAsked ? std::nullopt : std::optional{desk.clock().now()};
    const auto changed
        = desk.database()
              .prepare("UPDATE summary_paragraphs SET revision = revision + 1, words = $3,"
                       " agreed = $4, defence = $5, asked_at = $6 WHERE id IN"
                       " (SELECT id FROM visible_summary_paragraphs WHERE assessment_id = $1"
                       " AND part = $2)")
              .bind(assessment.id, part, decision.words, code(decision.agreed), decision.defence,
                  asked)
              .run();
    if (changed > 0) return;
    desk.database()
        .prepare("INSERT INTO summary_paragraphs (id, revision, assessment_id, case_id, part,"
                 " words, agreed, defence, asked_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(Uuid::random().toString(), assessment.id, assessment.caseId, part, decision.words,
            code(decision.agreed), decision.defence, asked)
        .run();
}

Result<WordFile> wordsIn(std::string_view language)
{
    WordFile words{kWordsFolder, language};
    if (words.language() != language && words.language() != language.substr(0, language.find('-')))
        return Error{Error::Kind::Invalid, "summary.language-unknown", std::string{language}};
    return words;
}

/// Only what was agreed to; the others do not exist for the document.
Result<std::vector<SummaryParagraph>> agreedParagraphs(
    office::Desk& desk, const SummarySource& source, const WordFile& words)
{
    auto paragraphs = paragraphsOf(desk, source, words);
    std::erase_if(paragraphs,
        [](const SummaryParagraph& one) { return one.decision.agreed != Agreed::Share; });
    if (paragraphs.empty())
        return Error{Error::Kind::Invalid, "summary.nothing-agreed", source.caseReference};
    return paragraphs;
}

Result<void> askGuard(
    office::Desk& desk, cases::CaseId caseId, const std::optional<std::string>& override)
{
    cases::Guard guard{desk};
    if (guard.check(caseId, cases::OutgoingAct::Export).answer != cases::Answer::NotNow) return {};
    if (!override) return Error{Error::Kind::NotAllowed, "summary.guard-not-now", "override"};
    return guard.override(caseId, cases::OutgoingAct::Export, *override);
}

} // namespace

std::string_view code(Agreed value) { return codeOf(kAgreed, value); }
std::optional<Agreed> parseAgreed(std::string_view text) { return valueOf(kAgreed, text); }

Summaries::Summaries(office::Desk& desk)
    : m_desk{desk}
{
}

std::vector<std::string> Summaries::languages() { return WordFile::languagesIn(kWordsFolder); }

Result<std::vector<SummaryParagraph>> Summaries::paragraphs(
    AssessmentId id, std::string_view language)
{
    const auto source = sourceOf(m_desk, id);
    if (!source) return source.error();
    return paragraphsOf(m_desk, *source, WordFile{kWordsFolder, language});
}

Result<void> Summaries::decide(
    AssessmentId id, std::string_view part, const ParagraphDecision& decision)
{
    const auto source = sourceOf(m_desk, id);
    if (!source) return source.error();
    const auto all = paragraphsOf(m_desk, *source, WordFile{kWordsFolder, "en"});
    if (std::ranges::find(all, part, &SummaryParagraph::part) == all.end())
        return Error{Error::Kind::NotFound, "summary.paragraph-unknown", std::string{part}};
    office::Act act{m_desk};
    write(m_desk, source->assessment, part, decision);
    act.record({"summary.decided", "assessment", id.toString(),
        {{"agreed", std::string{code(decision.agreed)}},
            {"defence", decision.defence ? "yes" : "no"}}});
    act.commit();
    return {};
}

Result<std::string> Summaries::add(AssessmentId id, std::string_view words)
{
    if (words.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "summary.empty", "words"};
    const auto assessment = Assessments{m_desk}.find(id);
    if (!assessment) return assessment.error();
    office::Act act{m_desk};
    int number = 1;
    for (const Stored& one : storedParagraphs(m_desk.database(), id))
        if (one.part.starts_with(kAdded))
            number = std::max(number, std::atoi(one.part.c_str() + kAdded.size()) + 1);
    const std::string part = std::string{kAdded} + std::to_string(number);
    write(m_desk, *assessment, part, {.words = std::string{words}});
    act.record({"summary.added", "assessment", id.toString()});
    act.commit();
    return part;
}

Result<typeset::Document> Summaries::preview(AssessmentId id, std::string_view language)
{
    const auto words = wordsIn(language);
    if (!words) return words.error();
    const auto source = sourceOf(m_desk, id);
    if (!source) return source.error();
    const auto agreed = agreedParagraphs(m_desk, *source, *words);
    if (!agreed) return agreed.error();
    return documentOf(*source, *agreed, *words, m_desk.clock().now());
}

Result<typeset::Document> Summaries::exportAnswers(
    AssessmentId id, std::string_view language, const std::optional<std::string>& override)
{
    if (const auto words = wordsIn(language); !words) return words.error();
    const auto source = sourceOf(m_desk, id);
    if (!source) return source.error();
    if (const auto safe = askGuard(m_desk, source->assessment.caseId, override); !safe)
        return safe.error();
    const Instant at = source->assessment.finishedAt.value_or(source->assessment.startedAt);
    const auto document = filledForm(source->sheet,
        {.language = language,
            .office = source->office,
            .reference = source->caseReference,
            .answeredOn = m_desk.clock().local(at).date,
            .producedAt = m_desk.clock().now()});
    m_desk.note(
        {"assessment.printed", "assessment", id.toString(), {{"language", std::string{language}}}});
    return document;
}

Result<typeset::Document> Summaries::exportTo(
    AssessmentId id, std::string_view language, const std::optional<std::string>& override)
{
    const auto words = wordsIn(language);
    if (!words) return words.error();
    const auto source = sourceOf(m_desk, id);
    if (!source) return source.error();
    const Assessment& assessment = source->assessment;
    if (!isFinished(assessment.state))
        return Error{Error::Kind::NotAllowed, "summary.not-finished", id.toString()};
    const auto agreed = agreedParagraphs(m_desk, *source, *words);
    if (!agreed) return agreed.error();
    if (const auto safe = askGuard(m_desk, assessment.caseId, override); !safe) return safe.error();
    const auto document = documentOf(*source, *agreed, *words, m_desk.clock().now());
    office::Act act{m_desk};
    const std::map<std::string, std::string> facts{
        {"paragraphs", std::to_string(agreed->size())}, {"language", words->language()}};
    cases::addEvent(m_desk, assessment.caseId,
        {.kind = cases::EntryKind::Assessment,
            .at = m_desk.clock().now(),
            .title = {},
            .text = {},
            .event = "assessment.exported",
            .facts = facts,
            .subjectKind = "assessment",
            .subjectId = id.toString()});
    act.record({"assessment.exported", "assessment", id.toString(), facts});
    act.commit();
    return document;
}

} // namespace waymark::assessment
