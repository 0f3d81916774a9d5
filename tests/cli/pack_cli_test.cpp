// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"

#include "support/command.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace waymark;
using test::CliOffice;

namespace {

constexpr const char* kCall = R"({
  "started_at": "2026-11-24T10:42:00Z", "ended_at": "2026-11-24T10:54:00Z",
  "channel": "116006", "caller_role": "victim", "danger_now": "no", "outcome": "information_only",
  "language": "pt", "region": "not_said",
  "incidents": [{"offences": ["02082"], "reported_to_police": "not_asked"}],
  "person": {"name": "Élise Marques"}
})";

std::string caseIn(const CliOffice& office)
{
    const auto contact = office.run({"contact", "add", "--file", office.file("call.json", kCall)});
    return office.run(
        {"case", "promote", "--contact", contact["id"], "--consent-given"})["reference"];
}

std::string bytesOf(const std::string& path)
{
    std::ifstream input{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

} // namespace

TEST_CASE("a pack with a partner's file is made, given, asked about and made again")
{
    const CliOffice office;
    const std::string reference = caseIn(office);
    const auto partner = office.folder.file("partner.pdf"), out = office.folder.file("pack.pdf");
    office.run({"pack", "make", "--case", reference, "--language", "fr", "--leaflets", "court-day",
        "--out", partner});
    const auto made = office.run({"pack", "make", "--case", reference, "--language", "en",
        "--format", "large", "--leaflets", "first-steps,protection", "--out", out, "--attach",
        partner, "--handing", "read_aloud", "--seen-by", "nobody", "--kept-at", "here"});
    CHECK(made["leaflets"].size() == 2);
    CHECK(bytesOf(out).starts_with("%PDF-"));
    const std::string pack = made["pack"];
    office.run(
        {"pack", "outcome", "--pack", pack, "--understood", "yes", "--taken-home", "kept_here"});
    const auto letters = office.run({"pack", "coverage", "--case", reference})["coverage"];
    REQUIRE(letters.size() == 11);
    CHECK(letters[0]["letter"] == "a");
    CHECK(letters[0]["status"] == "given");
    CHECK(letters[0]["first"]["understood"] == "yes");
    CHECK(letters[0]["first"]["channel"] == "read_aloud");
    CHECK(letters[0]["first"]["format"] == "large");
    CHECK(letters[2]["detailed"]["leaflet"] == "protection");
    CHECK(letters[4]["status"] == "to_give");
    CHECK(letters[6]["status"] == "not_due");
    const auto again = office.folder.file("again.pdf");
    CHECK(
        office.run({"pack", "again", "--pack", pack, "--out", again})["sha256"] == made["sha256"]);
    CHECK(bytesOf(again) == bytesOf(out));
    CHECK(office.run({"pack", "list", "--case", reference})["packs"].size() == 1);
}

TEST_CASE("a sealed pack opens with its password only, and a sealed partner's file is refused")
{
    const CliOffice office;
    const std::string reference = caseIn(office);
    const auto sealed = office.folder.file("sealed.pdf");
    const std::vector<std::string> make{"pack", "make", "--case", reference, "--language", "en",
        "--leaflets", "first-steps", "--out", sealed};
    auto command = make;
    command.insert(command.end(), {"--password-file", office.file("key", "long enough\n")});
    office.run(command);
    CHECK(office.refusal(3, {"pdf", "check", sealed}) == "pdf.encrypted");
    command = make;
    command.insert(command.end(), {"--attach", sealed});
    CHECK(office.refusal(3, command) == "pdf.encrypted");
    command = make;
    command.insert(command.end(), {"--attach", office.file("broken.pdf", "%PDF-1.4 torn")});
    CHECK(office.refusal(3, command) == "pdf.unreadable");
}

TEST_CASE("a discreet pack tells where its number is hidden")
{
    const CliOffice office;
    const std::string reference = caseIn(office);
    const std::vector<std::string> make{"pack", "make", "--case", reference, "--language", "pt",
        "--format", "discreet", "--cover", "receipt", "--leaflets", "first-steps", "--out",
        office.folder.file("discreet.pdf")};
    const auto outcome = office.attempt("Adam", "correct horse battery", make);
    INFO(outcome.out);
    // Northern Ireland has no confirmed victims' line: then there is nothing to hide.
    const auto answer = nlohmann::json::parse(outcome.out);
    if (outcome.exitCode == 0)
        CHECK_FALSE(answer["hidden_numbers"].empty());
    else
        CHECK(answer["error"]["rule"] == "pack.number-missing");
}

TEST_CASE("packs for a list of cases are files without a name or reference")
{
    const CliOffice office;
    const std::string one = caseIn(office), two = caseIn(office);
    const auto folder = office.folder.file("packs");
    const auto made = office.run({"pack", "batch", "--cases", one + "," + two, "--language", "en",
        "--leaflets", "first-steps", "--out-dir", folder});
    CHECK(made["tried"] == 2);
    CHECK(made["failed"] == 0);
    CHECK(made["stopped"] == false);
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        names.push_back(entry.path().filename());
    std::ranges::sort(names);
    CHECK(names == std::vector<std::string>{"001-first-steps-en.pdf", "002-first-steps-en.pdf"});
}

TEST_CASE("a leaflet in the discreet form tells nothing, without an office too")
{
    const CliOffice office;
    const std::string file = office.folder.file("page.pdf");
    const auto made = office.run({"leaflet", "typeset", "first-steps", "--language", "pt",
        "--country", "PT", "--format", "discreet", "--cover", "timetable", "--out", file});
    CHECK(made["hidden_numbers"][0]["number"] == "116 006");
    const std::string text = test::run("pdftotext " + file + " -").output;
    INFO(text);
    CHECK_FALSE(text.empty());
    for (const char* word : {"crime", "vítima", "polícia", "APAV"})
        CHECK(text.find(word) == std::string::npos);
    CHECK(office.refusal(4,
              {"leaflet", "typeset", "first-steps", "--language", "pt", "--format", "discreet",
                  "--out", office.folder.file("none.pdf")})
        == "pack.number-missing");
    const std::string own = office.file("own.md", "# Monday\n\nThe police are open.\n");
    const std::string refused = office.folder.file("refused.pdf");
    CHECK(office.refusal(3,
              {"leaflet", "typeset", own, "--language", "en", "--format", "discreet", "--out",
                  refused})
        == "pack.telling-word");
    CHECK_FALSE(std::filesystem::exists(refused));
    const std::string neutral = office.file("neutral.md", "# Monday\n\nThe market is open.\n");
    CHECK(office.run({"leaflet", "typeset", neutral, "--language", "en", "--format", "discreet",
              "--out", refused})["pages"]
        == 1);
}

TEST_CASE("a leaflet stands beside itself in whatever other language there is")
{
    const CliOffice office;
    const std::string file = office.folder.file("both.pdf");
    office.run({"leaflet", "typeset", "first-steps", "--language", "fr", "--country", "FR",
        "--format", "bilingual", "--second-language", "ar", "--out", file});
    const std::string text = test::run("pdftotext " + file + " -").output;
    INFO(text);
    CHECK(text.find("premiers pas") != std::string::npos);
    CHECK(text.find("الخطوات") != std::string::npos);
    CHECK(office.refusal(4,
              {"leaflet", "typeset", "first-steps", "--language", "fr", "--format", "bilingual",
                  "--second-language", "xx", "--out", file})
        == "pack.leaflet-unknown");
}

TEST_CASE("leaflets are checked and sheets made without an office")
{
    const CliOffice office;
    const auto bad = office.file("bad.md",
        "---\nid: x\nlanguage: en\neasy: yes\ntitle: T\ndiscreet-title: Police\nsummary: S\n"
        "topic: t\nletters: a\nversion: 1\nauthor: A\nlegal-source: L\nreviewed: 2026-11-23\n"
        "review-due: 2027-11-23\n---\n# T\n\nThe form is given to you by two "
        "judges.\n{{nobody}}\n");
    const auto outcome = test::runProgram("waymarkctl", {"--json", "leaflet", "check", bad});
    CHECK(outcome.exitCode == 3);
    const auto remarks = nlohmann::json::parse(outcome.out)["files"][0]["remarks"];
    const auto line = [&](const char* rule) {
        for (const auto& remark : remarks)
            if (remark["rule"] == rule) return remark["line"].get<int>();
        return -1;
    };
    CHECK(line("leaflet.variable-unknown") == 19);
    CHECK(line("leaflet.discreet-title-telling") == 0);
    CHECK(line("easy.passive") == 18);
    CHECK(line("easy.number-in-words") == 18);
    const auto cards = office.folder.file("cards.pdf"), sheet = office.folder.file("sheet.pdf");
    CHECK(test::runProgram("waymarkctl",
              {"leaflet", "phrases", "--language", "ar", "--second", "fr", "--out", cards})
              .exitCode
        == 0);
    CHECK(test::runProgram("waymarkctl", {"leaflet", "languages", "--out", sheet}).exitCode == 0);
    CHECK(bytesOf(cards).starts_with("%PDF-"));
    CHECK(bytesOf(sheet).starts_with("%PDF-"));
}
