// SPDX-License-Identifier: GPL-3.0-or-later
#include "referrals_fixture.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace waymark;
using namespace waymark::referrals;

namespace {

bool isRefused(storage::Database& database, const std::string& sql)
{
    try {
        const auto transaction = database.begin();
        database.prepare(sql).bind().run();
        transaction->commit();
        return false;
    } catch (const storage::DatabaseError& error) {
        CHECK(error.kind() == storage::DatabaseError::Kind::Constraint);
        return true;
    }
}

Referral submitted(test::ReferralOffice& office, const office::Session& author)
{
    const auto aCase = office.openCase(author);
    Referrals referrals{office.as(author)};
    const auto draft = referrals.propose(test::proposalFor(aCase.id));
    REQUIRE(draft);
    const auto waiting = referrals.submit(draft->id, draft->revision);
    REQUIRE(waiting);
    return *waiting;
}

std::string where(const Referral& referral)
{
    return " WHERE id = '" + referral.id.toString() + "'";
}

} // namespace

TEMPLATE_TEST_CASE("the database itself lets nobody approve their own referral", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    test::ReferralOffice office{database};
    const auto waiting = submitted(office, office.baiba);
    const std::string review
        = Referrals{office.as(office.baiba)}.reviewsWaiting(1).rows.at(0).id.toString();
    const auto approveAs = [&](const office::Session& who) {
        return "UPDATE referral_reviews SET decision = 'approved', decided_at = 1, decided_by = '"
            + who.worker.toString() + "' WHERE id = '" + review + "'";
    };
    CHECK(isRefused(database, approveAs(office.baiba)));
    CHECK(isRefused(database, approveAs(office.tomas))); // in another's name
    CHECK(isRefused(database,
        "UPDATE referral_reviews SET asked_by = '" + office.tomas.worker.toString()
            + "' WHERE id = '" + review + "'"));
    CHECK(isRefused(database, "UPDATE referrals SET state = 'ready'" + where(waiting)));
    office.as(office.noor);
    CHECK(isRefused(database, approveAs(office.noor))); // no supervisor
}

TEMPLATE_TEST_CASE("the database itself lets nothing leave unready or not agreed to", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    test::ReferralOffice office{database};
    const auto waiting = submitted(office, office.ilze);
    CHECK(isRefused(database, "UPDATE referrals SET state = 'sent', sent_at = 1" + where(waiting)));
    CHECK(isRefused(database,
        "UPDATE referrals SET author_id = '" + office.noor.worker.toString() + "'"
            + where(waiting)));
    Referrals supervisor{office.as(office.tomas)};
    REQUIRE(supervisor.take(waiting.id, waiting.revision, Action::Approve));
    const auto consent = storage::firstRow(
        database, "SELECT consent_id FROM visible_referrals WHERE id = $1",
        [](const storage::Statement& row) { return row.get<std::string>(0); }, waiting.id)
                             .value();
    database.prepare("UPDATE sharing_consents SET withdrawn_at = 1 WHERE id = $1")
        .bind(consent)
        .run();
    CHECK(isRefused(database, "UPDATE referrals SET state = 'sent', sent_at = 1" + where(waiting)));
}

TEMPLATE_TEST_CASE("what was submitted and what happened is never changed", "[contract]",
    test::SqlCipherEngine, test::PostgresEngine)
{
    TestType engine;
    auto& database = engine.database();
    test::ReferralOffice office{database};
    submitted(office, office.ilze);
    const auto change = [&](const char* sql) {
        try {
            database.prepare(sql).bind().run();
            return true;
        } catch (const storage::DatabaseError&) {
            return false; // a trigger, or no grant at all
        }
    };
    CHECK_FALSE(change("UPDATE referral_versions SET fields = '[]'"));
    CHECK_FALSE(change("UPDATE referral_events SET note = 'x'"));
}
