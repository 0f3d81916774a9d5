// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/pack_commands.h"

#include "cases/case.h"
#include "leaflets/packs.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using nlohmann::json;

struct PackOptions {
    std::string reference, language, second, format = "standard", page = "a4", out, passwordFile,
                                             id;
    std::string handing, understood = "not_asked", takenHome = "not_asked", reason;
    std::vector<std::string> leaflets, attach;
    bool noServices = false, personal = false, olderText = false;
};

cases::CaseId caseFrom(Cli& cli, const std::string& reference)
{
    const auto found = cases::Cases{cli.workspace().desk()}.findByReference(reference);
    if (!found) throw Refusal{{Error::Kind::NotFound, "case.not-found", reference}};
    return found->id;
}

json toJson(const leaflets::Suggestion& one)
{
    json reasons = json::array();
    for (const auto& reason : one.reasons)
        reasons.push_back({{"kind", code(reason.kind)}, {"code", reason.code}});
    return {{"leaflet", one.leaflet}, {"title", one.title}, {"language", one.language},
        {"status", code(one.status)}, {"reasons", reasons}, {"given", one.given.has_value()},
        {"chosen", one.chosen}, {"ask_first", one.askFirst}};
}

leaflets::PackRequest requestFrom(Cli& cli, const PackOptions& options)
{
    const auto format = leaflets::parseFormat(options.format);
    const auto page = typeset::parsePageSize(options.page);
    if (!format)
        Cli::usage(options.format + ": no such format; standard, large, easy, bilingual, discreet");
    if (!page) Cli::usage(options.page + ": no such page; a4, a5, letter");
    leaflets::PackRequest request{
        .caseId = caseFrom(cli, options.reference), .language = options.language};
    request.secondLanguage = options.second;
    request.format = *format;
    request.page = *page;
    request.leaflets = options.leaflets;
    request.services = !options.noServices;
    request.personal = options.personal;
    request.olderTextAccepted = options.olderText;
    for (const std::string& file : options.attach)
        request.attachments.push_back(
            {std::filesystem::path{file}.stem().string(), readFile(file)});
    if (request.leaflets.empty())
        for (const auto& one :
            Cli::require(cli.workspace().packs().suggestions(request.caseId, options.language)))
            if (one.chosen) request.leaflets.push_back(one.leaflet);
    return request;
}

/// With --handing the pack counts as given; without it nothing is recorded.
std::optional<leaflets::HandOver> handOverFrom(const PackOptions& options)
{
    if (options.handing.empty()) return std::nullopt;
    const auto handing = leaflets::parseHanding(options.handing);
    const auto understood = leaflets::parseUnderstood(options.understood);
    const auto takenHome = leaflets::parseTakenHome(options.takenHome);
    if (!handing)
        Cli::usage(options.handing + ": no such way; paper, read_aloud, file, screen, post");
    if (!understood) Cli::usage(options.understood + ": yes, part, no or not_asked");
    if (!takenHome) Cli::usage(options.takenHome + ": taken, kept_here, hidden or not_asked");
    return leaflets::HandOver{*handing, *understood, *takenHome, options.reason};
}

void make(Cli& cli, const PackOptions& options)
{
    auto& packs = cli.workspace().packs();
    const auto request = requestFrom(cli, options);
    const auto handOver = handOverFrom(options);
    const auto pack = Cli::require(packs.make(request));
    std::string id;
    if (handOver)
        id = Cli::require(packs.give(request.caseId, request, pack, *handOver)).toString();
    typeset::Pdf file = pack.pdf;
    if (!options.passwordFile.empty())
        file = Cli::require(
            encrypt(file, cli.password(options.passwordFile, "Password of the file")));
    writeFile(options.out, file.bytes);
    json parts = json::array();
    for (const auto& part : pack.parts)
        parts.push_back({{"leaflet", part.leaflet}, {"language", part.language},
            {"version", part.version}, {"status", code(part.status)}});
    cli.result(
        {{"file", options.out}, {"name", pack.fileName}, {"pages", pack.pdf.pages},
            {"sha256", pack.sha256}, {"leaflets", parts}, {"pack", id.empty() ? json{} : json(id)}},
        fmt::format(
            "{}: {} pages{}\n", options.out, pack.pdf.pages, id.empty() ? "" : ", noted as given"));
}

void addMake(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<PackOptions>();
    auto* command = group.add_subcommand("make", "An information pack for a case as a tagged PDF");
    command->add_option("--case", options->reference, "Reference, e.g. 2026-0148")->required();
    command->add_option("--language", options->language, "The person's, BCP 47")->required();
    command->add_option("--second-language", options->second, "Of the bilingual form");
    command->add_option(
        "--format", options->format, "standard, large, easy, bilingual or discreet");
    command->add_option("--page", options->page, "a4, a5 or letter");
    command->add_option("--leaflets", options->leaflets, "Ids, with commas; else those suggested")
        ->delimiter(',');
    command->add_option(
        "--attach", options->attach, "A partner's PDF behind ours; may be repeated");
    command->add_option(
        "--password-file", options->passwordFile, "Encrypt with the password in this file");
    command->add_flag("--no-services", options->noServices, "Without the sheet of services");
    command->add_flag("--personal", options->personal, "With the worker's name");
    command->add_flag(
        "--older-text", options->olderText, "Also translations older than their source");
    command->add_option(
        "--handing", options->handing, "Note as given: paper, read_aloud, file, screen or post");
    command->add_option("--understood", options->understood, "yes, part, no or not_asked");
    command->add_option(
        "--taken-home", options->takenHome, "taken, kept_here, hidden or not_asked");
    command->add_option(
        "--override-reason", options->reason, "Why, although the guard says not now");
    command->add_option("--out", options->out, "The PDF")->required();
    command->callback([&cli, options] { make(cli, *options); });
}

void addSuggest(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<PackOptions>();
    auto* command = group.add_subcommand("suggest", "Leaflets for a case, with reasons");
    command->add_option("--case", options->reference, "Reference")->required();
    command->add_option("--language", options->language, "The person's, BCP 47")->required();
    command->callback([&cli, options] {
        json list = json::array();
        std::string text;
        const auto id = caseFrom(cli, options->reference);
        for (const auto& one :
            Cli::require(cli.workspace().packs().suggestions(id, options->language))) {
            list.push_back(toJson(one));
            text += fmt::format("{} {:<20} {}\n", one.chosen ? "*" : " ", one.leaflet, one.title);
        }
        cli.result({{"suggestions", list}}, text);
    });
}

void addGiven(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<PackOptions>();
    auto* list = group.add_subcommand("list", "What was given, letter by letter");
    list->add_option("--case", options->reference, "Reference")->required();
    list->callback([&cli, options] {
        const auto id = caseFrom(cli, options->reference);
        json letters = json::array(), packs = json::array();
        std::string text;
        for (const auto& one : cli.workspace().ledger().coverage(id)) {
            letters.push_back({{"letter", code(one.letter)}, {"due", one.due}, {"times", one.times},
                {"first", one.first.has_value()}, {"detailed", one.detailed.has_value()}});
            text += fmt::format("{}  {} times\n", code(one.letter), one.times);
        }
        for (const auto& pack : cli.workspace().packs().ofCase(id))
            packs.push_back({{"id", pack.id.toString()}, {"language", pack.language},
                {"format", code(pack.format)}, {"pages", pack.pages},
                {"given_at", toIso(pack.givenAt)}});
        cli.result({{"coverage", letters}, {"packs", packs}}, text);
    });

    auto again = std::make_shared<PackOptions>();
    auto* command = group.add_subcommand("again", "The exact file of a pack that was given");
    command->add_option("--pack", again->id, "Its id")->required();
    command->add_option("--out", again->out, "The PDF")->required();
    command->callback([&cli, again] {
        const auto id = leaflets::PackId::parse(again->id);
        if (!id) Cli::usage(again->id + ": no id of a pack");
        const auto pack = Cli::require(cli.workspace().packs().remake(*id));
        writeFile(again->out, pack.pdf.bytes);
        cli.result({{"file", again->out}, {"sha256", pack.sha256}}, again->out + "\n");
    });
}

} // namespace

void addPackCommands(Cli& cli)
{
    auto& group = *cli.command("pack", "Information packs of cases");
    addMake(cli, group);
    addSuggest(cli, group);
    addGiven(cli, group);
}

} // namespace waymark::cli
