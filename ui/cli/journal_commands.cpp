// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/journal_commands.h"

#include "office/workers.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;

json toJson(const office::JournalEntry& entry)
{
    return {{"seq", entry.seq}, {"at", toIso(entry.at)}, {"worker", entry.workerId},
        {"action", entry.line.action}, {"subject_kind", entry.line.subjectKind},
        {"subject_id", entry.line.subjectId}, {"facts", entry.line.facts}};
}

} // namespace

void addJournalCommands(Cli& cli)
{
    struct Options {
        std::size_t limit = 50;
        std::optional<std::int64_t> before;
        std::string worker;
        office::JournalFilter filter;
    };
    auto options = std::make_shared<Options>();
    auto* list = cli.command("journal", "What was done, by whom")
                     ->add_subcommand("list", "The newest entries");
    list->add_option("--limit", options->limit, "How many")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    list->add_option("--before", options->before, "Only entries older than this number");
    list->add_option("--by", options->worker, "Only what this worker did")->type_name("NAME");
    list->add_option("--about", options->filter.subjectKind, "Only about: case, worker, office …");
    list->callback([&cli, options] {
        auto& workspace = cli.workspace();
        if (!options->worker.empty())
            options->filter.workerId
                = Cli::require(workspace.workers().named(options->worker)).id.toString();
        json lines = json::array();
        std::string text;
        for (const auto& entry :
            workspace.desk().journal().newest(options->limit, options->before, options->filter)) {
            lines.push_back(toJson(entry));
            text += fmt::format("{:>6}  {}  {:<28}  {}  {}\n", entry.seq, toIso(entry.at),
                entry.line.action, entry.workerId, entry.line.subjectId);
        }
        cli.result({{"entries", lines}}, text);
    });
}

} // namespace waymark::cli
