// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/json.h"
#include "directory/service.h"

#include <optional>
#include <string_view>

namespace waymark::directory {

/// The member of ours in an HSDS object.
inline constexpr std::string_view kOwnMember = "x_waymark";
/// The taxonomy of ours in HSDS attributes.
inline constexpr std::string_view kOwnTaxonomy = "waymark";

/// What the document says: its attributes of our taxonomy, then its "x_waymark" member, which wins.
/// A flag of confidentiality in other dialects (iCarol, "redacted" places) counts too.
Additions additionsIn(const Json& document);

/// As the value of "x_waymark".
Json toJson(const Additions& additions);
Additions additionsFrom(const Json& member);

/// A verification that travels in "x_waymark": "on" a date, or so many "days_ago" in samples.
std::optional<Verification> verificationIn(const Json& document, Date today);

/// Which facts become attributes: `Own` also what only offices tell each other (safe entrance,
/// secure channel, agreement).
enum class Telling { Public, Own };
/// The HSDS attributes of the additions, ids made from the service's.
std::vector<Json> toAttributes(
    const Additions& additions, const ServiceId& service, Telling telling);

/// Without the words on the way in, which tell where a secret place is.
Json withoutEntrance(Json document);
/// The document without any locating field, see standards: places keep id, kind and the name
/// "Confidential location". Streets named elsewhere in its texts are blanked too.
Json withoutPlaces(Json document);
/// The streets of the places in it, as written.
std::vector<std::string> streetsIn(const Json& document);
/// With every text of `secrets` taken out of its texts.
Json blanked(Json document, const std::vector<std::string>& secrets);
/// The ids of the places in it.
std::vector<std::string> placeIds(const Json& document);

} // namespace waymark::directory
