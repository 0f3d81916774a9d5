// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/country_pack.h"
#include "office/desk.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::office {

/// What somebody of this office vouched for, because the pack could not.
struct FactConfirmation {
    WorkerId by;
    Instant at{};
    std::string source; ///< what it was compared with

    friend bool operator==(const FactConfirmation&, const FactConfirmation&) = default;
};

/// A fact as the office screen lists it.
struct FactStanding {
    CountryFact fact;
    std::optional<FactConfirmation> confirmation; ///< the office's own

    bool isConfirmed() const { return fact.confirmed || confirmation.has_value(); }
};

/// The facts of the packs together with what this office confirmed itself. A confirmation holds
/// for the fact as it was read: when a newer pack says something else, it lapses.
class Countries {
public:
    explicit Countries(Desk& desk);

    /// The only way facts get into documents: confirmed by the pack or by this office, all others
    /// left out. Empty for an unknown country.
    std::vector<CountryFact> confirmedFacts(std::string_view country) const;
    /// Everything, for the office screen, which labels what is unconfirmed.
    std::vector<FactStanding> facts(std::string_view country) const;

    /// Administrators vouch for a fact they compared with `source`. country.fact-not-found,
    /// country.source-missing.
    Result<void> confirm(
        std::string_view country, std::string_view factId, std::string_view source);
    Result<void> withdraw(std::string_view factId);

private:
    Desk& m_desk;
};

/// The opening hours among `facts` of the helpline or organisation `id`, if they are there.
const Hours* hoursOf(const std::vector<CountryFact>& facts, std::string_view id);

} // namespace waymark::office
