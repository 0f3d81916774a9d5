// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts.h"
#include "app/workspace.h"
#include "office/teams.h"
#include "support/engines.h"
#include "support/fixed_clock.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark::test {

inline constexpr std::string_view kTestPassword = "correct horse battery";

/// An office in a folder of its own, with cheap keys and a clock that stands still:
///
///     test::TestOffice office;
///     auto& workspace = office.as("Maria");
///
/// Adam is administrator, Sofia supervisor (and worker), Maria and Jonas workers, Dora reads for
/// data protection. Sofia and Maria are the team "Day". Everybody's password is kTestPassword.
class TestOffice {
public:
    TestOffice()
    {
        using office::Role;
        // Sign-ins with real passwords, as an office makes them; the keys are cheap.
        const auto made = m_workspace.createOffice(folder(),
            {{"Test office", "FR", "UTC", "en", false}, "Adam", std::string{kTestPassword}});
        if (!made) FAIL(made.error().rule.text);
        m_recoveryCode = made->code;
        auto& admin = as("Adam");
        const auto sofia = add("Sofia", {Role::Worker, Role::Supervisor});
        const auto maria = add("Maria", {Role::Worker});
        add("Jonas", {Role::Worker});
        add("Dora", {Role::DataProtection});
        const auto day = admin.teams().add("Day").value().id;
        for (const auto& member : {sofia, maria})
            if (!admin.teams().join(day, member)) FAIL("no team");
        admin.signOut();
        for (const std::string_view name : {"Sofia", "Maria", "Jonas", "Dora"}) {
            if (!m_workspace.signInChanging(folder(), name, kInitial, kTestPassword))
                FAIL("no first sign-in");
            m_workspace.signOut();
        }
    }

    /// Signs out who is there and signs `worker` in.
    app::Workspace& as(std::string_view worker)
    {
        m_workspace.signOut();
        const auto entered = m_workspace.signIn(folder(), worker, kTestPassword);
        if (!entered) FAIL(entered.error().rule.text);
        return m_workspace;
    }

    /// Whoever is signed in.
    app::Workspace& workspace() { return m_workspace; }
    FixedClock& clock() { return m_clock; }
    std::filesystem::path folder() const { return m_parent.path() / "Test.waymark"; }
    const std::filesystem::path& parent() const { return m_parent.path(); }
    const std::string& recoveryCode() const { return m_recoveryCode; }

private:
    static constexpr std::string_view kInitial = "first password";

    office::WorkerId add(std::string_view name, const std::set<office::Role>& roles)
    {
        const auto added = m_workspace.accounts().add({std::string{name}, roles}, kInitial);
        if (!added) FAIL(added.error().rule.text);
        return added->id;
    }

    TemporaryFolder m_parent;
    FixedClock m_clock;
    app::Workspace m_workspace{{.clock = &m_clock, .strength = app::KeyStrength::Cheap}};
    std::string m_recoveryCode;
};

} // namespace waymark::test
