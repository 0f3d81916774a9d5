// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_office.h"

#include <nlohmann/json.hpp>

using namespace waymark;
using test::CliOffice;

namespace {

constexpr const char* kCall = R"({
  "started_at": "2026-11-24T10:42:00Z", "ended_at": "2026-11-24T10:54:00Z",
  "channel": "116006", "caller_role": "victim", "danger_now": "no", "outcome": "information_only",
  "language": "pt", "region": "not_said",
  "safe_contact": {"channels": [{"way": "phone", "address": "+351 912 345 417"}]},
  "incidents": [{"offences": ["02082"], "relationship": "former_partner_apart",
                 "reported_to_police": "not_asked"}],
  "given": ["a", "c"],
  "person": {"name": "Élise Marques"}
})";

} // namespace

TEST_CASE("a contact file becomes a case that is found, noted and closed")
{
    const CliOffice office;
    const auto contact = office.run({"contact", "add", "--file", office.file("call.json", kCall)});
    CHECK(contact["counted"] == 6);
    const std::string id = contact["id"];
    CHECK(office.run({"contact", "list"})["contacts"].size() == 1);
    CHECK(office.refusal(3, {"case", "promote", "--contact", id}) == "case.consent-missing");
    const auto made = office.run({"case", "promote", "--contact", id, "--consent-given"});
    const std::string reference = made["reference"];
    CHECK(made["name"] == "Élise M.");
    CHECK(office.run({"case", "search", "elise"})["cases"][0]["reference"] == reference);
    CHECK(office.run({"case", "search", "417"})["cases"].size() == 1);
    office.run({"case", "note", "--case", reference, "--text-file", office.file("note", "Calm.")});
    const auto task = office.run(
        {"case", "task", "--case", reference, "--title", "Letter", "--due", "2026-12-01"});
    const auto shown = office.run({"case", "show", reference});
    CHECK(shown["next_step"] == "Letter");
    CHECK(shown["timeline"].size() == 3);
    office.run({"case", "task", "--done", task["id"]});
    CHECK(office.run({"case", "list", "--open", "--mine"})["cases"].size() == 1);
    office.run({"case", "status", "--case", reference, "--to", "closing"});
    office.run({"case", "close", "--case", reference, "--reason", "goals_met", "--safety-checked"});
    CHECK(office.run({"case", "list", "--open"})["cases"].empty());
    const auto code = office.run({"contact", "code", "--contact", id})["code"];
    CHECK(office.run({"contact", "show", "--code", code})["id"] == id);
}

TEST_CASE("a contact file that is wrong says where")
{
    const CliOffice office;
    CHECK(office.refusal(3, {"contact", "add", "--file", office.file("x", "{")})
        == "contact.file-not-json");
    CHECK(
        office.refusal(3, {"contact", "add", "--file", office.file("x", R"({"chanel": "phone"})")})
        == "contact.file-field");
    CHECK(office.refusal(4, {"contact", "add", "--file", "/nowhere"}) == "file.not-readable");
    CHECK(office.refusal(4, {"case", "show", "2026-0001"}) == "case.not-found");
    CHECK(office.refusal(2, {"case", "list", "--status", "asleep"}) == "cli.usage");
}
