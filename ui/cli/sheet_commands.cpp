// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/sheet_commands.h"

#include "leaflets/phrase_sheets.h"
#include "typeset/typesetter.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace waymark::cli {
namespace {

struct SheetOptions {
    std::string language, second = "en", out;
};

/// The texts' own day, so that the same call gives the same bytes.
constexpr Instant kTextsFrom{
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / std::chrono::day{25}}};

void writeSheet(Cli& cli, const typeset::Document& document, const std::string& out)
{
    typeset::Style style = typeset::standardStyle();
    style.size = 12;
    typeset::Typesetter typesetter;
    const auto pdf = Cli::require(typesetter.typeset(document, style));
    writeFile(out, pdf.bytes);
    cli.result(
        {{"file", out}, {"pages", pdf.pages}}, fmt::format("{}: {} pages\n", out, pdf.pages));
}

} // namespace

void addSheetCommands(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<SheetOptions>();
    auto* cards = group.add_subcommand("phrases", "Phrase cards in two languages, side by side");
    cards->add_option("--language", options->language, "The person's, BCP 47")->required();
    cards->add_option("--second", options->second, "The worker's");
    cards->add_option("--out", options->out, "The PDF")->required();
    cards->callback([&cli, options] {
        writeSheet(cli, leaflets::phraseCards(options->language, options->second, kTextsFrom),
            options->out);
    });
    auto sheet = std::make_shared<SheetOptions>();
    auto* languages = group.add_subcommand("languages", "A sheet to point to one's language");
    languages->add_option("--second", sheet->second, "The worker's language");
    languages->add_option("--out", sheet->out, "The PDF")->required();
    languages->callback([&cli, sheet] {
        writeSheet(cli, leaflets::languageSheet(sheet->second, kTextsFrom), sheet->out);
    });
}

} // namespace waymark::cli
