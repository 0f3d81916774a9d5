// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_fill.h"

#include "cases/case_list.h"
#include "directory/directory.h"
#include "support/engines.h"

using namespace waymark;

namespace {

std::unique_ptr<app::Workspace> madeOffice(const std::string& folder)
{
    auto workspace = std::make_unique<app::Workspace>(
        app::WorkspaceOptions{.clock = nullptr, .strength = app::KeyStrength::Cheap});
    const std::string password = "correct horse battery";
    REQUIRE(workspace->createOffice(folder,
        {.details
            = {.name = "Filled", .country = "PT", .timeZone = "Europe/Lisbon", .language = "en"},
            .firstWorker = "Ilze",
            .password = password}));
    REQUIRE(workspace->signIn(folder, "Ilze", password));
    return workspace;
}

std::vector<std::string> namesIn(app::Workspace& workspace)
{
    std::vector<std::string> names;
    for (const auto& hit : workspace.directory().search({.limit = 500}).hits)
        names.push_back(hit.id.toString() + " " + hit.name);
    cases::CaseQuery query;
    for (const auto& row : cases::CaseList{workspace.desk()}.list(query).rows)
        names.push_back(row.displayName);
    return names;
}

} // namespace

TEST_CASE("the same seed fills an office with the same invented world")
{
    const test::TemporaryFolder folder;
    const app::DemoSize size{.cases = 20, .services = 60, .seed = 7};
    auto one = madeOffice(folder.file("one.waymark"));
    auto two = madeOffice(folder.file("two.waymark"));
    REQUIRE(app::fillDemo(*one, size));
    REQUIRE(app::fillDemo(*two, size));
    const auto names = namesIn(*one);
    CHECK(names.size() > 60);
    CHECK(names == namesIn(*two));
    CHECK(app::fillDemo(*one, size).error().rule.text == "demo.office-in-use");
}
