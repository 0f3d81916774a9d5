// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/directory_commands.h"

#include "directory/directory.h"
#include "directory/exchange.h"
#include "directory/spreadsheet.h"
#include "ui/cli/cli.h"
#include "ui/cli/directory_json.h"
#include "ui/cli/directory_keeping.h"
#include "ui/cli/directory_match.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;

void addCheck(Cli& cli, CLI::App& group)
{
    auto path = std::make_shared<std::string>();
    auto* command = group.add_subcommand("check", "What is wrong with a package; needs no office");
    command->add_option("path", *path, "File, folder or zip")->required();
    command->callback([&cli, path] {
        const auto report = Cli::require(directory::check(*path));
        cli.result(toJson(report), toText(report));
    });
}

void addImport(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string path;
        std::string source;
        std::string map;
        bool dryRun = false;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand(
        "import", "Take in HSDS: JSON, NDJSON, tables, zip; or a spreadsheet");
    command
        ->add_option("path", options->path,
            "File, folder or zip; sample:training and sample:helplines come with the program")
        ->required();
    command->add_option("--source", options->source, "Name of the directory it comes from");
    command->add_option(
        "--map", options->map, "What each column of a spreadsheet holds, as guess-map prints it");
    command->add_flag("--dry-run", options->dryRun, "Only tell what would change");
    command->callback([&cli, options] {
        const directory::ImportOptions how{
            .dryRun = options->dryRun, .source = options->source, .progress = {}};
        static constexpr std::string_view kSample = "sample:";
        auto& exchange = cli.workspace().exchange();
        const auto report
            = Cli::require(!options->map.empty() ? exchange.importSheet(options->path,
                               Cli::require(directory::parseSheetMap(readFile(options->map))), how)
                    : options->path.starts_with(kSample)
                    ? exchange.importSample(options->path.substr(kSample.size()), how)
                    : exchange.importFrom(options->path, how));
        cli.result(
            toJson(report), toText(report) + (options->dryRun ? "(nothing was changed)\n" : ""));
    });
}

void addGuessMap(Cli& cli, CLI::App& group)
{
    auto path = std::make_shared<std::string>();
    auto* command
        = group.add_subcommand("guess-map", "What each column of a CSV file seems to hold");
    command->add_option("file", *path, "The spreadsheet, saved as CSV")->required();
    command->callback([&cli, path] {
        const auto sheet = Cli::require(directory::Sheet::open(*path));
        const auto map = json::parse(directory::guessMap(sheet).toJson());
        json document = map;
        document["rows"] = sheet.rowCount();
        document["others"] = json::array();
        for (const std::string& column : sheet.columns())
            if (!map["columns"].contains(column)) document["others"].push_back(column);
        cli.result(document, map.dump(2) + "\n");
    });
}

void addExport(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string path;
        bool tabular = false;
        bool ownNotes = false;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("export", "Write HSDS 3.1");
    command->add_option("out", options->path, "File, or folder or zip with --tabular")->required();
    command->add_flag("--tabular", options->tabular, "CSV tables with datapackage.json");
    command->add_flag("--own-notes", options->ownNotes, "Also what only this office knows");
    command->callback([&cli, options] {
        const auto written = Cli::require(cli.workspace().exchange().exportTo(
            options->path, {.tabular = options->tabular, .withOwnNotes = options->ownNotes}));
        cli.result({{"services", written}, {"path", options->path}},
            fmt::format("{} services written to {}\n", written, options->path));
    });
}

struct SearchOptions {
    std::vector<std::string> words;
    std::string need;
    std::string language;
    std::string near;
    double withinKm = 20;
    std::string crime;
    std::string openAt;
    int age = -1;
    std::size_t limit = 50;
    bool openNow = false;
    bool free = false;
    bool anonymous = false;
    bool stepFree = false;
    bool children = false;
    bool withoutPapers = false;
    bool verified = false;
};

directory::Query queryOf(Cli& cli, const SearchOptions& options)
{
    directory::Query query;
    query.text = fmt::format("{}", fmt::join(options.words, " "));
    if (!options.need.empty()) {
        query.need = directory::parseNeed(options.need);
        if (!query.need) Cli::usage(options.need + ": no such need");
    }
    query.language = options.language;
    query.crime = options.crime;
    if (!options.near.empty()) query.near = placeArgument(cli, options.near);
    query.withinKm = options.withinKm;
    if (options.age >= 0) query.age = options.age;
    if (options.openNow) query.openAt = cli.workspace().clock().now();
    if (!options.openAt.empty()) {
        query.openAt = parseInstant(options.openAt);
        if (!query.openAt) Cli::usage(options.openAt + ": --open-at wants 2026-11-24T18:30:00Z");
    }
    query.onlyFree = options.free;
    query.onlyAnonymous = options.anonymous;
    query.onlyStepFree = options.stepFree;
    query.onlyChildren = options.children;
    query.onlyWithoutPapers = options.withoutPapers;
    if (options.verified) query.freshness = directory::Freshness::Fresh;
    query.limit = options.limit;
    return query;
}

void addSearch(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<SearchOptions>();
    auto* command = group.add_subcommand("search", "Find services");
    command->add_option("text", options->words, "Words or their beginnings");
    command->add_option("--need", options->need, "psychological, shelter, legal …");
    command->add_option("--language", options->language, "BCP 47, e.g. pt");
    command->add_option("--near", options->near, "A town, a postal code, or LATITUDE,LONGITUDE");
    command->add_option("--within", options->withinKm, "Kilometres")
        ->check(CLI::Range(0.1, 20'000.0));
    command->add_option("--crime", options->crime, "ICCS code or tag");
    command->add_option("--open-at", options->openAt, "An instant, ISO 8601");
    command->add_option("--age", options->age, "Years")->check(CLI::Range(0, 150));
    command->add_option("--limit", options->limit, "At most so many");
    command->add_flag("--open-now", options->openNow, "Open at this moment");
    command->add_flag("--free", options->free, "Free of charge");
    command->add_flag("--anonymous", options->anonymous, "Accepts people without a name");
    command->add_flag("--step-free", options->stepFree, "Step-free access");
    command->add_flag("--children", options->children, "Children may come along");
    command->add_flag("--without-papers", options->withoutPapers, "Asks for no papers");
    command->add_flag("--verified", options->verified, "Checked within 90 days");
    command->callback([&cli, options] {
        auto query = queryOf(cli, *options);
        const auto results = cli.workspace().directory().search(query);
        if (!results.correctedText.empty()) query.text = results.correctedText;
        json hits = json::array();
        std::string text;
        for (const auto& hit : results.hits) {
            hits.push_back(toJson(hit));
            text += toText(hit);
        }
        text += fmt::format(
            "{}{} of {}\n", results.found, results.foundMore ? "+" : "", results.inDirectory);
        if (!results.correctedText.empty())
            text = fmt::format("nothing for these words; shown for: {}\n", results.correctedText)
                + text;
        cli.result({{"services", hits}, {"found", results.found}, {"more", results.foundMore},
                       {"in_directory", results.inDirectory}, {"corrected", results.correctedText},
                       {"facets", facetsJson(cli.workspace().directory().facets(query))}},
            text);
    });
}

directory::Service serviceNamed(Cli& cli, const std::string& text)
{
    const auto id = directory::ServiceId::parse(text);
    if (!id) throw Refusal{{Error::Kind::NotFound, "directory.service-not-found", text}};
    return Cli::require(cli.workspace().directory().find(*id));
}

void addShow(Cli& cli, CLI::App& group)
{
    auto id = std::make_shared<std::string>();
    auto* command = group.add_subcommand("show", "Everything about one service");
    command->add_option("id", *id, "Its id, as search prints it")->required();
    command->callback([&cli, id] {
        const auto service = serviceNamed(cli, *id);
        const Clock& clock = cli.workspace().clock();
        auto document = toJson(service, clock);
        document["past_referrals"]
            = toJson(referrals::pastReferralsTo(cli.workspace().desk(), service.id));
        document["changed_here"]
            = toJson(directory::changedByHand(cli.workspace().desk().database(), service.id));
        cli.result(document, toText(service, clock));
    });
}

void addVerify(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string id;
        std::string how = "phone";
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("verify", "Say that an entry is right today");
    command->add_option("id", options->id, "Its id, as search prints it")->required();
    command->add_option("--how", options->how, "phone, email, visit, website, meeting");
    command->callback([&cli, options] {
        const auto how = directory::parseVerifiedBy(options->how);
        if (!how) Cli::usage(options->how + ": phone, email, visit, website or meeting");
        const auto service = serviceNamed(cli, options->id);
        const auto verified
            = Cli::require(cli.workspace().directory().verify(service.id, service.revision, *how));
        cli.result({{"id", service.id.toString()}, {"on", toIso(verified.on)}, {"by", verified.by},
                       {"how", code(verified.how)}},
            fmt::format("{}: right on {}\n", service.hsds.name, toIso(verified.on)));
    });
}

} // namespace

void addDirectoryCommands(Cli& cli)
{
    auto& group = *cli.command("directory", "Services to refer to");
    addCheck(cli, group);
    addGuessMap(cli, group);
    addImport(cli, group);
    addExport(cli, group);
    addSearch(cli, group);
    addMatch(cli, group);
    addPack(cli, group);
    addPlaces(cli, group);
    addShow(cli, group);
    addVerify(cli, group);
    addKeepingCommands(cli, group);
    addRegisterCommands(cli, group);
}

} // namespace waymark::cli
