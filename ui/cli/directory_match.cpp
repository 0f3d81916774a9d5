// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/directory_match.h"

#include "assessment/needs.h"
#include "directory/directory.h"
#include "directory/form_lists.h"
#include "leaflets/case_services.h"
#include "referrals/candidates.h"
#include "ui/cli/case_arguments.h"
#include "ui/cli/cli.h"
#include "ui/cli/directory_json.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <vector>

namespace waymark::cli {
namespace {

using directory::Need;
using nlohmann::json;
using referrals::Candidate;
using referrals::MatchReason;

struct MatchOptions {
    std::string caseReference;
    std::string need;
    std::string near;
    std::size_t limit = 20;
    bool children = false;
    bool animals = false;
    bool anonymous = false;
    bool withoutReport = false;
};

/// The one asked for, else what the case's open needs point to.
std::vector<Need> needsOf(Cli& cli, const MatchOptions& options, cases::CaseId id)
{
    if (!options.need.empty()) {
        const auto need = directory::parseNeed(options.need);
        if (!need) Cli::usage(options.need + ": no such need");
        return {*need};
    }
    std::vector<Need> needs;
    for (const auto& record : assessment::Needs{cli.workspace().desk()}.ofCase(id)) {
        using assessment::NeedStatus;
        if (record.details.status == NeedStatus::Met
            || record.details.status == NeedStatus::NotWished)
            continue;
        const auto need = referrals::serviceNeed(assessment::code(record.details.need));
        if (need && std::ranges::find(needs, *need) == needs.end()) needs.push_back(*need);
    }
    if (needs.empty()) Cli::usage("the case has no open need yet; name one with --need");
    return needs;
}

json toJson(const MatchReason& reason)
{
    json result{{"kind", code(reason.kind)}, {"weight", weightOf(reason.kind)}};
    if (!reason.code.empty()) result["code"] = reason.code;
    if (!reason.text.empty()) result["text"] = reason.text;
    if (reason.count != 0) result["count"] = reason.count;
    if (isBar(reason.kind)) result["bar"] = true;
    return result;
}

json toJson(const Candidate& candidate)
{
    json result = cli::toJson(candidate.hit);
    result["fits"] = !candidate.leftOut;
    result["eligible"] = code(candidate.eligible);
    result["balance"] = candidate.balance;
    result["for"] = json::array();
    result["against"] = json::array();
    for (const MatchReason& reason : candidate.reasons)
        result[reason.side == MatchReason::Side::For ? "for" : "against"].push_back(toJson(reason));
    return result;
}

std::string toText(const Candidate& candidate)
{
    std::string text = fmt::format("{}  {}{}\n", candidate.hit.id.toString(), candidate.hit.name,
        candidate.leftOut ? "  (left out)" : "");
    for (const MatchReason& reason : candidate.reasons) {
        text += fmt::format(
            "    {} {}", reason.side == MatchReason::Side::For ? '+' : '-', code(reason.kind));
        if (!reason.code.empty()) text += " " + reason.code;
        if (!reason.text.empty()) text += ": " + reason.text;
        if (reason.count != 0) text += fmt::format(" ({})", reason.count);
        text += '\n';
    }
    return text;
}

void match(Cli& cli, const MatchOptions& options)
{
    const auto record = caseNamed(cli.workspace().desk(), options.caseReference);
    json matches = json::array();
    std::string text;
    for (const Need need : needsOf(cli, options, record.id)) {
        referrals::Wish wish{.caseId = record.id,
            .need = need,
            .withChildren = options.children,
            .withAnimals = options.animals,
            .anonymous = options.anonymous,
            .withoutReport = options.withoutReport};
        if (!options.near.empty()) wish.near = placeArgument(cli, options.near);
        json services = json::array();
        text += std::string{code(need)} + "\n";
        for (const auto& candidate :
            referrals::candidatesFor(cli.workspace().desk(), wish, options.limit)) {
            services.push_back(toJson(candidate));
            text += "  " + toText(candidate);
        }
        matches.push_back({{"need", code(need)}, {"services", services}});
    }
    cli.result({{"case", record.reference}, {"matches", matches}}, text);
}

json toJson(const directory::Place& place)
{
    return {{"name", place.name}, {"country", place.country}, {"latitude", place.latitude},
        {"longitude", place.longitude}};
}

} // namespace

directory::Place placeArgument(Cli& cli, const std::string& text)
{
    const auto comma = text.find(',');
    if (comma != std::string::npos) {
        const auto point = directory::parsePoint(text);
        if (!point) Cli::usage(text + ": --near wants a town, a postal code or LATITUDE,LONGITUDE");
        return {text, std::stod(point->first), std::stod(point->second)};
    }
    auto& services = cli.workspace().directory();
    if (auto place = services.placeNamed(text)) return *std::move(place);
    auto places = services.places(text, 1);
    if (places.empty()) Cli::usage(text + ": no place of that name is known");
    return std::move(places.front());
}

void addMatch(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<MatchOptions>();
    auto* command = group.add_subcommand("match", "Services for a case, with reasons");
    command->add_option("--case", options->caseReference, "2026-0148 or its id")->required();
    command->add_option("--need", options->need, "Only this one, e.g. shelter");
    command->add_option("--near", options->near, "A town, a postal code, or LATITUDE,LONGITUDE");
    command->add_option("--limit", options->limit, "At most so many for each need");
    command->add_flag("--children", options->children, "Children come along");
    command->add_flag("--animals", options->animals, "Animals come along");
    command->add_flag("--anonymous", options->anonymous, "Without a name");
    command->add_flag("--without-report", options->withoutReport, "Without a police report");
    command->callback([&cli, options] { match(cli, *options); });
}

void addPlaces(Cli& cli, CLI::App& group)
{
    auto* places = group.add_subcommand("places", "Places to search near");
    places->require_subcommand(1);
    auto text = std::make_shared<std::string>();
    auto* find = places->add_subcommand("find", "Towns and postal codes that begin so");
    find->add_option("text", *text, "A beginning")->required();
    find->callback([&cli, text] {
        json found = json::array();
        std::string lines;
        for (const auto& place : cli.workspace().directory().places(*text, 20)) {
            found.push_back(toJson(place));
            lines += fmt::format("{}  {}  {:.3f},{:.3f}\n", place.name, place.country,
                place.latitude, place.longitude);
        }
        cli.result({{"places", found}}, lines);
    });
    auto path = std::make_shared<std::string>();
    auto* import
        = places->add_subcommand("import", "Take in postal codes as GeoNames publishes them");
    import->add_option("file", *path, "For example PT.txt")->required();
    import->callback([&cli, path] {
        const auto count = Cli::require(cli.workspace().directory().importPlaces(*path));
    cli.result({{"places", count}}, fmt::format("{} postal codes\n", count));
});
} // namespace waymark::cli

void addPack(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string id;
        std::string caseReference;
        bool remove = false;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand("pack", "Put a service on the contact sheet of a case");
    command->add_option("id", options->id, "Its id, as search prints it")->required();
    command->add_option("--case", options->caseReference, "2026-0148 or its id")->required();
    command->add_flag("--remove", options->remove, "Take it off again");
    command->callback([&cli, options] {
        const auto id = directory::ServiceId::parse(options->id);
        if (!id) throw Refusal{{Error::Kind::NotFound, "directory.service-not-found", options->id}};
        const auto record = caseNamed(cli.workspace().desk(), options->caseReference);
        leaflets::CaseServices services{cli.workspace().desk()};
        Cli::require(
            options->remove ? services.remove(record.id, *id) : services.add(record.id, *id));
        json ids = json::array();
        std::string text;
        for (const auto& each : services.ofCase(record.id)) {
            ids.push_back(each.toString());
            text += each.toString() + "\n";
        }
        cli.result({{"case", record.reference}, {"services", ids}}, text);
    });
}

} // namespace waymark::cli
