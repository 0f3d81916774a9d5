// SPDX-License-Identifier: GPL-3.0-or-later
// Help and documentation tell what there is.
#include "support/run_program.h"

#include <fstream>
#include <iterator>
#include <sstream>

using namespace waymark;

namespace {

/// The names below "Subcommands:" of a help text.
std::vector<std::string> subcommands(const std::string& help)
{
    std::vector<std::string> names;
    std::istringstream lines{help.substr(std::min(help.find("Subcommands:"), help.size()))};
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.starts_with("  ")) {
        // A long description goes on in lines that are indented further.
        if (line.size() < 3 || line[2] == ' ') continue;
        names.push_back(line.substr(2, line.find(' ', 2) - 2));
    }
    return names;
}

} // namespace

TEST_CASE("every command explains itself and stands in docs/waymarkctl.md")
{
    std::ifstream file{WAYMARK_SOURCE_DIR "/docs/waymarkctl.md"};
    const std::string page{std::istreambuf_iterator<char>{file}, {}};
    const auto groups = subcommands(test::runProgram("waymarkctl", {"--help"}).out);
    REQUIRE(groups.size() > 8);
    for (const auto& group : groups) {
        INFO(group);
        const auto row = page.find("| `" + group + "` |");
        REQUIRE(row != std::string::npos);
        const auto words = page.substr(row, page.find('\n', row) - row);
        const auto commands = subcommands(test::runProgram("waymarkctl", {group, "--help"}).out);
        CHECK_FALSE(commands.empty());
        for (const auto& command : commands) {
            INFO(command);
            CHECK(words.find("`" + command + "`") != std::string::npos);
            CHECK(test::runProgram("waymarkctl", {group, command, "--help"}).exitCode == 0);
        }
    }
}
