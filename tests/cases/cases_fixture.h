// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/case_list.h"
#include "cases/guard.h"
#include "cases/likeness.h"
#include "cases/task.h"
#include "cases/timeline.h"
#include "support/engines.h"
#include "support/test_desk.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

namespace waymark::test {

/// A call about stalking, told by its victim; every counted item is there.
inline cases::ContactDetails someCall(std::string_view name = "Elena Marques")
{
    using namespace cases;
    ContactDetails call;
    call.startedAt = *parseInstant("2026-11-24T10:42:00Z");
    call.endedAt = *parseInstant("2026-11-24T10:54:00Z");
    call.medium = Medium::Helpline116006;
    call.callerRole = CallerRole::Victim;
    call.dangerNow = YesNo::No;
    call.outcome = Outcome::InformationOnly;
    call.language = std::string{"pt"};
    call.region = std::string{"harbour"};
    IncidentDetails incident;
    incident.offences = {"02082"};
    incident.relationship = Relationship::FormerPartnerApart;
    incident.ownWords = "He waits at the school gate.";
    call.incidents = {incident};
    call.person.name = name;
    call.safeContact.channels = {{.way = Way::Phone, .address = "+351 912 345 417"}};
    return call;
}

inline cases::Promotion withConsent()
{
    return {.details = {},
        .recordKeeping = {.purpose = cases::ConsentPurpose::RecordKeeping, .given = true},
        .otherConsents = {}};
}

/// A contact made into a case at `desk`.
inline cases::Case someCase(office::Desk& desk, std::string_view name = "Elena Marques")
{
    const auto contact = cases::Contacts{desk}.add(someCall(name));
    REQUIRE(contact);
    auto made = cases::Cases{desk}.promote(contact->id, withConsent());
    REQUIRE(made);
    return *made;
}

/// A database with two workers, one desk open at a time.
template <class Engine>
struct Office {
    Engine engine;
    FixedClock clock;
    office::Session maria = makeWorker(engine.database(), "Maria", {office::Role::Worker});
    office::Session luka = makeWorker(engine.database(), "Luka", {office::Role::Worker});
    std::unique_ptr<office::Desk> open = signIn(engine.database(), clock, maria);

    office::Desk& desk() { return *open; }
    office::Desk& as(const office::Session& session)
    {
        open.reset();
        open = signIn(engine.database(), clock, session);
        return *open;
    }
    office::Session another(std::string_view name, std::initializer_list<office::Role> roles)
    {
        open.reset();
        return makeWorker(engine.database(), name, roles);
    }
};

} // namespace waymark::test
