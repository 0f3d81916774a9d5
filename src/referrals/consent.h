// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::referrals {

using ConsentId = Id<struct ConsentTag>;

/// What an agency could be told, in the order of the page. The first six are the least it needs;
/// the others stay out unless the person wants them said (domain: minimal data set).
enum class Item {
    NameToUse, ///< a name or a pseudonym
    SafeChannel, ///< one safe way to reach the person, with its window and what may be said
    Language, ///< language, format, interpreter
    Who, ///< who needs it: adults, children and their ages
    Request, ///< what we ask for
    SafetyNote, ///< what they must never do
    CourtOrder, ///< that there is one
    Story, ///< what happened
    Health, ///< special category of data
    Offender, ///< name and address of the other person
    ResidencePapers,
};
inline constexpr std::size_t kItemCount = 11;
constexpr std::array<Item, kItemCount> allItems()
{
    std::array<Item, kItemCount> items{};
    for (std::size_t i = 0; i < kItemCount; ++i)
        items[i] = static_cast<Item>(i);
    return items;
}

constexpr bool isMinimal(Item item) { return item <= Item::SafetyNote; }
/// Shared only with a reason written down.
constexpr bool needsReason(Item item)
{
    return item == Item::Offender || item == Item::ResidencePapers;
}
/// GDPR Art. 9: sharing it is always read by a supervisor.
constexpr bool isSpecialCategory(Item item) { return item == Item::Health; }

enum class Answer {
    NotAsked, ///< counts as kept back
    KeepBack,
    Share,
};

/// One item, as the person answered it. `text` is word for word what the agency would read.
struct ItemConsent {
    Item item;
    Answer answer = Answer::NotAsked;
    std::string text{};
    std::string reason{}; ///< why it is shared, for items with needsReason()
    friend bool operator==(const ItemConsent&, const ItemConsent&) = default;
};

enum class ConsentWay { InPerson, Phone, VideoCall, SignedForm, SafeMessage, Representative };

/// Why something is shared without agreement; the approving supervisor is the second person
/// deciding.
enum class LegalBasis { ChildAtRisk, DangerToLife, CourtOrder };

struct ConsentOverride {
    LegalBasis basis;
    std::string why;
    bool personTold = false; ///< false: telling would not be safe, `why` says so
    friend bool operator==(const ConsentOverride&, const ConsentOverride&) = default;
};

/// What one person agreed to for one agency.
struct Consent {
    std::array<ItemConsent, kItemCount> items = startingItems();
    std::optional<ConsentWay> way{}; ///< absent: not given yet
    std::optional<Instant> givenAt{};
    std::optional<Date> validUntil{}; ///< the last day it holds
    std::optional<ConsentOverride> override{};
    std::optional<Instant> withdrawnAt{};

    static std::array<ItemConsent, kItemCount> startingItems(); ///< nothing asked, nothing shared

    const ItemConsent& operator[](Item item) const { return items[static_cast<std::size_t>(item)]; }
    ItemConsent& operator[](Item item) { return items[static_cast<std::size_t>(item)]; }
    bool shares(Item item) const { return (*this)[item].answer == Answer::Share; }
    std::size_t sharedCount() const;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// Three months from `given`, or the last day of that month.
Date defaultValidUntil(Date given);

enum class ConsentState { Missing, Given, Expired, Withdrawn };
ConsentState stateOf(const Consent& consent, Date today);

/// What stands in the way of sending anything on this consent; the subject is the code of the item
/// or of the field. Empty: it may go.
Problems problemsIn(const Consent& consent, Date today);

std::string_view code(Item item);
std::string_view code(Answer answer);
std::string_view code(ConsentWay way);
std::string_view code(LegalBasis basis);
std::string_view code(ConsentState state);
std::optional<Item> parseItem(std::string_view code);
std::optional<Answer> parseAnswer(std::string_view code);
std::optional<ConsentWay> parseConsentWay(std::string_view code);
std::optional<LegalBasis> parseLegalBasis(std::string_view code);

} // namespace waymark::referrals
