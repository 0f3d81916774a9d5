// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_sections.h"
#include "ui/desktop/contact/windows_edit.h"

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactPage)
};

/// The first channel of one way; made when something is typed, gone when it is empty again.
Field* channelLine(ContactBinder& binder, SafeContactDetails& profile, Way way, const QString& name,
    const QString& objectName)
{
    auto* edit = new LineEdit;
    edit->setObjectName(objectName);
    const auto find
        = [&profile, way] { return std::ranges::find(profile.channels, way, &Channel::way); };
    QObject::connect(
        edit, &QLineEdit::textEdited, edit, [&binder, &profile, way, find](const QString& text) {
            auto found = find();
            if (found == profile.channels.end()) {
                profile.channels.push_back({});
                found = std::prev(profile.channels.end());
                found->way = way;
            }
            found->address = fromQt(text.trimmed());
            if (found->address.empty()) profile.channels.erase(found);
            binder.touched();
        });
    binder.onLoad([edit, &profile, find] {
        const auto found = find();
        edit->setText(found == profile.channels.end() ? QString{} : toQt(found->address));
    });
    return new Field{name, edit};
}

} // namespace

QList<QWidget*> safeContactRows(ContactBinder& binder, SafeContactDetails& profile)
{
    auto* windows = new WindowsEdit;
    QObject::connect(windows, &WindowsEdit::changed, windows, [&binder, &profile, windows] {
        profile.windows = windows->value();
        binder.touched();
    });
    binder.onLoad([windows, &profile] { windows->setValue(profile.windows); });

    auto* seen = new LineEdit;
    seen->setObjectName(QStringLiteral("whoElseSees"));
    QObject::connect(seen, &QLineEdit::textEdited, seen, [&](const QString& text) {
        for (Channel& channel : profile.channels)
            if (channel.way == Way::Phone) channel.whoElseSees = fromQt(text.trimmed());
        binder.touched();
    });
    binder.onLoad([seen, &profile] {
        const auto phone = std::ranges::find(profile.channels, Way::Phone, &Channel::way);
        seen->setText(phone == profile.channels.end() ? QString{} : toQt(phone->whoElseSees));
    });

    return {
        sideBySide(channelLine(binder, profile, Way::Phone, Words::tr("Telephone"),
                       QStringLiteral("phone")),
            new Field{Words::tr("Who else may answer or see it"), seen}),
        sideBySide(
            channelLine(binder, profile, Way::Email, Words::tr("E-mail"), QStringLiteral("email")),
            channelLine(
                binder, profile, Way::Letter, Words::tr("Letters to"), QStringLiteral("letterTo"))),
        new Field{Words::tr("Safe hours"), windows},
        sideBySide(binder.yesNo(
                       Words::tr("Voicemail?"),
                       QStringLiteral("voicemail"), [&]() -> auto& { return profile.voicemail; }),
            binder.yesNo(
                Words::tr("Text messages?"),
                QStringLiteral("sms"), [&]() -> auto& { return profile.sms; })),
        sideBySide(binder.yesNo(
                       Words::tr("Letters?"),
                       QStringLiteral("letter"), [&]() -> auto& { return profile.letter; }),
            binder.yesNo(
                Words::tr("Documents only in discreet form?"),
                QStringLiteral("discreetOnly"), [&]() -> auto& { return profile.discreetOnly; })),
        sideBySide(binder.line(
                       Words::tr("Who to say is calling"),
                       QStringLiteral("nameToSay"), [&]() -> auto& { return profile.nameToSay; }),
            binder.line(
                Words::tr("Never contact"),
                QStringLiteral("neverContact"), [&]() -> auto& { return profile.neverContact; })),
        sideBySide(
            binder.line(
                Words::tr("Code question"),
                QStringLiteral("codeQuestion"), [&]() -> auto& { return profile.codeQuestion; }),
            binder.line(
                Words::tr("Its answer"),
                QStringLiteral("codeAnswer"), [&]() -> auto& { return profile.codeAnswer; })),
    };
}

QWidget* safeContactSection(ContactBinder& binder, ContactDetails& details)
{
    return sectionPage(Words::tr("Safe contact"),
        Words::tr("How, when and as whom we may reach them. Ask again at each contact."),
        safeContactRows(binder, details.safeContact));
}

} // namespace waymark::ui
