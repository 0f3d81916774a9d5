// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/safe_contact.h"

namespace waymark::cases {

/// Something that may reach the person, or somebody beside them.
enum class OutgoingAct {
    Call,
    Voicemail,
    Sms,
    Email,
    Chat,
    Letter,
    Print,
    HandOver,
    Export,
    Referral
};
template <>
struct Codes<OutgoingAct> {
    static constexpr auto kAll = std::to_array<Coded<OutgoingAct>>({
        {OutgoingAct::Call, "call"},
        {OutgoingAct::Voicemail, "voicemail"},
        {OutgoingAct::Sms, "sms"},
        {OutgoingAct::Email, "email"},
        {OutgoingAct::Chat, "chat"},
        {OutgoingAct::Letter, "letter"},
        {OutgoingAct::Print, "print"},
        {OutgoingAct::HandOver, "hand_over"},
        {OutgoingAct::Export, "export"},
        {OutgoingAct::Referral, "referral"},
    });
};

enum class Answer { Allowed, AllowedWithWarning, NotNow };
template <>
struct Codes<Answer> {
    static constexpr auto kAll = std::to_array<Coded<Answer>>({{Answer::Allowed, "allowed"},
        {Answer::AllowedWithWarning, "allowed_with_warning"}, {Answer::NotNow, "not_now"}});
};

/// Why the guard answers as it does; the UI has one sentence for each.
enum class GuardReason {
    NoProfile, ///< nobody asked yet how to reach this person
    NoChannel, ///< no safe channel of this kind is known
    ChannelUnsafe, ///< the person said not to use it
    OutsideWindow,
    NeverSafe, ///< asked, and no time is safe
    WindowsNotAsked,
    WindowEndsSoon, ///< fewer than ten minutes are left
    NoVoicemail,
    NoSms,
    NoLetter,
    PermissionNotAsked, ///< voicemail, SMS or letter was never talked about
    PlainEnvelopeOnly,
    DiscreetOnly,
    SomebodyElseSees,
    SharedDevice,
    Expired, ///< ask again: the profile is past its day
};
template <>
struct Codes<GuardReason> {
    static constexpr auto kAll = std::to_array<Coded<GuardReason>>({
        {GuardReason::NoProfile, "no_profile"},
        {GuardReason::NoChannel, "no_channel"},
        {GuardReason::ChannelUnsafe, "channel_unsafe"},
        {GuardReason::OutsideWindow, "outside_window"},
        {GuardReason::NeverSafe, "never_safe"},
        {GuardReason::WindowsNotAsked, "windows_not_asked"},
        {GuardReason::WindowEndsSoon, "window_ends_soon"},
        {GuardReason::NoVoicemail, "no_voicemail"},
        {GuardReason::NoSms, "no_sms"},
        {GuardReason::NoLetter, "no_letter"},
        {GuardReason::PermissionNotAsked, "permission_not_asked"},
        {GuardReason::PlainEnvelopeOnly, "plain_envelope_only"},
        {GuardReason::DiscreetOnly, "discreet_only"},
        {GuardReason::SomebodyElseSees, "somebody_else_sees"},
        {GuardReason::SharedDevice, "shared_device"},
        {GuardReason::Expired, "expired"},
    });
};

struct Verdict {
    Answer answer = Answer::Allowed;
    std::vector<GuardReason> reasons{}; ///< weightiest first; empty only when simply allowed
    std::optional<LocalTime> safeUntil{}; ///< allowed by a window: when it closes
    std::optional<LocalTime>
        nextSafe{}; ///< not now because of the hour: when to try, within 7 days
    std::optional<std::size_t> channel{}; ///< which of the profile's channels was judged
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// Pure: the same profile, act and office wall-clock time give the same answer. No profile at all
/// is not "allowed": nobody asked yet.
Verdict verdict(const SafeContactDetails* profile, OutgoingAct act, LocalTime now);

/// What every outgoing act passes. Services of other modules call check() before they act.
class Guard {
public:
    explicit Guard(office::Desk& desk);
    Verdict check(CaseId caseId, OutgoingAct act) const;
    /// The worker goes on although the answer was NotNow: the reason goes into the case, the act
    /// and the verdict into the journal. Invalid "guard.override-reason-missing" for an empty
    /// reason.
    Result<void> override(CaseId caseId, OutgoingAct act, std::string_view reason);

private:
    office::Desk& m_desk;
};

} // namespace waymark::cases
