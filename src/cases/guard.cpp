// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/guard.h"

#include "cases/stored.h"
#include "cases/timeline.h"

#include <algorithm>

namespace waymark::cases {
namespace {

using std::chrono::minutes;

constexpr minutes kSoon{10};

std::optional<Way> wayOf(OutgoingAct act)
{
    switch (act) {
    case OutgoingAct::Call:
    case OutgoingAct::Voicemail: return Way::Phone;
    case OutgoingAct::Sms: return Way::Sms;
    case OutgoingAct::Email: return Way::Email;
    case OutgoingAct::Chat: return Way::Chat;
    case OutgoingAct::Letter: return Way::Letter;
    default: return std::nullopt;
    }
}

/// Whether the other side could notice it at the moment it happens.
bool dependsOnHour(OutgoingAct act)
{
    return act == OutgoingAct::Call || act == OutgoingAct::Voicemail || act == OutgoingAct::Sms
        || act == OutgoingAct::Chat;
}

/// Leaves paper or a file behind.
bool leavesPaper(OutgoingAct act)
{
    return act == OutgoingAct::Letter || act == OutgoingAct::Print || act == OutgoingAct::HandOver;
}

class Judge {
public:
    Judge(const SafeContactDetails& profile, OutgoingAct act, LocalTime now)
        : m_profile{profile}
        , m_act{act}
        , m_now{now}
    {
    }

    Verdict judge()
    {
        permission();
        channel();
        if (dependsOnHour(m_act)) hour();
        if (leavesPaper(m_act) && isYes(m_profile.discreetOnly)) warn(GuardReason::DiscreetOnly);
        if (m_profile.expiresOn && m_now.date >= *m_profile.expiresOn) warn(GuardReason::Expired);
        m_verdict.reasons = m_refusals;
        m_verdict.reasons.insert(m_verdict.reasons.end(), m_warnings.begin(), m_warnings.end());
        if (!m_refusals.empty())
            m_verdict.answer = Answer::NotNow;
        else if (!m_warnings.empty())
            m_verdict.answer = Answer::AllowedWithWarning;
        // Waiting helps only when the hour is all that is wrong.
        if (m_refusals != std::vector{GuardReason::OutsideWindow}) m_verdict.nextSafe.reset();
        return m_verdict;
    }

private:
    void refuse(GuardReason reason) { m_refusals.push_back(reason); }
    void warn(GuardReason reason) { m_warnings.push_back(reason); }

    void asked(const Honest<YesNo>& allowed, GuardReason no)
    {
        if (allowed.isAnswered() && allowed.value() == YesNo::No)
            refuse(no);
        else if (!isYes(allowed))
            warn(GuardReason::PermissionNotAsked);
    }

    void permission()
    {
        if (m_act == OutgoingAct::Voicemail) asked(m_profile.voicemail, GuardReason::NoVoicemail);
        if (m_act == OutgoingAct::Sms) asked(m_profile.sms, GuardReason::NoSms);
        if (m_act != OutgoingAct::Letter) return;
        asked(m_profile.letter, GuardReason::NoLetter);
        if (isYes(m_profile.plainEnvelope)) warn(GuardReason::PlainEnvelopeOnly);
    }

    void channel()
    {
        const auto way = wayOf(m_act);
        if (!way) return;
        bool unsafe = false;
        for (std::size_t i = 0; i < m_profile.channels.size(); ++i) {
            const Channel& candidate = m_profile.channels[i];
            // A text message goes to a telephone.
            const bool fits
                = candidate.way == *way || (*way == Way::Sms && candidate.way == Way::Phone);
            if (!fits) continue;
            if (candidate.safe.isAnswered() && candidate.safe.value() == YesNo::No) {
                unsafe = true;
                continue;
            }
            m_verdict.channel = i;
            if (!candidate.whoElseSees.empty()) warn(GuardReason::SomebodyElseSees);
            if (isYes(candidate.sharedDevice)) warn(GuardReason::SharedDevice);
            return;
        }
        refuse(unsafe ? GuardReason::ChannelUnsafe : GuardReason::NoChannel);
    }

    void hour()
    {
        if (!m_profile.windows.isAnswered()) return warn(GuardReason::WindowsNotAsked);
        const auto& windows = m_profile.windows.value();
        if (windows.empty()) return refuse(GuardReason::NeverSafe);
        const std::chrono::weekday today{std::chrono::sys_days{m_now.date}};
        std::optional<minutes> open;
        for (const SafeWindow& window : windows)
            if (window.day == today && window.from <= m_now.sinceMidnight
                && m_now.sinceMidnight < window.until)
                open = std::max(open.value_or(minutes{0}), window.until);
        if (!open) {
            refuse(GuardReason::OutsideWindow);
            m_verdict.nextSafe = nextOpening(windows);
            return;
        }
        m_verdict.safeUntil = LocalTime{m_now.date, *open};
        if (*open - m_now.sinceMidnight < kSoon) warn(GuardReason::WindowEndsSoon);
    }

    std::optional<LocalTime> nextOpening(const std::vector<SafeWindow>& windows) const
    {
        for (int ahead = 0; ahead <= 7; ++ahead) {
            const Date date = addDays(m_now.date, ahead);
            const std::chrono::weekday day{std::chrono::sys_days{date}};
            std::optional<minutes> first;
            for (const SafeWindow& window : windows)
                if (window.day == day && (ahead > 0 || window.from > m_now.sinceMidnight))
                    first = std::min(first.value_or(window.from), window.from);
            if (first) return LocalTime{date, *first};
        }
        return std::nullopt;
    }

    const SafeContactDetails& m_profile;
    OutgoingAct m_act;
    LocalTime m_now;
    std::vector<GuardReason> m_refusals;
    std::vector<GuardReason> m_warnings;
    Verdict m_verdict;
};

} // namespace

Verdict verdict(const SafeContactDetails* profile, OutgoingAct act, LocalTime now)
{
    if (profile) return Judge{*profile, act, now}.judge();
    Verdict unknown;
    unknown.reasons = {GuardReason::NoProfile};
    unknown.answer = wayOf(act) ? Answer::NotNow : Answer::AllowedWithWarning;
    return unknown;
}

Guard::Guard(office::Desk& desk)
    : m_desk{desk}
{
}

Verdict Guard::check(CaseId caseId, OutgoingAct act) const
{
    const auto profile = SafeContacts{m_desk}.current(caseId);
    return verdict(
        profile ? &profile->details : nullptr, act, m_desk.clock().local(m_desk.clock().now()));
}

Result<void> Guard::override(CaseId caseId, OutgoingAct act, std::string_view reason)
{
    if (reason.find_first_not_of(" \t\n") == std::string_view::npos)
        return Error{Error::Kind::Invalid, "guard.override-reason-missing", "reason"};
    const Verdict overridden = check(caseId, act);
    std::string reasons;
    for (const GuardReason why : overridden.reasons)
        reasons += (reasons.empty() ? "" : ",") + std::string{code(why)};
    const std::map<std::string, std::string> facts{{"act", std::string{code(act)}},
        {"answer", std::string{code(overridden.answer)}}, {"reasons", reasons}};
    office::Act recorded{m_desk};
    if (!isVisible(m_desk, caseId)) return Error{Error::Kind::NotFound, "case.not-found"};
    addEvent(m_desk, caseId,
        {.kind = EntryKind::Safety,
            .at = m_desk.clock().now(),
            .title = {},
            .text = std::string{reason},
            .event = "guard.overridden",
            .facts = facts});
    recorded.record({"guard.overridden", "case", caseId.toString(), facts});
    recorded.commit();
    return {};
}

} // namespace waymark::cases
