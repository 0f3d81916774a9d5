// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ids.h"
#include "base/result.h"
#include "cases/ids.h"
#include "directory/service.h"
#include "office/session.h"
#include "referrals/consent.h"
#include "referrals/ids.h"
#include "referrals/review.h"
#include "referrals/timers.h"
#include "referrals/workflow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::referrals {

enum class Type {
    Signposting, ///< contact data given, nothing leaves the office
    Assisted, ///< called together, or an appointment made
    Warm, ///< a talk of three
    Full, ///< data sent
};

enum class Transport { PrintedSheet, SealedFile, Phone, HandedOver };

/// Why an agency says no; what gap statistics count.
enum class DeclineReason {
    NoCapacity,
    NotEligible,
    OutOfArea,
    Language,
    Safety,
    WrongService,
    ClientNotReached,
    ClientRefused,
};

enum class Outcome { Helped, HelpedInPart, NotHelped, NotContacted, NotKnown };

/// The service as it was when it was chosen, so that an old referral still says where it went.
struct ServiceSnapshot {
    directory::ServiceId id;
    std::string name;
    std::string organisation{};
    std::string country{}; ///< ISO 3166-1 alpha-2, empty: not known
    friend bool operator==(const ServiceSnapshot&, const ServiceSnapshot&) = default;
};

/// Name, organisation and country as the directory has them now. The country is that of the first
/// address; a confidential service has none.
ServiceSnapshot snapshotOf(const directory::Service& service);

/// What the author writes and may change until it is submitted.
struct Proposal {
    cases::CaseId caseId;
    ServiceSnapshot service;
    std::optional<assessment::NeedId> need{};
    std::string needCode{}; ///< of the need, as the assessment codes it
    Type type = Type::Full;
    Transport transport = Transport::PrintedSheet;
    Urgency urgency = Urgency::Normal;
    std::string subject{}; ///< the title of the sheet, "Request for a place"
    std::string language{}; ///< of the sheet, BCP 47; empty: the office's
    std::string noteToReviewer{}; ///< never leaves the office
    std::optional<ReferralId> parent{}; ///< which it replaces
    Consent consent{};

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// What must be put right before a draft can be kept at all; consent is asked for at submitting.
Problems problemsIn(const Proposal& proposal);

struct Referral {
    ReferralId id;
    std::int64_t revision;
    std::string caseReference;
    int number; ///< 1, 2, 3 … within the case
    office::WorkerId author;
    std::string authorName;
    State state;
    int version; ///< how often it was submitted; 0 while never
    Proposal proposal;
    std::vector<ReviewReason> reviewReasons; ///< as found at the last submitting
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> sentAt{};
    std::optional<DueTimes> due{}; ///< once sent
    std::optional<DeclineReason> declined{};
    std::optional<Outcome> outcome{};

    std::string reference() const; ///< "2026-0148/R4"
};

/// One thing that happened to a referral, oldest first in lists.
struct Event {
    Instant at;
    std::string workerName;
    Action action;
    State from;
    State to;
    std::string note; ///< comment, reason in words; may hold personal data
    std::string reasonCode; ///< DeclineReason or Outcome, or empty
};

/// A row of a list.
struct ReferralRow {
    ReferralId id;
    cases::CaseId caseId;
    std::string caseReference;
    int number;
    std::string serviceName;
    std::string needCode;
    std::string authorName;
    Type type;
    Urgency urgency;
    State state;
    Instant changedAt;
    std::optional<Instant> sentAt;
    std::optional<Instant>
        nextDue; ///< when the agency should have answered; absent when it need not

    std::string reference() const;
};

std::string_view code(Type type);
std::string_view code(Transport transport);
std::string_view code(DeclineReason reason);
std::string_view code(Outcome outcome);
std::optional<Type> parseType(std::string_view code);
std::optional<Transport> parseTransport(std::string_view code);
std::optional<DeclineReason> parseDeclineReason(std::string_view code);
std::optional<Outcome> parseOutcome(std::string_view code);

} // namespace waymark::referrals
