// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/country_commands.h"

#include "office/countries.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>
#include <string>

namespace waymark::cli {
namespace {

using nlohmann::json;
using namespace waymark::office;

std::string clockTime(std::chrono::minutes time)
{
    return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

/// "mo tu we th fr 09:00-17:00"
std::string toText(const WeeklyHours& weekly)
{
    static constexpr std::array kDays{"mo", "tu", "we", "th", "fr", "sa", "su"};
    std::string text;
    for (const auto& span : weekly) {
        if (!text.empty()) text += ", ";
        for (std::size_t day = 0; day < kDays.size(); ++day)
            if (span.days.at(day)) text += std::string{kDays.at(day)} + " ";
        text += clockTime(span.opens) + "-" + clockTime(span.closes);
    }
    return text;
}

struct InWords {
    std::string operator()(const EmergencyNumber& number) const
    {
        return number.number + " (" + number.purpose + ")";
    }
    std::string operator()(const Helpline& line) const { return line.name + ": " + line.number; }
    std::string operator()(const Hours& hours) const
    {
        return hours.of + ": " + toText(hours.weekly);
    }
    std::string operator()(const Organisation& organisation) const { return organisation.name; }
    std::string operator()(const Website& site) const { return site.address; }
    std::string operator()(const LegalFact& law) const
    {
        return law.reference + ": " + law.summary;
    }
};

json toJson(const FactStanding& standing)
{
    const auto& fact = standing.fact;
    json document{{"id", fact.id}, {"kind", kindOf(fact.content)},
        {"text", std::visit(InWords{}, fact.content)}, {"source", fact.source},
        {"verified_on", fact.verifiedOn ? json(toIso(*fact.verifiedOn)) : json()},
        {"confirmed", standing.isConfirmed()}, {"confidence", code(fact.confidence)},
        {"note", fact.note}};
    if (const auto& own = standing.confirmation)
        document["confirmed_here"]
            = {{"by", own->by.toString()}, {"at", toIso(own->at)}, {"source", own->source}};
    return document;
}

void addFacts(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string country;
        bool confirmedOnly = false;
    };
    auto options = std::make_shared<Options>();
    auto* facts = group.add_subcommand("facts", "What is known, and what is confirmed");
    facts->add_option("--country", options->country, "Another than the office's own");
    facts->add_flag("--confirmed", options->confirmedOnly, "Only what may stand in a document");
    facts->callback([&cli, options] {
        auto& workspace = cli.workspace();
        const auto country
            = options->country.empty() ? workspace.office().country : options->country;
        json list = json::array();
        std::string text;
        for (const auto& standing : workspace.countries().facts(country)) {
            if (options->confirmedOnly && !standing.isConfirmed()) continue;
            list.push_back(toJson(standing));
            text += fmt::format("{:<11}  {:<28}  {}\n",
                standing.isConfirmed() ? "confirmed" : "unconfirmed", standing.fact.id,
                std::visit(InWords{}, standing.fact.content));
        }
        cli.result({{"country", country}, {"facts", list}}, text);
    });
}

void addVouching(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string fact;
        std::string source;
    };
    auto options = std::make_shared<Options>();
    auto* confirm = group.add_subcommand(
        "confirm", "Vouch for a fact of the office's country, so that documents may carry it");
    confirm->add_option("--fact", options->fact, "Its id, as `country facts` lists it")->required();
    confirm->add_option("--source", options->source, "What you compared it with")->required();
    confirm->callback([&cli, options] {
        auto& workspace = cli.workspace();
        Cli::require(workspace.countries().confirm(
            workspace.office().country, options->fact, options->source));
        cli.result({{"fact", options->fact}, {"confirmed", true}}, "Confirmed.");
    });
    auto taken = std::make_shared<std::string>();
    auto* withdraw = group.add_subcommand("withdraw", "Take back such a confirmation");
    withdraw->add_option("--fact", *taken, "Its id")->required();
    withdraw->callback([&cli, taken] {
        Cli::require(cli.workspace().countries().withdraw(*taken));
        cli.result({{"fact", *taken}, {"confirmed", false}}, "Taken back.");
    });
}

} // namespace

void addCountryCommands(Cli& cli)
{
    auto& group = *cli.command("country", "Numbers and laws of a country, with their sources");
    group.add_subcommand("list", "The packs of this program")->callback([&cli] {
        json list = json::array();
        std::string text;
        for (const auto& code : countryCodes()) {
            const auto pack = countryPack(code).value();
            list.push_back({{"code", code}, {"name", pack.name}, {"languages", pack.languages},
                {"time_zone", pack.timeZone}, {"facts", pack.facts.size()}});
            text += fmt::format("{:<8} {}\n", code, pack.name);
        }
        cli.result({{"countries", list}}, text);
    });
    addFacts(cli, group);
    addVouching(cli, group);
}

} // namespace waymark::cli
