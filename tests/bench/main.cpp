// SPDX-License-Identifier: GPL-3.0-or-later
// waymark_bench: how long the desk's answers take, beside bare programs doing the same.
//
//     waymark_bench [--cases N,N] [--services N,N] [--folder DIR]
//     [storage|cases|assessments|directory|forms|pdf …]
//
// Offices are made once in the folder (build/bench) and kept there.
#include "bench/own_process.h"
#include "bench/rows.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

namespace {

struct Options {
    std::vector<std::int64_t> cases{1'000, 100'000};
    std::vector<std::int64_t> services{1'000, 20'000, 100'000}; ///< of a directory
    std::filesystem::path folder = "build/bench";
    std::vector<std::string> parts;

    bool wants(std::string_view part) const
    {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    }
};

std::vector<std::int64_t> numbers(const std::string& text)
{
    std::vector<std::int64_t> found;
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, ',');)
        found.push_back(std::stoll(part));
    return found;
}

Options parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--cases" && i + 1 < argc)
            options.cases = numbers(argv[++i]);
        else if (word == "--services" && i + 1 < argc)
            options.services = numbers(argv[++i]);
        else if (word == "--folder" && i + 1 < argc)
            options.folder = argv[++i];
        else
            options.parts.emplace_back(word);
    }
    return options;
}

void measure(const Options& options, std::vector<waymark::bench::Row>& rows)
{
    using namespace waymark::bench;
    for (const auto cases : options.cases) {
        if (!options.wants("storage") && !options.wants("cases") && !options.wants("assessments"))
            break;
        BenchOffice office{options.folder, cases};
        if (options.wants("storage")) measureStorage(office, rows);
        if (options.wants("cases")) measureCases(office, rows);
        if (options.wants("assessments")) measureAssessments(office, rows);
    }
    if (options.wants("directory")) {
        for (const auto services : options.services)
            measureDirectory(options.folder, services, rows);
        measureImportMemory(options.folder);
    }
    if (options.wants("forms")) measureForms(options.folder, rows);
    if (options.wants("pdf")) measurePack(options.folder, rows);
    for (const std::string& part : options.parts)
        importLarge(options.folder, part);
    // Asked for by measurePack itself, to see the memory of a process that does nothing else.
    if (!options.parts.empty() && options.wants("pdf-file")) writePack(options.folder);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && argv[1] == std::string_view{waymark::bench::kRunAndMeasure})
        return waymark::bench::runAndMeasure({argv + 2, static_cast<std::size_t>(argc - 2)});
    try {
        const Options options = parse(argc, argv);
        std::filesystem::create_directories(options.folder);
        std::vector<waymark::bench::Row> rows;
        measure(options, rows);
        std::cout << waymark::bench::tableOf(rows);
    } catch (const std::exception& failure) {
        std::cerr << "waymark_bench: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}
