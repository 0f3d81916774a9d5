// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/ids.h"
#include "office/desk.h"
#include "referrals/ids.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

/// What people do in the story of the training office, each through the service that does it in
/// earnest. A refusal throws std::logic_error with its rule.
namespace waymark::app {

/// What later acts of the same case need to know.
struct CaseState {
    nlohmann::json told;
    std::optional<cases::CaseId> id{};
    std::map<std::string, referrals::ReferralId> referrals{}; ///< by the story's own keys
};
struct ReferralState {
    std::optional<referrals::ReferralId> id{};
};

void importDirectory(office::Desk& desk);
void openCase(office::Desk& desk, CaseState& state);
void addPeople(office::Desk& desk, CaseState& state);
void writeEntry(office::Desk& desk, CaseState& state, const nlohmann::json& entry);
void judgeRisk(office::Desk& desk, CaseState& state);
void assess(office::Desk& desk, CaseState& state, const nlohmann::json& told);
void addNeed(office::Desk& desk, CaseState& state, const nlohmann::json& need);
void addTask(office::Desk& desk, CaseState& state, const nlohmann::json& task);
void giveLeaflets(office::Desk& desk, CaseState& state, const nlohmann::json& told);
void beginNote(office::Desk& desk, CaseState& state, const nlohmann::json& told);
void setStatus(office::Desk& desk, CaseState& state);
void propose(
    office::Desk& desk, CaseState& state, ReferralState& referral, const nlohmann::json& told);
void takeStep(office::Desk& desk, ReferralState& referral, const nlohmann::json& step);

} // namespace waymark::app
