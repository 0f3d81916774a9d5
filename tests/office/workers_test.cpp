// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_record.h"
#include "office/setup.h"
#include "office/teams.h"
#include "office/workers.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace waymark;
using office::Role;

namespace {

const office::OfficeDetails kDetails{"Foyle hub", "GB-NIR", "Europe/London", "en", false};

/// An office with Adam, who is worker, supervisor and administrator, at the desk.
template <class EngineType>
struct Office {
    Office() { reopen(adam); }
    void reopen(const office::Session& session)
    {
        desk.reset();
        desk.emplace(engine.database(), clock, session, test::kTestJournalKey);
    }
    office::Session signedIn(office::WorkerId id)
    {
        desk.reset();
        return office::whoSignsIn(engine.database(), id).value().session;
    }

    EngineType engine;
    test::FixedClock clock;
    office::Session adam = office::setUp(engine.database(), clock.now(), test::kTestJournalKey,
        kDetails, {office::WorkerId::create(), "Adam"});
    std::optional<office::Desk> desk;
};

} // namespace

TEMPLATE_TEST_CASE("a new office has one worker with all rights and a journal that says so",
    "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    office::Workers workers{*office.desk};
    const auto adam = workers.named("  ADAM ").value();
    CHECK(adam.details.roles == std::set{Role::Worker, Role::Supervisor, Role::Administrator});
    CHECK_FALSE(adam.passwordInitial);
    const auto record = office::OfficeRecords{*office.desk}.record();
    CHECK(record.details == kDetails);
    CHECK(record.createdAt == office.clock.now());
    CHECK(office.desk->journal().newest(9).size() == 2);
    CHECK(office.desk->journal().verify().empty());
}

TEMPLATE_TEST_CASE("a worker is added once, changed, disabled and enabled", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    office::Workers workers{*office.desk};
    const auto elise = workers.add({"Élise Šarić", {Role::Worker}}).value();
    CHECK(elise.passwordInitial);
    CHECK(workers.named("elise saric").value() == elise);
    CHECK(workers.add({"ELISE SARIC", {Role::Worker}}).error().rule == Rule{"worker.name-taken"});
    CHECK(workers.add({" ", {}}).error().rule == Rule{"worker.name-missing"});
    CHECK(office::problemsIn(office::WorkerDetails{" ", {}}).size() == 2);

    auto changed = elise;
    changed.details = {"Élise", {Role::Worker, Role::Supervisor}};
    changed = workers.save(changed).value();
    CHECK(changed.revision == elise.revision + 1);
    CHECK(workers.save(elise).error().kind == Error::Kind::Conflict);
    CHECK(workers.get(elise.id).value() == changed);

    CHECK_FALSE(workers.disable(elise.id).value().active);
    CHECK_FALSE(workers.disable(elise.id).value().active);
    CHECK(workers.enable(elise.id).value().active);
    CHECK(workers.get(office::WorkerId::create()).error().kind == Error::Kind::NotFound);

    std::vector<std::string> actions;
    for (const auto& entry : office.desk->journal().about("worker", elise.id.toString()))
        actions.push_back(entry.line.action);
    CHECK(actions
        == std::vector<std::string>{"worker.added", "worker.renamed", "worker.roles-changed",
            "worker.disabled", "worker.enabled"});
    for (const auto& entry : office.desk->journal().newest(99))
        for (const auto& [name, value] : entry.line.facts)
            CHECK(value.find("lise") == std::string::npos);
}

TEMPLATE_TEST_CASE("workers stand in alphabetical order", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    Office<TestType> office;
    office::Workers workers{*office.desk};
    for (const char* name : {"Zoë", "Élise", "eva", "Ömer"})
        REQUIRE(workers.add({name, {Role::Worker}}));
    std::vector<std::string> names;
    for (const auto& worker : workers.list())
        names.push_back(worker.details.name);
    CHECK(names == std::vector<std::string>{"Adam", "Élise", "eva", "Ömer", "Zoë"});
}

TEMPLATE_TEST_CASE(
    "an office keeps an administrator", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    office::Workers workers{*office.desk};
    auto adam = workers.named("Adam").value();
    CHECK(workers.disable(adam.id).error().rule == Rule{"worker.last-administrator"});
    adam.details.roles = {Role::Worker};
    CHECK(workers.save(adam).error().rule == Rule{"worker.last-administrator"});

    const auto eva = workers.add({"Eva", {Role::Administrator}}).value();
    REQUIRE(workers.disable(eva.id));
    CHECK(workers.disable(adam.id).error().rule == Rule{"worker.last-administrator"});
    REQUIRE(workers.enable(eva.id));
    CHECK_FALSE(workers.disable(adam.id).value().active);
    const auto session = office.signedIn(eva.id);
    CHECK(session.roles == std::set{Role::Administrator});
    CHECK_FALSE(office::whoSignsIn(office.engine.database(), adam.id));
}

TEMPLATE_TEST_CASE(
    "only administrators run the office", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    const auto maria = office::Workers{*office.desk}.add({"Maria", {Role::Worker}}).value();
    const auto record = office::OfficeRecords{*office.desk}.record();
    const auto team = office::Teams{*office.desk}.add("Day").value();
    office.reopen(office.signedIn(maria.id));
    office::Workers workers{*office.desk};
    office::Teams teams{*office.desk};
    office::OfficeRecords records{*office.desk};
    const Rule administratorsOnly{"office.administrators-only"};
    CHECK(workers.add({"Jonas", {Role::Worker}}).error().rule == administratorsOnly);
    CHECK(workers.save(maria).error().rule == administratorsOnly);
    CHECK(workers.disable(office.adam.worker).error().rule == administratorsOnly);
    CHECK(workers.markPassword(office.adam.worker, true).error().rule == administratorsOnly);
    CHECK(teams.add("Night").error().rule == administratorsOnly);
    CHECK(teams.join(team.id, maria.id).error().rule == administratorsOnly);
    CHECK(records.save(record).error().rule == administratorsOnly);
    CHECK(records.setSetting("a", "b").error().rule == administratorsOnly);
    CHECK(workers.list().size() == 2);
    CHECK(workers.markPassword(maria.id, false));
}

TEMPLATE_TEST_CASE(
    "workers join and leave teams", "[contract]", test::SqlCipherEngine, test::PostgresEngine)
{
    Office<TestType> office;
    office::Workers workers{*office.desk};
    office::Teams teams{*office.desk};
    const auto maria = workers.add({"Maria", {Role::Worker}}).value().id;
    auto day = teams.add("Day").value();
    CHECK(teams.add("DAY").error().rule == Rule{"team.name-taken"});
    CHECK(teams.add("").error().rule == Rule{"team.name-missing"});
    CHECK(teams.join(day.id, maria).value().members == std::set{maria});
    CHECK(teams.join(day.id, maria).value().members == std::set{maria});
    CHECK(teams.join(day.id, office::WorkerId::create()).error().rule == Rule{"worker.not-found"});
    day.name = "Morning";
    CHECK(teams.rename(day).value().name == "Morning");
    CHECK(teams.rename(day).error().kind == Error::Kind::Conflict);
    CHECK(teams.list().size() == 1);
    CHECK(teams.leave(day.id, maria).value().members.empty());
    REQUIRE(workers.disable(maria));
    CHECK(teams.join(day.id, maria).error().rule == Rule{"team.worker-disabled"});
}

TEMPLATE_TEST_CASE("the office's record and settings are kept", "[contract]", test::SqlCipherEngine,
    test::PostgresEngine)
{
    Office<TestType> office;
    office::OfficeRecords records{*office.desk};
    auto record = records.record();
    record.details.timeZone = "Atlantis/Centre";
    CHECK(records.save(record).error().rule == Rule{"office.time-zone-unknown"});
    record.details.timeZone = "Europe/Riga";
    record.details.training = true;
    CHECK(records.save(record).error().rule == Rule{"office.training-fixed"});
    record.details.training = false;
    const auto saved = records.save(record).value();
    CHECK(saved.details.timeZone == "Europe/Riga");
    CHECK(records.save(record).error().kind == Error::Kind::Conflict);
    CHECK_FALSE(records.setting("backup.keep"));
    REQUIRE(records.setSetting("backup.keep", "7"));
    REQUIRE(records.setSetting("backup.keep", "9"));
    CHECK(records.setting("backup.keep") == "9");
}

TEST_CASE("each role has a code that reads back")
{
    for (const Role role : office::kAllRoles)
        CHECK(office::parseRole(office::code(role)) == role);
    CHECK_FALSE(office::parseRole("director"));
}
