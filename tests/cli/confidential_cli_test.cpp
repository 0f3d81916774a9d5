// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"
#include "support/secret_place.h"

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <set>
#include <sstream>

using namespace waymark;
using test::CliOffice;

namespace {

void checkNoMark(const std::string& what, const std::string& text)
{
    for (const char* mark : test::kSecretMarks) {
        INFO(what << " tells " << mark);
        CHECK(text.find(mark) == std::string::npos);
    }
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Every command that prints or writes something about services; `out` is a folder for files.
std::vector<std::vector<std::string>> everyOutput(const std::string& id,
    const std::string& caseReference, const std::string& package, const std::string& out)
{
    std::vector<std::vector<std::string>> all{{"directory", "search"},
        {"directory", "search", "farol"}, {"directory", "search", "--need", "shelter"},
        {"directory", "search", "zyx"}, {"directory", "search", "desk"},
        {"directory", "search", "--near", "Lisboa", "--within", "100"},
        {"directory", "places", "find", "Zyx"}, {"directory", "show", id}, {"directory", "queue"},
        {"directory", "history", id}, {"directory", "duplicates"}, {"directory", "agreements"},
        {"directory", "gaps", "--from", "2020-01-01"}, {"directory", "check", package},
        {"directory", "import", package, "--dry-run"}, {"directory", "import", package},
        {"directory", "sheet", id, "--language", "en", "--out", out + "/page.pdf"},
        {"directory", "verify", id}, {"directory", "report", id, "--what", "number"},
        {"directory", "gap", "--need", "shelter", "--region", "Lisboa"},
        {"directory", "agree", "--partner", "Farol Association", "--purpose", "beds", "--service",
            id, "--from", "2026-01-01"},
        {"directory", "pack", id, "--case", caseReference},
        {"directory", "match", "--case", caseReference, "--need", "shelter"},
        {"directory", "match", "--case", caseReference, "--need", "legal"},
        {"directory", "export", out + "/a.json"},
        {"directory", "export", out + "/b.json", "--own-notes"},
        {"directory", "export", out + "/c", "--tabular"},
        {"directory", "export", out + "/d", "--tabular", "--own-notes"},
        {"pack", "make", "--case", caseReference, "--language", "en", "--out", out + "/pack.pdf",
            "--personal"},
        {"pack", "list", "--case", caseReference},
        {"pack", "suggest", "--case", caseReference, "--language", "en"},
        {"case", "show", caseReference}, {"referral", "list"}, {"referral", "reviews"},
        {"journal", "list"}};
    return all;
}

/// The commands about services, as the program itself lists them.
std::set<std::string> everyCommand()
{
    const std::string help = test::runProgram("waymarkctl", {"directory", "--help"}).out;
    std::set<std::string> names;
    std::istringstream lines{help.substr(help.find("Subcommands:"))};
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.starts_with("  "))
        names.insert(line.substr(2, line.find(' ', 2) - 2));
    return names;
}

/// Merging makes of both what is confidential in one; taken back, each is as it was.
std::vector<std::vector<std::string>> aroundMerging(
    const CliOffice& office, const std::string& shelter, const std::string& desk)
{
    const auto outcome = [&](std::vector<std::string> command) {
        const auto said = office.attempt("Adam", "correct horse battery", command);
        INFO(said.out << said.err);
        CHECK(said.exitCode == 0);
        checkNoMark(command[1], said.out + said.err);
        return nlohmann::json::parse(said.out);
    };
    const std::string merge = outcome({"directory", "merge", desk, shelter})["merge"];
    outcome({"directory", "show", desk});
    outcome({"directory", "history", desk});
    outcome({"directory", "unmerge", merge});
    outcome({"directory", "keep-apart", desk, shelter});
    return {{"directory", "show", desk}, {"directory", "history", desk},
        {"directory", "sheet", desk, "--language", "fr", "--out",
            office.folder.path() / "out" / "desk.pdf"}};
}

std::string pdfText(const std::filesystem::path& pdf)
{
    const std::string text = pdf.string() + ".txt";
    const std::string command = "pdftotext '" + pdf.string() + "' '" + text + "'";
    REQUIRE(std::system(command.c_str()) == 0);
    return bytesOf(text);
}

/// A referral to the service, read by a second person, as the agency gets it.
void writeSheets(const CliOffice& office, const std::string& caseReference, const std::string& id,
    const std::filesystem::path& out)
{
    office.run({"worker", "add", "--name", "Bea", "--role", "supervisor", "--role", "worker",
        "--initial-password-file", office.file("initial", "told by Adam\n")});
    REQUIRE(office
                .attempt("Bea", "told by Adam",
                    {"worker", "password", "--new-password-file",
                        office.file("new", "chosen by herself\n")})
                .exitCode
        == 0);
    const std::string number = office.run({"referral", "propose", "--case", caseReference,
        "--service", id, "--file", office.file("referral.json", R"({"need_code":"shelter",
            "type":"full","transport":"printed_sheet","urgency":"normal","subject":"A place",
            "language":"en","consent":{"way":"phone","given_at":"2026-11-24T10:20:00Z",
            "valid_until":"2099-12-31","items":{
            "name_to_use":{"answer":"share","text":"Elena"},
            "safe_channel":{"answer":"share","text":"mobile"},
            "language":{"answer":"share","text":"English"},
            "who":{"answer":"share","text":"one adult"},
            "request":{"answer":"share","text":"a room"},
            "safety_note":{"answer":"share","text":"no voicemail"}}}})")})["reference"];
    office.run({"referral", "submit", "--referral", number});
    office.run("Bea", "chosen by herself",
        {"referral", "approve", "--referral", number, "--note", "read"});
    for (const auto* format : {"pdf", "json"})
        office.run({"referral", "sheet", "--referral", number, "--format", format, "--out",
            (out / (std::string{"sheet."} + format)).string()});
}

} // namespace

TEST_CASE("a confidential address is in no output of any command")
{
    const CliOffice office;
    const auto package = office.file("services.json", std::string{test::kSecretPlace});
    office.run({"directory", "import", package});
    const std::string id = office.run({"directory", "search", "farol"})["services"][0]["id"];
    const auto contact = office.run({"contact", "add", "--file",
        office.file("call.json",
            R"({"started_at":"2026-11-24T10:42:00Z","language":"en","person":{"name":"Elena M"}})")});
    const std::string reference = office.run(
        {"case", "promote", "--contact", contact["id"], "--consent-given"})["reference"];
    const auto out = office.folder.path() / "out";
    std::filesystem::create_directories(out);
    auto commands = everyOutput(id, reference, package, out.string());
    const std::string desk = office.run({"directory", "search", "desk"})["services"][0]["id"];
    for (auto& command : aroundMerging(office, id, desk))
        commands.push_back(std::move(command));
    // A new command has to come into the list above, or here with the reason why it tells nothing.
    std::set<std::string> untold = everyCommand();
    REQUIRE(untold.size() > 15);
    for (const auto* elsewhere : {"merge", "unmerge", "keep-apart"}) // aroundMerging
        untold.erase(elsewhere);
    untold.erase("end-agreement"); // takes an id of an agreement and prints it
    untold.erase("guess-map"); // reads a file that is no part of the office
    for (const auto& command : commands)
        if (command[0] == "directory") untold.erase(command[1]);
    for (const auto& command : untold)
        FAIL_CHECK("nobody looks at the output of directory " << command);
    for (const auto& command : commands)
        for (const bool json : {true, false}) {
            const auto outcome = office.attempt("Adam", "correct horse battery", command, json);
            INFO(outcome.out << outcome.err);
            CHECK(outcome.exitCode == 0);
            checkNoMark(command[1] + (json ? " --json" : ""), outcome.out + outcome.err);
        }
    writeSheets(office, reference, id, out);
    std::size_t files = 0;
    const std::vector<std::filesystem::directory_entry> written{
        std::filesystem::recursive_directory_iterator{out}, {}};
    for (const auto& entry : written) {
        if (!entry.is_regular_file()) continue;
        ++files;
        checkNoMark(entry.path().filename().string(), bytesOf(entry.path()));
        if (entry.path().extension() == ".pdf")
            checkNoMark(entry.path().filename().string(), pdfText(entry.path()));
    }
    CHECK(files > 10);
    // The office itself is encrypted, so nothing of it is in clear either.
    for (const auto& entry : std::filesystem::recursive_directory_iterator{office.office})
        if (entry.is_regular_file()) checkNoMark("the office", bytesOf(entry.path()));
}
