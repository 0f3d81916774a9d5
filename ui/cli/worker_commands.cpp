// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/worker_commands.h"

#include "app/accounts.h"
#include "office/teams.h"
#include "office/workers.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using nlohmann::json;
using office::WorkerRecord;

std::set<office::Role> rolesFrom(const std::vector<std::string>& codes)
{
    std::set<office::Role> roles;
    for (const auto& text : codes) {
        const auto role = office::parseRole(text);
        if (!role)
            Cli::usage(text + ": no such role; worker, supervisor, administrator, data_protection");
        roles.insert(*role);
    }
    return roles;
}

json toJson(const WorkerRecord& worker)
{
    json roles = json::array();
    for (const auto role : worker.details.roles)
        roles.push_back(code(role));
    return {{"id", worker.id.toString()}, {"name", worker.details.name}, {"roles", roles},
        {"active", worker.active}, {"password_initial", worker.passwordInitial},
        {"created_at", toIso(worker.createdAt)}};
}

std::string toText(const WorkerRecord& worker)
{
    std::string roles;
    for (const auto role : worker.details.roles)
        roles += (roles.empty() ? "" : ", ") + std::string{code(role)};
    return fmt::format("{}  {:<24}  {}{}{}\n", worker.id.toString(), worker.details.name, roles,
        worker.active ? "" : "  (disabled)",
        worker.active && worker.passwordInitial ? "  (initial password)" : "");
}

void answer(Cli& cli, const WorkerRecord& worker) { cli.result(toJson(worker), toText(worker)); }

struct WorkerOptions {
    std::string name;
    std::string newName;
    std::vector<std::string> roles;
    std::string passwordFile;
};

void addAdd(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<WorkerOptions>();
    auto* add = group.add_subcommand("add", "A worker, who must change the initial password");
    add->add_option("--name", options->name, "The worker's name")->required();
    add->add_option("--role", options->roles,
           "worker, supervisor, administrator or data_protection; may be repeated")
        ->required();
    add->add_option("--initial-password-file", options->passwordFile, "The initial password")
        ->type_name("FILE");
    add->callback([&cli, options] {
        const office::WorkerDetails details{options->name, rolesFrom(options->roles)};
        auto& workspace = cli.workspace();
        const auto initial = cli.password(options->passwordFile, "Initial password");
        answer(cli, Cli::require(workspace.accounts().add(details, initial)));
    });
}

void addList(Cli& cli, CLI::App& group)
{
    group.add_subcommand("list", "Everybody who works or worked here")->callback([&cli] {
        json list = json::array();
        std::string text;
        for (const auto& worker : cli.workspace().workers().list()) {
            list.push_back(toJson(worker));
            text += toText(worker);
        }
        cli.result({{"workers", list}}, text);
    });
}

/// A subcommand about one named worker.
CLI::App* addAbout(Cli& cli, CLI::App& group, const std::string& name,
    const std::string& description, const std::shared_ptr<WorkerOptions>& options,
    const std::function<WorkerRecord(app::Workspace&, office::WorkerId)>& act)
{
    auto* command = group.add_subcommand(name, description);
    command->add_option("--name", options->name, "The worker's name")->required();
    command->callback([&cli, options, act] {
        auto& workspace = cli.workspace();
        const auto worker = Cli::require(workspace.workers().named(options->name));
        answer(cli, act(workspace, worker.id));
    });
    return command;
}

void addChanges(Cli& cli, CLI::App& group)
{
    auto roles = std::make_shared<WorkerOptions>();
    addAbout(cli, group, "roles", "Give a worker other roles", roles,
        [roles](app::Workspace& workspace, office::WorkerId id) {
            return Cli::require(workspace.accounts().setRoles(id, rolesFrom(roles->roles)));
        })
        ->add_option("--role", roles->roles, "All roles the worker shall have")
        ->required();

    addAbout(cli, group, "disable", "Shut a worker out; the records stay",
        std::make_shared<WorkerOptions>(), [](app::Workspace& workspace, office::WorkerId id) {
            return Cli::require(workspace.accounts().disable(id));
        });

    auto enable = std::make_shared<WorkerOptions>();
    addAbout(cli, group, "enable", "Let a disabled worker in again", enable,
        [&cli, enable](app::Workspace& workspace, office::WorkerId id) {
            return Cli::require(workspace.accounts().enable(
                id, cli.password(enable->passwordFile, "Initial password")));
        })
        ->add_option("--initial-password-file", enable->passwordFile, "The initial password")
        ->type_name("FILE");

    auto rename = std::make_shared<WorkerOptions>();
    auto* command = addAbout(cli, group, "rename", "Another name, and with it an initial password",
        rename, [&cli, rename](app::Workspace& workspace, office::WorkerId id) {
            return Cli::require(workspace.accounts().rename(
                id, rename->newName, cli.password(rename->passwordFile, "Initial password")));
        });
    command->add_option("--to", rename->newName, "The new name")->required();
    command->add_option("--initial-password-file", rename->passwordFile, "The initial password")
        ->type_name("FILE");
}

/// One's own password, also the initial one at the first sign-in; or that of another by --name.
void addPassword(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<WorkerOptions>();
    auto* command = group.add_subcommand("password",
        "Change one's own password, also an initial one; with --name give another worker an"
        " initial password");
    command->add_option("--name", options->name, "Another worker");
    command->add_option("--new-password-file", options->passwordFile, "The new password")
        ->type_name("FILE");
    command->callback([&cli, options] {
        if (!options->name.empty()) {
            auto& workspace = cli.workspace();
            const auto worker = Cli::require(workspace.workers().named(options->name));
            answer(cli,
                Cli::require(workspace.accounts().resetPassword(
                    worker.id, cli.password(options->passwordFile, "Initial password"))));
            return;
        }
        app::Workspace workspace{cli.options()};
        const auto old = cli.password();
        const auto chosen = cli.password(options->passwordFile, "New password");
        Cli::require(workspace.signInChanging(cli.office(), cli.worker(), old, chosen));
        workspace.signOut();
        cli.result({{"worker", cli.worker()}, {"password_changed", true}}, "Password changed.");
    });
}

json toJson(const office::Team& team)
{
    json members = json::array();
    for (const auto& member : team.members)
        members.push_back(member.toString());
    return {{"id", team.id.toString()}, {"name", team.name}, {"members", members}};
}

std::string toText(const office::Team& team)
{
    return fmt::format(
        "{}  {:<24}  {} members\n", team.id.toString(), team.name, team.members.size());
}

void addTeams(Cli& cli)
{
    auto& group = *cli.command("team", "Who shares cases");
    struct Options {
        std::string team;
        std::string name;
    };
    group.add_subcommand("list", "All teams")->callback([&cli] {
        json list = json::array();
        std::string text;
        for (const auto& team : cli.workspace().teams().list()) {
            list.push_back(toJson(team));
            text += toText(team);
        }
        cli.result({{"teams", list}}, text);
    });

    auto added = std::make_shared<Options>();
    auto* add = group.add_subcommand("add", "A new team");
    add->add_option("--team", added->team, "Its name")->required();
    add->callback([&cli, added] {
        const auto team = Cli::require(cli.workspace().teams().add(added->team));
        cli.result(toJson(team), toText(team));
    });

    const auto addMembership = [&](const char* name, const char* description, auto change) {
        auto options = std::make_shared<Options>();
        auto* command = group.add_subcommand(name, description);
        command->add_option("--team", options->team, "The team's name")->required();
        command->add_option("--name", options->name, "The worker's name")->required();
        command->callback([&cli, options, change] {
            auto& workspace = cli.workspace();
            const auto team = Cli::require(workspace.teams().named(options->team));
            const auto worker = Cli::require(workspace.workers().named(options->name));
            const auto changed
                = Cli::require(std::invoke(change, workspace.teams(), team.id, worker.id));
            cli.result(toJson(changed), toText(changed));
        });
    };
    addMembership("join", "Put a worker into a team", &office::Teams::join);
    addMembership("leave", "Take a worker out of a team", &office::Teams::leave);
}

} // namespace

void addWorkerCommands(Cli& cli)
{
    auto& group = *cli.command("worker", "Who works here");
    addAdd(cli, group);
    addList(cli, group);
    addChanges(cli, group);
    addPassword(cli, group);
    addTeams(cli);
}

} // namespace waymark::cli
