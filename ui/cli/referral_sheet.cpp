// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/referral_sheet.h"

#include "referrals/referrals.h"
#include "referrals/sheet_document.h"
#include "typeset/pdf_file.h"
#include "typeset/typesetter.h"
#include "ui/cli/cli.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace waymark::cli {
namespace {

using namespace referrals;

struct Options {
    std::string reference;
    std::string out;
    std::string format = "pdf";
    std::string passwordFile;
};

std::string pdfOf(Cli& cli, const Sheet& sheet, const Options& options)
{
    typeset::Typesetter typesetter;
    const auto document = documentOf(sheet, cli.workspace().clock().now());
    const auto pdf = Cli::require(typesetter.typeset(document, typeset::standardStyle()));
    if (options.passwordFile.empty()) return pdf.bytes;
    const auto password = cli.password(options.passwordFile, "Password of the sealed file");
    return Cli::require(typeset::encrypt(pdf, password)).bytes;
}

void writeSheet(Cli& cli, const Options& options)
{
    auto& workspace = cli.workspace();
    Referrals referrals{workspace.desk()};
    const auto referral = Cli::require(referrals.findByReference(options.reference));
    const auto sheet = Cli::require(referrals.exportSheet(referral.id));
    writeFile(
        options.out, options.format == "json" ? toJson(sheet).dump(2) : pdfOf(cli, sheet, options));
    if (options.out == "-") return;
    cli.result({{"file", options.out}, {"reference", sheet.reference}}, options.out);
}

} // namespace

void addReferralSheet(Cli& cli, CLI::App& group)
{
    auto options = std::make_shared<Options>();
    auto* sheet = group.add_subcommand(
        "sheet", "Exactly what the agency reads, with a reply slip; nothing that is kept back");
    sheet->add_option("--referral", options->reference, "Its reference, as 2026-0148/R4")
        ->required();
    sheet->add_option("--out", options->out, "The file; - for output")
        ->type_name("FILE")
        ->required();
    sheet->add_option("--format", options->format, "pdf or json")
        ->check(CLI::IsMember({"pdf", "json"}));
    sheet
        ->add_option("--seal-password-file", options->passwordFile,
            "Seal the PDF with this file's first line; tell it by another channel")
        ->type_name("FILE");
    sheet->callback([&cli, options] { writeSheet(cli, *options); });
}

} // namespace waymark::cli
