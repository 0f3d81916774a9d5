// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include "typeset/markdown.h"
#include "typeset/typesetter.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace waymark::bench {
namespace {

constexpr int kSections = 15; // some four pages

std::string markdown()
{
    std::string text = "# Your rights after a crime\n\n";
    for (int i = 1; i <= kSections; ++i)
        text += "## " + std::to_string(i)
            + ". What you can ask for\n\nYou have the right to be heard, to be told how your case "
              "goes on, and to have somebody with you. Nobody may refuse this because of your "
              "papers, your language or how long ago it happened.\n\n- Ask for an interpreter; it "
              "is free.\n- Ask for a copy of your complaint in a language you understand.\n- Ask "
              "who will call you, and when.\n\nIf you are not sure, call **116 006**. The call is "
              "free and confidential; see [the list](https://example.org).\n\n";
    return text;
}

std::string html()
{
    std::string text
        = "<!doctype html><html lang=en><title>Your rights</title><style>@page{size:A4;"
          "margin:20mm}body{font:11pt sans-serif;line-height:1.4}</style><h1>Your "
          "rights after a crime</h1>";
    for (int i = 1; i <= kSections; ++i)
        text += "<h2>" + std::to_string(i)
            + ". What you can ask for</h2><p>You have the right to be heard, to be told how your "
              "case goes on, and to have somebody with you. Nobody may refuse this because of your "
              "papers, your language or how long ago it happened.</p><ul><li>Ask for an "
              "interpreter; it is free.<li>Ask for a copy of your complaint in a language you "
              "understand.<li>Ask who will call you, and when.</ul><p>If you are not sure, call "
              "<b>116 006</b>. The call is free and confidential; see <a "
              "href=https://example.org>the list</a>.</p>";
    return text;
}

/// WeasyPrint's own time for rendering, without the start of Python: it prints milliseconds.
Times weasyPrint(const std::filesystem::path& folder)
{
    const auto page = folder / "pack.html";
    const auto times = folder / "pack.times";
    std::ofstream{page} << html();
    const std::string command = "python3 -c \"\nimport time, weasyprint\nfor i in range(6):\n"
                                "    t = time.perf_counter()\n"
                                "    weasyprint.HTML('"
        + page.string() + "').write_pdf('" + (folder / "pack.pdf").string()
        + "')\n    print((time.perf_counter() - t) * 1e9)\" > '" + times.string() + "' 2>/dev/null";
    Times found;
    if (std::system(command.c_str()) != 0) {
        std::cerr << "waymark_bench: WeasyPrint is not installed, so the pack stands alone\n";
        return found;
    }
    std::ifstream in{times};
    double nanoseconds = 0;
    for (bool warm = false; in >> nanoseconds; warm = true)
        if (warm) found.add(std::chrono::nanoseconds{static_cast<std::int64_t>(nanoseconds)});
    return found;
}

} // namespace

void measurePack(const std::filesystem::path& folder, std::vector<Row>& rows)
{
    typeset::Typesetter typesetter;
    typesetter.warmUp("en");
    int pages = 0;
    const auto make = [&] {
        auto blocks = typeset::readMarkdown(markdown());
        if (!blocks) throw std::runtime_error{std::string{blocks.error().rule.text}};
        typeset::Document document;
        document.title = "Your rights";
        document.language = "en";
        document.blocks = std::move(blocks).value();
        const auto pdf = typesetter.typeset(document, {});
        if (!pdf) throw std::runtime_error{std::string{pdf.error().rule.text}};
        pages = pdf->pages;
    };
    make();
    Row row{.what = "",
        .cases = 0,
        .ours = timed(30, make),
        .yardstick = "WeasyPrint, same text",
        .theirs = {},
        .expected = 15};
    row.what = "leaflet to tagged PDF, " + std::to_string(pages) + " pages";
    row.theirs = weasyPrint(folder);
    rows.push_back(std::move(row));
}

} // namespace waymark::bench
