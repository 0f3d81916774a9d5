// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/referral.h"

namespace waymark::test {

/// An agreement that may be sent on 24 November 2026: the least an agency needs, all shared.
inline referrals::Consent givenConsent()
{
    using namespace referrals;
    Consent consent;
    for (const Item item : allItems())
        consent[item].answer = isMinimal(item) ? Answer::Share : Answer::KeepBack;
    consent[Item::NameToUse].text = "Elena";
    consent[Item::SafeChannel].text = "second mobile ending 417, Monday to Thursday, mornings";
    consent[Item::Language].text = "Portuguese, some English";
    consent[Item::Who].text = "one adult, children aged 4 and 9";
    consent[Item::Request].text = "a family room from 30 November";
    consent[Item::SafetyNote].text = "no voicemail, no text, no letter";
    consent.way = ConsentWay::Phone;
    consent.givenAt = *parseInstant("2026-11-24T10:20:00Z");
    consent.validUntil = *parseDate("2027-02-24");
    return consent;
}

inline referrals::Proposal proposalFor(cases::CaseId caseId)
{
    return {.caseId = caseId,
        .service = {directory::ServiceId::create(), "Casa do Farol", "Farol Association", "PT"},
        .needCode = "shelter",
        .subject = "Request for a place",
        .language = "en",
        .consent = givenConsent()};
}

} // namespace waymark::test
