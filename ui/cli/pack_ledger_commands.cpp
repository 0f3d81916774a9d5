// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/pack_ledger_commands.h"

#include "leaflets/packs.h"
#include "ui/cli/case_arguments.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;

struct LedgerOptions {
    std::string reference, id, out, understood = "not_asked", takenHome = "not_asked";
    bool readAloud = false;
};

cases::CaseId caseFrom(Cli& cli, const std::string& reference)
{
    return caseNamed(cli.workspace().desk(), reference).id;
}

leaflets::PackId packFrom(const std::string& text)
{
    const auto id = leaflets::PackId::parse(text);
    if (!id) Cli::usage(text + ": no id of a pack");
    return *id;
}

json toJson(const std::optional<leaflets::InfoItem>& item)
{
    if (!item) return {};
    return {{"at", toIso(item->at)}, {"by", item->by.toString()}, {"channel", code(item->handing)},
        {"language", item->language}, {"format", code(item->format)}, {"leaflet", item->leaflet},
        {"version", item->version}, {"understood", code(item->understood)},
        {"taken_home", code(item->takenHome)}, {"refused", item->refused},
        {"pack", item->pack ? json(item->pack->toString()) : json{}}};
}

void addCoverage(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = group.add_subcommand("coverage", "Art. 4(1) of a case, letter by letter");
    command->add_option("--case", options->reference, "Reference")->required();
    command->callback([&cli, options] {
        json letters = json::array();
        std::string text;
        for (const auto& one :
            cli.workspace().ledger().coverage(caseFrom(cli, options->reference))) {
            letters.push_back({{"letter", code(one.letter)}, {"status", code(statusOf(one))},
                {"due", one.due}, {"ask_first", one.askFirst}, {"times", one.times},
                {"first", toJson(one.first)}, {"detailed", toJson(one.detailed)}});
            text += fmt::format("{}  {:<9} {} times{}\n", code(one.letter), code(statusOf(one)),
                one.times, one.detailed ? ", in detail" : "");
        }
        cli.result({{"coverage", letters}}, text);
    });
}

void addList(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* list = group.add_subcommand("list", "The packs that were given, newest first");
    list->add_option("--case", options->reference, "Reference")->required();
    list->callback([&cli, options] {
        json packs = json::array();
        std::string text;
        for (const auto& pack : cli.workspace().packs().ofCase(caseFrom(cli, options->reference))) {
            packs.push_back({{"id", pack.id.toString()}, {"language", pack.language},
                {"format", code(pack.format)}, {"pages", pack.pages},
                {"given_at", toIso(pack.givenAt)}});
            text += fmt::format("{}  {}  {} {}, {} pages\n", pack.id.toString(),
                toIso(pack.givenAt), pack.language, code(pack.format), pack.pages);
        }
        cli.result({{"packs", packs}}, text);
    });
}

void addAgain(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = group.add_subcommand("again", "The exact file of a pack that was given");
    command->add_option("--pack", options->id, "Its id")->required();
    command->add_option("--out", options->out, "The PDF")->required();
    command->callback([&cli, options] {
        const auto pack = Cli::require(cli.workspace().packs().remake(packFrom(options->id)));
        writeFile(options->out, pack.pdf.bytes);
        cli.result({{"file", options->out}, {"pages", pack.pdf.pages}, {"sha256", pack.sha256}},
            options->out + "\n");
    });
}

void addOutcome(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = group.add_subcommand("outcome", "What came of a hand-over, asked afterwards");
    command->add_option("--pack", options->id, "Its id")->required();
    command->add_option("--understood", options->understood, "yes, part, no or not_asked");
    command->add_option(
        "--taken-home", options->takenHome, "taken, kept_here, hidden or not_asked");
    command->add_flag("--read-aloud", options->readAloud, "It was read together in the end");
    command->callback([&cli, options] {
        const auto understood = leaflets::parseUnderstood(options->understood);
        const auto takenHome = leaflets::parseTakenHome(options->takenHome);
        if (!understood) Cli::usage(options->understood + ": yes, part, no or not_asked");
        if (!takenHome) Cli::usage(options->takenHome + ": taken, kept_here, hidden or not_asked");
        Cli::require(cli.workspace().ledger().noteOutcome(
            packFrom(options->id), {*understood, *takenHome, options->readAloud}));
        cli.result({{"pack", options->id}, {"understood", code(*understood)},
                       {"taken_home", code(*takenHome)}},
            "Noted.\n");
    });
}

} // namespace

void addPackLedgerCommands(Cli& cli, CLI::App& group)
{
    addList(cli, group);
    addCoverage(cli, group);
    addAgain(cli, group);
    addOutcome(cli, group);
}

} // namespace waymark::cli
