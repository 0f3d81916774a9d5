// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/engines.h"
#include "support/run_program.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace waymark;

namespace {

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream input{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

/// Names and words that only the sample contact holds, and nothing may hold in clear.
constexpr const char* kMarkers[] = {"Invented-Marker", "555 904", "stands at the corner"};

void checkNoMarkers(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file()) continue;
        const auto bytes = bytesOf(entry.path());
        for (const char* marker : kMarkers) {
            INFO(entry.path().filename());
            CHECK(bytes.find(marker) == std::string::npos);
        }
    }
}

} // namespace

TEST_CASE("the whole main job runs from a terminal and leaves no trace in clear")
{
    test::TemporaryFolder folder;
    const auto data = folder.path() / "data";
    const auto temporary = folder.path() / "tmp";
    std::filesystem::create_directories(data);
    std::filesystem::create_directories(temporary);
    const std::string command = "TMPDIR='" + temporary.string() + "' '"
        + std::string{WAYMARK_SOURCE_DIR} + "/resources/demo/main_job.sh' '"
        + std::string{WAYMARK_BINARY_DIR} + "/bin/waymarkctl' '" + data.string() + "' > '"
        + (folder.path() / "log").string() + "' 2>&1";
    const int status = std::system(command.c_str());
    INFO(bytesOf(folder.path() / "log"));
    REQUIRE(status == 0);

    int pdfs = 0;
    for (const auto& entry : std::filesystem::directory_iterator{data})
        pdfs += entry.path().extension() == ".pdf" && bytesOf(entry.path()).starts_with("%PDF-");
    CHECK(pdfs == 2);
    CHECK(std::filesystem::is_empty(temporary));
    checkNoMarkers(folder.path());
}
