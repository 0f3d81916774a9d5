// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "assessment/assessments.h"
#include "assessment/figures.h"
#include "assessment/form_library.h"
#include "cases/case_list.h"
#include "forms/response.h"

#include <stdexcept>

namespace waymark::bench {
namespace {

using namespace assessment;

constexpr std::string_view kScale = "bench-scale";
constexpr std::size_t kResponses = 100'000; ///< whatever the number of cases

/// One answered triage, as every stored response is: some kilobytes of JSON.
std::string responseOf(FormLibrary& library, FormId form)
{
    const auto questionnaire = library.load(form);
    if (!questionnaire) throw std::runtime_error{"the triage does not load"};
    forms::AnswerSheet sheet{*questionnaire};
    for (const char* question : {"place", "injured", "contact"})
        if (const auto node = sheet.first(question))
            if (!sheet.setAnswers(*node, {false})) throw std::runtime_error{"no answer fits"};
    return forms::toJson(sheet, forms::ResponseStatus::Completed);
}

/// kResponses finished assessments, each with a score and a need, spread over the cases; once.
void fillAssessments(BenchOffice& office)
{
    auto& desk = office.desk();
    auto& database = office.database();
    const auto filled = storage::firstRow(database, "SELECT id FROM visible_assessments LIMIT 1",
        [](const storage::Statement&) { return true; });
    if (filled) return;
    FormLibrary library{desk};
    const auto form = library.find("tier-1-triage");
    if (!form) throw std::runtime_error{"there is no triage"};
    const std::string response = responseOf(library, *form);
    const auto ids = storage::rows(database, "SELECT id FROM visible_cases",
        [](const storage::Statement& row) { return row.get<std::string>(0); });
    office::Act act{desk};
    std::size_t number = 0;
    while (number < kResponses) {
        const std::string& caseId = ids[number % ids.size()];
        const auto id = AssessmentId::create();
        const Instant at = desk.clock().now() - std::chrono::hours{24} * (number % 900);
        const auto worker = desk.session().worker;
        database
            .prepare("INSERT INTO assessments (id, revision, case_id, form_id, purpose,"
                     " requested_by, request_reference, due_on, consent, judgement,"
                     " judgement_reason, interpreter, reassess_on, state, response, answered,"
                     " asked, assessor_id, started_at, finished_at) VALUES ($1, 1, $2, $3,"
                     " 'triage', 'self', '', '2026-11-25', 'given', 'not_yet', '', '', NULL,"
                     " 'active', $4, 3, 10, $5, $6, $6)")
            .bind(id, caseId, *form, response, worker, at)
            .run();
        const auto points = static_cast<std::int64_t>(number % 28);
        database
            .prepare("INSERT INTO assessment_scores (id, revision, assessment_id, case_id, score,"
                     " title, number, value, missing, band, at, month)"
                     " VALUES ($1, 1, $2, $3, $4, 'Scale', $5, $6, 0, '', $7, $8)")
            .bind(Uuid::random().toString(), id, caseId, kScale, std::to_string(points),
                static_cast<double>(points), at, toIso(at).substr(0, 7))
            .run();
        database
            .prepare("INSERT INTO needs (id, revision, case_id, assessment_id, need, words,"
                     " priority, status, owner_id, target_date, next_step, reasons, created_at)"
                     " VALUES ($1, 1, $2, $3, 'housing', '', 'soon', $4, NULL, NULL, '', '[]',"
                     " $5)")
            .bind(NeedId::create(), caseId, id, number % 3 == 0 ? "met" : "open", at)
            .run();
        ++number;
    }
    act.commit();
}

} // namespace

void measureAssessments(BenchOffice& office, std::vector<Row>& rows)
{
    fillAssessments(office);
    const Figures figures{office.desk()};
    rows.push_back(readRow(office, "a scale's trend among 100,000 responses", 50, 200, [&] {
        if (figures.months(kScale).empty()) throw std::runtime_error{"no trend"};
    }));
    rows.push_back(readRow(office, "a need's count among 100,000 responses", 50, 200, [&] {
        if (figures.needs(Need::Housing).empty()) throw std::runtime_error{"no count"};
    }));
    const auto page = cases::CaseList{office.desk()}.list({});
    std::size_t at = 0;
    rows.push_back(readRow(office, "a scale's trend of one case", 50, 200,
        [&] { (void)figures.trends(page.rows[++at % page.rows.size()].id); }));
}

} // namespace waymark::bench
