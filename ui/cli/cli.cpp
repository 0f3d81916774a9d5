// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/cli.h"

#include "base/files.h"
#include "ui/text/rule_texts.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include <termios.h>
#include <unistd.h>

namespace waymark::cli {
namespace {

/// A usage error found by a command.
struct Usage {
    std::string message;
};

/// Switches the terminal's echo off while a password is typed.
class NoEcho {
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
};

std::string firstLine(std::istream& input)
{
    std::string line;
    std::getline(input, line);
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

constexpr std::string_view kDatabaseBroken
    = "The database could not do its work. Nothing was saved. Check the disk and try again.";
constexpr std::string_view kFilesBroken
    = "A file or folder could not be used. Check the disk and the rights on it, then try again.";

template <class Document>
void print(bool asJson, const Document& document, std::string_view text)
{
    if (asJson) {
        std::cout << document.dump(2, ' ', false, Document::error_handler_t::replace) << '\n';
        return;
    }
    std::cout << text;
    if (!text.empty() && !text.ends_with('\n')) std::cout << '\n';
}

} // namespace

ExitCode exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::NotFound: return ExitCode::NotFound;
    case Error::Kind::Locked: return ExitCode::Locked;
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
    case Error::Kind::NotAllowed: break;
    }
    return ExitCode::Refused;
}

Cli::Cli()
    : m_app{std::make_unique<CLI::App>(
        "The desk of a victim support office, from a terminal.", "waymarkctl")}
{
    m_app->require_subcommand(1);
    m_app->fallthrough(); // the global options may also stand behind the command
    m_app->set_version_flag("--version", std::string{"waymarkctl " WAYMARK_VERSION});
    m_app->add_option("--office", m_office, "The office's folder, NAME.waymark")
        ->envname("WAYMARK_OFFICE")
        ->type_name("DIR");
    m_app->add_option("--worker", m_worker, "Who signs in")
        ->envname("WAYMARK_WORKER")
        ->type_name("NAME");
    m_app
        ->add_option("--password-file", m_passwordFile,
            "A file whose first line is the password; asked for when absent")
        ->type_name("FILE");
    m_app->add_flag("--json", m_json, "Answer with one JSON document");
    m_app->footer(
        "Exit codes: 2 usage, 3 refused by a rule, 4 not found, 5 the office did not open,"
        " 6 storage broken.");
}

Cli::~Cli() = default;

CLI::App& Cli::app() { return *m_app; }

CLI::App* Cli::command(const std::string& name, const std::string& description)
{
    for (auto* known :
        m_app->get_subcommands([&](CLI::App* app) { return app->get_name() == name; }))
        return known;
    auto* made = m_app->add_subcommand(name, description);
    made->require_subcommand(1);
    return made;
}

int Cli::run(int argc, char** argv)
{
    using storage::DatabaseError;
    try {
        m_app->parse(argc, argv);
        if (m_workspace) m_workspace->signOut();
        return static_cast<int>(m_ending);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return m_app->exit(error); // --help, --version
        return refuse(ExitCode::Usage, "cli.usage", {}, error.what());
    } catch (const Usage& error) {
        return refuse(ExitCode::Usage, "cli.usage", {}, error.message);
    } catch (const Refusal& refusal) {
        const Error& error = refusal.error();
        return refuse(
            exitCodeOf(error), error.rule.text, error.subject, ui::ruleText(error.rule.text));
    } catch (const DatabaseError& error) {
        std::cerr << "storage: " << error.what() << '\n';
        return refuse(ExitCode::StorageBroken, "storage.broken", error.code(), kDatabaseBroken);
    } catch (const std::runtime_error& error) { // files and folders
        std::cerr << "storage: " << error.what() << '\n';
        return refuse(ExitCode::StorageBroken, "storage.broken", {}, kFilesBroken);
    }
}

int Cli::refuse(
    ExitCode code, std::string_view rule, std::string_view subject, std::string_view text) const
{
    if (m_json) {
        std::cout << nlohmann::json{{"error",
                                        {{"rule", rule}, {"subject", subject}, {"text", text}}}}
                         .dump(2, ' ', false, nlohmann::json::error_handler_t::replace)
                  << '\n';
    } else {
        std::cerr << text;
        if (!subject.empty()) std::cerr << " (" << subject << ')';
        std::cerr << '\n';
        if (code == ExitCode::Usage) std::cerr << "waymarkctl --help tells the commands.\n";
    }
    return static_cast<int>(code);
}

app::Workspace& Cli::workspace()
{
    if (!m_workspace) {
        m_workspace = std::make_unique<app::Workspace>(m_options);
        require(m_workspace->signIn(office(), worker(), password()));
    }
    return *m_workspace;
}

std::filesystem::path Cli::office() const
{
    if (m_office.empty()) usage("--office is required");
    return m_office;
}

const std::string& Cli::worker() const
{
    if (m_worker.empty()) usage("--worker is required");
    return m_worker;
}

std::string Cli::password(const std::string& file, std::string_view what) const
{
    if (!file.empty()) {
        std::ifstream input{file};
        if (!input) throw Refusal{{Error::Kind::NotFound, "file.not-readable", file}};
        return firstLine(input);
    }
    if (isatty(STDIN_FILENO) == 0) usage("no terminal to ask on: give the password in a file");
    std::cerr << what << ": ";
    const NoEcho silence;
    auto typed = firstLine(std::cin);
    std::cerr << '\n';
    return typed;
}

void Cli::usage(const std::string& message) { throw Usage{message}; }

void Cli::result(const nlohmann::json& document, std::string_view text)
{
    print(m_json, document, text);
}

void Cli::resultInOrder(const nlohmann::ordered_json& document, std::string_view text)
{
    print(m_json, document, text);
}

std::string readFile(const std::string& path)
{
    if (path == "-") return {std::istreambuf_iterator<char>{std::cin}, {}};
    std::ifstream input{path, std::ios::binary};
    std::string bytes{std::istreambuf_iterator<char>{input}, {}};
    if (!input.is_open() || input.bad())
        throw Refusal{{Error::Kind::NotFound, "file.not-readable", path}};
    return bytes;
}

void writeFile(const std::string& path, std::string_view bytes)
{
    if (path == "-") {
        std::cout << bytes;
        return;
    }
    try {
        writeFileAtomically(path, bytes);
    } catch (const FileError&) {
        throw Refusal{{Error::Kind::NotAllowed, "file.not-writable", path}};
    }
}

} // namespace waymark::cli
