// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace CLI {
class App;
}

namespace waymark::cli {

/// What the shell gets back.
enum class ExitCode {
    Done = 0,
    Usage = 2, ///< the command line is wrong
    Refused = 3, ///< a rule or a role forbids it, or what was given is wrong
    NotFound = 4,
    Locked = 5, ///< the office did not open
    StorageBroken = 6, ///< disk, database or network
};

ExitCode exitCodeOf(const Error& error);

/// A Result's Error on its way to main, which prints it.
class Refusal {
public:
    explicit Refusal(Error error)
        : m_error{std::move(error)}
    {
    }
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// What all commands share: the global options, the office they open, and how they answer.
///
/// A command registers a CLI11 subcommand whose callback does its work and ends with one result():
///
///     auto* list = cli.command("case", "Cases")->add_subcommand("list", "The newest cases");
///     list->callback([&cli] { auto& cases = cli.workspace().cases(); … cli.result(json, text); });
class Cli {
public:
    Cli();
    ~Cli();
    Cli(const Cli&) = delete;
    Cli& operator=(const Cli&) = delete;

    CLI::App& app();
    /// The top command `name` ("case"), made when first asked for; it wants a subcommand.
    CLI::App* command(const std::string& name, const std::string& description);

    /// Parses and runs; prints refusals and failures.
    int run(int argc, char** argv);

    /// The office of --office with --worker signed in; opened at the first call.
    app::Workspace& workspace();
    /// --office; a usage error when it is missing.
    std::filesystem::path office() const;
    /// --worker; a usage error when it is missing.
    const std::string& worker() const;
    /// The first line of `file`; without a file asked for on the terminal, without echo, as `what`.
    std::string password(const std::string& file, std::string_view what) const;
    /// The password of --worker.
    std::string password() const { return password(m_passwordFile, "Password"); }
    app::WorkspaceOptions& options() { return m_options; }

    /// The value, or a Refusal.
    template <class T>
    static T require(Result<T> result)
    {
        if (!result) throw Refusal{result.error()};
        return std::move(result).value();
    }
    static void require(const Result<void>& result)
    {
        if (!result) throw Refusal{result.error()};
    }
    static void require(const Problems& problems)
    {
        if (!problems.empty()) throw Refusal{problems.front()};
    }
    /// A command line that CLI11 cannot see is wrong. Exit code 2.
    [[noreturn]] static void usage(const std::string& message);

    /// Prints the command's answer: `document` with --json, else `text`. Once per command.
    void result(const nlohmann::json& document, std::string_view text);
    /// The same where the members' order is somebody's.
    void resultInOrder(const nlohmann::ordered_json& document, std::string_view text);
    /// Lets a command that answered still end with another code, as `office verify` does.
    void finishWith(ExitCode code) { m_ending = code; }
    bool wantsJson() const { return m_json; }

private:
    int refuse(ExitCode code, std::string_view rule, std::string_view subject,
        std::string_view text) const;

    std::unique_ptr<CLI::App> m_app;
    std::string m_office;
    std::string m_worker;
    std::string m_passwordFile;
    bool m_json = false;
    ExitCode m_ending = ExitCode::Done;
    app::WorkspaceOptions m_options;
    std::unique_ptr<app::Workspace> m_workspace;
};

/// The whole of `path`, "-" for standard input. Refusal file.not-readable (NotFound).
std::string readFile(const std::string& path);
/// Writes all or throws Refusal file.not-writable; "-" for standard output.
void writeFile(const std::string& path, std::string_view bytes);

} // namespace waymark::cli
