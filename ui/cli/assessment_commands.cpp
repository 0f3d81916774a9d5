// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assessments.h"
#include "assessment/form_library.h"
#include "assessment/needs.h"
#include "assessment/reassessment.h"
#include "cases/case.h"
#include "forms/response.h"
#include "ui/cli/cli.h"
#include "ui/cli/form_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;

struct AssessmentArguments {
    std::string caseReference;
    std::string form;
    std::string answers;
    std::string purpose = "triage";
    std::string judgement = "not_yet";
    std::string reason;
    std::string id;
    bool unfinished = false;
};

json reasonsOf(const std::vector<assessment::Because>& reasons)
{
    json all = json::array();
    for (const auto& reason : reasons)
        all.push_back({{"question", reason.question}, {"text", reason.text}});
    return all;
}

json needsOf(office::Desk& desk, cases::CaseId caseId)
{
    json all = json::array();
    for (const auto& need : assessment::Needs{desk}.ofCase(caseId))
        all.push_back({{"id", need.id.toString()}, {"need", code(need.details.need)},
            {"priority", code(need.details.priority)}, {"status", code(need.details.status)},
            {"reasons", reasonsOf(need.details.reasons)}});
    return all;
}

json measuresOf(office::Desk& desk, cases::CaseId caseId)
{
    json all = json::array();
    for (const auto& measure : assessment::Measures{desk}.ofCase(caseId))
        all.push_back({{"id", measure.id.toString()}, {"measure", code(measure.details.measure)},
            {"status", code(measure.details.status)},
            {"reasons", reasonsOf(measure.details.reasons)}});
    return all;
}

/// Answers are looked at before anything is written, so that a refusal leaves nothing behind.
void add(Cli& cli, const AssessmentArguments& given)
{
    auto& desk = cli.workspace().desk();
    const auto caseId = caseByReference(desk, given.caseReference);
    assessment::FormLibrary library{desk};
    const auto formId = Cli::require(library.find(given.form));
    const auto read = Cli::require(
        forms::readResponse(Cli::require(library.load(formId)), readFile(given.answers)));
    const auto purpose = assessment::parsePurpose(given.purpose);
    if (!purpose) Cli::usage("--purpose is none of the purposes");
    const auto judgement = assessment::parseJudgement(given.judgement);
    if (!judgement) Cli::usage("--judgement is none of the judgements");
    const assessment::AssessmentDetails details{
        .purpose = *purpose, .judgement = *judgement, .judgementReason = given.reason};
    if (!given.unfinished)
        for (const auto& problem : read.sheet.problems())
            if (!problem.warningOnly)
                throw Refusal{{Error::Kind::Invalid, "assessment.answers-missing", problem.linkId}};
    assessment::Assessments assessments{desk};
    const auto started = Cli::require(assessments.start(caseId, formId, details));
    const auto kept = Cli::require(given.unfinished ? assessments.save(started, read.sheet)
                                                    : assessments.finish(started, read.sheet));
    const json result{{"id", kept.id.toString()}, {"state", code(kept.state)},
        {"answered", kept.answered}, {"asked", kept.asked}, {"leftOver", read.leftOver},
        {"needs", needsOf(desk, caseId)}, {"measures", measuresOf(desk, caseId)}};
    std::string text = fmt::format("{} {}: {} of {} answered\n", kept.id.toString(),
        code(kept.state), kept.answered, kept.asked);
    for (const auto& need : assessment::Needs{desk}.ofCase(caseId)) {
        text += fmt::format("{} {}\n", code(need.details.priority), code(need.details.need));
        for (const auto& reason : need.details.reasons)
            text += fmt::format("  because {}\n", reason.text);
    }
    cli.result(result, text);
}

void show(Cli& cli, const std::string& id)
{
    auto& desk = cli.workspace().desk();
    const auto parsed = assessment::AssessmentId::parse(id);
    if (!parsed) throw Refusal{{Error::Kind::NotFound, "assessment.unknown", id}};
    assessment::Assessments assessments{desk};
    const auto found = Cli::require(assessments.find(*parsed));
    const auto& d = found.details;
    const json result{{"id", id}, {"purpose", code(d.purpose)}, {"state", code(found.state)},
        {"judgement", code(d.judgement)}, {"judgementReason", d.judgementReason},
        {"answered", found.answered}, {"asked", found.asked},
        {"response", json::parse(found.response)}, {"needs", needsOf(desk, found.caseId)},
        {"measures", measuresOf(desk, found.caseId)}};
    cli.result(
        result, fmt::format("{} {}\n{}\n", code(d.purpose), code(found.state), found.response));
}

void list(Cli& cli, const std::string& reference)
{
    auto& desk = cli.workspace().desk();
    json all = json::array();
    std::string text;
    const auto caseId = caseByReference(desk, reference);
    assessment::Reassessments{desk}.bringUpToDate(caseId);
    for (const auto& row : assessment::Assessments{desk}.ofCase(caseId)) {
        all.push_back({{"id", row.id.toString()}, {"form", row.formTitle},
            {"formVersion", row.formVersion}, {"purpose", code(row.purpose)},
            {"state", code(row.state)}, {"judgement", code(row.judgement)},
            {"answered", row.answered}, {"asked", row.asked}, {"assessor", row.assessorName},
            {"startedAt", toIso(row.startedAt)},
            {"dueOn", row.dueOn ? json(toIso(*row.dueOn)) : json()},
            {"reassessOn", row.reassessOn ? json(toIso(*row.reassessOn)) : json()},
            {"special", row.special}});
        text += fmt::format("{}  {}  {}  {}/{}\n", row.id.toString(), row.formTitle,
            code(row.state), row.answered, row.asked);
    }
    cli.result(all, text);
}

} // namespace

cases::CaseId caseByReference(office::Desk& desk, const std::string& reference)
{
    const auto found = cases::Cases{desk}.findByReference(reference);
    if (!found) throw Refusal{{Error::Kind::NotFound, "assessment.case-unknown", reference}};
    return found->id;
}

void addAssessmentCommands(Cli& cli)
{
    auto given = std::make_shared<AssessmentArguments>();
    auto* top = cli.command("assessment", "Assessments of cases");
    auto* adding = top->add_subcommand("add", "Keep answers as an assessment of a case");
    adding->add_option("--case", given->caseReference, "Reference of the case")->required();
    adding->add_option("--form", given->form, "Form: its name, url or url|version")->required();
    adding->add_option("--answers", given->answers, "FHIR QuestionnaireResponse")->required();
    adding->add_option("--purpose", given->purpose, "triage, protection, support, …");
    adding->add_option("--judgement", given->judgement, "no_concern, some_concern, high_concern");
    adding->add_option("--reason", given->reason, "What the judgement rests on");
    adding->add_flag("--unfinished", given->unfinished, "Keep it open");
    adding->callback([&cli, given] { add(cli, *given); });
    auto* showing = top->add_subcommand("show", "One assessment with its answers");
    showing->add_option("id", given->id, "Its id")->required();
    showing->callback([&cli, given] { show(cli, given->id); });
    auto* listing = top->add_subcommand("list", "The assessments of a case");
    listing->add_option("--case", given->caseReference, "Reference of the case")->required();
    listing->callback([&cli, given] { list(cli, given->caseReference); });
    addAssessmentWork(cli, *top);
}

} // namespace waymark::cli
