// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "directory/search.h"
#include "office/desk.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

/// What is shown of a secret place to somebody who said why.
struct Revealed {
    std::vector<hsds::Location> places;
    std::string safeEntrance;
};

/// The services an office can refer to: finding them and keeping them true.
class Directory {
public:
    /// Keeps the reference: the desk must outlive it.
    explicit Directory(office::Desk& desk);

    /// As one types; answers within a frame at 100,000 services.
    Results search(const Query& query);
    /// The counts beside the filters; takes longer than the search, so ask for it after.
    Facets facets(const Query& query);

    /// NotFound: directory.service-not-found. An entry that was merged leads to the one kept.
    Result<Service> find(ServiceId id);
    /// Many at once for lists; unknown ones are left out.
    std::vector<Hit> hits(const std::vector<ServiceId>& ids);

    /// Where one may search near: towns and districts of the directory whose name begins with
    /// `text`, postal codes that the office took in, then the towns of the eight countries.
    std::vector<Place> places(std::string_view text, std::size_t limit = 10);
    /// The one of them that is called exactly so, or has this postal code.
    std::optional<Place> placeNamed(std::string_view name);
    /// Takes in postal codes, a file as GeoNames publishes for each country. All or nothing;
    /// returns how many lines. Refusals: directory.places-unreadable, directory.import-not-allowed.
    Result<std::size_t> importPlaces(const std::filesystem::path& path);
    /// The languages services speak, most frequent first (BCP 47).
    std::vector<std::string> languages();

    /// "Still right": this worker made sure today. Conflict when somebody changed the entry since.
    Result<Verification> verify(ServiceId id, std::int64_t revision, VerifiedBy how);
    /// The office's own facts; they survive every re-import.
    Result<void> saveAdditions(ServiceId id, std::int64_t revision, const Additions& additions);
    /// What is sealed of a confidential service. Needs a reason, is journaled.
    Result<Revealed> reveal(ServiceId id, std::string_view reason);

private:
    office::Desk& m_desk;
};

} // namespace waymark::directory
