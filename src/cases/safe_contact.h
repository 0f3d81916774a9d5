// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cases/honest.h"
#include "cases/ids.h"
#include "office/desk.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace waymark::cases {

/// The ways to reach a person.
enum class Way { Phone, Sms, Email, Chat, Letter, InPerson };
template <>
struct Codes<Way> {
    static constexpr auto kAll = std::to_array<Coded<Way>>({
        {Way::Phone, "phone"},
        {Way::Sms, "sms"},
        {Way::Email, "email"},
        {Way::Chat, "chat"},
        {Way::Letter, "letter"},
        {Way::InPerson, "in_person"},
    });
};

/// One number, address or place. The first of a way is the one to use.
struct Channel {
    Way way = Way::Phone;
    std::string address{}; ///< number, mail address …; shown masked until asked for
    std::string label{}; ///< "second mobile"
    std::string whoElseSees{}; ///< "sister answers"; empty: nobody as far as known
    Honest<YesNo> sharedDevice{}; ///< the device or account is shared or may be watched
    Honest<YesNo> safe{}; ///< asked: may we use this one at all?
    friend bool operator==(const Channel&, const Channel&) = default;
};

/// When it is safe. Minutes of the office's wall clock; `until` 24:00 at most and after `from`.
struct SafeWindow {
    std::chrono::weekday day;
    std::chrono::minutes from{};
    std::chrono::minutes until{};
    friend bool operator==(const SafeWindow&, const SafeWindow&) = default;
};

/// How, when and as whom a person may be reached. Each saving is a new version; nothing is lost.
struct SafeContactDetails {
    std::vector<Channel> channels{};
    Honest<std::vector<SafeWindow>>
        windows{}; ///< answered and empty: never safe; not asked: unknown
    Honest<YesNo> voicemail{};
    Honest<YesNo> sms{};
    Honest<YesNo> letter{};
    Honest<YesNo> plainEnvelope{}; ///< letters only in one
    Honest<YesNo> discreetOnly{}; ///< documents only in discreet form
    std::string nameToSay{}; ///< "Anna from the dentist"
    std::string codeQuestion{};
    std::string codeAnswer{};
    std::string neverContact{}; ///< people and places never to contact, in words
    std::optional<Date> askedOn{}; ///< when the person last confirmed this
    std::optional<Date> expiresOn{}; ///< ask again from this day on
    std::string note{};
    friend bool operator==(const SafeContactDetails&, const SafeContactDetails&) = default;
};

struct SafeContact {
    SafeContactId id;
    CaseId caseId;
    std::int64_t version; ///< 1, 2, 3 …; the highest is in force
    Instant savedAt;
    WorkerId savedBy;
    SafeContactDetails details{};
    friend bool operator==(const SafeContact&, const SafeContact&) = default;
};

Problems problemsIn(const SafeContactDetails& details);
/// "…417": the last three signs of an address, for banners and lists.
std::string masked(std::string_view address);

class SafeContacts {
public:
    explicit SafeContacts(office::Desk& desk);
    std::optional<SafeContact> current(CaseId caseId) const;
    std::vector<SafeContact> versions(CaseId caseId) const; ///< newest first
    /// `basedOn` is the version the worker saw (0: none yet); Conflict "safe-contact.changed" when
    /// a newer one exists.
    Result<SafeContact> save(
        CaseId caseId, std::int64_t basedOn, const SafeContactDetails& details);
    /// The full address of one channel of the version in force. Journaled with the reason.
    Result<std::string> reveal(CaseId caseId, std::size_t channel, std::string_view reason);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
