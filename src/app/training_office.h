// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// The password of everybody in a training office; shown on its sign-in. It opens invented people
/// only: an office that is not marked as training never gets it.
inline constexpr std::string_view kTrainingPassword = "harbour street";
/// Whom the sign-in proposes.
inline constexpr std::string_view kTrainingWorker = "Ilze Bērziņa";
inline constexpr std::string_view kTrainingFolder = "Training.waymark";

/// Makes `folder` (must not exist) into an office of invented people with a history of three
/// months up to now: workers, services, cases in every stage, referrals, reviews waiting. All of it
/// is done through the services, signed in as whoever did it, so every rule, right and journal line
/// is real; only the clock is moved. Takes a few seconds. `progress` gets 0 … 1; false stops it and
/// removes the folder (Conflict "training.stopped").
Result<void> makeTrainingOffice(
    const std::filesystem::path& folder, const std::function<bool(double)>& progress = {});

} // namespace waymark::app
