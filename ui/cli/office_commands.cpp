// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/office_commands.h"

#include "app/safekeeping.h"
#include "base/fold.h"
#include "office/office_record.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;
using office::JournalFault;

std::string_view faultCode(JournalFault::Kind kind)
{
    switch (kind) {
    case JournalFault::Kind::Altered: return "altered";
    case JournalFault::Kind::Missing: return "missing";
    case JournalFault::Kind::Reordered: return "reordered";
    case JournalFault::Kind::EndCutOff: return "end_cut_off";
    }
    return {};
}

json toJson(const app::BackupFile& file)
{
    return {{"path", file.path.string()}, {"made_on", toIso(file.madeOn)}, {"bytes", file.bytes}};
}

void addCreate(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string name;
        std::string country;
        std::string zone;
        std::string language = "en";
        bool training = false;
        bool cheapKeys = false;
    };
    auto options = std::make_shared<Options>();
    auto* create = group.add_subcommand("create",
        "Make an office; --worker becomes its first worker, with all rights. Prints the recovery"
        " code, once");
    create->add_option("--name", options->name, "The office's name")->required();
    create->add_option("--country", options->country, "Its country pack: FR, MT, GB-NIR …")
        ->required();
    create->add_option("--time-zone", options->zone, "For example Europe/Paris")->required();
    create->add_option("--language", options->language, "Its working language")
        ->capture_default_str();
    create->add_flag("--training", options->training, "Fictional people only");
    create->add_flag("--cheap-keys", options->cheapKeys,
        "Passwords are quick to try: for tests and the training office only");
    create->callback([&cli, options] {
        if (options->cheapKeys) cli.options().strength = app::KeyStrength::Cheap;
        app::Workspace workspace{cli.options()};
        const app::NewOffice office{
            {options->name, options->country, options->zone, options->language, options->training},
            cli.worker(), cli.password()};
        Cli::require(app::Workspace::problemsIn(office));
        const auto sheet = Cli::require(workspace.createOffice(cli.office(), office));
        cli.result({{"office", cli.office().string()}, {"worker", cli.worker()},
                       {"recovery_code", sheet.code}},
            fmt::format(
                "The office stands in {}.\n"
                "Recovery code, shown this once. Write it down and lock it away:\n\n    {}\n",
                cli.office().string(), sheet.code));
    });
}

json toJson(const office::OfficeRecord& record)
{
    const auto& [name, country, zone, language, training] = record.details;
    return {{"id", record.id.toString()}, {"name", name}, {"country", country}, {"time_zone", zone},
        {"language", language}, {"training", training}, {"created_at", toIso(record.createdAt)}};
}

std::string toText(const office::OfficeRecord& record)
{
    const auto& [name, country, zone, language, training] = record.details;
    return fmt::format("{}{}\ncountry   {}\ntime zone {}\nlanguage  {}\ncreated   {}\n", name,
        training ? " (training)" : "", country, zone, language, toIso(record.createdAt));
}

void addInfo(Cli& cli, CLI::App& group)
{
    group.add_subcommand("info", "What the office says about itself")->callback([&cli] {
        const auto record = cli.workspace().officeRecords().record();
        cli.result(toJson(record), toText(record));
    });
}

void addChange(Cli& cli, CLI::App& group)
{
    struct Options {
        std::optional<std::string> name;
        std::optional<std::string> country;
        std::optional<std::string> zone;
        std::optional<std::string> language;
    };
    auto options = std::make_shared<Options>();
    auto* change = group.add_subcommand("change", "Change what the office says about itself");
    change->add_option("--name", options->name, "The office's name");
    change->add_option("--country", options->country, "Its country pack");
    change->add_option("--time-zone", options->zone, "For example Europe/Paris");
    change->add_option("--language", options->language, "Its working language");
    change->callback([&cli, options] {
        auto& records = cli.workspace().officeRecords();
        auto record = records.record();
        auto& details = record.details;
        details.name = options->name.value_or(details.name);
        details.country = options->country.value_or(details.country);
        details.timeZone = options->zone.value_or(details.timeZone);
        details.language = options->language.value_or(details.language);
        const auto saved = Cli::require(records.save(record));
        cli.result(toJson(saved), toText(saved));
    });
}

json toJson(const app::OfficeReport& report)
{
    json faults = json::array();
    for (const auto& [kind, seq] : report.journalFaults)
        faults.push_back({{"kind", faultCode(kind)}, {"entry", seq}});
    return {{"sound", report.isSound()}, {"journal_entries", report.journalEntries},
        {"journal_faults", faults}, {"damage", report.damage}, {"stray_keys", report.strayKeys},
        {"missing_keys", report.missingKeys}};
}

std::string toText(const app::OfficeReport& report)
{
    std::string text = fmt::format("{} journal entries examined\n", report.journalEntries);
    for (const auto& [kind, seq] : report.journalFaults)
        text += fmt::format("journal entry {}: {}\n", seq, faultCode(kind));
    for (const auto& line : report.damage)
        text += fmt::format("database: {}\n", line);
    for (const auto& worker : report.strayKeys)
        text += fmt::format("a key of nobody who works here: {}\n", worker);
    for (const auto& worker : report.missingKeys)
        text += fmt::format("an active worker without a key: {}\n", worker);
    return text + (report.isSound() ? "The office is sound.\n" : "");
}

void addVerify(Cli& cli, CLI::App& group)
{
    group
        .add_subcommand("verify",
            "Look for removed, altered or reordered journal entries, damage and stray keys")
        ->callback([&cli] {
            const auto report = Cli::require(cli.workspace().safekeeping().verify());
            cli.result(toJson(report), toText(report));
            if (!report.isSound()) cli.finishWith(ExitCode::StorageBroken);
        });
}

void addBackups(Cli& cli, CLI::App& group)
{
    auto folder = std::make_shared<std::string>();
    auto* backup = group.add_subcommand("backup", "Copy the office, encrypted, and check the copy");
    backup->add_option("--to", *folder, "A folder; else beside the office")->type_name("DIR");
    backup->callback([&cli, folder] {
        const auto made = Cli::require(cli.workspace().safekeeping().backUp(
            folder->empty() ? std::nullopt : std::optional<std::filesystem::path>{*folder}));
        cli.result(toJson(made), made.path.string());
    });
    group.add_subcommand("backups", "The backups beside the office")->callback([&cli] {
        json list = json::array();
        std::string text;
        for (const auto& file : cli.workspace().safekeeping().backups()) {
            list.push_back(toJson(file));
            text += fmt::format(
                "{}  {:>12}  {}\n", toIso(file.madeOn), file.bytes, file.path.string());
        }
        cli.result({{"backups", list}}, text);
    });

    struct Restore {
        std::string backup;
        std::string to;
    };
    auto options = std::make_shared<Restore>();
    auto* restore = group.add_subcommand("restore", "Make a new office folder from a backup");
    restore->add_option("--backup", options->backup, "The backup")->required();
    restore->add_option("--to", options->to, "The new folder, NAME.waymark")->required();
    restore->callback([&cli, options] {
        Cli::require(app::restoreBackup(options->backup, options->to));
        cli.result({{"office", options->to}},
            fmt::format("The office stands in {}; it opens with the passwords of the day of the"
                        " backup.\n",
                options->to));
    });
}

void addKeys(Cli& cli, CLI::App& group)
{
    struct Recover {
        std::string codeFile;
        std::string newPasswordFile;
    };
    auto options = std::make_shared<Recover>();
    auto* recover = group.add_subcommand(
        "recover", "Let --worker in again with the printed code; prints the code that replaces it");
    recover->add_option("--code-file", options->codeFile, "A file whose first line is the code")
        ->type_name("FILE");
    recover->add_option("--new-password-file", options->newPasswordFile, "The new password")
        ->type_name("FILE");
    recover->callback([&cli, options] {
        const auto code = cli.password(options->codeFile, "Recovery code");
        const auto sheet = Cli::require(app::recoverOffice(cli.office(), code, cli.worker(),
            cli.password(options->newPasswordFile, "New password"), cli.options().clock));
        cli.result({{"recovery_code", sheet.code}},
            fmt::format("{} can sign in again. The old recovery code is spent; the new one:\n\n"
                        "    {}\n",
                cli.worker(), sheet.code));
    });
    group.add_subcommand("rekey", "Encrypt everything with a new key")->callback([&cli] {
        Cli::require(cli.workspace().rekey());
        cli.result({{"rekeyed", true}}, "Everything is encrypted with a new key.");
    });
    group.add_subcommand("sheet", "Replace the recovery code")->callback([&cli] {
        const auto sheet = Cli::require(cli.workspace().safekeeping().replaceRecoverySheet());
        cli.result({{"recovery_code", sheet.code}}, sheet.code);
    });
}

} // namespace

void addOfficeCommands(Cli& cli)
{
    auto& group = *cli.command("office", "The office: make, examine, back up, recover");
    addCreate(cli, group);
    addInfo(cli, group);
    addChange(cli, group);
    addVerify(cli, group);
    addBackups(cli, group);
    addKeys(cli, group);
}

} // namespace waymark::cli
