// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/pdf_producers.h"

#include "bench/own_process.h"
#include "support/command.h"
#include "typeset/pdf_check.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string_view>

namespace waymark::bench {
namespace {

bool isInstalled(const std::string& program)
{
    if (test::run("command -v " + program).code == 0) return true;
    std::cerr << "waymark_bench: " << program << " is not installed, so it is not measured\n";
    return false;
}

/// Without what lines and directions add: spaces, ends of lines and pages, the hyphen of a divided
/// word, and the marks around right-to-left text.
std::string withoutSpaces(std::string text)
{
    for (const std::string_view mark : {"\u00ad", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c",
             "\u2066", "\u2067", "\u2068", "\u2069"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\f'; });
    return text;
}

/// Every font of the file is embedded and a subset, as pdffonts says.
bool allSubset(const std::filesystem::path& file)
{
    std::istringstream lines{test::run("pdffonts '" + file.string() + "'").output};
    std::string line;
    bool any = false, all = true;
    for (int number = 0; std::getline(lines, line); ++number) {
        if (number < 2) continue; // heads
        any = true;
        all = all && line.find(" yes yes ") != std::string::npos;
    }
    return any && all;
}

} // namespace

Produced measured(const std::string& producer, const std::vector<std::string>& command)
{
    const OwnProcess run = inOwnProcess(command);
    return {.producer = producer, .milliseconds = run.milliseconds, .megabytes = run.megabytes};
}

std::vector<Produced> others(const std::filesystem::path& folder, const std::filesystem::path& html)
{
    const std::string page = html.string();
    const auto out
        = [&](const char* name) { return (folder / (std::string{name} + ".pdf")).string(); };
    std::vector<Produced> found;
    if (isInstalled("weasyprint"))
        found.push_back(measured("weasyprint", {"weasyprint", page, out("weasyprint")}));
    if (isInstalled("soffice"))
        found.push_back(measured("soffice",
            {"soffice", "--headless",
                "-env:UserInstallation=file://" + (folder / "profile").string(), "--convert-to",
                "pdf:writer_web_pdf_Export", "--outdir", folder.string(), page}));
    if (isInstalled("chromium"))
        found.push_back(measured("chromium",
            {"chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                "--print-to-pdf=" + out("chromium"), "file://" + page}));
    if (isInstalled("wkhtmltopdf"))
        found.push_back(measured("wkhtmltopdf", {"wkhtmltopdf", "-q", page, out("wkhtmltopdf")}));
    return found;
}

void examine(
    Produced& produced, const std::filesystem::path& file, const std::vector<std::string>& wanted)
{
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    produced.kilobytes = static_cast<double>(bytes.size()) / 1024;
    produced.tagged
        = test::run("pdfinfo '" + file.string() + "'").output.find("Tagged:          yes")
        != std::string::npos;
    produced.subset = allSubset(file);
    const std::string text = withoutSpaces(test::run("pdftotext '" + file.string() + "' -").output);
    produced.copies = std::ranges::all_of(wanted, [&](const std::string& passage) {
        return text.find(withoutSpaces(passage)) != std::string::npos;
    });
    const auto checked = typeset::checkAccessibility(bytes);
    if (!checked) {
        produced.failed = -1;
        return;
    }
    produced.failed = static_cast<int>(std::ranges::count(
        checked->conditions, typeset::Condition::State::Failed, &typeset::Condition::state));
}

} // namespace waymark::bench
