// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/training_commands.h"

#include "app/training_office.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace waymark::cli {

void addTrainingCommands(Cli& cli)
{
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
