// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"
#include "assessment/deadlines.h"
#include "assessment/form_library.h"
#include "assessment/reassessment.h"
#include "assessment/reviews.h"
#include "cases/case_list.h"
#include "cases/cases_fixture.h"
#include "cases/incident.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;

namespace {

/// One of `purpose` with one answer, not finished.
std::pair<Assessment, forms::AnswerSheet> begin(office::Desk& desk, cases::CaseId caseId,
    std::string_view form = "tier-2-individual", Purpose purpose = Purpose::ProtectionAndSupport)
{
    Assessments assessments{desk};
    const auto id = FormLibrary{desk}.find(form);
    REQUIRE(id);
    auto started = assessments.start(caseId, *id, {.purpose = purpose});
    REQUIRE(started);
    auto sheet = assessments.sheetOf(*started).value();
    REQUIRE(sheet.setAnswers(*sheet.first(sheet.form().items[1].linkId), {false}));
    return {*started, std::move(sheet)};
}

bool offers(office::Desk& desk, const Assessment& assessment, Action action)
{
    const auto allowed = Assessments{desk}.allowedActions(assessment);
    return std::ranges::find(allowed, action) != allowed.end();
}

} // namespace

TEST_CASE("every step of the table says from where, by whom and to where")
{
    for (const Step& step : kWorkflow) {
        CHECK(findStep(step.from, step.action)->to == step.to);
        CHECK(step.from != step.to);
        CHECK(parseState(code(step.from)) == step.from);
        CHECK(parseAction(code(step.action)) == step.action);
    }
    CHECK_FALSE(findStep(State::Superseded, Action::PutIntoEffect));
    CHECK_FALSE(findStep(State::Active, Action::Begin));
    const Standing all{.assessor = true, .worker = true, .supervisor = true};
    CHECK_FALSE(isAllowed(State::Draft, Action::Approve, all));
    CHECK(isAllowed(State::Draft, Action::Approve, {.supervisor = true}));
    CHECK_FALSE(isAllowed(State::Active, Action::MarkDue, all));
    CHECK(isOpen(State::Scheduled));
    CHECK_FALSE(isOpen(State::Draft));
}

TEST_CASE("working days leave out the weekend")
{
    CHECK(addWorkingDays(*parseDate("2026-11-25"), 10) == *parseDate("2026-12-09"));
    CHECK(addWorkingDays(*parseDate("2026-11-27"), 1) == *parseDate("2026-11-30"));
    const Deadlines usual;
    const Date today = *parseDate("2026-11-25");
    CHECK(dueOn(Purpose::Triage, today, usual) == today);
    CHECK(dueOn(Purpose::Support, today, usual) == *parseDate("2026-12-09"));
    CHECK(renewOn(Purpose::Safety, today, usual) == *parseDate("2027-02-23"));
    CHECK_FALSE(renewOn(Purpose::Feedback, today, usual));
}

TEMPLATE_TEST_CASE("an assessment that was asked for has a due date and stands in somebody's day",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    Assessments assessments{desk};
    const auto form = FormLibrary{desk}.find("tier-2-individual");
    auto asked = assessments.request(subject.id, *form,
        {.purpose = Purpose::Protection,
            .requestedBy = RequestedBy::Prosecutor,
            .requestReference = "PAR-26/118"});
    REQUIRE(asked);
    CHECK(asked->state == State::Requested);
    CHECK(asked->details.dueOn
        == dueOn(Purpose::Protection, desk.clock().today(), readDeadlines(desk)));
    const auto tasks = cases::Tasks{desk}.openOfCase(subject.id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].details.kind == cases::TaskKind::Deadline);
    CHECK(tasks[0].details.due == asked->details.dueOn);
    SECTION("it waits for consent, is scheduled, and begins with the first answer")
    {
        auto at = assessments.take(*asked, Action::AskConsent);
        REQUIRE(at);
        at = assessments.take(*at, Action::Schedule);
        REQUIRE(at);
        CHECK(at->state == State::Scheduled);
        CHECK(assessments.take(*at, Action::Send).error().rule
            == Rule{"assessment.step-not-allowed"});
        const auto sheet = assessments.sheetOf(*at);
        const auto saved = assessments.save(*at, *sheet);
        REQUIRE(saved);
        CHECK(saved->state == State::InProgress);
    }
    SECTION("who does not want it says why, and the reminder ends")
    {
        CHECK(assessments.take(*asked, Action::Refuse).error().rule
            == Rule{"assessment.note-missing"});
        const auto refused = assessments.take(*asked, Action::Refuse, "too much at once");
        REQUIRE(refused);
        CHECK(refused->state == State::Refused);
        CHECK(cases::Tasks{desk}.openOfCase(subject.id).empty());
    }
}

TEMPLATE_TEST_CASE("a second person reads an extensive assessment, never one's own", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto sonja = office.another("Sonja", {office::Role::Worker, office::Role::Supervisor});
    const auto vera = office.another("Vera", {office::Role::Supervisor});
    auto& desk = office.as(sonja);
    const auto subject = test::someCase(desk);
    auto [started, sheet] = begin(desk, subject.id);
    const auto handedIn = Assessments{desk}.finish(started, sheet);
    REQUIRE(handedIn);
    CHECK(handedIn->state == State::Draft);
    CHECK_FALSE(offers(desk, *handedIn, Action::Approve));
    const auto own = Reviews{desk}.waiting(10);
    REQUIRE(own.size() == 1);
    CHECK(own[0].own);
    CHECK(own[0].reasons == std::vector{ReviewReason::Extensive});
    CHECK(Assessments{desk}.take(*handedIn, Action::Approve).error().rule
        == Rule{"assessment.step-not-allowed"});

    auto& other = office.as(vera);
    Assessments assessments{other};
    const auto found = assessments.find(handedIn->id);
    REQUIRE(found);
    SECTION("returned with a comment it is answered again")
    {
        CHECK(assessments.take(*found, Action::Return).error().rule
            == Rule{"assessment.note-missing"});
        const auto returned = assessments.take(*found, Action::Return, "ask about the children");
        REQUIRE(returned);
        CHECK(returned->state == State::InProgress);
        CHECK(Reviews{other}.of(found->id).front().comment == "ask about the children");
        auto& back = office.as(sonja);
        const auto again = Assessments{back}.finish(*Assessments{back}.find(found->id), sheet);
        REQUIRE(again);
        CHECK(again->state == State::Draft);
        CHECK(Reviews{back}.waiting(10).size() == 1);
        CHECK(handedIn->response.find(R"("status":"completed")") != std::string::npos);
        CHECK(again->response.find(R"("status":"amended")") != std::string::npos);
    }
    SECTION("approved it goes its way to the authority and into effect")
    {
        auto at = assessments.take(*found, Action::Approve);
        REQUIRE(at);
        CHECK(at->state == State::Reviewed);
        CHECK(Reviews{other}.waiting(10).empty());
        CHECK(Reviews{other}.answeredSince(Instant{}, 10).front().decidedByName == "Vera");
        for (const auto& [action, state] : {std::pair{Action::Send, State::Sent},
                 std::pair{Action::RecordDecision, State::MeasuresDecided},
                 std::pair{Action::PutIntoEffect, State::Active}}) {
            at = assessments.take(*at, action);
            REQUIRE(at);
            CHECK(at->state == state);
        }
    }
}

TEMPLATE_TEST_CASE("a milder judgement than before needs four eyes", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto sonja = office.another("Sonja", {office::Role::Supervisor});
    auto& desk = office.as(office.maria);
    const auto subject = test::someCase(desk);
    Assessments assessments{desk};
    auto [first, sheet] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
    first.details.judgement = Judgement::HighConcern;
    first.details.judgementReason = "he was at the school";
    REQUIRE(assessments.finish(first, sheet)->state == State::Active);
    office.clock.advance(std::chrono::hours{48});
    auto [second, later] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
    second.details.judgement = Judgement::SomeConcern;
    second.details.judgementReason = "he moved away";
    const auto lowered = assessments.finish(second, later);
    REQUIRE(lowered);
    CHECK(lowered->state == State::Draft);
    CHECK(assessments.find(first.id)->state == State::Active);
    CHECK(Reviews{desk}.waiting(5).front().reasons == std::vector{ReviewReason::LoweredJudgement});
    auto& other = office.as(sonja);
    REQUIRE(Assessments{other}.take(*Assessments{other}.find(lowered->id), Action::Approve));
    CHECK(Assessments{other}.find(first.id)->state == State::Superseded);
}

TEMPLATE_TEST_CASE("where nobody else could read it, the journal says so", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    auto [started, sheet] = begin(desk, test::someCase(desk).id);
    const auto finished = Assessments{desk}.finish(started, sheet);
    REQUIRE(finished);
    CHECK(finished->state == State::Active);
    CHECK(desk.journal().about("assessment", started.id.toString()).back().line.facts.at("review")
        == "nobody-there");
}

TEMPLATE_TEST_CASE("what happens in a case makes its assessments due", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    auto [started, sheet] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
    const auto finished = Assessments{desk}.finish(started, sheet);
    REQUIRE(finished);
    CHECK(finished->details.reassessOn == addDays(desk.clock().today(), 90));
    Reassessments clock{desk};
    CHECK(clock.bringUpToDate(subject.id) == 0);
    SECTION("a hearing to come gives a task for its day")
    {
        const Date hearing = addDays(desk.clock().today(), 12);
        CHECK(*clock.happened(subject.id, Trigger::Hearing, hearing) == 1);
        const auto due = Assessments{desk}.find(finished->id);
        CHECK(due->state == State::DueForUpdate);
        CHECK(due->dueReason == "hearing");
        const auto tasks = cases::Tasks{desk}.openOfCase(subject.id);
        REQUIRE(tasks.size() == 1);
        CHECK(tasks[0].details.due == hearing);
        CHECK(*clock.happened(subject.id, Trigger::Separation, {}) == 0);
    }
    SECTION("an incident written down since does, too")
    {
        REQUIRE(cases::Incidents{desk}.add(subject.id, {.offences = {"02082"}}));
        CHECK(clock.bringUpToDate(subject.id) == 1);
        CHECK(Assessments{desk}.find(finished->id)->dueReason == "new_incident");
    }
    SECTION("and so does its day")
    {
        office.clock.advance(std::chrono::hours{24 * 91});
        CHECK(clock.bringUpToDate() == 1);
        CHECK(clock.bringUpToDate() == 0);
        CHECK(Assessments{desk}.find(finished->id)->dueReason == "day");
    }
    SECTION("a newer one takes its place")
    {
        CHECK(*clock.happened(subject.id, Trigger::Release, {}) == 1);
        office.clock.advance(std::chrono::hours{1});
        auto [second, later] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
        REQUIRE(Assessments{desk}.finish(second, later));
        CHECK(Assessments{desk}.find(finished->id)->state == State::Superseded);
        CHECK(cases::Tasks{desk}.openOfCase(subject.id).size() == 1);
    }
}

TEMPLATE_TEST_CASE("the list of cases is narrowed to those that are to be assessed again",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    std::vector<cases::CaseId> all;
    for (const char* name : {"Ana Zorn", "Bea Cruz", "Zoë Adams"}) {
        office.clock.advance(std::chrono::minutes{1});
        const auto subject = test::someCase(desk, name);
        auto [started, sheet] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
        REQUIRE(Assessments{desk}.finish(started, sheet));
        all.push_back(subject.id);
    }
    // Few are gathered from their index, many asked row by row: the answers are the same.
    const cases::CaseList list{desk, GENERATE(0, 2000)};
    const auto found = [&](cases::CaseQuery query) {
        std::vector<cases::CaseId> ids;
        query.limit = 1;
        for (int pages = 0; pages < 5; ++pages) {
            const auto page = list.list(query);
            for (const auto& row : page.rows)
                ids.push_back(row.id);
            if (!page.next) break;
            query.after = page.next;
        }
        CHECK(list.count(query).number >= static_cast<std::int64_t>(ids.size() > 0));
        return ids;
    };
    const Date today = desk.clock().today();
    CHECK(found({.assessAgainBy = today}).empty());
    REQUIRE(Reassessments{desk}.happened(all[1], Trigger::Separation, {}));
    using Ids = std::vector<cases::CaseId>;
    CHECK(found({.assessAgainBy = today}) == Ids{all[1]});
    CHECK(found({.dueBy = today, .assessAgainBy = today}) == Ids{all[1]});
    CHECK(found({.assessAgainBy = today, .text = "bea"}) == Ids{all[1]});
    CHECK(found({.assessAgainBy = today, .text = "ana"}).empty());
    // Standing ones come with their day, before anybody marks them.
    const Date later = std::chrono::sys_days{today} + std::chrono::days{90};
    CHECK(found({.assessAgainBy = later}) == Ids{all[2], all[1], all[0]});
    CHECK(found({.assessAgainBy = later, .order = cases::CaseOrder::Name})
        == Ids{all[0], all[1], all[2]});
    CHECK(list.count({.assessAgainBy = later}) == cases::CaseCount{3, false});
}

TEMPLATE_TEST_CASE("a red conclusion opens the protocol while one still answers, once",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto sonja = office.another("Sonja", {office::Role::Supervisor});
    auto& desk = office.as(office.maria);
    const auto subject = test::someCase(desk);
    auto [started, sheet] = begin(desk, subject.id, "safety-screen", Purpose::Safety);
    REQUIRE(sheet.setAnswers(*sheet.first("strangled"), {true}));
    const auto saved = Assessments{desk}.save(started, sheet);
    REQUIRE(saved);
    const auto tasks = cases::Tasks{desk}.openOfCase(subject.id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].details.assignee == sonja.worker);
    CHECK(tasks[0].details.kind == cases::TaskKind::Review);
    REQUIRE(Assessments{desk}.finish(*saved, sheet));
    CHECK(std::ranges::count(cases::Tasks{desk}.openOfCase(subject.id), cases::TaskKind::Review,
              [](const cases::Task& task) { return task.details.kind; })
        == 1);
}

TEMPLATE_TEST_CASE("the judgement of a case is lowered by a second person", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& alone = office.desk();
    const auto subject = test::someCase(alone);
    REQUIRE(cases::Cases{alone}.judgeRisk(subject.id, cases::RiskLevel::High, "threats"));
    SECTION("alone in the office, the worker does")
    {
        CHECK(cases::Cases{alone}.judgeRisk(subject.id, cases::RiskLevel::Low, "he is gone"));
    }
    SECTION("a supervisor who did not judge before does")
    {
        const auto sonja = office.another("Sonja", {office::Role::Supervisor});
        auto& worker = office.as(office.maria);
        CHECK(cases::Cases{worker}
                  .judgeRisk(subject.id, cases::RiskLevel::Medium, "calmer")
                  .error()
                  .rule
            == Rule{"case.lowering-needs-second-person"});
        auto& desk = office.as(sonja);
        CHECK(cases::Cases{desk}.judgeRisk(subject.id, cases::RiskLevel::Medium, "calmer"));
        auto& again = office.as(office.maria);
        CHECK(cases::Cases{again}.judgeRisk(subject.id, cases::RiskLevel::High, "he is back"));
        for (const auto status : {cases::CaseStatus::Active, cases::CaseStatus::Closing})
            REQUIRE(cases::Cases{again}.setStatus(subject.id, status));
        CHECK(cases::Cases{again}.close(subject.id, {.safetyChecked = true}).error().rule
            == Rule{"case.closing-needs-second-person"});
        auto& second = office.as(sonja);
        CHECK(cases::Cases{second}.close(subject.id, {.safetyChecked = true}));
    }
}

TEMPLATE_TEST_CASE("a supervisor sets the time limits of the office, a worker does not",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const Deadlines wanted{.triageDays = 1, .extensiveWorkingDays = 5, .renewDays = 60};
    CHECK(saveDeadlines(office.desk(), wanted).error().rule == Rule{"assessment.limits-not-yours"});
    auto& desk
        = office.as(office.another("Sofia", {office::Role::Worker, office::Role::Supervisor}));
    REQUIRE(saveDeadlines(desk, wanted));
    CHECK(readDeadlines(desk) == wanted);
    CHECK(saveDeadlines(desk, {.renewDays = 731}).error().subject == "assessment.renew");
    CHECK(dueOn(Purpose::Support, *parseDate("2026-11-27"), readDeadlines(desk))
        == *parseDate("2026-12-04"));
}
