// SPDX-License-Identifier: GPL-3.0-or-later
// What happens around an assessment: asked for, reviewed, renewed, summed up.
#include "assessment/assessments.h"
#include "assessment/figures.h"
#include "assessment/form_library.h"
#include "assessment/reassessment.h"
#include "assessment/reviews.h"
#include "assessment/summary.h"
#include "typeset/typesetter.h"
#include "ui/cli/cli.h"
#include "ui/cli/form_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using namespace assessment;
using nlohmann::json;

struct Options {
    std::string assessment;
    std::string caseReference;
    std::string form;
    std::string purpose = "protection_and_support";
    std::string requestedBy = "self";
    std::string requestReference;
    std::string due;
    std::string action;
    std::string note;
    std::string trigger;
    std::string on;
    std::string language;
    std::string out;
    std::string override;
    std::vector<std::string> parts;
    bool all = false;
    bool keepBack = false;
    bool notForDefence = false;
};

template <class Parse>
auto codeFrom(const std::string& text, Parse parse)
{
    const auto value = parse(text);
    if (!value) Cli::usage(text + ": no such code");
    return *value;
}

AssessmentId idFrom(const Options& options)
{
    const auto id = AssessmentId::parse(options.assessment);
    if (!id) throw Refusal{{Error::Kind::NotFound, "assessment.unknown", options.assessment}};
    return *id;
}

std::optional<Date> dateFrom(const std::string& text)
{
    if (text.empty()) return std::nullopt;
    const auto date = parseDate(text);
    if (!date) Cli::usage(text + ": a day is written 2026-11-25");
    return date;
}

void answer(Cli& cli, const Assessment& assessment)
{
    json allowed = json::array();
    for (const Action action : Assessments{cli.workspace().desk()}.allowedActions(assessment))
        allowed.push_back(code(action));
    const auto day
        = [](const std::optional<Date>& date) { return date ? json(toIso(*date)) : json(); };
    cli.result({{"id", assessment.id.toString()}, {"state", code(assessment.state)},
                   {"dueOn", day(assessment.details.dueOn)},
                   {"reassessOn", day(assessment.details.reassessOn)}, {"allowed", allowed}},
        fmt::format("{} {}\n", assessment.id.toString(), code(assessment.state)));
}

void request(Cli& cli, const Options& options)
{
    auto& desk = cli.workspace().desk();
    const auto subject = caseByReference(desk, options.caseReference);
    const auto form = Cli::require(FormLibrary{desk}.find(options.form));
    answer(cli,
        Cli::require(Assessments{desk}.request(subject, form,
            {.purpose = codeFrom(options.purpose, parsePurpose),
                .requestedBy = codeFrom(options.requestedBy, parseRequestedBy),
                .requestReference = options.requestReference,
                .dueOn = dateFrom(options.due)})));
}

void step(Cli& cli, const Options& options)
{
    Assessments assessments{cli.workspace().desk()};
    const auto found = Cli::require(assessments.find(idFrom(options)));
    answer(cli,
        Cli::require(assessments.take(found, codeFrom(options.action, parseAction), options.note)));
}

void happened(Cli& cli, const Options& options)
{
    auto& desk = cli.workspace().desk();
    const int due
        = Cli::require(Reassessments{desk}.happened(caseByReference(desk, options.caseReference),
            codeFrom(options.trigger, parseTrigger), dateFrom(options.on), options.note));
    cli.result({{"due", due}}, fmt::format("{} to assess again\n", due));
}

void due(Cli& cli)
{
    Reassessments reassessments{cli.workspace().desk()};
    const int found = reassessments.bringUpToDate();
    json rows = json::array();
    std::string text = fmt::format("{} became due\n", found);
    for (const DueRow& row : reassessments.due(200)) {
        rows.push_back({{"id", row.id.toString()}, {"case", row.caseReference},
            {"form", row.formTitle}, {"assessor", row.assessorName}, {"reason", row.reason},
            {"reassessOn", row.reassessOn ? json(toIso(*row.reassessOn)) : json()}});
        text += fmt::format(
            "{}  {}  {}  {}\n", row.caseReference, row.formTitle, row.assessorName, row.reason);
    }
    cli.result({{"due", found}, {"assessments", rows}}, text);
}

void reviews(Cli& cli)
{
    json rows = json::array();
    std::string text;
    for (const ReviewRow& row : Reviews{cli.workspace().desk()}.waiting(200)) {
        json reasons = json::array();
        for (const ReviewReason reason : row.reasons)
            reasons.push_back(code(reason));
        rows.push_back({{"assessment", row.assessment.toString()}, {"case", row.caseReference},
            {"form", row.formTitle}, {"assessor", row.assessorName}, {"own", row.own},
            {"asked_at", toIso(row.askedAt)}, {"reasons", reasons}});
        text += fmt::format("{}  {}  {}\n", row.caseReference, row.formTitle, row.assessorName);
    }
    cli.result({{"reviews", rows}}, text);
}

void trends(Cli& cli, const Options& options)
{
    auto& desk = cli.workspace().desk();
    json all = json::array();
    std::string text;
    for (const Trend& trend : Figures{desk}.trends(caseByReference(desk, options.caseReference))) {
        json points = json::array();
        text += trend.title + '\n';
        for (const TrendPoint& point : trend.points) {
            points.push_back({{"at", toIso(point.at)}, {"number", point.number},
                {"missing", point.missing}, {"band", point.band},
                {"judgement", code(point.judgement)}, {"reason", point.reason}});
            text += fmt::format(
                "  {}  {}  {}\n", toIso(point.at).substr(0, 10), point.number, point.band);
        }
        all.push_back({{"score", trend.score}, {"title", trend.title}, {"points", points}});
    }
    cli.result({{"trends", all}}, text);
}

void paragraphs(Cli& cli, const Options& options)
{
    json all = json::array();
    std::string text;
    const std::string language = options.language.empty() ? "en" : options.language;
    for (const auto& one :
        Cli::require(Summaries{cli.workspace().desk()}.paragraphs(idFrom(options), language))) {
        all.push_back(
            {{"part", one.part}, {"title", one.title}, {"text", one.text}, {"reasons", one.reasons},
                {"special", one.special}, {"agreed", code(one.decision.agreed)},
                {"defence", one.decision.defence}, {"words", one.decision.words}});
        text += fmt::format("{:<10}  {:<32}  {}\n", code(one.decision.agreed), one.part, one.title);
    }
    cli.result({{"paragraphs", all}}, text);
}

void agree(Cli& cli, const Options& options)
{
    Summaries summaries{cli.workspace().desk()};
    const auto id = idFrom(options);
    auto parts = options.parts;
    if (options.all)
        for (const auto& one : Cli::require(summaries.paragraphs(id, "en")))
            parts.push_back(one.part);
    if (parts.empty()) Cli::usage("--part or --all: which paragraphs?");
    for (const std::string& part : parts)
        Cli::require(summaries.decide(id, part,
            {.agreed = options.keepBack ? Agreed::KeepBack : Agreed::Share,
                .defence = !options.notForDefence}));
    cli.result({{"parts", parts}}, fmt::format("{} paragraphs\n", parts.size()));
}

void summary(Cli& cli, const Options& options)
{
    Summaries summaries{cli.workspace().desk()};
    const auto document = Cli::require(summaries.exportTo(idFrom(options), options.language,
        options.override.empty() ? std::nullopt : std::optional{options.override}));
    typeset::Typesetter typesetter;
    const auto pdf = Cli::require(typesetter.typeset(document, typeset::standardStyle()));
    writeFile(options.out, pdf.bytes);
    if (options.out == "-") return;
    cli.result({{"file", options.out}, {"pages", pdf.pages}, {"language", document.language}},
        fmt::format("{}: {} pages\n", options.out, pdf.pages));
}

using Given = std::shared_ptr<Options>;

CLI::App* about(CLI::App& group, const char* name, const char* what, const Given& given)
{
    auto* command = group.add_subcommand(name, what);
    command->add_option("--assessment", given->assessment, "Its id")->required();
    return command;
}

void addSteps(Cli& cli, CLI::App& group)
{
    auto asked = std::make_shared<Options>();
    auto* asking = group.add_subcommand("request", "Ask for an assessment; it gets its due date");
    asking->add_option("--case", asked->caseReference, "Reference of the case")->required();
    asking->add_option("--form", asked->form, "Form: its name, url or url|version")->required();
    asking->add_option("--purpose", asked->purpose, "triage, protection, support, …");
    asking->add_option("--requested-by", asked->requestedBy, "self, police, prosecutor, judge, …");
    asking->add_option("--request-reference", asked->requestReference, "Their file number");
    asking->add_option("--due", asked->due, "Day; else the office's time limit");
    asking->callback([&cli, asked] { request(cli, *asked); });
    auto taken = std::make_shared<Options>();
    auto* taking = about(group, "step", "Take it a step further, as approve or send", taken);
    taking->add_option("--action", taken->action, "Code of the step")->required();
    taking->add_option("--note", taken->note, "Why, or a comment");
    taking->callback([&cli, taken] { step(cli, *taken); });
    group.add_subcommand("reviews", "What waits for a second person")->callback([&cli] {
        reviews(cli);
    });
}

void addClock(Cli& cli, CLI::App& group)
{
    auto told = std::make_shared<Options>();
    auto* telling = group.add_subcommand("event", "Something happened: what is to assess again");
    telling->add_option("--case", told->caseReference, "Reference of the case")->required();
    telling
        ->add_option(
            "--what", told->trigger, "separation, new_incident, release, hearing or contact_order")
        ->required();
    telling->add_option("--on", told->on, "Its day, when it is still to come");
    telling->add_option("--note", told->note, "In a sentence");
    telling->callback([&cli, told] { happened(cli, *told); });
    group.add_subcommand("due", "Find what is due for a new assessment")->callback([&cli] {
        due(cli);
    });
    auto scaled = std::make_shared<Options>();
    auto* trending = group.add_subcommand("trend", "The scales of a case over time");
    trending->add_option("--case", scaled->caseReference, "Reference of the case")->required();
    trending->callback([&cli, scaled] { trends(cli, *scaled); });
}

void addSummary(Cli& cli, CLI::App& group)
{
    auto listed = std::make_shared<Options>();
    auto* listing
        = about(group, "paragraphs", "What a summary could hold, and what was agreed", listed);
    listing->add_option("--language", listed->language, "BCP 47, e.g. fr");
    listing->callback([&cli, listed] { paragraphs(cli, *listed); });
    auto agreed = std::make_shared<Options>();
    auto* agreeing = about(group, "agree", "Note that the person agreed to paragraphs", agreed);
    agreeing->add_option("--part", agreed->parts, "As paragraphs lists them");
    agreeing->add_flag("--all", agreed->all, "To all of them");
    agreeing->add_flag("--keep-back", agreed->keepBack, "They are kept back instead");
    agreeing->add_flag("--not-for-defence", agreed->notForDefence, "Marked: not for the defence");
    agreeing->callback([&cli, agreed] { agree(cli, *agreed); });
    auto given = std::make_shared<Options>();
    auto* making = about(group, "summary", "What was agreed to, as a tagged PDF", given);
    making->add_option("--language", given->language, "BCP 47, e.g. fr")->required();
    making->add_option("--out", given->out, "The PDF; - for output")->required();
    making->add_option(
        "--override", given->override, "Why it leaves although the guard says not now");
    making->callback([&cli, given] { summary(cli, *given); });
}

} // namespace

void addAssessmentWork(Cli& cli, CLI::App& group)
{
    addSteps(cli, group);
    addClock(cli, group);
    addSummary(cli, group);
}

} // namespace waymark::cli
