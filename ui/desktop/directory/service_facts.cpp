// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_facts.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/service_detail.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/referrals/referral_words.h"

namespace waymark::ui {

using directory::Said;

QString sentence(const std::string& text)
{
    return toQt(directory::plainText(text)).toHtmlEscaped();
}

QString lined(const QStringList& lines)
{
    return lines.join(QLatin1Char{'\n'})
        .toHtmlEscaped()
        .replace(QLatin1Char{'\n'}, QStringLiteral("<br>"));
}

/// "12 Rope Walk, first floor, Port district" of each place.
QStringList addressLines(const directory::hsds::Service& service)
{
    QStringList lines;
    for (const auto& at : service.service_at_locations) {
        if (!at.location) continue;
        for (const auto& address : at.location->addresses) {
            QStringList parts;
            for (const auto* part :
                {&address.address_1, &address.address_2, &address.postal_code, &address.city})
                if (!part->empty() && part->find_first_not_of('0') != std::string::npos)
                    parts << toQt(*part);
            if (!parts.isEmpty()) lines << parts.join(QStringLiteral(", "));
        }
        if (!at.location->transportation.empty()) lines << toQt(at.location->transportation);
    }
    return lines;
}

QString phoneLines(const directory::hsds::Service& service)
{
    QStringList lines;
    const auto add = [&](const directory::hsds::Phone& phone) {
        if (phone.number.empty()) return;
        QString text = isolated(toQt(phone.number)).toHtmlEscaped();
        if (!phone.extension.empty())
            text += QStringLiteral(" ")
                + ServiceDetail::tr("ext. %1").arg(toQt(phone.extension).toHtmlEscaped());
        if (phone.type == "fax" || phone.type == "text")
            text += QStringLiteral(" · ")
                + (phone.type == "fax" ? ServiceDetail::tr("fax")
                                       : ServiceDetail::tr("text messages"));
        if (!phone.description.empty()) text += QStringLiteral(" · ") + sentence(phone.description);
        if (!lines.contains(text)) lines << text;
    };
    if (const auto phone = directory::mainPhone(service)) add(*phone);
    for (const auto& phone : service.phones)
        add(phone);
    return lines.join(QStringLiteral("<br>"));
}

QString languageFacts(const ShownService& shown)
{
    QStringList parts;
    for (const auto& language : shown.service.hsds.languages) {
        QString name = language.code.empty() ? toQt(language.name) : languageText(language.code);
        if (!language.note.empty()) name += QStringLiteral(" (%1)").arg(toQt(language.note));
        parts << name;
    }
    QString text = parts.join(QStringLiteral(", "));
    const auto& additions = shown.service.additions;
    if (!additions.interpreterLanguages.empty())
        text += ServiceDetail::tr("; with interpreter %1")
                    .arg(languagesText(additions.interpreterLanguages));
    else if (additions.interpreters == Said::Yes)
        text += text.isEmpty() ? ServiceDetail::tr("with interpreter")
                               : ServiceDetail::tr("; others with interpreter");
    return text.toHtmlEscaped();
}

QString forWhom(const ShownService& shown)
{
    const auto& hsds = shown.service.hsds;
    QStringList parts;
    switch (shown.service.additions.gender) {
    case directory::GenderRule::Everyone: parts << ServiceDetail::tr("all genders"); break;
    case directory::GenderRule::WomenOnly: parts << ServiceDetail::tr("women"); break;
    case directory::GenderRule::MenOnly: parts << ServiceDetail::tr("men"); break;
    }
    for (const std::string& status : shown.service.additions.statuses)
        parts << statusText(status).toLower();
    if (hsds.minimum_age && hsds.maximum_age)
        parts << ServiceDetail::tr("from %1 to %2 years")
                     .arg(*hsds.minimum_age)
                     .arg(*hsds.maximum_age);
    else if (hsds.minimum_age)
        parts << ServiceDetail::tr("from %1 years").arg(*hsds.minimum_age);
    else if (hsds.maximum_age)
        parts << ServiceDetail::tr("up to %1 years").arg(*hsds.maximum_age);
    if (shown.service.additions.withoutReport == Said::Yes)
        parts << ServiceDetail::tr("with or without police report");
    if (shown.service.additions.withoutReport == Said::No)
        parts << ServiceDetail::tr("after a police report");
    QString text = parts.join(QStringLiteral(", ")).toHtmlEscaped();
    QStringList crimes;
    for (const std::string& crime : shown.service.additions.crimes)
        crimes << crimeText(crime);
    if (!crimes.isEmpty())
        text += QStringLiteral("<br>")
            + ServiceDetail::tr("after: %1").arg(crimes.join(QStringLiteral(", "))).toHtmlEscaped();
    if (!hsds.eligibility_description.empty())
        text += QStringLiteral("<br>") + sentence(hsds.eligibility_description);
    return text;
}

QString agreementLines(const ShownService& shown)
{
    QStringList agreements;
    if (!shown.service.additions.agreement.empty())
        agreements << isolated(toQt(shown.service.additions.agreement)).toHtmlEscaped();
    for (const auto& agreement : shown.agreements)
        agreements << (toQt(agreement.details.purpose) + QStringLiteral(", ")
            + agreementText(agreement))
                          .toHtmlEscaped();
    return agreements.join(QStringLiteral("<br>"));
}

QString pastText(const referrals::PastReferrals& past)
{
    if (past.sent == 0) return ServiceDetail::tr("Nothing was sent there within a year.");
    const QLocale locale;
    QStringList parts;
    if (past.accepted > 0) {
        QString text = ServiceDetail::tr("%1 accepted").arg(locale.toString(past.accepted));
        if (past.usualDays == 0)
            text += ServiceDetail::tr(", usually on the same day");
        else if (past.usualDays == 1)
            text += ServiceDetail::tr(", usually by the next day");
        else if (past.usualDays)
            text += ServiceDetail::tr(", usually within %1 days")
                        .arg(locale.toString(*past.usualDays));
        parts << text;
    }
    if (past.helped > 0) parts << ServiceDetail::tr("%1 helped").arg(locale.toString(past.helped));
    if (past.declined > 0) {
        QString text = ServiceDetail::tr("%1 declined").arg(locale.toString(past.declined));
        if (past.mostDeclined) text += QStringLiteral(" (%1)").arg(wordOf(*past.mostDeclined));
        parts << text;
    }
    if (past.open > 0)
        parts << ServiceDetail::tr("%1 without an answer yet").arg(locale.toString(past.open));
    const QString sent = ServiceDetail::tr("%1 sent within a year").arg(locale.toString(past.sent));
    if (parts.isEmpty()) return sent + QLatin1Char{'.'};
    return ServiceDetail::tr("%1: %2.").arg(sent, parts.join(QStringLiteral("; ")));
}

QString changedHereText(const std::vector<directory::HandConflict>& changed)
{
    QStringList fields;
    for (const auto& each : changed)
        if (const QString field = fieldText(each.field); !fields.contains(field)) fields << field;
    return fields.join(QStringLiteral(", ")).toHtmlEscaped();
}

QString offText(const directory::hsds::Schedule& row)
{
    const auto from = parseDate(row.valid_from);
    const auto to = parseDate(row.valid_to);
    if (!from || !to) return toQt(row.description);
    const QLocale locale;
    const QString format = QStringLiteral("d MMMM");
    return ServiceDetail::tr("%1 to %2")
        .arg(locale.toString(toQt(*from), format), locale.toString(toQt(*to), format));
}

} // namespace waymark::ui
