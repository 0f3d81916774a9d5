// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/safe_contact.h"
#include "referral_values.h"
#include "referrals/referrals.h"
#include "support/engines.h"
#include "support/test_desk.h"

namespace waymark::test {

/// An office with a worker, two supervisors (one of them also leads cases) and a colleague; one
/// desk at a time. The office's country is Portugal, unless a test says otherwise.
class ReferralOffice {
public:
    explicit ReferralOffice(storage::Database& database)
        : ilze{makeWorker(database, "Ilze Bērziņa", {office::Role::Worker})}
        , tomas{makeWorker(database, "Tomás Figueira", {office::Role::Supervisor})}
        , baiba{makeWorker(
              database, "Baiba Ozola", {office::Role::Worker, office::Role::Supervisor})}
        , noor{makeWorker(database, "Noor van Dijk", {office::Role::Worker})}
        , rosa{makeWorker(database, "Rosa Pinto", {office::Role::DataProtection})}
        , m_database{database}
    {
        database
            .prepare("INSERT INTO offices (id, revision, name, country, time_zone, language,"
                     " training, created_at) VALUES ($1, 1, 'Harbour Street Office', 'PT', 'UTC',"
                     " 'en', 0, 0)")
            .bind(Uuid::random().toString())
            .run();
    }

    /// Signs `session` in, whoever was at the desk before.
    office::Desk& as(const office::Session& session)
    {
        m_desk.reset();
        m_desk = signIn(m_database, clock, session);
        return *m_desk;
    }

    /// A case of an adult whom everybody may call at any time of the day.
    cases::Case openCase(const office::Session& worker, bool restricted = false)
    {
        auto& desk = as(worker);
        cases::Promotion promotion;
        promotion.details.displayName = "Elena M.";
        promotion.details.responsible = worker.worker;
        promotion.recordKeeping.given = true;
        promotion.restricted = restricted;
        cases::PersonDetails victim;
        victim.name = "Elena Marques";
        const auto opened = cases::Cases{desk}.open(promotion, victim);
        REQUIRE(opened);
        cases::Channel mobile;
        mobile.address = "+351910000417";
        mobile.safe = cases::YesNo::Yes;
        cases::SafeContactDetails safe;
        safe.channels = {mobile};
        std::vector<cases::SafeWindow> always;
        for (unsigned day = 0; day < 7; ++day)
            always.push_back(
                {std::chrono::weekday{day}, std::chrono::minutes{0}, std::chrono::hours{24}});
        safe.windows = always;
        REQUIRE(cases::SafeContacts{desk}.save(opened->id, 0, safe));
        return *opened;
    }

    /// Somebody was sent there before, so that the agency is not new.
    void makeKnown(directory::ServiceId service)
    {
        m_desk.reset();
        known.push_back(service);
        const auto caseId = storage::firstRow(
            m_database, "SELECT id FROM cases LIMIT 1", [](const storage::Statement& row) {
                return row.get<std::string>(0);
            }).value();
        auto& desk = as(baiba);
        referrals::Referrals service_{desk};
        auto proposal = proposalFor(*cases::CaseId::parse(caseId));
        proposal.service.id = service;
        const auto draft = service_.propose(proposal);
        REQUIRE(draft);
        const auto submitted = service_.submit(draft->id, draft->revision);
        REQUIRE(submitted);
        referrals::Referrals other{as(tomas)};
        const auto approved
            = other.take(submitted->id, submitted->revision, referrals::Action::Approve);
        REQUIRE(approved);
        REQUIRE(other.take(approved->id, approved->revision, referrals::Action::Send));
    }

    FixedClock clock;
    office::Session ilze;
    office::Session tomas;
    office::Session baiba;
    office::Session noor;
    office::Session rosa;
    std::vector<directory::ServiceId> known;

private:
    storage::Database& m_database;
    std::unique_ptr<office::Desk> m_desk;
};

} // namespace waymark::test
