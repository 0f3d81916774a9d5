// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/form_library_commands.h"

#include "assessment/form_library.h"
#include "ui/cli/cli.h"
#include "ui/cli/form_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::cli {
namespace {

using assessment::FormLanguage;
using assessment::FormLibrary;
using assessment::FormRight;
using Json = nlohmann::ordered_json;

struct LibraryArguments {
    std::vector<std::string> files;
    std::string form;
    std::string right;
    std::string by;
    std::string on;
    std::string proof;
    std::string holder;
    std::string licenceNote;
    std::string until;
    bool own = false;
    bool free = false;
    bool blankAllowed = false;
    bool asNewVersion = false;
    std::string score;
    std::string map;
    std::string scoreConfirmed;
    std::string sets;
    std::string publisherKey;
    std::vector<std::string> signatures;
    std::string out = "-";
};

Json languagesJson(const std::vector<FormLanguage>& languages)
{
    Json all = Json::array();
    for (const auto& [language, confirmed] : languages)
        all.push_back(
            {{"language", language}, {"status", confirmed ? "confirmed" : "to-be-confirmed"}});
    return all;
}

/// "en fr* es*": a star where nobody has confirmed the words.
std::string languagesText(const std::vector<FormLanguage>& languages)
{
    std::string text;
    for (const auto& [language, confirmed] : languages)
        text += (text.empty() ? "" : " ") + language + (confirmed ? "" : "*");
    return text;
}

Json rightJson(const std::optional<FormRight>& right, Date today)
{
    if (!right) return nullptr;
    return {{"ground", code(right->ground)}, {"right", right->words}, {"by", right->confirmedBy},
        {"on", right->confirmedOn ? Json(toIso(*right->confirmedOn)) : Json(nullptr)},
        {"holder", right->holder}, {"licence_note", right->licenceNote},
        {"entitled_until",
            right->entitledUntil ? Json(toIso(*right->entitledUntil)) : Json(nullptr)},
        {"ended", right->endedBy(today)}, {"blank_allowed", right->blankAllowed},
        {"proof", right->proofName}};
}

void list(Cli& cli)
{
    auto& desk = cli.workspace().desk();
    const Date today = desk.clock().today();
    Json all = Json::array();
    std::string text;
    bool starred = false;
    for (const auto& row : FormLibrary{desk}.forms()) {
        all.push_back({{"id", row.id.toString()}, {"url", row.url}, {"version", row.version},
            {"title", row.title}, {"purpose", row.purpose}, {"shipped", row.shipped},
            {"languages", languagesJson(row.languages)}, {"right", rightJson(row.right, today)},
            {"publisher", row.publisher}});
        const auto languages = languagesText(row.languages);
        starred = starred || languages.find('*') != std::string::npos;
        text += fmt::format("{}  {}|{}  {}\n", row.title, row.url, row.version, languages);
        if (row.right && row.right->entitledUntil)
            text += fmt::format("  {} {}\n",
                row.right->endedBy(today) ? "the right to use it ended on" : "may be used until",
                toIso(*row.right->entitledUntil));
    }
    if (starred) text += "* to be confirmed by somebody who works in that language\n";
    cli.result(nlohmann::json(all), text);
}

std::optional<Date> dateIn(const std::string& text, const char* option)
{
    if (text.empty()) return std::nullopt;
    const auto date = parseDate(text);
    if (!date) Cli::usage(fmt::format("{} wants a day as 2026-11-24", option));
    return date;
}

FormRight rightFrom(const LibraryArguments& given, Date today)
{
    using enum FormRight::Ground;
    FormRight right{.ground = given.own ? Own
            : given.free                ? Free
                                        : Licensed,
        .words = given.right,
        .confirmedBy = given.by,
        .confirmedOn = dateIn(given.on, "--on").value_or(today),
        .holder = given.holder,
        .licenceNote = given.licenceNote,
        .entitledUntil = dateIn(given.until, "--until")};
    right.blankAllowed = right.ground != Licensed || given.blankAllowed;
    if (!given.proof.empty()) {
        right.proof = readFile(given.proof);
        right.proofName = std::filesystem::path{given.proof}.filename().string();
    }
    return right;
}

std::optional<assessment::ScoringChoice> scoringFrom(const LibraryArguments& given)
{
    if (given.score.empty()) return std::nullopt;
    assessment::ScoringChoice choice{.confirmedBy = given.scoreConfirmed};
    if (given.score.ends_with(".json"))
        choice.definition = readFile(given.score);
    else
        choice.name = given.score;
    if (given.map.empty()) return choice;
    const auto map = Json::parse(readFile(given.map), nullptr, false);
    if (!map.is_object())
        throw Refusal{{Error::Kind::Invalid, "form.mapping-unreadable", given.map}};
    for (const auto& [item, linkId] : map.items()) {
        if (!linkId.is_string())
            throw Refusal{{Error::Kind::Invalid, "form.mapping-unreadable", item}};
        choice.mapping.emplace(item, linkId.get<std::string>());
    }
    return choice;
}

assessment::FormImport importFrom(const LibraryArguments& given, Date today)
{
    assessment::FormImport wanted{
        .documents = {}, .right = rightFrom(given, today), .scoring = scoringFrom(given)};
    for (const auto& file : given.files)
        wanted.documents.push_back(readFile(file));
    wanted.valueSets = valueSetsIn(given.sets);
    wanted.asNewVersion = given.asNewVersion;
    if (given.publisherKey.empty()) return wanted;
    wanted.signatures = assessment::FormSignatures{readFile(given.publisherKey), {}};
    for (const auto& file : given.signatures)
        wanted.signatures->signatures.push_back(readFile(file));
    return wanted;
}

void import(Cli& cli, const LibraryArguments& given)
{
    auto& desk = cli.workspace().desk();
    const auto wanted = importFrom(given, desk.clock().today());
    const auto imported = Cli::require(FormLibrary{desk}.import(wanted));
    Json constructs = Json::array();
    std::string text = fmt::format("{}  {}  {}\n", imported.id.toString(), imported.canonical,
        languagesText(imported.languages));
    if (!imported.publisher.empty()) text += fmt::format("  signed with {}\n", imported.publisher);
    for (const auto& remark : imported.report.remarks)
        if (remark.weight != forms::LoadRemark::Weight::Note) {
            constructs.push_back(remark.construct);
            text += fmt::format("  not done: {}\n", remark.construct);
        }
    Json mapping = Json::object();
    for (const auto& [item, linkId] : imported.mapping) {
        mapping[item] = linkId;
        text += fmt::format("  {} {} = {}\n", imported.scoring, item, linkId);
    }
    if (imported.mappingGuessed)
        text += "  The questions were assigned by their order: look at them, or give --map.\n";
    cli.result(nlohmann::json(Json{{"id", imported.id.toString()},
                   {"canonical", imported.canonical}, {"verdict", code(imported.report.verdict)},
                   {"constructs", constructs}, {"languages", languagesJson(imported.languages)},
                   {"scoring", imported.scoring}, {"publisher", imported.publisher},
                   {"mapping", mapping}, {"mapping_guessed", imported.mappingGuessed}}),
        text);
}

void exportForm(Cli& cli, const LibraryArguments& given)
{
    FormLibrary library{cli.workspace().desk()};
    const auto form = Cli::require(library.load(Cli::require(library.find(given.form))));
    writeFile(given.out, toJson(*form));
    if (given.out != "-") cli.result({{"file", given.out}}, given.out + '\n');
}

void writeProof(Cli& cli, const LibraryArguments& given)
{
    FormLibrary library{cli.workspace().desk()};
    const auto right = Cli::require(library.proof(Cli::require(library.find(given.form))));
    writeFile(given.out, right.proof);
    cli.result({{"file", given.out}, {"name", right.proofName}}, given.out + '\n');
}

void writeSigned(Cli& cli, const LibraryArguments& given)
{
    FormLibrary library{cli.workspace().desk()};
    const auto files = Cli::require(library.signedFiles(Cli::require(library.find(given.form))));
    Json written = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto path = std::filesystem::path{given.out} / fmt::format("document-{}.json", i + 1);
        writeFile(path.string(), files[i].document);
        writeFile(path.string() + ".sig", files[i].signature);
        written.push_back(path.string());
    }
    const auto key = (std::filesystem::path{given.out} / "publisher.key").string();
    writeFile(key, files.front().publisherKey);
    cli.resultInOrder({{"files", written}, {"key", key}}, given.out + '\n');
}

void scorings(Cli& cli)
{
    Json all = Json::array();
    std::string text;
    for (const auto& one : assessment::shippedScorings()) {
        const char* status = one.confirmed ? "confirmed" : "to-be-confirmed";
        all.push_back({{"scoring", one.name}, {"title", one.title}, {"status", status},
            {"source", one.source}});
        text += fmt::format("{}  {}  {}\n", one.name, status, one.source);
    }
    cli.result(nlohmann::json(all), text);
}

void addImport(Cli& cli, CLI::App& form, const std::shared_ptr<LibraryArguments>& given)
{
    auto* command = form.add_subcommand("import", "Take a form into the office");
    command->add_option("files", given->files, "FHIR Questionnaires or licensed tools, one form")
        ->required();
    command->add_option("--right", given->right, "By which right the form is used");
    command->add_option("--by", given->by, "Who confirms: we hold the right to use this");
    command->add_option("--on", given->on, "On which day; else today");
    command->add_option("--proof", given->proof, "The document that proves it; it is kept");
    auto* own = command->add_flag("--own", given->own, "Our own wording: no proof wanted");
    command->add_flag("--free", given->free, "Public domain or a free licence: no proof wanted")
        ->excludes(own);
    command->add_option("--holder", given->holder, "Whose the form is");
    command->add_option("--licence-note", given->licenceNote, "Stands under every blank copy");
    command->add_option("--until", given->until, "The last day of the right");
    command->add_flag(
        "--blank-allowed", given->blankAllowed, "A licensed form: blank copies may be printed");
    command->add_flag("--as-new-version", given->asNewVersion,
        "Its version is here with other content: keep both, this one under a further number");
    auto* score = command->add_option(
        "--score", given->score, "How it is added up: a name of `form scorings`, or a file");
    command->add_option("--map", given->map, "JSON: item of the scoring to linkId of the question")
        ->needs(score);
    command
        ->add_option("--score-confirmed", given->scoreConfirmed,
            "Who compared an unconfirmed scoring, and with what")
        ->needs(score);
    command->add_option(
        "--valuesets", given->sets, "Folder of ValueSets, CodeSystems, Bundles the form names");
    auto* key = command->add_option(
        "--publisher-key", given->publisherKey, "Its publisher's Ed25519 key: a file");
    command
        ->add_option("--signature", given->signatures,
            "The signature of each file, in the same order; refused when one does not hold")
        ->needs(key);
    command->callback([&cli, given] { import(cli, *given); });
}

} // namespace

void addFormLibraryCommands(Cli& cli, CLI::App& form)
{
    auto given = std::make_shared<LibraryArguments>();
    form.add_subcommand("list", "The forms of the office, their languages and rights")
        ->callback([&cli] { list(cli); });
    addImport(cli, form, given);
    auto* exporting = form.add_subcommand("export", "A form of the office as FHIR Questionnaire");
    exporting->add_option("form", given->form, "Name, url, or url|version")->required();
    exporting->add_option("out", given->out, "Where to; else to standard output");
    exporting->callback([&cli, given] { exportForm(cli, *given); });
    auto* proof = form.add_subcommand("proof", "The document that proves the right to a form");
    proof->add_option("form", given->form, "Name, url, or url|version")->required();
    proof->add_option("out", given->out, "Where to")->required();
    proof->callback([&cli, given] { writeProof(cli, *given); });
    auto* files = form.add_subcommand("signed", "The files of a form as its publisher signed them");
    files->add_option("form", given->form, "Name, url, or url|version")->required();
    files->add_option("out", given->out, "A folder that exists")->required();
    files->callback([&cli, given] { writeSigned(cli, *given); });
    form.add_subcommand("scorings", "The scorings that can be attached to an imported form")
        ->callback([&cli] { scorings(cli); });
}

} // namespace waymark::cli
