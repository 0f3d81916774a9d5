// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/agreements.h"
#include "directory/gaps.h"
#include "leaflets/service_sheet.h"
#include "ui/cli/cli.h"
#include "ui/cli/directory_keeping.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace waymark::cli {
namespace {

using nlohmann::json;

Date dateOf(const std::string& text, std::string_view option)
{
    const auto date = parseDate(text);
    if (!date) Cli::usage(fmt::format("{}: {} wants 2026-11-24", text, option));
    return *date;
}

void addAgreements(Cli& cli, CLI::App& group)
{
    auto due = std::make_shared<bool>(false);
    auto* command = group.add_subcommand("agreements", "The register of agreements with partners");
    command->add_flag("--due", *due, "Only those that expired or end within 60 days");
    command->callback([&cli, due] {
        directory::Agreements agreements{cli.workspace().desk()};
        json list = json::array();
        std::string text;
        for (const auto& each : *due ? agreements.due() : agreements.list()) {
            const auto& details = each.details;
            const std::string until = details.validUntil ? toIso(*details.validUntil) : "";
            list.push_back({{"id", each.id.toString()}, {"number", details.number},
                {"partner", details.partner}, {"purpose", details.purpose},
                {"contact", details.contact}, {"valid_from", toIso(details.validFrom)},
                {"valid_until", until}, {"state", code(each.state)},
                {"service", details.service ? details.service->toString() : ""}});
            text += fmt::format("{}  {}  {}  until {}  {}\n", each.id.toString(), details.number,
                details.partner, until.empty() ? "further notice" : until, code(each.state));
        }
        cli.result({{"agreements", list}}, text);
    });
}

void addAgree(Cli& cli, CLI::App& group)
{
    struct Options {
        directory::AgreementDetails details;
        std::string service, from, until;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("agree", "Enter an agreement");
    command->add_option("--partner", options->details.partner, "With whom")->required();
    command->add_option("--purpose", options->details.purpose, "What for")->required();
    command->add_option("--number", options->details.number, "As on the paper");
    command->add_option("--contact", options->details.contact, "Whom to ask there");
    command->add_option("--service", options->service, "Id of the entry it is about");
    command->add_option("--from", options->from, "First day, 2026-01-01; today when absent");
    command->add_option("--until", options->until, "Last day; open when absent");
    command->callback([&cli, options] {
        auto details = options->details;
        details.validFrom = options->from.empty() ? cli.workspace().clock().today()
                                                  : dateOf(options->from, "--from");
        if (!options->until.empty()) details.validUntil = dateOf(options->until, "--until");
        if (!options->service.empty()) {
            details.service = directory::ServiceId::parse(options->service);
            if (!details.service) Cli::usage(options->service + ": no id of a service");
        }
        const auto id = Cli::require(directory::Agreements{cli.workspace().desk()}.add(details));
        cli.result({{"id", id.toString()}}, id.toString() + "\n");
    });
    auto id = std::make_shared<std::string>();
    auto* end = group.add_subcommand("end-agreement", "An agreement ends today");
    end->add_option("id", *id, "As agreements prints it")->required();
    end->callback([&cli, id] {
        const auto parsed = directory::AgreementId::parse(*id);
        if (!parsed) throw Refusal{{Error::Kind::NotFound, "directory.agreement-not-found", *id}};
        directory::Agreements agreements{cli.workspace().desk()};
        const auto agreement = Cli::require(agreements.find(*parsed));
        const Date today = cli.workspace().clock().today();
        Cli::require(agreements.end(*parsed, agreement.revision, today));
        cli.result({{"id", *id}, {"ended_on", toIso(today)}}, "ended\n");
    });
}

void addGaps(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string need, from, until;
        directory::Gap gap;
        bool publish = false;
    };
    auto noted = std::make_shared<Options>();
    auto* note = group.add_subcommand("gap", "Note what was needed and not to be had");
    note->add_option("--need", noted->need, "psychological, shelter, legal …");
    note->add_option("--region", noted->gap.region, "The place asked for");
    note->add_option("--language", noted->gap.language, "BCP 47, e.g. pt");
    note->callback([&cli, noted] {
        if (!noted->need.empty()) {
            noted->gap.need = directory::parseNeed(noted->need);
            if (!noted->gap.need) Cli::usage(noted->need + ": no such need");
        }
        Cli::require(directory::Gaps{cli.workspace().desk()}.note(noted->gap));
        cli.result({{"noted", true}}, "noted\n");
    });
    auto asked = std::make_shared<Options>();
    auto* report = group.add_subcommand("gaps", "What is missing: need, region, language, reason");
    report->add_option("--from", asked->from, "First day")->required();
    report->add_option("--until", asked->until, "Last day; today when absent");
    report->add_flag("--publish", asked->publish, "Sum up counts under five");
    report->callback([&cli, asked] {
        const Date from = dateOf(asked->from, "--from");
        const Date until = asked->until.empty() ? cli.workspace().clock().today()
                                                : dateOf(asked->until, "--until");
        auto rows = directory::Gaps{cli.workspace().desk()}.report(from, until);
        if (asked->publish) rows = directory::forPublication(std::move(rows));
        json list = json::array();
        std::string text;
        for (const auto& row : rows) {
            list.push_back({{"need", row.need}, {"region", row.region}, {"language", row.language},
                {"reason", row.reason}, {"count", row.count}});
            text += fmt::format("{:>5}  {}  {}  {}  {}\n", row.count, row.need, row.region,
                row.language, row.reason);
        }
        cli.result({{"from", toIso(from)}, {"until", toIso(until)}, {"gaps", list}}, text);
    });
}

void addSheet(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string id, language = "en", out;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("sheet", "A page about one service to take along, as PDF");
    command->add_option("id", options->id, "Its id, as search prints it")->required();
    command->add_option("--language", options->language, "Of the person, BCP 47");
    command->add_option("--out", options->out, "The file to write")->required();
    command->callback([&cli, options] {
        const auto id = directory::ServiceId::parse(options->id);
        if (!id) throw Refusal{{Error::Kind::NotFound, "directory.service-not-found", options->id}};
        auto& workspace = cli.workspace();
        const auto pdf = Cli::require(leaflets::serviceSheet(
            workspace.desk(), workspace.typesetter(), *id, options->language));
        writeFile(options->out, pdf.bytes);
        cli.result({{"path", options->out}, {"pages", pdf.pages}},
            fmt::format("{} pages written to {}\n", pdf.pages, options->out));
    });
}

} // namespace

void addRegisterCommands(Cli& cli, CLI::App& group)
{
    addAgreements(cli, group);
    addAgree(cli, group);
    addGaps(cli, group);
    addSheet(cli, group);
}

} // namespace waymark::cli
