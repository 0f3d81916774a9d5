// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/pack_commands.h"

#include "leaflets/batch.h"
#include "leaflets/packs.h"
#include "ui/cli/case_arguments.h"
#include "ui/cli/cli.h"
#include "ui/cli/pack_ledger_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using nlohmann::json;

constexpr const char* kByCase = "by_case";

struct PackOptions {
    std::string reference, language, second, format = "standard", page = "a4", out, passwordFile,
                                             id, cover = "shopping_list", folder;
    std::string handing, understood = "not_asked", takenHome = "not_asked", reason;
    std::string seenBy = "not_asked", keptAt = "not_asked";
    std::vector<std::string> leaflets, attach, references;
    bool noServices = false, personal = false, phrases = false, olderText = false;
};

cases::CaseId caseFrom(Cli& cli, const std::string& reference)
{
    return caseNamed(cli.workspace().desk(), reference).id;
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

leaflets::Format formatFrom(const PackOptions& options)
{
    const auto format = leaflets::parseFormat(options.format);
    if (!format)
        Cli::usage(options.format + ": no such format; standard, large, easy, bilingual, discreet");
    return *format;
}

leaflets::Cover coverFrom(const PackOptions& options)
{
    const auto cover = leaflets::parseCover(options.cover);
    if (!cover)
        Cli::usage(options.cover
            + ": no such look; shopping_list, timetable, recipe, bookmark, card, receipt, "
              "memorise");
    return *cover;
}

/// What neither the case nor the person decides.
void addRest(const PackOptions& options, leaflets::PackRequest& request)
{
    const auto page = typeset::parsePageSize(options.page);
    if (!page) Cli::usage(options.page + ": no such page; a4, a5, letter");
    request.page = *page;
    request.secondLanguage = options.second;
    request.phraseCards = options.phrases;
    request.olderTextAccepted = options.olderText;
    for (const std::string& file : options.attach)
        request.attachments.push_back(
            {std::filesystem::path{file}.stem().string(), readFile(file)});
}

leaflets::PackRequest requestFrom(Cli& cli, const PackOptions& options)
{
    leaflets::PackRequest request{.caseId = caseFrom(cli, options.reference),
        .language = options.language,
        .format = formatFrom(options),
        .cover = coverFrom(options),
        .leaflets = options.leaflets,
        .services = !options.noServices,
        .personal = options.personal};
    addRest(options, request);
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
    const auto seenBy = leaflets::parseSeenBy(options.seenBy);
    const auto keptAt = leaflets::parseKeptAt(options.keptAt);
    if (!seenBy) Cli::usage(options.seenBy + ": nobody, somebody_safe, somebody_else or not_asked");
    if (!keptAt)
        Cli::usage(options.keptAt
            + ": on_the_person, at_home, elsewhere_safe, here, shared_device or not_asked");
    return leaflets::HandOver{.handing = *handing,
        .understood = *understood,
        .takenHome = *takenHome,
        .seenBy = *seenBy,
        .keptAt = *keptAt,
        .overrideReason = options.reason};
}

json toJson(const leaflets::Pack& pack)
{
    json parts = json::array(), hidden = json::array();
    for (const auto& part : pack.parts)
        parts.push_back({{"leaflet", part.leaflet}, {"language", part.language},
            {"version", part.version}, {"status", code(part.status)}});
    for (const auto& one : pack.hidden)
        hidden.push_back({{"number", one.number}, {"shown_as", one.shownAs}});
    return {{"name", pack.fileName}, {"pages", pack.pdf.pages}, {"sha256", pack.sha256},
        {"leaflets", parts}, {"hidden_numbers", hidden}};
}

typeset::Pdf sealed(Cli& cli, const PackOptions& options, const typeset::Pdf& pdf)
{
    if (options.passwordFile.empty()) return pdf;
    return Cli::require(encrypt(pdf, cli.password(options.passwordFile, "Password of the file")));
}

/// The name's ending says what is wanted: .html and .odt are to be edited further.
std::string fileOf(Cli& cli, const PackOptions& options, const leaflets::Pack& pack)
{
    const std::string ending = std::filesystem::path{options.out}.extension().string();
    auto& packs = cli.workspace().packs();
    if (ending == ".html") return Cli::require(packs.editable(pack, leaflets::Editable::Html));
    if (ending == ".odt") return Cli::require(packs.editable(pack, leaflets::Editable::Odt));
    return sealed(cli, options, pack.pdf).bytes;
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
    writeFile(options.out, fileOf(cli, options, pack));
    json answer = toJson(pack);
    answer["file"] = options.out;
    answer["pack"] = id.empty() ? json{} : json(id);
    std::string text = fmt::format(
        "{}: {} pages{}\n", options.out, pack.pdf.pages, id.empty() ? "" : ", noted as given");
    for (const auto& hidden : pack.hidden)
        text += fmt::format("{} is hidden as {}\n", hidden.number, hidden.shownAs);
    cli.result(answer, text);
}

/// What a pack looks like and holds, for one case or many.
void addLook(CLI::App& command, PackOptions& options)
{
    command.add_option("--second-language", options.second, "Of the bilingual form");
    command.add_option("--format", options.format, "standard, large, easy, bilingual or discreet");
    command.add_option("--cover", options.cover,
        "Of the discreet form: shopping_list, timetable, recipe, bookmark, card, receipt, "
        "memorise");
    command.add_option("--page", options.page, "a4, a5 or letter");
    command.add_option("--leaflets", options.leaflets, "Ids, with commas; else those suggested")
        ->delimiter(',');
    command.add_option("--attach", options.attach, "A partner's PDF behind ours; may be repeated");
    command.add_option(
        "--password-file", options.passwordFile, "Encrypt with the password in this file");
    command.add_flag("--no-services", options.noServices, "Without the sheet of services");
    command.add_flag("--phrases", options.phrases, "With phrase cards in both languages");
    command.add_flag("--personal", options.personal, "With the worker's name");
    command.add_flag(
        "--older-text", options.olderText, "Also translations older than their source");
}

void addMake(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<PackOptions>();
    auto* command = group.add_subcommand("make", "An information pack for a case as a tagged PDF");
    command->add_option("--case", options->reference, "Reference, e.g. 2026-0148")->required();
    command->add_option("--language", options->language, "The person's, BCP 47")->required();
    addLook(*command, *options);
    command->add_option(
        "--handing", options->handing, "Note as given: paper, read_aloud, file, screen or post");
    command->add_option("--understood", options->understood, "yes, part, no or not_asked");
    command->add_option(
        "--taken-home", options->takenHome, "taken, kept_here, hidden or not_asked");
    command->add_option(
        "--seen-by", options->seenBy, "nobody, somebody_safe, somebody_else or not_asked");
    command->add_option("--kept-at", options->keptAt,
        "on_the_person, at_home, elsewhere_safe, here, shared_device or not_asked");
    command->add_option(
        "--override-reason", options->reason, "Why, although the guard says not now");
    command->add_option("--out", options->out, "The PDF; .html and .odt are made too")->required();
    command->callback([&cli, options] { make(cli, *options); });
}

std::atomic<bool> interrupted{false};

/// Ctrl+C while packs are made: the one at hand is finished, the rest is not begun.
class StopOnInterrupt {
public:
    StopOnInterrupt()
        : m_before{std::signal(SIGINT, [](int) { interrupted = true; })}
    {
    }
    ~StopOnInterrupt() { std::signal(SIGINT, m_before); }
    StopOnInterrupt(const StopOnInterrupt&) = delete;
    StopOnInterrupt& operator=(const StopOnInterrupt&) = delete;

private:
    void (*m_before)(int);
};

std::vector<leaflets::BatchPlan> plansFrom(Cli& cli, const PackOptions& options)
{
    leaflets::BatchChoice choice{.language = options.language,
        .cover = coverFrom(options),
        .leaflets = options.leaflets,
        .services = !options.noServices,
        .personal = options.personal};
    if (options.format != kByCase) choice.format = formatFrom(options);
    std::vector<leaflets::BatchPlan> plans;
    for (const std::string& reference : options.references) {
        auto plan = Cli::require(leaflets::planFor(
            cli.workspace().desk(), cli.workspace().packs(), caseFrom(cli, reference), choice));
        addRest(options, plan.request);
        plans.push_back(std::move(plan));
    }
    return plans;
}

void batch(Cli& cli, const PackOptions& options)
{
    const auto plans = plansFrom(cli, options);
    std::filesystem::create_directories(options.folder);
    json made = json::array();
    std::size_t failed = 0;
    const StopOnInterrupt stop;
    const auto sink = [&](std::size_t index, const Result<leaflets::Pack>& pack) {
        const auto& request = plans[index].request;
        json line{{"case", options.references[index]}, {"language", request.language},
            {"format", code(request.format)}};
        if (pack) {
            const auto file
                = std::filesystem::path{options.folder} / leaflets::batchFileName(index, *pack);
            writeFile(file.string(), sealed(cli, options, pack->pdf).bytes);
            leaflets::noteExport(cli.workspace().desk(), plans[index].request.caseId, *pack, {});
            line.update(toJson(*pack));
            line["file"] = file.string();
        } else {
            ++failed;
            line["error"] = {{"rule", pack.error().rule.text}, {"subject", pack.error().subject}};
        }
        made.push_back(line);
        if (!cli.wantsJson()) fmt::print(stderr, "\r{} of {}", index + 1, plans.size());
        return !interrupted;
    };
    const std::size_t tried = leaflets::makeEach(cli.workspace().packs(), plans, sink);
    cli.result({{"packs", made}, {"wanted", plans.size()}, {"tried", tried}, {"failed", failed},
                   {"stopped", tried < plans.size()}},
        fmt::format("\n{} packs in {}, {} failed\n", tried - failed, options.folder, failed));
    if (failed > 0) cli.finishWith(ExitCode::Refused);
}

void addBatch(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<PackOptions>();
    auto* command = group.add_subcommand(
        "batch", "Packs for a list of cases; Ctrl+C stops after the one at hand");
    command->add_option("--cases", options->references, "References, with commas")
        ->required()
        ->delimiter(',');
    command->add_option("--language", options->language, "BCP 47; else each person's own");
    addLook(*command, *options);
    options->format = kByCase;
    command->get_option("--format")
        ->description("As for make; else discreet where it must be, or as last time");
    command->add_option("--out-dir", options->folder, "Where the files go")->required();
    command->callback([&cli, options] { batch(cli, *options); });
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

} // namespace

void addPackCommands(Cli& cli)
{
    auto& group = *cli.command("pack", "Information packs of cases");
    addMake(cli, group);
    addSuggest(cli, group);
    addBatch(cli, group);
    addPackLedgerCommands(cli, group);
}

} // namespace waymark::cli
