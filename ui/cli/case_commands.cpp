// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/case_commands.h"

#include "office/workers.h"
#include "ui/cli/case_arguments.h"
#include "ui/cli/case_json.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace waymark::cli {
namespace {

using nlohmann::json;
using namespace cases;

void answer(Cli& cli, const Case& shown)
{
    cli.result(answerOf(shown),
        fmt::format("{}  {}  ({})\nResponsible: {}\nNext step: {} {}\n", shown.reference,
            shown.details.displayName, code(shown.status), shown.responsibleName, shown.nextStep,
            shown.nextDue ? toIso(*shown.nextDue) : ""));
}

void addPromote(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string contact;
        std::string name;
        std::string consent = "oral";
        std::string consentNote;
        std::string consentLanguage;
        std::string responsible;
        bool consented = false;
        bool restricted = false;
    };
    auto options = std::make_shared<Options>();
    auto* promote = group.add_subcommand("promote", "Make a contact a case, with consent");
    promote->add_option("--contact", options->contact, "Id of the contact")->required();
    promote->add_flag("--consent-given", options->consented, "The person agreed to a file");
    promote->add_option("--consent-how", options->consent,
        "oral, written, on_behalf, or other_basis, which --consent-note names");
    promote->add_option(
        "--consent-note", options->consentNote, "How it was explained, or the basis");
    promote->add_option(
        "--consent-language", options->consentLanguage, "Language of the explanation");
    promote->add_option("--name", options->name, "The name to use; else from the contact");
    promote->add_option(
        "--responsible", options->responsible, "A worker's name; else who signs in");
    promote->add_flag("--restricted", options->restricted, "Only those involved see it");
    promote->callback([&cli, options] {
        auto& workspace = cli.workspace();
        auto& desk = workspace.desk();
        Contacts contacts{desk};
        const auto contact = contactNamed(contacts, options->contact);
        Promotion promotion;
        promotion.details.displayName = options->name;
        if (!options->responsible.empty())
            promotion.details.responsible
                = Cli::require(workspace.workers().named(options->responsible)).id;
        promotion.recordKeeping = {.purpose = ConsentPurpose::RecordKeeping,
            .given = options->consented,
            .how = codeArgument<ConsentHow>(options->consent),
            .language = options->consentLanguage,
            .note = options->consentNote};
        promotion.restricted = options->restricted;
        answer(cli, Cli::require(Cases{desk}.promote(contact.id, promotion)));
    });
}

struct ListOptions {
    bool mine = false;
    bool open = false;
    bool flagged = false;
    std::string due;
    std::string assessAgain;
    std::string status;
    std::string text;
    std::size_t limit = 50;
};

void addList(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<ListOptions>();
    auto* list = group.add_subcommand("list", "Cases, newest first");
    list->add_flag("--mine", options->mine, "Responsible or deputy is this worker");
    list->add_flag("--open", options->open, "Not closed");
    list->add_flag("--flagged", options->flagged, "With a safety flag");
    list->add_option("--due", options->due, "A next step due until this day");
    list->add_option("--assess-again", options->assessAgain, "To be assessed again by this day");
    list->add_option("--status", options->status, "new, active, quiet, closing or closed");
    list->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 1000));
    list->callback([&cli, options] {
        CaseQuery query;
        query.mineOrDeputy = options->mine;
        query.open = options->open;
        query.withSafetyFlag = options->flagged;
        if (!options->due.empty()) query.dueBy = dateArgument(options->due);
        if (!options->assessAgain.empty()) query.assessAgainBy = dateArgument(options->assessAgain);
        if (!options->status.empty()) query.status = codeArgument<CaseStatus>(options->status);
        query.limit = options->limit;
        const auto page = CaseList{cli.workspace().desk()}.list(query);
        json rows = json::array();
        std::string text;
        for (const CaseRow& row : page.rows) {
            rows.push_back(answerOf(row));
            text += lineOf(row);
        }
        cli.result({{"cases", rows}, {"more", page.next.has_value()}}, text);
    });
}

void addSearch(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<ListOptions>();
    options->limit = 20;
    auto* search = group.add_subcommand("search", "By name, reference or digits of a number");
    search->add_option("text", options->text, "Beginnings of words")->required();
    search->add_option("--limit", options->limit, "At most so many")->check(CLI::Range(1, 1000));
    search->callback([&cli, options] {
        json rows = json::array();
        std::string text;
        for (const CaseRow& row :
            CaseList{cli.workspace().desk()}.search(options->text, options->limit)) {
            rows.push_back(answerOf(row));
            text += lineOf(row);
        }
        cli.result({{"cases", rows}}, text);
    });
}

void addShow(Cli& cli, CLI::App& group)
{
    auto reference = std::make_shared<std::string>();
    auto* show = group.add_subcommand("show", "One case with its people, steps and timeline");
    show->add_option("case", *reference, "Reference or id")->required();
    show->callback([&cli, reference] {
        auto& desk = cli.workspace().desk();
        const Case shown = caseNamed(desk, *reference);
        json document = answerOf(shown);
        std::string text = fmt::format("{}  {}  ({})\nResponsible: {}\n", shown.reference,
            shown.details.displayName, code(shown.status), shown.responsibleName);
        document["tasks"] = json::array();
        for (const Task& task : Tasks{desk}.openOfCase(shown.id)) {
            document["tasks"].push_back(answerOf(task));
            text += lineOf(task);
        }
        document["timeline"] = json::array();
        for (const Entry& entry : Timeline{desk}.newest(shown.id, {}, 20).rows) {
            document["timeline"].push_back(answerOf(entry));
            text += fmt::format("{}  {:<11}  {}\n", toIso(entry.details.at).substr(0, 16),
                code(entry.details.kind),
                entry.details.event.empty() ? entry.details.text : entry.details.event);
        }
        cli.result(document, text);
    });
}

void addNote(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string reference;
        std::string text;
        std::string kind = "note";
    };
    auto options = std::make_shared<Options>();
    auto* note = group.add_subcommand("note", "Write into the timeline of a case");
    note->add_option("--case", options->reference, "Reference or id")->required();
    note->add_option("--text-file", options->text, "The text; - for input")->required();
    note->add_option("--kind", options->kind, "note, call, visit, message, decision or safety");
    note->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        const Case into = caseNamed(desk, options->reference);
        EntryDetails details;
        details.kind = codeArgument<EntryKind>(options->kind);
        details.text = readFile(options->text);
        const auto written = Cli::require(Timeline{desk}.write(into.id, details));
        cli.result(answerOf(written), "Written into " + into.reference + ".");
    });
}

void addTask(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string reference;
        std::string title;
        std::string due;
        std::string done;
        std::string kind = "to_do";
    };
    auto options = std::make_shared<Options>();
    auto* task = group.add_subcommand("task", "Add a next step to a case, or tick one off");
    task->add_option("--case", options->reference, "Reference or id");
    task->add_option("--title", options->title, "What is to do");
    task->add_option("--due", options->due, "The day, as 2026-11-24");
    task->add_option(
        "--kind", options->kind, "to_do, call, visit, letter, review, call_back, deadline");
    task->add_option("--done", options->done, "Id of a step that is done")->excludes("--title");
    task->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        Tasks tasks{desk};
        if (!options->done.empty()) {
            const auto id = TaskId::parse(options->done);
            if (!id) throw Refusal{Error{Error::Kind::NotFound, "task.not-found"}};
            Cli::require(tasks.done(*id));
            const auto done = tasks.find(*id);
            cli.result(answerOf(*done), lineOf(*done));
            return;
        }
        TaskDetails details;
        details.title = options->title;
        details.kind = codeArgument<TaskKind>(options->kind);
        if (!options->due.empty()) details.due = dateArgument(options->due);
        const auto caseId = options->reference.empty()
            ? std::optional<CaseId>{}
            : std::optional{caseNamed(desk, options->reference).id};
        const auto added = Cli::require(tasks.add(caseId, details));
        cli.result(answerOf(added), lineOf(added));
    });
}

void addStatus(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string reference;
        std::string to;
        std::string reason;
        std::string remains;
        bool checked = false;
    };
    auto options = std::make_shared<Options>();
    auto* status = group.add_subcommand("status", "Take a case one step on");
    status->add_option("--case", options->reference, "Reference or id")->required();
    status->add_option("--to", options->to, "new, active, quiet or closing")->required();
    status->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        const Case before = caseNamed(desk, options->reference);
        answer(cli,
            Cli::require(Cases{desk}.setStatus(before.id, codeArgument<CaseStatus>(options->to))));
    });
    auto* close = group.add_subcommand("close", "Close a case with its reason");
    close->add_option("--case", options->reference, "Reference or id")->required();
    close->add_option("--reason", options->reason, "goals_met, victim_ended, referred_on …")
        ->required();
    close->add_option("--remains", options->remains, "What remains to do");
    close->add_flag("--safety-checked", options->checked, "The person's safety was checked");
    close->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        const Case before = caseNamed(desk, options->reference);
        answer(cli,
            Cli::require(Cases{desk}.close(before.id,
                {.reason = codeArgument<ClosingReason>(options->reason),
                    .remains = options->remains,
                    .safetyChecked = options->checked,
                    .mayCallLater = false})));
    });
}

} // namespace

void addCaseCommands(Cli& cli)
{
    auto& group = *cli.command("case", "Cases");
    addPromote(cli, group);
    addList(cli, group);
    addSearch(cli, group);
    addShow(cli, group);
    addNote(cli, group);
    addTask(cli, group);
    addStatus(cli, group);
}

} // namespace waymark::cli
