// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/form_document.h"
#include "assessment/form_library.h"
#include "forms/questionnaire_reader.h"
#include "forms/response.h"
#include "typeset/typesetter.h"
#include "ui/cli/cli.h"
#include "ui/cli/form_commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace waymark::cli {
namespace {

struct Options {
    std::string form;
    std::string answers;
    std::string language;
    std::string style = "standard";
    std::string out;
};

/// A file, or a form of the office by id, name or url; then with what must stand under a blank
/// copy.
std::shared_ptr<const forms::Questionnaire> formFrom(
    Cli& cli, const Options& options, std::string& right)
{
    std::error_code failed;
    if (std::filesystem::is_regular_file(options.form, failed)) {
        auto loaded = forms::readQuestionnaire(readFile(options.form));
        if (!loaded.questionnaire)
            throw Refusal{{Error::Kind::Invalid, "form.refused", options.form}};
        return std::make_shared<const forms::Questionnaire>(std::move(*loaded.questionnaire));
    }
    assessment::FormLibrary library{cli.workspace().desk()};
    const auto id = Cli::require(library.find(options.form));
    if (options.answers.empty()) right = Cli::require(library.noteForBlank(id));
    return Cli::require(library.load(id));
}

typeset::Style styleFrom(const std::string& name)
{
    if (name == "large") return typeset::largePrintStyle();
    if (name == "easy") return typeset::easyToReadStyle();
    if (name == "discreet") return typeset::discreetStyle();
    return typeset::standardStyle();
}

/// The day the answers say they were given; without one the file says nothing of a day.
std::optional<Instant> authoredIn(const std::string& response)
{
    const auto json = nlohmann::json::parse(response, nullptr, false);
    if (!json.is_object() || !json.contains("authored") || !json["authored"].is_string())
        return std::nullopt;
    return parseInstant(json["authored"].get<std::string>());
}

void print(Cli& cli, const Options& options)
{
    assessment::FormPrint wanted{.language = options.language};
    const auto form = formFrom(cli, options, wanted.right);
    typeset::Document document;
    if (options.answers.empty()) {
        document = blankForm(*form, wanted);
    } else {
        const std::string response = readFile(options.answers);
        const auto read = Cli::require(forms::readResponse(form, response));
        if (const auto authored = authoredIn(response)) {
            wanted.answeredOn = Date{std::chrono::floor<std::chrono::days>(*authored)};
            wanted.producedAt = *authored;
        }
        document = filledForm(read.sheet, wanted);
    }
    typeset::Typesetter typesetter;
    const auto pdf = Cli::require(typesetter.typeset(document, styleFrom(options.style)));
    writeFile(options.out, pdf.bytes);
    if (options.out == "-") return;
    cli.result({{"file", options.out}, {"pages", pdf.pages}, {"language", options.language},
                   {"filled", !options.answers.empty()}},
        fmt::format("{}: {} pages\n", options.out, pdf.pages));
}

} // namespace

void addFormPrint(Cli& cli, CLI::App& form)
{
    auto options = std::make_shared<Options>();
    auto* command
        = form.add_subcommand("print", "A form as a tagged PDF, blank or with its answers");
    command->add_option("form", options->form, "A file, or a form of the office by id or name")
        ->required();
    command->add_option("--answers", options->answers, "FHIR QuestionnaireResponse; else blank");
    command->add_option("--language", options->language, "BCP 47, e.g. pt")->required();
    command->add_option("--style", options->style, "standard, large, easy or discreet")
        ->check(CLI::IsMember({"standard", "large", "easy", "discreet"}));
    command->add_option("--out", options->out, "The PDF; - for output")->required();
    command->callback([&cli, options] { print(cli, *options); });
}

} // namespace waymark::cli
