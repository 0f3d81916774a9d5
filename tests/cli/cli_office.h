// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/engines.h"
#include "support/run_program.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace waymark::test {

/// An office made and used through the real waymarkctl. Adam is its first worker.
class CliOffice {
public:
    CliOffice()
        : recoveryCode{run("Adam", "correct horse battery",
            {"office", "create", "--name", "Foyle hub", "--country", "GB-NIR", "--time-zone",
                "Europe/London", "--cheap-keys"})["recovery_code"]}
    {
    }

    /// A file in the temporary folder, with `text` in it.
    std::string file(const std::string& name, const std::string& text) const
    {
        const auto path = folder.file(name);
        std::ofstream{path} << text;
        return path;
    }

    Outcome attempt(const std::string& worker, const std::string& password,
        std::vector<std::string> command, bool json = true) const
    {
        std::vector<std::string> arguments{"--office", office, "--worker", worker,
            "--password-file", file("password", password + "\n")};
        if (json) arguments.emplace_back("--json");
        arguments.insert(arguments.end(), command.begin(), command.end());
        return runProgram("waymarkctl", std::move(arguments));
    }

    /// The answer of a command that must succeed: exactly one JSON document.
    nlohmann::json run(const std::string& worker, const std::string& password,
        std::vector<std::string> command) const
    {
        const auto [code, out, err] = attempt(worker, password, std::move(command));
        INFO(out << err);
        REQUIRE(code == 0);
        CHECK(err.empty());
        return nlohmann::json::parse(out);
    }
    nlohmann::json run(std::vector<std::string> command) const
    {
        return run("Adam", "correct horse battery", std::move(command));
    }

    /// The rule of a command that must be refused with `exitCode`.
    std::string refusal(int exitCode, const Outcome& outcome) const
    {
        INFO(outcome.out << outcome.err);
        REQUIRE(outcome.exitCode == exitCode);
        const auto document = nlohmann::json::parse(outcome.out);
        REQUIRE(document.size() == 1);
        const auto& error = document.at("error");
        CHECK(error.size() == 3);
        CHECK(error.contains("subject"));
        CHECK_FALSE(error.at("text").get<std::string>().empty());
        return error.at("rule");
    }
    std::string refusal(int exitCode, std::vector<std::string> command) const
    {
        return refusal(exitCode, attempt("Adam", "correct horse battery", std::move(command)));
    }

    TemporaryFolder folder;
    std::string office = folder.file("Foyle.waymark");
    std::string recoveryCode;
};

} // namespace waymark::test
