// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/assessment_session.h"

#include "app/workspace.h"
#include "assessment/assessment_draft.h"
#include "assessment/assessments.h"
#include "assessment/deadlines.h"
#include "assessment/form_library.h"
#include "cases/draft.h"
#include "forms/response.h"

#include <algorithm>

namespace waymark::ui {
namespace {

using assessment::Assessment;
using assessment::Assessments;
using assessment::FormLibrary;

constexpr std::string_view kDraftKind = "assessment";
constexpr std::string_view kFirstForm = "tier-1-triage";

Error caseUnknown(const std::string& id)
{
    return {Error::Kind::NotFound, "assessment.case-unknown", id};
}

/// What the draft said, put over what is stored.
Result<bool> applyDraft(AssessmentSession& session, const cases::Draft& stored)
{
    session.draft = stored.id;
    const auto draft = assessment::draftFrom(stored.body);
    if (!draft || draft->form != session.formId) return false;
    auto read = forms::readResponse(
        std::make_shared<const forms::Questionnaire>(session.sheet.form()), draft->response);
    if (!read) return read.error();
    session.sheet = std::move(std::move(read).value().sheet);
    session.details = draft->details;
    session.fromDraft = true;
    return true;
}

void findEarlier(office::Desk& desk, AssessmentSession& session)
{
    Assessments assessments{desk};
    const Assessment probe
        = session.record.value_or(Assessment{.id = assessment::AssessmentId::create(),
            .caseId = session.file.shown.id,
            .formId = session.formId,
            .details = {},
            .response = {},
            .assessor = desk.session().worker,
            .startedAt = desk.clock().now()});
    const auto earlier = assessments.previous(probe);
    if (!earlier) return;
    auto sheet = assessments.sheetOf(*earlier);
    if (!sheet) return;
    session.before = std::move(sheet).value();
    session.beforeAt = earlier->finishedAt;
}

std::optional<Assessment> openOne(
    office::Desk& desk, cases::CaseId caseId, const std::optional<assessment::FormId>& form)
{
    Assessments assessments{desk};
    for (const auto& row : assessments.ofCase(caseId)) {
        if (!assessment::isOpen(row.state)) continue;
        auto found = assessments.find(row.id);
        if (found && (!form || found->formId == *form)) return std::move(found).value();
    }
    return std::nullopt;
}

/// A new one begins with the purpose its form is made for.
assessment::AssessmentDetails detailsFor(FormLibrary& library, assessment::FormId form)
{
    const auto forms = library.forms();
    const auto found = std::ranges::find(forms, form, &assessment::FormRow::id);
    assessment::AssessmentDetails details;
    if (found != forms.end())
        details.purpose
            = assessment::parsePurpose(found->purpose).value_or(assessment::Purpose::Specialist);
    return details;
}

/// What is opened: the case, its drafts, and one assessment of it or the form of a new one.
struct Chosen {
    CaseFile file;
    std::vector<cases::Draft> drafts;
    std::optional<Assessment> record{};
    std::optional<assessment::FormId> form{};
};

/// Goes on with the newest draft, where nothing else was asked for.
void takeDraft(office::Desk& desk, Chosen& chosen)
{
    if (chosen.drafts.empty() || chosen.form || chosen.record) return;
    const auto body = assessment::draftFrom(chosen.drafts.front().body);
    if (!body) return;
    chosen.form = body->form;
    if (body->assessment)
        if (auto found = Assessments{desk}.find(*body->assessment))
            chosen.record = std::move(found).value();
}

Result<Chosen> choose(office::Desk& desk, const AssessmentWanted& wanted)
{
    FormLibrary library{desk};
    std::optional<Assessment> record;
    if (const auto id = assessment::AssessmentId::parse(wanted.assessmentId)) {
        auto found = Assessments{desk}.find(*id);
        if (!found) return found.error();
        record = std::move(found).value();
    }
    const auto caseId
        = record ? std::optional{record->caseId} : cases::CaseId::parse(wanted.caseId);
    auto file = caseId ? readCaseFile(desk, *caseId) : std::nullopt;
    if (!file) return caseUnknown(wanted.caseId);
    Chosen chosen{.file = std::move(*file),
        .drafts = cases::Drafts{desk}.own(kDraftKind, caseId->toString()),
        .record = std::move(record)};
    if (!wanted.form.empty()) {
        auto found = library.find(wanted.form);
        if (!found) return found.error();
        chosen.form = *found;
    }
    takeDraft(desk, chosen);
    if (!chosen.record) chosen.record = openOne(desk, *caseId, chosen.form);
    if (chosen.record) chosen.form = chosen.record->formId;
    if (!chosen.form) {
        auto found = library.find(kFirstForm);
        if (!found) return found.error();
        chosen.form = *found;
    }
    return chosen;
}

} // namespace

Result<AssessmentSession> openSession(app::Workspace& workspace, const AssessmentWanted& wanted)
{
    auto& desk = workspace.desk();
    FormLibrary library{desk};
    Assessments assessments{desk};
    auto chosen = choose(desk, wanted);
    if (!chosen) return chosen.error();
    auto [file, drafts, record, form] = std::move(chosen).value();
    auto questionnaire = library.load(*form);
    if (!questionnaire) return questionnaire.error();
    AssessmentSession session{.file = std::move(file),
        .formId = *form,
        .details = record ? record->details : detailsFor(library, *form),
        .record = record,
        .sheet = forms::AnswerSheet{std::move(questionnaire).value()},
        .before = {},
        .beforeAt = {},
        .draft = cases::DraftId::create()};
    if (record) {
        auto sheet = assessments.sheetOf(*record);
        if (!sheet) return sheet.error();
        session.sheet = std::move(sheet).value();
    }
    for (const auto& one : drafts) {
        const auto body = assessment::draftFrom(one.body);
        if (!body || body->form != *form) continue;
        if (auto applied = applyDraft(session, one); !applied) return applied.error();
        break;
    }
    findEarlier(desk, session);
    if (session.record) session.steps = assessments.allowedActions(*session.record);
    if (!session.details.dueOn)
        session.details.dueOn = assessment::dueOn(
            session.details.purpose, desk.clock().today(), assessment::readDeadlines(desk));
    return session;
}

void keepDraft(app::Workspace& workspace, cases::DraftId id, const std::string& caseId,
    const std::string& label, const std::string& body)
{
    cases::Drafts{workspace.desk()}.save(id, kDraftKind, caseId, label, body);
}

Result<Assessment> keepAnswers(
    app::Workspace& workspace, const SessionAnswers& answers, Ending ending)
{
    auto& desk = workspace.desk();
    Assessments assessments{desk};
    auto questionnaire = FormLibrary{desk}.load(answers.formId);
    if (!questionnaire) return questionnaire.error();
    auto read = forms::readResponse(std::move(questionnaire).value(), answers.response);
    if (!read) return read.error();
    auto record = answers.record;
    if (!record) {
        auto started = assessments.start(
            answers.caseId, answers.formId, answers.details, answers.supersedes);
        if (!started) return started.error();
        record = std::move(started).value();
    }
    record->details = answers.details;
    auto kept = ending == Ending::Finish ? assessments.finish(*record, read->sheet)
                                         : assessments.save(*record, read->sheet);
    if (kept) cases::Drafts{desk}.discard(answers.draft);
    return kept;
}

} // namespace waymark::ui
