// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/training_commands.h"

#include "app/demo_fill.h"
#include "app/training_office.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace waymark::cli {

namespace {

void addFill(Cli& cli)
{
    auto size = std::make_shared<app::DemoSize>();
    auto* fill
        = cli.command("demo", "Invented people, for training and tests")
              ->add_subcommand("fill", "Many invented cases and services, the same for a seed");
    fill->add_option("--cases", size->cases, "How many cases");
    fill->add_option("--services", size->services, "How many services");
    fill->add_option("--seed", size->seed, "Which world");
    fill->callback([&cli, size] {
        const auto filled = Cli::require(app::fillDemo(cli.workspace(), *size));
        cli.result({{"cases", filled.cases}, {"services", filled.services}},
            fmt::format("{} cases, {} services\n", filled.cases, filled.services));
    });
}

} // namespace

void addTrainingCommands(Cli& cli)
{
    addFill(cli);
    auto* training = cli.command("demo", "Invented people, for training and tests")
                         ->add_subcommand("training",
                             "Make --office a training office: three months of invented work");
    training->callback([&cli] {
        const auto folder = cli.office();
        Cli::require(app::makeTrainingOffice(folder));
        cli.result({{"office", folder.string()}, {"worker", app::kTrainingWorker},
                       {"password", app::kTrainingPassword}},
            fmt::format("{}\nSign in as {} with the password: {}", folder.string(),
                app::kTrainingWorker, app::kTrainingPassword));
    });
}

} // namespace waymark::cli
