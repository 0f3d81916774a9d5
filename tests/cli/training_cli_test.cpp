// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_office.h"
#include "app/workspace.h"
#include "cases/case_list.h"
#include "referrals/referrals.h"
#include "support/engines.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace waymark;

TEST_CASE("the training office is alive: cases in every stage, reviews waiting, a sound journal")
{
    test::TemporaryFolder folder;
    const auto path = folder.path() / app::kTrainingFolder;
    REQUIRE(app::makeTrainingOffice(path));

    app::Workspace workspace;
    REQUIRE(workspace.signIn(path, app::kTrainingWorker, app::kTrainingPassword));
    CHECK(workspace.office().training);
    const auto cases = cases::CaseList{workspace.desk()}.list({});
    CHECK(cases.rows.size() >= 15);
    std::set<referrals::State> states;
    for (const auto& row : referrals::Referrals{workspace.desk()}.list({}, 50).rows)
        states.insert(row.state);
    CHECK(states.size() >= 5);
    CHECK(referrals::Referrals{workspace.desk()}.counts().returnedToMe == 0);
    workspace.signOut();

    REQUIRE(workspace.signIn(path, "Tomás Figueira", app::kTrainingPassword));
    CHECK(referrals::Referrals{workspace.desk()}.reviewsWaiting(10).rows.size() == 2);
    CHECK(workspace.desk().journal().verify().empty());
}

TEST_CASE("making the training office can be stopped and leaves nothing")
{
    test::TemporaryFolder folder;
    const auto path = folder.path() / app::kTrainingFolder;
    int calls = 0;
    const auto made = app::makeTrainingOffice(path, [&](double) { return ++calls < 5; });
    REQUIRE_FALSE(made);
    CHECK(made.error().rule.text == "training.stopped");
    CHECK_FALSE(std::filesystem::exists(path));
}
