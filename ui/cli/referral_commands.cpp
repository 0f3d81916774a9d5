// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/referral_commands.h"

#include "cases/case.h"
#include "directory/directory.h"
#include "referrals/proposal_json.h"
#include "referrals/referrals.h"
#include "ui/cli/cli.h"
#include "ui/cli/referral_sheet.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using namespace referrals;
using nlohmann::json;

std::string toText(const Referral& referral)
{
    std::string text = fmt::format("{}  {}  {}  {}\n", referral.reference(), code(referral.state),
        referral.proposal.service.name, referral.proposal.subject);
    for (const ReviewReason reason : referral.reviewReasons)
        text += fmt::format("  a supervisor reads it: {}\n", code(reason));
    return text;
}

std::string toText(const ReferralRow& row)
{
    return fmt::format("{:<14}  {:<16}  {:<10}  {}\n", row.reference(), code(row.state),
        code(row.urgency), row.serviceName);
}

void answer(Cli& cli, const Referral& referral) { cli.result(toJson(referral), toText(referral)); }

Referral referralNamed(Cli& cli, const std::string& reference)
{
    return Cli::require(Referrals{cli.workspace().desk()}.findByReference(reference));
}

struct Options {
    std::string reference;
    std::string caseReference;
    std::string service;
    std::string file;
    std::string note;
    std::string reason;
    std::string outcome;
    std::string override;
    std::string action;
    std::string state;
    bool mine = false;
};

template <class T>
std::optional<T> codeFrom(const std::string& text, std::optional<T> (*parse)(std::string_view))
{
    if (text.empty()) return std::nullopt;
    const auto value = parse(text);
    if (!value) Cli::usage(text + ": no such code");
    return value;
}

StepDetails detailsFrom(const Options& options)
{
    StepDetails details;
    details.note = options.note;
    details.declined = codeFrom(options.reason, parseDeclineReason);
    details.outcome = codeFrom(options.outcome, parseOutcome);
    if (!options.override.empty()) details.guardOverride = options.override;
    return details;
}

CLI::App* addAbout(CLI::App& group, const char* name, const char* description,
    const std::shared_ptr<Options>& options)
{
    auto* command = group.add_subcommand(name, description);
    command->add_option("--referral", options->reference, "Its reference, as 2026-0148/R4")
        ->required();
    return command;
}

Proposal withFile(const std::string& file, const Proposal& base)
{
    if (file.empty()) return base;
    const auto document = json::parse(readFile(file), nullptr, false);
    return Cli::require(readProposal(document, base));
}

/// As the directory has it now.
ServiceSnapshot serviceNow(Cli& cli, const std::string& text)
{
    const auto id = directory::ServiceId::parse(text);
    if (!id) Cli::usage("--service wants the id that directory search prints");
    return snapshotOf(Cli::require(directory::Directory{cli.workspace().desk()}.find(*id)));
}

void addWriting(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* propose = group.add_subcommand("propose", "A new draft for a case and a service");
    propose->add_option("--case", options->caseReference, "Reference of the case")->required();
    propose->add_option("--service", options->service, "Id of the service")->required();
    propose->add_option("--file", options->file, "What is asked and agreed to, JSON; - for input")
        ->type_name("FILE");
    propose->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        const auto record = cases::Cases{desk}.findByReference(options->caseReference);
        if (!record) throw Refusal{{Error::Kind::NotFound, "referral.case-not-found"}};
        const Proposal base{.caseId = record->id, .service = serviceNow(cli, options->service)};
        answer(cli, Cli::require(Referrals{desk}.propose(withFile(options->file, base))));
    });

    auto changed = std::make_shared<Options>();
    auto* rewrite = addAbout(group, "rewrite", "Change a draft", changed);
    rewrite->add_option("--file", changed->file, "The members that change, JSON; - for input")
        ->type_name("FILE")
        ->required();
    rewrite->callback([&cli, changed] {
        const auto referral = referralNamed(cli, changed->reference);
        Referrals referrals{cli.workspace().desk()};
        answer(cli,
            Cli::require(referrals.rewrite(
                referral.id, referral.revision, withFile(changed->file, referral.proposal))));
    });

    auto submitted = std::make_shared<Options>();
    addAbout(group, "submit", "To the supervisor, or ready at once when no rule asks for a review",
        submitted)
        ->callback([&cli, submitted] {
            const auto referral = referralNamed(cli, submitted->reference);
            Referrals referrals{cli.workspace().desk()};
            answer(cli, Cli::require(referrals.submit(referral.id, referral.revision)));
        });
}

/// A command that takes one step of the workflow.
CLI::App* addStep(Cli& cli, CLI::App& group, const char* name, const char* description,
    Action action, const std::shared_ptr<Options>& options)
{
    auto* command = addAbout(group, name, description, options);
    command->add_option("--note", options->note, "A comment");
    command->callback([&cli, options, action] {
        const auto referral = referralNamed(cli, options->reference);
        Referrals referrals{cli.workspace().desk()};
        answer(cli,
            Cli::require(
                referrals.take(referral.id, referral.revision, action, detailsFrom(*options))));
    });
    return command;
}

void addSteps(Cli& cli, CLI::App& group)
{
    addStep(
        cli, group, "approve", "A supervisor agrees", Action::Approve, std::make_shared<Options>());
    addStep(cli, group, "return", "A supervisor sends it back; needs --note", Action::Return,
        std::make_shared<Options>());
    auto sending = std::make_shared<Options>();
    addStep(cli, group, "send", "It leaves the office; the safe-contact guard is asked",
        Action::Send, sending)
        ->add_option(
            "--override", sending->override, "Why it is sent although the guard says not now");

    auto reply = std::make_shared<Options>();
    auto* replied = addAbout(group, "reply", "What the agency answered", reply);
    replied->add_option("--answer", reply->action, "acknowledge, accept, waitlist or decline")
        ->required();
    replied->add_option("--reason", reply->reason,
        "Why it declined: no_capacity, not_eligible, out_of_area, language, safety, wrong_service,"
        " client_not_reached, client_refused");
    replied->add_option("--note", reply->note, "A comment");
    replied->callback([&cli, reply] {
        const auto action = codeFrom(reply->action, parseAction);
        if (!isReply(*action)) Cli::usage(reply->action + ": no answer of an agency");
        const auto referral = referralNamed(cli, reply->reference);
        Referrals referrals{cli.workspace().desk()};
        answer(cli,
            Cli::require(
                referrals.take(referral.id, referral.revision, *action, detailsFrom(*reply))));
    });

    auto any = std::make_shared<Options>();
    auto* step = addAbout(group, "step", "Any other step, as record_outcome or recall", any);
    step->add_option("--action", any->action, "Code of the step; show lists those allowed")
        ->required();
    step->add_option("--note", any->note, "A comment");
    step->add_option(
        "--outcome", any->outcome, "helped, helped_in_part, not_helped, not_contacted, not_known");
    step->callback([&cli, any] {
        const auto action = codeFrom(any->action, parseAction);
        const auto referral = referralNamed(cli, any->reference);
        Referrals referrals{cli.workspace().desk()};
        answer(cli,
            Cli::require(
                referrals.take(referral.id, referral.revision, *action, detailsFrom(*any))));
    });
}

void addLists(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* list = group.add_subcommand("list", "The last changed referrals");
    list->add_option("--case", options->caseReference, "Only of this case");
    list->add_option("--state", options->state, "Only in this state");
    list->add_flag("--mine", options->mine, "Only my own");
    list->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        ReferralFilter filter{
            .state = codeFrom(options->state, parseState), .mineOnly = options->mine};
        if (!options->caseReference.empty()) {
            const auto record = cases::Cases{desk}.findByReference(options->caseReference);
            if (!record) throw Refusal{{Error::Kind::NotFound, "referral.case-not-found"}};
            filter.caseId = record->id;
        }
        json rows = json::array();
        std::string text;
        for (const ReferralRow& row : Referrals{desk}.list(filter, 200).rows) {
            rows.push_back(toJson(row));
            text += toText(row);
        }
        cli.result({{"referrals", rows}}, text);
    });

    group.add_subcommand("reviews", "What waits for a supervisor, longest first")->callback([&cli] {
        json rows = json::array();
        std::string text;
        for (const ReviewRow& row : Referrals{cli.workspace().desk()}.reviewsWaiting(200).rows) {
            json reasons = json::array();
            for (const ReviewReason reason : row.reasons)
                reasons.push_back(code(reason));
            const auto reference = fmt::format("{}/R{}", row.caseReference, row.number);
            rows.push_back(
                {{"referral", reference}, {"service", row.serviceName}, {"author", row.authorName},
                    {"asked_at", toIso(row.askedAt)}, {"own", row.own}, {"reasons", reasons}});
            text += fmt::format("{:<14}  {:<20}  {}\n", reference, row.authorName, row.serviceName);
        }
        cli.result({{"reviews", rows}}, text);
    });
}

void addShow(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    addAbout(group, "show", "One referral, its history and the steps open to you", options)
        ->callback([&cli, options] {
            const auto referral = referralNamed(cli, options->reference);
            Referrals referrals{cli.workspace().desk()};
            json document = toJson(referral);
            std::string text = toText(referral);
            json events = json::array();
            for (const Event& event : referrals.events(referral.id)) {
                events.push_back({{"at", toIso(event.at)}, {"worker", event.workerName},
                    {"action", code(event.action)}, {"to", code(event.to)}, {"note", event.note},
                    {"reason", event.reasonCode}});
                text += fmt::format("  {}  {:<20}  {}  {}\n", toIso(event.at), event.workerName,
                    code(event.action), event.note);
            }
            json actions = json::array();
            for (const Action action : referrals.allowedActions(referral))
                actions.push_back(code(action));
            document["events"] = events;
            document["allowed"] = actions;
            cli.result(document, text);
        });
}

} // namespace

void addReferralCommands(Cli& cli)
{
    auto& group = *cli.command("referral", "From a need to a service, with consent");
    addWriting(cli, group);
    addSteps(cli, group);
    addLists(cli, group);
    addShow(cli, group);
    addReferralSheet(cli, group);
}

} // namespace waymark::cli
