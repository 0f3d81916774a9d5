// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"
#include "assessment/figures.h"
#include "assessment/form_library.h"
#include "assessment/needs.h"
#include "assessment/plan.h"
#include "cases/cases_fixture.h"

using namespace waymark;
using namespace waymark::assessment;

namespace {

constexpr const char* kScale = R"({"resourceType":"Questionnaire","url":"urn:test:scale",
  "version":"1","title":"Scale","extension":[{"url":"urn:waymark:forms:score","extension":[
    {"url":"id","valueString":"tired"},{"url":"title","valueString":"Tiredness"},
    {"url":"item","valueString":"a"},{"url":"missing","valueCode":"none"}]}],
  "item":[{"linkId":"a","type":"choice","text":"Tired?","answerOption":[
    {"valueCoding":{"code":"0","display":"no"},
     "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]},
    {"valueCoding":{"code":"3","display":"very"},
     "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}]}]})";

Assessment scored(office::Desk& desk, cases::CaseId caseId, const char* answer,
    const std::vector<ScoreJudgement>& judgements = {})
{
    Assessments assessments{desk};
    const auto form = FormLibrary{desk}.import(kScale, "our own");
    REQUIRE(form);
    const auto begun = assessments.start(caseId, *form, {.purpose = Purpose::Specialist});
    REQUIRE(begun);
    auto started = *begun;
    auto sheet = assessments.sheetOf(started).value();
    REQUIRE(sheet.setAnswers(*sheet.first("a"), {forms::Coding{.code = answer}}));
    started.details.scoreJudgements = judgements;
    const auto done = assessments.finish(started, sheet);
    REQUIRE(done);
    return *done;
}

} // namespace

TEMPLATE_TEST_CASE("a need has goals, a goal has actions, an action is somebody's task",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    const auto need = Needs{desk}.add(subject.id, {.need = Need::Housing});
    REQUIRE(need);
    Plans plans{desk};
    CHECK(plans.addGoal(need->id, {}).error().rule == Rule{"plan.words-missing"});
    const auto goal = plans.addGoal(
        need->id, {.words = "A flat of her own", .targetDate = parseDate("2027-03-01")});
    REQUIRE(goal);
    const auto action = plans.addAction(
        goal->id, "Ask the housing office", parseDate("2026-12-01"), office.luka.worker);
    REQUIRE(action);
    CHECK(action->ownerName == "Luka");
    CHECK(Needs{desk}.find(need->id)->details.status == NeedStatus::InHand);
    CHECK(cases::Tasks{desk}.openOfCase(subject.id).front().details.title
        == "Ask the housing office");

    SECTION("done in the day is done in the plan")
    {
        REQUIRE(cases::Tasks{desk}.done(action->task));
        CHECK(plans.actions(subject.id).front().status == ActionStatus::Done);
    }
    SECTION("dropped in the plan is gone from the day, and comes back")
    {
        REQUIRE(plans.setStatus(action->task, ActionStatus::Dropped));
        CHECK(cases::Tasks{desk}.openOfCase(subject.id).empty());
        REQUIRE(plans.setStatus(action->task, ActionStatus::ToDo));
        CHECK(cases::Tasks{desk}.openOfCase(subject.id).size() == 1);
    }
    SECTION("a goal is reached; a stale save is a conflict")
    {
        auto reached = *goal;
        reached.details.status = GoalStatus::Reached;
        REQUIRE(plans.saveGoal(reached));
        CHECK(plans.saveGoal(reached).error().rule == Rule{"plan.changed-meanwhile"});
        CHECK(plans.goals(subject.id).front().details.status == GoalStatus::Reached);
    }
    SECTION("who does not see the case sees no plan")
    {
        REQUIRE(cases::Cases{desk}.restrict(subject.id, true, {}));
        auto& other = office.as(office.luka);
        CHECK(Plans{other}.goals(subject.id).empty());
        CHECK(Plans{other}.addGoal(need->id, {.words = "x"}).error().kind == Error::Kind::NotFound);
        CHECK(Plans{other}.setStatus(action->task, ActionStatus::Done).error().kind
            == Error::Kind::NotFound);
    }
}

TEMPLATE_TEST_CASE("the ledger of a measure says who moved it, when and why", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    Measures measures{desk};
    auto measure = measures.add(subject.id, {.measure = Measure::CourtVideoLink});
    REQUIRE(measure);
    const auto move = [&](MeasureStatus to, std::string_view why) {
        auto moved = *measure;
        moved.details.status = to;
        return measures.save(moved, why);
    };
    CHECK(move(MeasureStatus::Applied, "").error().rule == Rule{"measure.step-not-allowed"});
    measure = move(MeasureStatus::Wished, "she asked for it");
    REQUIRE(measure);
    office.clock.advance(std::chrono::hours{1});
    measure = move(MeasureStatus::Granted, "order of 3 December");
    REQUIRE(measure);
    CHECK(move(MeasureStatus::Failed, "").error().rule == Rule{"measure.failure-needs-reason"});
    const auto lines = measures.ledger(subject.id);
    REQUIRE(lines.size() == 3);
    CHECK_FALSE(lines[0].from);
    CHECK(lines[1].reason == "she asked for it");
    CHECK(lines[2].from == MeasureStatus::Wished);
    CHECK(lines[2].to == MeasureStatus::Granted);
    CHECK(lines[2].workerName == "Maria");
}

TEMPLATE_TEST_CASE("figures count what one may see, wherever a case goes", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto first = test::someCase(desk);
    const auto second = test::someCase(desk, "Ana Horvat");
    scored(desk, first.id, "3");
    scored(desk, second.id, "0");
    for (const auto& subject : {first.id, second.id})
        REQUIRE(Needs{desk}.add(subject, {.need = Need::Housing}));
    const auto answers = [](office::Desk& at) {
        const auto months = Figures{at}.months("tired");
        return months.empty() ? 0 : months.front().answers;
    };
    REQUIRE(answers(desk) == 2);
    CHECK(Figures{desk}.months("tired").front().mean == 1.5);
    CHECK(Figures{desk}.needs(Need::Housing).at(NeedStatus::Open) == 2);

    auto met = Needs{desk}.ofCase(first.id).front();
    met.details.status = NeedStatus::Met;
    REQUIRE(Needs{desk}.save(met));
    CHECK(Figures{desk}.needs(Need::Housing)
        == std::map<NeedStatus, std::int64_t>{{NeedStatus::Open, 1}, {NeedStatus::Met, 1}});

    REQUIRE(cases::Cases{desk}.restrict(second.id, true, {}));
    CHECK(answers(desk) == 2);
    auto& other = office.as(office.luka);
    CHECK(answers(other) == 1);
    CHECK(Figures{other}.months("tired").front().mean == 3.0);
    CHECK_FALSE(Figures{other}.needs(Need::Housing).contains(NeedStatus::Open));
    auto& back = office.as(office.maria);
    REQUIRE(cases::Cases{back}.restrict(second.id, false, {}));
    CHECK(answers(back) == 2);
    CHECK(answers(office.as(office.luka)) == 2);
}

TEMPLATE_TEST_CASE("a trend holds the scale's results with the judgement beside them", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    scored(desk, subject.id, "3",
        {{.score = "tired", .judgement = Judgement::SomeConcern, .reason = "night shifts"}});
    office.clock.advance(std::chrono::hours{24 * 30});
    scored(desk, subject.id, "0");
    const auto trends = Figures{desk}.trends(subject.id);
    REQUIRE(trends.size() == 1);
    CHECK(trends[0].title == "Tiredness");
    REQUIRE(trends[0].points.size() == 2);
    CHECK(trends[0].points[0].number == "3");
    CHECK(trends[0].points[0].reason == "night shifts");
    CHECK(trends[0].points[1].value == 0);
}
