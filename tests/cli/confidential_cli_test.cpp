// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"

#include <cstdlib>
#include <filesystem>
#include <iterator>

using namespace waymark;
using test::CliOffice;

namespace {

/// A shelter whose every locating field holds one of the marks, beside a service in the same house,
/// its organisation, and rows that hang on nothing.
const std::string kServices = R"([
{"id":"farol","name":"Casa do Farol","status":"active","description":"A safe house at Zyxmark Lane.",
 "phones":[{"id":"p1","number":"+00 555 014 900"}],
 "service_areas":[{"id":"ar","name":"Portugal"}],
 "organization":{"id":"o","name":"Farol Association","description":"x",
  "locations":[{"id":"loc","name":"Zyxname","location_type":"physical","latitude":38.7654321,"longitude":-9.1234567}]},
 "service_at_locations":[{"id":"sl","description":"behind the Zyxbakery",
  "phones":[{"id":"p2","number":"+00 999 31337 1"}],
  "contacts":[{"id":"c2","name":"Zyxcontact"}],
  "schedules":[{"id":"sc","freq":"WEEKLY","byday":"MO","opens_at":"09:00","closes_at":"17:00"}],
  "location":{"id":"loc","name":"Zyxname","alternate_name":"Zyxother","location_type":"physical",
   "description":"Zyxdescription","transportation":"tram to Zyxstop","url":"https://zyxurl.example",
   "latitude":38.7654321,"longitude":-9.1234567,"external_identifier":"Zyxplaceid",
   "phones":[{"id":"p3","number":"+00 999 31337 2"}],
   "addresses":[{"id":"a","attention":"Zyxattention","address_1":"7 Zyxmark Lane","address_2":"Zyxmark yard",
    "city":"Zyxtown","region":"Zyxregion","state_province":"Zyxstate","postal_code":"ZX-31337",
    "country":"PT","address_type":"physical"}]}}],
 "x_waymark":{"needs":["shelter"],"confidential":true,"safe_entrance":"by the Zyxgate"}},
{"id":"desk","name":"Day Desk","status":"active","description":"Upstairs at 7 Zyxmark Lane.",
 "service_at_locations":[{"id":"sl2","location":{"id":"loc","name":"Zyxname","location_type":"physical",
   "latitude":38.7654321,"longitude":-9.1234567,
   "addresses":[{"id":"a","address_1":"7 Zyxmark Lane","city":"Zyxtown","address_type":"physical"}]}}],
 "x_waymark":{"needs":["legal"]}},
{"id":"loc","location_type":"physical","name":"Zyxname","latitude":38.7654321,"longitude":-9.1234567,
 "addresses":[{"id":"a","address_1":"7 Zyxmark Lane","city":"Zyxtown","address_type":"physical"}]}
])";

constexpr const char* kMarks[] = {"yxmark", "yxname", "yxother", "yxdescription", "yxstop",
    "zyxurl", "38.76543", "9.12345", "yxplaceid", "yxattention", "yxtown", "yxregion", "yxstate",
    "31337", "yxbakery", "yxcontact", "yxgate"};

void checkNoMark(const std::string& what, const std::string& text)
{
    for (const char* mark : kMarks) {
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
        {"directory", "verify", id}, {"directory", "pack", id, "--case", caseReference},
        {"directory", "match", "--case", caseReference, "--need", "shelter"},
        {"directory", "match", "--case", caseReference, "--need", "legal"},
        {"directory", "export", out + "/a.json"},
        {"directory", "export", out + "/b.json", "--own-notes"},
        {"directory", "export", out + "/c", "--tabular"},
        {"directory", "export", out + "/d", "--tabular", "--own-notes"},
        {"pack", "make", "--case", caseReference, "--language", "en", "--out", out + "/pack.pdf",
            "--personal"},
        {"case", "show", caseReference}, {"referral", "list"}, {"journal", "list"}};
    return all;
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
    const auto package = office.file("services.json", kServices);
    office.run({"directory", "import", package});
    const std::string id = office.run({"directory", "search", "farol"})["services"][0]["id"];
    const auto contact = office.run({"contact", "add", "--file",
        office.file("call.json",
            R"({"started_at":"2026-11-24T10:42:00Z","language":"en","person":{"name":"Elena M"}})")});
    const std::string reference = office.run(
        {"case", "promote", "--contact", contact["id"], "--consent-given"})["reference"];
    const auto out = office.folder.path() / "out";
    std::filesystem::create_directories(out);
    for (const auto& command : everyOutput(id, reference, package, out.string()))
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
