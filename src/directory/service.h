// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "directory/hsds.h"
#include "directory/json.h"
#include "directory/need.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::directory {

using ServiceId = Id<struct ServiceTag>;

/// Three answers, because most directories do not say.
enum class Said { Unknown, Yes, No };

/// Who may come, where a service makes a difference.
enum class GenderRule { Everyone, WomenOnly, MenOnly };
std::string_view code(GenderRule rule); ///< "everyone", "women_only", "men_only"
std::optional<GenderRule> parseGenderRule(std::string_view code);

/// How long ago somebody in this office made sure that an entry is right.
enum class Freshness {
    Fresh, ///< up to 90 days
    Ageing, ///< up to 180 days
    Stale, ///< longer ago or never: ask before you give the number
};
inline constexpr int kFreshDays = 90;
inline constexpr int kAgeingDays = 180;
Freshness freshnessOf(std::optional<Date> verifiedOn, Date today);
std::string_view code(Freshness freshness); ///< "fresh", "ageing", "stale"

/// How somebody made sure.
enum class VerifiedBy { Phone, Email, Visit, Website, Meeting };
std::string_view code(VerifiedBy how);
std::optional<VerifiedBy> parseVerifiedBy(std::string_view code);

/// What victim support needs to know of a service and HSDS has no field for. Travels as HSDS
/// attributes of the taxonomy "waymark"; the members marked * only in the member "x_waymark", which
/// an export leaves out unless asked.
struct Additions {
    std::vector<Need> needs{};
    std::vector<std::string> crimes{}; ///< ICCS codes or tags such as "domestic"; empty: any
    GenderRule gender = GenderRule::Everyone;
    std::vector<std::string>
        statuses{}; ///< who may come: victim, relative, witness, bereaved; empty: anybody
    std::vector<std::string> exclusions{}; ///< who may not come or what bars, in words
    Said acceptsAnonymous = Said::Unknown;
    Said takesChildren = Said::Unknown;
    Said takesAnimals = Said::Unknown;
    Said stepFree = Said::Unknown;
    Said takesUndocumented = Said::Unknown; ///< also "asks for no papers"
    Said withoutReport = Said::Unknown; ///< no police report needed
    Said free = Said::Unknown;
    Said interpreters = Said::Unknown;
    Said closedOnHolidays = Said::Unknown; ///< public holidays of its country
    std::vector<std::string>
        interpreterLanguages{}; ///< BCP 47; empty with interpreters: on request
    std::string waitingTime{}; ///< in words
    bool confidential = false; ///< a shelter: its address reaches no list, search or export
    std::string safeEntrance{}; ///< *
    std::string secureChannel{}; ///< * how a referral may be sent
    std::string agreement{}; ///< * number of the agreement between the offices
    std::string goodToKnow{}; ///< * the office's own note

    friend bool operator==(const Additions&, const Additions&) = default;
};

struct Verification {
    Date on;
    std::string by; ///< name of the worker
    VerifiedBy how;
    friend bool operator==(const Verification&, const Verification&) = default;
};

/// A service with everything known about it. The address of a confidential one is not in it.
struct Service {
    ServiceId id;
    std::int64_t revision = 0;
    hsds::Service hsds{};
    Additions additions{};
    std::string source{}; ///< name of the directory it came from; kByHand: entered here
    std::optional<Verification> verified{};
    Freshness freshness = Freshness::Stale;
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    Json document{}; ///< the HSDS object as it came, with all that is unknown to us
};

/// The rows that tell when the service can be reached: its own, else those of its places.
std::vector<hsds::Schedule> schedulesOf(const hsds::Service& service);
/// As above, with a row for the public holidays when it is closed on them.
std::vector<hsds::Schedule> schedulesOf(const hsds::Service& service, const Additions& additions);
/// The number to call first: the service's own, else of its place, else of its organisation.
std::optional<hsds::Phone> mainPhone(const hsds::Service& service);
/// "France Victimes" of "116 006 France Victimes", where its main number stands beside the name;
/// the whole name where nothing else is in it.
std::string nameWithoutPhone(const hsds::Service& service);
/// Languages spoken, as BCP 47 codes, without those of interpreters.
std::vector<std::string> languagesOf(const hsds::Service& service);
/// Letters go to a postal address, but nobody is received there.
bool canBeVisited(std::string_view addressType);
/// Where one goes: the first place with an address that can be visited, else the first place.
const hsds::Location* placeToGo(const hsds::Service& service);
/// Its address that can be visited; null when there is none.
const hsds::Address* addressToGo(const hsds::Service& service);
/// "12 Rope Walk, Port district" of the first physical address; empty when there is none.
std::string placeOf(const hsds::Service& service);
/// Plain text of a description that may hold HTML or Markdown.
std::string plainText(std::string_view description);

} // namespace waymark::directory
