// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "directory/exchange.h"
#include "directory/search.h"
#include "referrals/past_referrals.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace waymark::cli {

nlohmann::json toJson(const directory::PackageReport& report);
nlohmann::json toJson(const directory::ImportReport& report);
nlohmann::json toJson(const std::vector<directory::HandConflict>& conflicts);
nlohmann::json toJson(const referrals::PastReferrals& past);
nlohmann::json toJson(const directory::Hit& hit);
nlohmann::json toJson(const directory::OpenState& state);
/// How many each choice of a filter would leave.
nlohmann::json facetsJson(const directory::Facets& facets);
/// Our typed view with the HSDS object beside it.
nlohmann::json toJson(const directory::Service& service, const Clock& clock);

std::string toText(const directory::PackageReport& report);
std::string toText(const directory::ImportReport& report);
std::string toText(const directory::Hit& hit);
std::string toText(const directory::OpenState& state);
std::string toText(const directory::Service& service, const Clock& clock);

} // namespace waymark::cli
