// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessment_draft.h"
#include "assessment/assessments.h"
#include "assessment/form_library.h"
#include "assessment/needs.h"
#include "cases/cases_fixture.h"
#include "forms/response.h"

#include <algorithm>

using namespace waymark;
using namespace waymark::assessment;

namespace {

forms::Coding word(const char* code) { return {.system = "urn:waymark:triage", .code = code}; }

void answer(forms::AnswerSheet& sheet, std::string_view linkId, forms::Value value)
{
    REQUIRE(sheet.setAnswers(*sheet.first(linkId), {std::move(value)}));
}

/// A triage of `caseId` begun at `desk`, with its empty sheet.
std::pair<Assessment, forms::AnswerSheet> begin(office::Desk& desk, cases::CaseId caseId)
{
    FormLibrary library{desk};
    Assessments assessments{desk};
    const auto form = library.find("tier-1-triage");
    REQUIRE(form);
    auto started = assessments.start(caseId, *form, {});
    REQUIRE(started);
    auto sheet = assessments.sheetOf(*started);
    REQUIRE(sheet);
    return {*started, std::move(sheet).value()};
}

const NeedRecord* find(const std::vector<NeedRecord>& needs, Need need)
{
    const auto found = std::ranges::find_if(
        needs, [&](const NeedRecord& record) { return record.details.need == need; });
    return found == needs.end() ? nullptr : &*found;
}

} // namespace

TEMPLATE_TEST_CASE("a finished assessment leads to needs with the answers as reasons", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    const auto subject = test::someCase(desk);
    auto [started, sheet] = begin(desk, subject.id);
    answer(sheet, "place", false);
    answer(sheet, "procedure", word("court"));
    answer(sheet, "afraid", word("some"));
    REQUIRE(sheet.setAbsence(*sheet.first("money"), forms::Absence::NotSaid));
    Assessments assessments{desk};
    const auto finished = assessments.finish(started, sheet);
    REQUIRE(finished);
    CHECK(finished->state == State::Active);
    CHECK(finished->answered == 4);

    const auto needs = Needs{desk}.ofCase(subject.id);
    const auto* shelter = find(needs, Need::Shelter);
    REQUIRE(shelter);
    CHECK(shelter->details.priority == Priority::Now);
    CHECK(shelter->details.reasons
        == std::vector<Because>{{"place", "no place for the coming nights"}});
    CHECK(needs.front().details.priority == Priority::Now);
    CHECK_FALSE(find(needs, Need::Money));
    const auto measures = Measures{desk}.ofCase(subject.id);
    REQUIRE(measures.size() == 1);
    CHECK(measures[0].details.measure == Measure::CourtNoVisualContact);
    CHECK(measures[0].details.reasons.size() == 2);

    SECTION("it is read again under the form it was given to, absences included")
    {
        const auto again = assessments.find(finished->id);
        REQUIRE(again);
        const auto read = assessments.sheetOf(*again);
        REQUIRE(read);
        CHECK(read->node(*read->first("money")).absence == forms::Absence::NotSaid);
        CHECK(forms::matches(read->node(*read->first("procedure")).answers[0], word("court")));
        CHECK(assessments.ofCase(subject.id).front().formTitle == "First needs (triage)");
    }
    SECTION("its answers stay as they are")
    {
        CHECK(assessments.save(*finished, sheet).error().rule == Rule{"assessment.closed"});
        CHECK(assessments.finish(*finished, sheet).error().rule == Rule{"assessment.closed"});
    }
    SECTION("a second one adds no need twice, supersedes the first and shows what changed")
    {
        office.clock.advance(std::chrono::hours{24});
        const auto form = FormLibrary{desk}.find("tier-1-triage");
        auto second = assessments.start(subject.id, *form, {}, finished->id);
        REQUIRE(second);
        auto newSheet = assessments.sheetOf(*second).value();
        answer(newSheet, "place", true);
        answer(newSheet, "procedure", word("court"));
        const auto previous = assessments.previous(*second);
        REQUIRE(previous);
        CHECK(previous->id == finished->id);
        const auto before = assessments.sheetOf(*previous);
        const auto changes = compareSheets(*before, newSheet, "en");
        CHECK(std::ranges::any_of(changes, [](const AnswerChange& change) {
            return change.linkId == "place" && change.before == "false" && change.after == "true";
        }));
        REQUIRE(assessments.finish(*second, newSheet));
        CHECK(assessments.find(finished->id)->state == State::Superseded);
        CHECK(Needs{desk}.ofCase(subject.id).size() == needs.size());
    }
    SECTION("the journal holds what was done and nothing that was said")
    {
        const auto lines = desk.journal().about("assessment", finished->id.toString());
        REQUIRE(lines.size() == 2);
        CHECK(lines.back().line.action == "assessment.finished");
        for (const auto& entry : desk.journal().newest(50))
            for (const auto& [name, fact] : entry.line.facts)
                CHECK(fact.find("no place") == std::string::npos);
    }
}

TEMPLATE_TEST_CASE("fear of being killed gives a supervisor a task at once", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto sonja = office.another("Sonja", {office::Role::Supervisor});
    auto& desk = office.as(office.maria);
    const auto subject = test::someCase(desk);
    auto [started, sheet] = begin(desk, subject.id);
    answer(sheet, "afraid", word("killed"));
    REQUIRE(Assessments{desk}.finish(started, sheet));
    const auto tasks = cases::Tasks{desk}.openOfCase(subject.id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].details.kind == cases::TaskKind::Review);
    CHECK(tasks[0].details.assignee == sonja.worker);
    CHECK(tasks[0].details.note.find("afraid of being killed") != std::string::npos);
}

TEMPLATE_TEST_CASE("a stale save of an assessment is a conflict", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    auto& desk = office.desk();
    auto [started, sheet] = begin(desk, test::someCase(desk).id);
    Assessments assessments{desk};
    REQUIRE(assessments.save(started, sheet));
    CHECK(assessments.save(started, sheet).error().rule == Rule{"assessment.changed-meanwhile"});
    CHECK(assessments.take(started, Action::Send).error().rule
        == Rule{"assessment.step-not-allowed"});
    auto judged = started;
    judged.details.judgement = Judgement::HighConcern;
    CHECK(assessments.finish(judged, sheet).error().rule
        == Rule{"assessment.judgement-needs-reason"});
}

TEMPLATE_TEST_CASE("what hangs on an invisible case is invisible", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    const auto subject = test::someCase(office.desk());
    auto [started, sheet] = begin(office.desk(), subject.id);
    answer(sheet, "place", false);
    const auto finished = Assessments{office.desk()}.finish(started, sheet);
    REQUIRE(finished);
    REQUIRE(cases::Cases{office.desk()}.restrict(subject.id, true, {}));
    auto& desk = office.as(office.luka);
    CHECK(Assessments{desk}.ofCase(subject.id).empty());
    CHECK(Assessments{desk}.find(finished->id).error().kind == Error::Kind::NotFound);
    CHECK(Assessments{desk}.save(started, sheet).error().kind == Error::Kind::Conflict);
    CHECK(Needs{desk}.ofCase(subject.id).empty());
    CHECK(Needs{desk}.add(subject.id, {.need = Need::Money}).error().kind == Error::Kind::NotFound);
}

TEMPLATE_TEST_CASE("a form is taken in with the right to use it, once per version", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    test::Office<TestType> office;
    FormLibrary library{office.desk()};
    const std::string form = R"({"resourceType":"Questionnaire","url":"urn:test:scale",
        "version":"1","title":"Scale","item":[{"linkId":"a","type":"integer"}]})";
    CHECK(library.import(form, "").error().rule == Rule{"form.right-missing"});
    CHECK(library.import("{}", "bought").error().rule == Rule{"form.refused"});
    const auto id = library.import(form, "licence 12 of 2026-11-01");
    REQUIRE(id);
    CHECK(*library.import(form, "again") == *id);
    auto other = form;
    other.replace(other.find("integer"), 7, "boolean");
    CHECK(library.import(other, "x").error().rule == Rule{"form.version-exists"});
    other.replace(other.find("\"1\""), 3, "\"2\"");
    const auto newer = library.import(other, "x");
    REQUIRE(newer);
    CHECK(*library.find("urn:test:scale") == *newer);
    CHECK(*library.find("urn:test:scale|1") == *id);
    CHECK((*library.load(*id))->items[0].type == forms::ItemType::Integer);
}

TEST_CASE("a draft comes back as it was")
{
    const AssessmentDraft draft{.form = FormId::create(),
        .assessment = AssessmentId::create(),
        .details = {.purpose = Purpose::Safety,
            .judgement = Judgement::SomeConcern,
            .judgementReason = "because",
            .reassessOn = parseDate("2027-01-01"),
            .minutes = 35,
            .special = true,
            .scoreJudgements = {{"phq-9", Judgement::NoConcern, "slept badly that week"}}},
        .response = "{}"};
    CHECK(draftFrom(toJson(draft)) == draft);
    CHECK_FALSE(draftFrom("[]"));
    CHECK_FALSE(draftFrom("{"));
}
