// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"
#include "directory/eligibility.h"
#include "referrals/referral.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::referrals {

/// What the person needs of a service. What the case itself tells (age, languages, offence, access
/// need, region) is not repeated here.
struct Wish {
    cases::CaseId caseId;
    directory::Need need;
    bool withChildren = false;
    bool withAnimals = false;
    bool anonymous = false;
    bool withoutReport = false;
    std::optional<directory::Place> near{}; ///< absent: the region of the case, where it is known
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
        NoLanguage, ///< `code`: speaks others and has no interpreters
        EligibilityMet, ///< `code`: EligibilityRule, `text`: what the service asks for
        EligibilityAsk, ///< as above, but the answer is not known
        EligibilityBarred, ///< as above, and the person does not fit
        Near, ///< `count` kilometres
        Far, ///< `count` kilometres
        InArea, ///< `text`: the area it serves
        AreaUnknown, ///< `text`: whether the person lives in it is not known
        OutOfArea, ///< `text`: it serves another area
        SharesAddress, ///< with a programme for perpetrators
        ShortWait, ///< `text`
        HelpedBefore, ///< `count` people of this office say that it helped
        OftenDeclined, ///< `count` referrals of this office it declined
        Fresh, ///< somebody made sure within 90 days
    };
    enum class Side { For, Against };
    Kind kind;
    Side side;
    std::string code{};
    std::string text{};
    int count = 0;
    friend bool operator==(const MatchReason&, const MatchReason&) = default;
};
std::string_view code(MatchReason::Kind kind); ///< "speaks_language" …

/// True when the reason alone takes a service out: not eligible, unsafe, out of area, no language.
bool isBar(MatchReason::Kind kind);
/// How much a reason counts when services are ordered: those for add it, those against take it
/// away. A table for everybody to read (docs/directory.md), shown beside each reason on request.
int weightOf(MatchReason::Kind kind);

struct Candidate {
    directory::Hit hit;
    ServiceSnapshot service;
    std::vector<MatchReason> reasons; ///< for first, then against
    bool leftOut = false; ///< a bar is among the reasons
    directory::Eligible eligible = directory::Eligible::Yes;
    int balance = 0; ///< weights for, minus weights against
};

/// Services for a need of a case. Those without a bar first, then by balance, distance, name and
/// id, so that the order is the same every time. At most `limit`.
std::vector<Candidate> candidatesFor(office::Desk& desk, const Wish& wish, std::size_t limit);

/// The heading of the directory that serves a need of an assessment; empty for what no service
/// does.
std::optional<directory::Need> serviceNeed(std::string_view assessmentNeed);

/// Days of a waiting time in words ("about 2 weeks", "3 semaines", "same day"); empty when none
/// can be read.
std::optional<int> waitingDays(std::string_view words);

} // namespace waymark::referrals
