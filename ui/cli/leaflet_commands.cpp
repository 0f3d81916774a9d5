// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/leaflet_commands.h"

#include "leaflets/composition.h"
#include "leaflets/discreet_content.h"
#include "leaflets/leaflet.h"
#include "leaflets/neutral_address.h"
#include "typeset/html.h"
#include "typeset/markdown.h"
#include "typeset/odt.h"
#include "typeset/pdf_check.h"
#include "typeset/typesetter.h"
#include "ui/cli/cli.h"
#include "ui/cli/pack_commands.h"
#include "ui/cli/sheet_commands.h"
#include "ui/text/rule_texts.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using leaflets::Leaflet;
using nlohmann::json;

json toJson(const Leaflet& leaflet)
{
    json letters = json::array();
    for (const auto letter : leaflet.letters)
        letters.push_back(code(letter));
    return {{"id", leaflet.id}, {"language", leaflet.language}, {"easy", leaflet.easy},
        {"title", leaflet.title}, {"topic", leaflet.topic}, {"letters", letters},
        {"level", code(leaflet.level)}, {"version", leaflet.version},
        {"reviewed", toIso(leaflet.reviewedOn)}, {"status", code(leaflet.status)},
        {"text_hash", leaflet.textHash}};
}

void addList(Cli& cli, CLI::App& group)
{
    auto language = std::make_shared<std::string>();
    auto* list = group.add_subcommand("list", "The leaflets that travel with the program");
    list->add_option("--language", *language, "Only these, e.g. ar");
    list->callback([&cli, language] {
        json answer = json::array();
        std::string text;
        const auto library = leaflets::Library::builtIn();
        for (const Leaflet& leaflet : library.all()) {
            if (!language->empty() && leaflet.language != *language) continue;
            answer.push_back(toJson(leaflet));
            text += fmt::format("{:<20} {:<5} {:<16} {}\n", leaflet.id, leaflet.language,
                code(leaflet.status), leaflet.title);
        }
        cli.result({{"leaflets", answer}}, text);
    });
}

void addCheck(Cli& cli, CLI::App& group)
{
    auto files = std::make_shared<std::vector<std::string>>();
    auto* check = group.add_subcommand("check", "What is wrong with leaflets, or could be better");
    check->add_option("FILE", *files, "Markdown with front matter")->required();
    check->callback([&cli, files] {
        json answer = json::array();
        std::string text;
        bool broken = false;
        for (const std::string& file : *files) {
            const std::string content = readFile(file);
            json remarks = json::array();
            for (const auto& remark : leaflets::checkLeaflet(content)) {
                broken = broken || remark.weight == leaflets::Remark::Weight::Error;
                remarks.push_back(
                    {{"weight", code(remark.weight)}, {"rule", remark.rule}, {"line", remark.line},
                        {"subject", remark.subject}, {"text", ui::ruleText(remark.rule)}});
                text += fmt::format("{}:{}: {}: {} {}\n", file, remark.line, code(remark.weight),
                    ui::ruleText(remark.rule), remark.subject);
            }
            json entry{{"file", file}, {"remarks", remarks}};
            if (const auto leaflet = leaflets::readLeaflet(content))
                entry["leaflet"] = toJson(*leaflet);
            answer.push_back(entry);
        }
        cli.result({{"files", answer}}, text.empty() ? "Nothing to remark.\n" : text);
        if (broken) cli.finishWith(ExitCode::Refused);
    });
}

struct TypesetOptions {
    std::string file, language, out, second, secondLanguage;
    std::string format = "standard", page = "a4", country, cover;
};

constexpr std::uintmax_t kLargestPicture = 5'000'000;
constexpr const char* kPlain = "text"; ///< the id of a text without front matter

/// Pictures lie beside the text, or in folders there.
typeset::PictureSource picturesBeside(const std::string& file)
{
    const std::filesystem::path folder = std::filesystem::path{file}.parent_path();
    return [folder](std::string_view name) -> std::optional<std::string> {
        const auto path = folder / name;
        std::error_code missing;
        const auto size = std::filesystem::file_size(path, missing);
        if (missing || size > kLargestPicture) return std::nullopt;
        return readFile(path.string());
    };
}

/// Not the id of a leaflet.
bool isFile(const std::string& text)
{
    return text.find('.') != std::string::npos || text.find('/') != std::string::npos;
}

/// A leaflet by its file or its id; plain Markdown without front matter is a leaflet too.
Leaflet leafletFrom(const TypesetOptions& options)
{
    if (!isFile(options.file)) {
        const auto library = leaflets::Library::builtIn();
        const auto* found = library.find(options.file,
            options.language.empty() ? "en" : options.language, options.format == "easy");
        if (!found)
            found = library.find(options.file, options.language.empty() ? "en" : options.language);
        if (!found) throw Refusal{{Error::Kind::NotFound, "pack.leaflet-unknown", options.file}};
        return *found;
    }
    const std::string content = readFile(options.file);
    if (content.starts_with("---\n")) return Cli::require(leaflets::readLeaflet(content));
    if (options.language.empty()) Cli::usage("--language: needed for a text without front matter");
    Leaflet plain;
    plain.id = kPlain;
    plain.language = options.language;
    plain.text = content;
    plain.title = content.substr(0, content.find('\n'));
    plain.title.erase(0, std::min(plain.title.size(), plain.title.find_first_not_of("# ")));
    return plain;
}

leaflets::Section sectionOf(const Leaflet& leaflet, const leaflets::Situation& situation)
{
    if (leaflet.id != kPlain) return Cli::require(fillIn(leaflet, situation));
    return {.language = leaflet.language, .title = leaflet.title, .markdown = leaflet.text};
}

/// The text in the other language of the bilingual form: a file, or the leaflet of the same id.
void addSecond(leaflets::Content& content, const Leaflet& first, const TypesetOptions& options,
    const leaflets::Situation& situation)
{
    Leaflet second;
    if (!options.second.empty() && isFile(options.second)) {
        TypesetOptions other = options;
        other.file = options.second;
        other.language = options.secondLanguage;
        second = leafletFrom(other);
    } else {
        const std::string id = options.second.empty() ? first.id : options.second;
        const std::string language = options.secondLanguage.empty() ? "en" : options.secondLanguage;
        const auto library = leaflets::Library::builtIn();
        const auto* found = library.find(id, language);
        if (!found && options.second.empty() && first.id == kPlain)
            Cli::usage(
                "--second: the bilingual form of a text needs the same text in the other language");
        if (!found) throw Refusal{{Error::Kind::NotFound, "pack.leaflet-unknown", id}};
        second = *found;
    }
    content.secondLanguage = second.language;
    content.sections.front().second = sectionOf(second, situation).markdown;
}

/// A leaflet looks like something else and hides a number; a text of one's own keeps its words,
/// so none of them may tell.
json hideIn(leaflets::Content& content, const Leaflet& leaflet, const TypesetOptions& options,
    const leaflets::Situation& situation)
{
    json hidden = json::array();
    const auto cover
        = leaflets::parseCover(options.cover.empty() ? "shopping_list" : options.cover);
    if (!cover)
        Cli::usage(options.cover
            + ": no such cover; shopping_list, timetable, recipe, bookmark, card, receipt, "
              "memorise");
    content.cover = *cover;
    if (leaflet.id == kPlain) {
        Cli::require(checkNothingTold(content));
        return hidden;
    }
    for (const auto& one : Cli::require(makeDiscreet(content,
             {.title = leaflet.discreetTitle,
             .numbers = leaflets::victimsLines(situation),
             .emergency = leaflets::emergencyNumber(situation)})))
        hidden.push_back({{"number", one.number}, {"shown_as", one.shownAs}});
    return hidden;
}

leaflets::Situation situationOf(const Leaflet& leaflet, const std::string& country)
{
    // The text's own day, so that the same file gives the same bytes.
    const Instant now{std::chrono::sys_days{leaflet.reviewedOn.ok() ? leaflet.reviewedOn : Date{}}};
    leaflets::Situation situation{.country = country, .now = now};
    if (const auto pack = office::countryPack(country))
        std::ranges::copy_if(
            pack->facts, std::back_inserter(situation.facts), &office::CountryFact::confirmed);
    return situation;
}

struct ToTypeset {
    leaflets::Content content;
    json hidden; ///< numbers on a discreet page, and how they are shown
};

ToTypeset contentFrom(const TypesetOptions& options)
{
    const auto format = leaflets::parseFormat(options.format);
    const auto page = typeset::parsePageSize(options.page);
    if (!format)
        Cli::usage(options.format + ": no such format; standard, large, easy, bilingual, discreet");
    if (!page) Cli::usage(options.page + ": no such page; a4, a5, letter");
    if (!options.cover.empty() && *format != leaflets::Format::Discreet)
        Cli::usage("--cover: for --format discreet");
    const Leaflet leaflet = leafletFrom(options);
    const leaflets::Situation situation = situationOf(leaflet, options.country);
    leaflets::Content content{.title = leaflet.title,
        .language = leaflet.language,
        .now = situation.now,
        .format = *format,
        .page = *page};
    content.sections.push_back(sectionOf(leaflet, situation));
    if (leaflet.id == kPlain) content.sections.front().leaflet = options.file;
    if (*format == leaflets::Format::Bilingual) addSecond(content, leaflet, options, situation);
    json hidden = json::array();
    if (*format == leaflets::Format::Discreet)
        hidden = hideIn(content, leaflet, options, situation);
    return {std::move(content), std::move(hidden)};
}

/// A text of one's own looks discreet without a cover; a leaflet always has one.
typeset::Style styleFrom(const leaflets::Content& content, const TypesetOptions& options)
{
    const bool plain = content.format == leaflets::Format::Discreet && options.cover.empty()
        && isFile(content.sections.front().leaflet);
    return plain ? styleOf(content.format, content.page) : styleOf(content);
}

/// The same document to be edited further.
void editable(Cli& cli, const leaflets::Content& content, const typeset::Style& style,
    const TypesetOptions& options, bool odt)
{
    const auto document = Cli::require(documentOf(content, picturesBeside(options.file)));
    const std::string bytes = Cli::require(odt ? toOdt(document, style) : toHtml(document, style));
    writeFile(options.out, bytes);
    cli.result({{"file", options.out}, {"bytes", bytes.size()}}, options.out + "\n");
}

std::string hiddenText(const json& hidden)
{
    std::string text;
    for (const json& one : hidden)
        text += fmt::format("{} is hidden as {}\n", one["number"].get<std::string>(),
            one["shown_as"].get<std::string>());
    return text;
}

void addTypeset(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<TypesetOptions>();
    auto* command = group.add_subcommand("typeset", "A leaflet, or any Markdown, as a tagged PDF");
    command->add_option("FILE", options->file, "A file, or the id of a leaflet")->required();
    command->add_option("--language", options->language, "BCP 47, e.g. ar");
    command->add_option(
        "--format", options->format, "standard, large, easy, bilingual or discreet");
    command->add_option("--page", options->page, "a4, a5 or letter");
    command->add_option(
        "--country", options->country, "Whose confirmed facts are filled in, e.g. FR");
    command->add_option(
        "--second", options->second, "The bilingual form: the other text, a file or an id");
    command->add_option("--second-language", options->secondLanguage, "Its language");
    command->add_option("--cover", options->cover,
        "Of the discreet form: shopping_list, timetable, recipe, bookmark, card, receipt, "
        "memorise");
    command->add_option("--out", options->out, "The PDF; .html and .odt are made too")->required();
    command->callback([&cli, options] {
        const auto [content, hidden] = contentFrom(*options);
        const typeset::Style style = styleFrom(content, *options);
        const std::string ending = std::filesystem::path{options->out}.extension().string();
        if (ending == ".html" || ending == ".odt")
            return editable(cli, content, style, *options, ending == ".odt");
        typeset::Typesetter typesetter;
        typesetter.warmUp(content.language);
        const auto start = std::chrono::steady_clock::now();
        const auto document = Cli::require(documentOf(content, picturesBeside(options->file)));
        const auto pdf = Cli::require(typesetter.typeset(document, style));
        const double milliseconds
            = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                  .count();
        writeFile(options->out, pdf.bytes);
        cli.result({{"file", options->out}, {"pages", pdf.pages}, {"bytes", pdf.bytes.size()},
                       {"milliseconds", milliseconds}, {"hidden_numbers", hidden}},
            fmt::format("{}: {} pages, {:.1f} ms\n", options->out, pdf.pages, milliseconds)
                + hiddenText(hidden));
    });
}

void addPdfCheck(Cli& cli)
{
    auto file = std::make_shared<std::string>();
    auto* check = cli.command("pdf", "PDF files")
                      ->add_subcommand("check", "The machine-testable conditions of PDF/UA-1");
    check->add_option("FILE", *file, "The PDF")->required();
    check->callback([&cli, file] {
        const auto found = Cli::require(typeset::checkAccessibility(readFile(*file)));
        json conditions = json::array();
        std::string text;
        for (const auto& condition : found.conditions) {
            conditions.push_back({{"id", condition.id}, {"meaning", condition.meaning},
                {"state", code(condition.state)}, {"where", condition.where}});
            if (condition.state == typeset::Condition::State::Failed)
                text += fmt::format(
                    "{} {} ({})\n", condition.id, condition.meaning, condition.where);
        }
        cli.result({{"file", *file}, {"pages", found.pages}, {"passed", found.passed()},
                       {"conditions", conditions}},
            found.passed() ? "No condition failed.\n" : text);
        if (!found.passed()) cli.finishWith(ExitCode::Refused);
    });
}

void addNeutralAddress(Cli& cli, CLI::App& group)
{
    struct Options {
        std::string address;
        bool none = false;
    };
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand(
        "neutral-address", "Where the QR code of a discreet page leads; says it, or sets it");
    command->add_option("ADDRESS", options->address, "https://host/page, telling nothing");
    command->add_flag("--none", options->none, "No code on discreet pages any more");
    command->callback([&cli, options] {
        auto& desk = cli.workspace().desk();
        if (options->none || !options->address.empty())
            Cli::require(leaflets::setNeutralAddress(desk, options->none ? "" : options->address));
        const std::string address = leaflets::neutralAddress(desk);
        cli.result({{"address", address.empty() ? json{} : json(address)}},
            (address.empty() ? "none" : address) + "\n");
    });
}

} // namespace

void addLeafletCommands(Cli& cli)
{
    auto& group = *cli.command("leaflet", "The library of leaflets");
    addList(cli, group);
    addCheck(cli, group);
    addTypeset(cli, group);
    addSheetCommands(cli, group);
    addNeutralAddress(cli, group);
    addPdfCheck(cli);
    addPackCommands(cli);
}

} // namespace waymark::cli
