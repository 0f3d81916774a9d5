// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/directory_keeping.h"

#include "directory/directory.h"
#include "directory/merging.h"
#include "directory/upkeep.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace waymark::cli {
namespace {

using nlohmann::json;

directory::Service serviceOf(Cli& cli, const std::string& text)
{
    const auto id = directory::ServiceId::parse(text);
    if (!id) throw Refusal{{Error::Kind::NotFound, "directory.service-not-found", text}};
    return Cli::require(cli.workspace().directory().find(*id));
}

void addQueue(Cli& cli, CLI::App& group)
{
    auto limit = std::make_shared<std::size_t>(50);
    auto* command = group.add_subcommand("queue", "What to make sure of next");
    command->add_option("--limit", *limit, "At most so many");
    command->callback([&cli, limit] {
        directory::Upkeep upkeep{cli.workspace().desk()};
        const auto counts = upkeep.counts();
        json entries = json::array();
        std::string text = fmt::format("{} reported, {} not checked for 180 days, {} for 90\n",
            counts.reported, counts.stale, counts.ageing);
        for (const auto& entry : upkeep.toCheck(*limit).rows) {
            const std::string on = entry.verified ? toIso(entry.verified->on) : "";
            entries.push_back({{"id", entry.id.toString()}, {"name", entry.name},
                {"organization", entry.organization}, {"phone", entry.phone}, {"uses", entry.uses},
                {"verified_on", on}, {"freshness", code(entry.freshness)},
                {"reported", entry.reported}});
            text += fmt::format("{}  {}  {}  {}  {}\n", entry.id.toString(), entry.name,
                entry.phone, on.empty() ? "never checked" : on, entry.reported ? "reported" : "");
        }
        cli.result({{"services", entries}, {"reported", counts.reported}, {"stale", counts.stale},
                       {"ageing", counts.ageing}},
            text);
    });
}

void addReport(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string id;
        std::string what = "number";
        std::string note;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("report", "Say that something is wrong with an entry");
    command->add_option("id", options->id, "Its id, as search prints it")->required();
    command->add_option("--what", options->what, "number, hours, place, closed, other");
    command->add_option("--note", options->note, "What is right");
    command->callback([&cli, options] {
        const auto what = directory::parseWrong(options->what);
        if (!what) Cli::usage(options->what + ": number, hours, place, closed or other");
        const auto service = serviceOf(cli, options->id);
        const auto id = Cli::require(
            directory::Upkeep{cli.workspace().desk()}.report(service.id, *what, options->note));
        cli.result(
            {{"id", id.toString()}, {"service", service.id.toString()}, {"what", code(*what)}},
            fmt::format("{}: reported\n", service.hsds.name));
    });
}

void addHistory(Cli& cli, CLI::App& group)
{
    auto id = std::make_shared<std::string>();
    auto* command = group.add_subcommand("history", "What changed in an entry, and who checked it");
    command->add_option("id", *id, "Its id, as search prints it")->required();
    command->callback([&cli, id] {
        const auto service = serviceOf(cli, *id);
        directory::Upkeep upkeep{cli.workspace().desk()};
        json changes = json::array();
        json checks = json::array();
        std::string text;
        for (const auto& change : upkeep.history(service.id)) {
            json fields = json::array();
            text += fmt::format("{}  {}  {}\n", toIso(change.at), change.worker, code(change.way));
            for (const auto& field : change.fields) {
                fields.push_back(
                    {{"field", field.field}, {"from", field.before}, {"to", field.after}});
                text += fmt::format("    {}: {} -> {}\n", field.field, field.before, field.after);
            }
            changes.push_back({{"at", toIso(change.at)}, {"by", change.worker},
                {"way", code(change.way)}, {"fields", fields}});
        }
        for (const auto& check : upkeep.verifications(service.id)) {
            checks.push_back({{"on", toIso(check.on)}, {"by", check.by}, {"how", code(check.how)}});
            text
                += fmt::format("{}  {}  checked, {}\n", toIso(check.on), check.by, code(check.how));
        }
        cli.result({{"changes", changes}, {"verifications", checks}}, text);
    });
}

json toJson(const directory::DuplicatePair::Side& side)
{
    return {{"id", side.id.toString()}, {"name", side.name}, {"organization", side.organization},
        {"phone", side.phone}, {"place", side.place}, {"source", side.source}, {"uses", side.uses}};
}

void addDuplicates(Cli& cli, CLI::App& group)
{
    auto* command = group.add_subcommand("duplicates", "Entries that may be one service");
    command->callback([&cli] {
        json pairs = json::array();
        std::string text;
        for (const auto& pair : directory::Merging{cli.workspace().desk()}.candidates()) {
            json reasons = json::array();
            for (const auto reason : pair.reasons)
                reasons.push_back(code(reason));
            pairs.push_back({{"keep", toJson(pair.first)}, {"merge", toJson(pair.second)},
                {"reasons", reasons}});
            text += fmt::format("{}  {}\n{}  {}\n\n", pair.first.id.toString(), pair.first.name,
                pair.second.id.toString(), pair.second.name);
        }
        cli.result({{"pairs", pairs}}, text);
    });
}

void addMerge(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string kept;
        std::string merged;
    };
    const auto withTwo = [](CLI::App* command) {
        auto options = std::make_shared<Options>();
        command->add_option("keep", options->kept, "The entry that stays")->required();
        command->add_option("merge", options->merged, "The other one")->required();
        return options;
    };
    auto* merge = group.add_subcommand("merge", "Make one entry of two; can be taken back");
    auto two = withTwo(merge);
    merge->callback([&cli, two] {
        const auto kept = serviceOf(cli, two->kept);
        const auto merged = serviceOf(cli, two->merged);
        const auto id = Cli::require(directory::Merging{cli.workspace().desk()}.merge(
            kept.id, kept.revision, merged.id, merged.revision));
        cli.result({{"merge", id.toString()}, {"kept", kept.id.toString()}},
            fmt::format("merged; take it back with: directory unmerge {}\n", id.toString()));
    });
    auto* apart
        = group.add_subcommand("keep-apart", "Two entries are two; never suggest them again");
    auto pair = withTwo(apart);
    apart->callback([&cli, pair] {
        const auto one = serviceOf(cli, pair->kept);
        const auto other = serviceOf(cli, pair->merged);
        Cli::require(directory::Merging{cli.workspace().desk()}.keepApart(one.id, other.id));
        cli.result({{"apart", true}}, "kept apart\n");
    });
    auto id = std::make_shared<std::string>();
    auto* undo = group.add_subcommand("unmerge", "Take a merge back");
    undo->add_option("merge", *id, "As merge printed it")->required();
    undo->callback([&cli, id] {
        const auto parsed = directory::ServiceMergeId::parse(*id);
        if (!parsed) throw Refusal{{Error::Kind::NotFound, "directory.merge-not-found", *id}};
        Cli::require(directory::Merging{cli.workspace().desk()}.undo(*parsed));
        cli.result({{"undone", true}}, "taken back\n");
    });
}

} // namespace

void addKeepingCommands(Cli& cli, CLI::App& group)
{
    addQueue(cli, group);
    addReport(cli, group);
    addHistory(cli, group);
    addDuplicates(cli, group);
    addMerge(cli, group);
}

} // namespace waymark::cli
