// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/guard_words.h"

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Guard)
};

QString clockText(std::chrono::minutes sinceMidnight)
{
    const auto minutes = static_cast<int>(sinceMidnight.count());
    return isolated(timeText(QTime{(minutes / 60) % 24, minutes % 60}));
}

QString permissionText(const Honest<YesNo>& allowed, const char* yes, const char* no)
{
    if (!allowed.isAnswered()) return {};
    return allowed.value() == YesNo::Yes ? Words::tr(yes) : Words::tr(no);
}

} // namespace

QString guardReasonText(GuardReason reason)
{
    switch (reason) {
    case GuardReason::NoProfile: return Words::tr("nobody asked yet how to reach this person");
    case GuardReason::NoChannel: return Words::tr("no safe way of this kind is known");
    case GuardReason::ChannelUnsafe: return Words::tr("the person said not to use it");
    case GuardReason::OutsideWindow: return Words::tr("outside the safe hours");
    case GuardReason::NeverSafe: return Words::tr("no hour is safe");
    case GuardReason::WindowsNotAsked: return Words::tr("safe hours were not asked");
    case GuardReason::WindowEndsSoon: return Words::tr("the safe hours end soon");
    case GuardReason::NoVoicemail: return Words::tr("no voicemail");
    case GuardReason::NoSms: return Words::tr("no text messages");
    case GuardReason::NoLetter: return Words::tr("no letters");
    case GuardReason::PermissionNotAsked:
        return Words::tr("it was not asked whether this is allowed");
    case GuardReason::PlainEnvelopeOnly: return Words::tr("only in a plain envelope");
    case GuardReason::DiscreetOnly: return Words::tr("documents only in discreet form");
    case GuardReason::SomebodyElseSees: return Words::tr("somebody else may answer");
    case GuardReason::SharedDevice: return Words::tr("the device is shared");
    case GuardReason::Expired: return Words::tr("ask again, the last answer is old");
    }
    return {};
}

QString verdictText(const Verdict& verdict)
{
    QString reason = verdict.reasons.empty() ? QString{} : guardReasonText(verdict.reasons.front());
    if (verdict.answer == Answer::NotNow) {
        if (!verdict.nextSafe) return Words::tr("Do not call now: %1").arg(reason);
        return Words::tr("Do not call now, %1. Next safe time: %2 %3")
            .arg(reason, dayText(toQt(verdict.nextSafe->date)),
                clockText(verdict.nextSafe->sinceMidnight));
    }
    if (verdict.answer == Answer::AllowedWithWarning) {
        if (verdict.safeUntil)
            return Words::tr("Safe to call until %1, but %2")
                .arg(clockText(verdict.safeUntil->sinceMidnight), reason);
        return Words::tr("Ask first: %1").arg(reason);
    }
    if (verdict.safeUntil)
        return Words::tr("Safe to call until %1").arg(clockText(verdict.safeUntil->sinceMidnight));
    return Words::tr("Safe to call");
}

SafeContact bannerOf(const Verdict& verdict, const SafeContactDetails* profile)
{
    SafeContact banner;
    const bool allowed = verdict.answer == Answer::Allowed;
    banner.meaning = allowed ? Meaning::Settled : Meaning::Attention;
    banner.icon = allowed ? QStringLiteral("phone") : QStringLiteral("clock");
    banner.verdict = verdictText(verdict);
    if (!profile) return banner;
    const auto add = [&](const QString& text) {
        if (!text.isEmpty()) banner.tail.append(text);
    };
    if (verdict.channel) {
        const Channel& channel = profile->channels.at(*verdict.channel);
        const QString name = channel.label.empty() ? wordOf(channel.way) : toQt(channel.label);
        add(Words::tr("%1 ending %2").arg(name, isolated(toQt(masked(channel.address).substr(3)))));
    }
    add(permissionText(profile->voicemail, QT_TRANSLATE_NOOP("Guard", "voicemail is fine"),
        QT_TRANSLATE_NOOP("Guard", "no voicemail")));
    add(permissionText(profile->sms, QT_TRANSLATE_NOOP("Guard", "text is fine"),
        QT_TRANSLATE_NOOP("Guard", "no text")));
    if (!profile->nameToSay.empty()) add(Words::tr("say “%1”").arg(toQt(profile->nameToSay)));
    if (!profile->codeQuestion.empty()) add(Words::tr("ask the code question"));
    add(permissionText(profile->letter, QT_TRANSLATE_NOOP("Guard", "letters are fine"),
        QT_TRANSLATE_NOOP("Guard", "no letters")));
    if (profile->askedOn)
        banner.asked = Words::tr("Asked %1").arg(dayText(toQt(*profile->askedOn)));
    return banner;
}

} // namespace waymark::ui
