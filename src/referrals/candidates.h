// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"
#include "referrals/referral.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace waymark::referrals {

/// What the person needs of a service.
struct Wish {
    cases::CaseId caseId;
    directory::Need need;
    bool withChildren = false;
};

/// One thing that speaks for or against a service, as a fact; the interface makes the sentence.
struct MatchReason {
    enum class Kind {
        SpeaksLanguage, ///< `code`: BCP 47
        HasInterpreters,
        LanguageUnknown,
        TakesChildren,
        NoChildren,
        ChildrenUnknown,
        AcceptsAnonymous,
        Free,
        StepFree,
        NotStepFree,
        WaitingTime, ///< `text`
        AnsweredBefore, ///< `count` referrals of this office it accepted
        NoReply, ///< asked for this case, and it has not answered
        DeclinedBefore, ///< asked for this case, and it said no
        NeverAsked, ///< never sent anything to: a supervisor reads it
        Stale, ///< nobody made sure for half a year
    };
    enum class Side { For, Against };
    Kind kind;
    Side side;
    std::string code{};
    std::string text{};
    int count = 0;
    friend bool operator==(const MatchReason&, const MatchReason&) = default;
};

struct Candidate {
    directory::Hit hit;
    ServiceSnapshot service;
    std::vector<MatchReason> reasons; ///< for first, then against
    bool leftOut = false; ///< does not fit; the first reason against says why
};

/// Services for a need of a case. The order is a suggestion from the reasons: those that fit, more
/// reasons for and fewer against first; no score is kept. At most `limit`.
std::vector<Candidate> candidatesFor(office::Desk& desk, const Wish& wish, std::size_t limit);

/// The heading of the directory that serves a need of an assessment; empty for what no service
/// does.
std::optional<directory::Need> serviceNeed(std::string_view assessmentNeed);

} // namespace waymark::referrals
