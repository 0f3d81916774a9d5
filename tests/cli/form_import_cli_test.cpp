// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"
#include "support/command.h"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <filesystem>

using namespace waymark;

namespace {

constexpr const char* kForm = R"({"resourceType":"Questionnaire","url":"urn:test:mood",
    "version":"1","language":"en","title":"Mood","item":[
    {"linkId":"a","text":"First?","type":"integer"},{"linkId":"b","text":"Second?","type":"integer"}]})";

nlohmann::json rowOf(const test::CliOffice& office, std::string_view url)
{
    const auto forms = office.run({"form", "list"});
    const auto found
        = std::ranges::find_if(forms, [&](const auto& form) { return form["url"] == url; });
    REQUIRE(found != forms.end());
    return *found;
}

} // namespace

TEST_CASE("a form is imported with who holds the right and the document that proves it")
{
    const test::CliOffice office;
    const auto form = office.file("mood.json", kForm);
    const auto proof = office.file("licence.txt", "We allow Foyle hub to use it.");
    CHECK(office.refusal(3, {"form", "import", form}) == "form.right-missing");
    CHECK(office.refusal(3, {"form", "import", form, "--right", "licence 12"})
        == "form.right-who-missing");
    CHECK(office.refusal(3, {"form", "import", form, "--right", "licence 12", "--by", "Adam"})
        == "form.proof-missing");
    const auto made
        = office.run({"form", "import", form, "--right", "licence 12", "--by", "Adam", "--on",
            "2026-11-01", "--proof", proof, "--until", "2020-01-31", "--holder", "A publisher"});
    CHECK(made["canonical"] == "urn:test:mood|1");
    const auto row = rowOf(office, "urn:test:mood");
    CHECK(row["shipped"] == false);
    CHECK(row["right"]["by"] == "Adam");
    CHECK(row["right"]["on"] == "2026-11-01");
    CHECK(row["right"]["ended"] == true);
    CHECK(row["right"]["proof"] == "licence.txt");
    CHECK(row["right"]["blank_allowed"] == false);

    const auto out = office.folder.file("proof.txt");
    office.run({"form", "proof", "mood", out});
    std::ifstream kept{out};
    CHECK(std::string{std::istreambuf_iterator<char>{kept}, {}} == "We allow Foyle hub to use it.");
}

TEST_CASE("a scoring is attached at import, by a map or by order")
{
    const test::CliOffice office;
    const auto form = office.file("mood.json", kForm);
    const std::vector<std::string> import{
        "form", "import", form, "--right", "public domain", "--by", "Adam", "--free", "--score"};
    const auto with = [&](std::vector<std::string> more) {
        auto command = import;
        command.insert(command.end(), more.begin(), more.end());
        return command;
    };
    CHECK(office.refusal(3, with({"phq-4"})) == "form.scoring-unconfirmed");
    CHECK(office.refusal(4, with({"nothing"})) == "form.scoring-unknown");
    CHECK(office.refusal(3, with({"phq-2", "--map", office.file("broken.json", "[]")}))
        == "form.mapping-unreadable");
    const auto guessed = office.run(with({"phq-2"}));
    CHECK(guessed["mapping_guessed"] == true);
    CHECK(guessed["mapping"] == nlohmann::json{{"1", "a"}, {"2", "b"}});
    CHECK(guessed["canonical"] == "urn:test:mood|1+phq-2");

    const auto out = office.folder.file("scored.json");
    office.run({"form", "export", "mood", out});
    const auto answers = office.file("answers.json", R"({"resourceType":"QuestionnaireResponse",
        "status":"completed","item":[{"linkId":"a","answer":[{"valueInteger":2}]},
        {"linkId":"b","answer":[{"valueInteger":1}]}]})");
    const auto answered = test::runProgram("waymarkctl",
        {"form", "answer", "--form", out, "--answers", answers, "--conclusions", "--json"});
    REQUIRE(answered.exitCode == 0);
    const auto result = nlohmann::json::parse(answered.out);
    CHECK(result["scores"]["phq-2"]["value"] == 3);
    CHECK(result["conclusions"][0]["code"] == "psychological");
}

TEST_CASE("the shipped forms tell their languages and leave as one Questionnaire with all of them")
{
    const test::CliOffice office;
    const auto row = rowOf(office, "urn:waymark:form:safety-screen");
    CHECK(row["languages"].size() == 8);
    CHECK(row["languages"][0] == nlohmann::json{{"language", "en"}, {"status", "confirmed"}});
    CHECK(row["languages"][1]["status"] == "to-be-confirmed");
    const auto out = office.folder.file("screen.json");
    office.run({"form", "export", "safety-screen", out});
    const auto checked = test::runProgram("waymarkctl", {"form", "check", out, "--json"});
    CHECK(nlohmann::json::parse(checked.out)[0]["verdict"] == "complete");
    const auto scorings = office.run({"form", "scorings"});
    CHECK(scorings.size() == 9);
}

TEST_CASE("a blank copy of a licensed form is printed only when that is allowed, with its note")
{
    const test::CliOffice office;
    const auto form = office.file("mood.json", kForm);
    const auto proof = office.file("licence.txt", "We allow Foyle hub to use it.");
    std::vector<std::string> import{"form", "import", form, "--right", "licence 12", "--by", "Adam",
        "--proof", proof, "--licence-note", "Copies only for clients"};
    office.run(import);
    const auto pdf = office.folder.file("mood.pdf");
    const std::vector<std::string> print{"form", "print", "mood", "--language", "en", "--out", pdf};
    CHECK(office.refusal(3, print) == "form.blank-not-allowed");
    CHECK_FALSE(std::filesystem::exists(pdf));
    import.push_back("--blank-allowed");
    office.run(import); // the same file renews the right
    CHECK(office.run(print)["pages"] == 1);
    CHECK(test::run("pdftotext " + pdf + " -").output.find("Copies only for clients")
        != std::string::npos);
    import.insert(import.end(), {"--until", "2020-01-31"});
    office.run(import);
    CHECK(office.refusal(3, print) == "form.right-ended");
}

TEST_CASE("answer lists from a folder come in with the form, whatever their order")
{
    const test::CliOffice office;
    const auto form = office.file("where.json", R"({"resourceType":"Questionnaire",
        "url":"urn:test:where","version":"1","language":"en","title":"Where","item":[
        {"linkId":"a","text":"Where?","type":"choice","answerValueSet":"urn:test:places"}]})");
    const auto sets = office.folder.file("sets");
    std::filesystem::create_directory(sets);
    std::ofstream{sets + "/a.json"} << R"({"resourceType":"ValueSet","url":"urn:test:places",
        "compose":{"include":[{"system":"urn:test:system"}]}})";
    std::ofstream{sets + "/b.json"} << R"({"resourceType":"CodeSystem","url":"urn:test:system",
        "concept":[{"code":"h","display":"Home"}]})";
    std::ofstream{sets + "/c.json"} << R"({"resourceType":"Patient"})";
    const auto checked
        = test::runProgram("waymarkctl", {"form", "check", form, "--valuesets", sets, "--json"});
    CHECK(nlohmann::json::parse(checked.out)[0]["verdict"] == "complete");
    const auto made = office.run(
        {"form", "import", form, "--right", "ours", "--by", "Adam", "--own", "--valuesets", sets});
    CHECK(made["verdict"] == "complete");
    CHECK(made["canonical"] == "urn:test:where|1+sets");
    const auto out = office.folder.file("out.json");
    office.run({"form", "export", "where", out});
    const auto again = test::runProgram("waymarkctl", {"form", "check", out, "--json"});
    CHECK(nlohmann::json::parse(again.out)[0]["verdict"] == "complete"); // it brings them along
}

TEST_CASE("what a publisher signed is checked when it comes in and leaves as it came")
{
    const test::CliOffice office;
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
    unsigned char signature[crypto_sign_BYTES];
    REQUIRE(crypto_sign_keypair(publicKey, secretKey) == 0);
    crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char*>(kForm),
        std::string_view{kForm}.size(), secretKey);
    const auto hex = [](const auto& bytes) {
        std::string text;
        for (const unsigned char byte : bytes)
            text += fmt::format("{:02x}", byte);
        return text + '\n';
    };
    const auto form = office.file("mood.json", kForm);
    const auto key = office.file("publisher.key", hex(publicKey));
    const std::vector<std::string> import{"form", "import", form, "--right", "free", "--by", "Adam",
        "--free", "--publisher-key", key};
    CHECK(office.refusal(3, import) == "form.signature-missing");
    auto with = import;
    with.insert(with.end(), {"--signature", office.file("other.sig", std::string(64, 'x'))});
    CHECK(office.refusal(3, with) == "form.signature-wrong");
    with.back() = office.file("mood.sig", hex(signature));
    const auto made = office.run(with);
    CHECK(made["publisher"].get<std::string>().size() == 39);
    CHECK(rowOf(office, "urn:test:mood")["publisher"] == made["publisher"]);

    const auto out = office.folder.file("signed");
    std::filesystem::create_directory(out);
    office.run({"form", "signed", "mood", out});
    std::ifstream kept{out + "/document-1.json"};
    CHECK(std::string{std::istreambuf_iterator<char>{kept}, {}} == kForm);
}
