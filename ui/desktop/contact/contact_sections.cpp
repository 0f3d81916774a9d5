// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_sections.h"

#include "ui/desktop/kit/text.h"

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactPage)
};

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString safetySummary(const ContactDetails& details)
{
    QStringList parts;
    if (isYes(details.safeToTalk)) parts << Words::tr("Can talk");
    if (details.safeToTalk == Honest<YesNo>{YesNo::No}) parts << Words::tr("Cannot talk freely");
    if (isYes(details.dangerNow)) parts << Words::tr("In danger now");
    if (details.dangerNow == Honest<YesNo>{YesNo::No}) parts << Words::tr("No danger now");
    if (details.medium.isAnswered()) parts << wordOf(details.medium);
    return joined(parts);
}

QString happenedSummary(const ContactDetails& details)
{
    if (details.incidents.empty()) return {};
    const IncidentDetails& first = details.incidents.front();
    return happenedText(first.offences.empty() ? std::string_view{} : first.offences.front(),
        first.relationship.optional());
}

} // namespace

QString sectionName(ContactSection section)
{
    switch (section) {
    case ContactSection::Safety: return Words::tr("Safety");
    case ContactSection::SafeContact: return Words::tr("Safe contact");
    case ContactSection::Happened: return Words::tr("What happened");
    case ContactSection::Needs: return Words::tr("What they need");
    case ContactSection::Given: return Words::tr("What was given");
    case ContactSection::Person: return Words::tr("Person");
    case ContactSection::Outcome: return Words::tr("Outcome");
    }
    return {};
}

QString sectionSummary(ContactSection section, const ContactDetails& details)
{
    switch (section) {
    case ContactSection::Safety: return safetySummary(details);
    case ContactSection::SafeContact:
        return details.safeContact == SafeContactDetails{} ? QString{}
                                                           : Words::tr("How to reach them");
    case ContactSection::Happened: return happenedSummary(details);
    case ContactSection::Needs: {
        QStringList parts;
        for (const Topic topic : details.topics)
            parts << wordOf(topic);
        if (parts.isEmpty() && !details.needWords.empty()) parts << Words::tr("In their words");
        return joined(parts);
    }
    case ContactSection::Given:
        return details.given.empty()
            ? QString{}
            : Words::tr("%n piece(s) of information", "", static_cast<int>(details.given.size()));
    case ContactSection::Person:
        return details.person == PersonDetails{} ? QString{} : Words::tr("Something was said");
    case ContactSection::Outcome:
        return details.outcome.isTouched() ? wordOf(details.outcome) : QString{};
    }
    return {};
}

QWidget* sectionPage(const QString& title, const QString& hint, const QList<QWidget*>& rows)
{
    auto* page = plainWidget(Ground::Surface);
    auto* column = columnIn(page, {24, 16, 24, 16}, 16);
    auto* head = columnIn(column, 2);
    head->addWidget(label(title, Type::Section));
    head->addWidget(paragraph(hint, Type::Second, Tone::Second));
    for (QWidget* row : rows)
        column->addWidget(row);
    column->addStretch(1); // all that is left: rows with a stretch of their own take none of it
    return page;
}

QWidget* sideBySide(QWidget* first, QWidget* second)
{
    auto* holder = new QWidget;
    auto* row = rowIn(holder, {}, 16);
    // A stretch below instead of an alignment: segments need more height where they wrap.
    for (QWidget* widget : {first, second}) {
        auto* column = columnIn(row, 0);
        row->setStretchFactor(column, 1);
        column->addWidget(widget);
        column->addStretch();
    }
    return holder;
}

QWidget* safetySection(ContactBinder& binder, ContactDetails& details)
{
    return sectionPage(Words::tr("Safety"), Words::tr("First of all. Nothing here is required."),
        {
            sideBySide(
                binder.yesNo(
                    Words::tr("Is it safe to talk?"),
                    QStringLiteral("safeToTalk"), [&]() -> auto& { return details.safeToTalk; }),
                binder.yesNo(
                    Words::tr("Danger at this moment?"),
                    QStringLiteral("dangerNow"), [&]() -> auto& { return details.dangerNow; })),
            sideBySide(binder.yesNo(
                           Words::tr("Hurt, or in need of a doctor?"),
                           QStringLiteral("injured"), [&]() -> auto& { return details.injured; }),
                binder.yesNo(
                    Words::tr("Thoughts of suicide?"), QStringLiteral("suicidalThoughts"),
                    [&]() -> auto& { return details.suicidalThoughts; })),
            binder.boxes<InDanger>(
                Words::tr("Who else is in danger?"), QStringLiteral("othersInDanger"),
                [&]() -> auto& { return details.othersInDanger; }),
            sideBySide(binder.choice<Medium>(
                           Words::tr("How they reached us"),
                           QStringLiteral("medium"), [&]() -> auto& { return details.medium; }),
                binder.choice<CallerRole>(
                    Words::tr("Who is calling"),
                    QStringLiteral("callerRole"), [&]() -> auto& { return details.callerRole; })),
            sideBySide(binder.honestCode(
                           Words::tr("Language"), QStringLiteral("language"),
                           languageEdit(), [&]() -> auto& { return details.language; }),
                binder.yesNo(
                    Words::tr("Interpreter?"),
                    QStringLiteral("interpreter"), [&]() -> auto& { return details.interpreter; })),
            sideBySide(binder.honestLine(
                           Words::tr("Region, if they wish"),
                           QStringLiteral("region"), [&]() -> auto& { return details.region; }),
                binder.yesNo(
                    Words::tr("First time with us?"),
                    QStringLiteral("firstTime"), [&]() -> auto& { return details.firstTime; })),
        });
}

QWidget* needsSection(ContactBinder& binder, ContactDetails& details)
{
    const auto has = [&](Topic topic) {
        return std::ranges::find(details.topics, topic) != details.topics.end();
    };
    const auto set = [&](Topic topic, bool on) {
        std::erase(details.topics, topic);
        if (on) details.topics.push_back(topic);
    };
    return sectionPage(Words::tr("What they need"), Words::tr("What the person asks for."),
        {
            binder.boxes<Topic>(Words::tr("They asked about"), QStringLiteral("topics"), has, set),
            binder.words(
                Words::tr("In their own words"), QStringLiteral("needWords"),
                4, [&]() -> auto& { return details.needWords; }),
        });
}

QWidget* personSection(ContactBinder& binder, ContactDetails& details)
{
    PersonDetails& person = details.person;
    return sectionPage(Words::tr("Person"),
        Words::tr("Only if they wish. A contact needs no name."),
        {
            sideBySide(binder.line(
                           Words::tr("Name, or what to call them"),
                           QStringLiteral("name"), [&]() -> auto& { return person.name; }),
                binder.line(
                    Words::tr("How to address them"), QStringLiteral("preferredName"),
                    [&]() -> auto& { return person.preferredName; })),
            sideBySide(binder.choice<Gender>(
                           Words::tr("Gender"),
                           QStringLiteral("gender"), [&]() -> auto& { return person.gender; }),
                binder.choice<AgeBand>(
                    Words::tr("Age"),
                    QStringLiteral("ageBand"), [&]() -> auto& { return person.ageBand; })),
            sideBySide(binder.honestCode(
                           Words::tr("Country of residence"), QStringLiteral("countryOfResidence"),
                           countryEdit(), [&]() -> auto& { return person.countryOfResidence; }),
                binder.yesNo(
                    Words::tr("Somebody depends on them?"),
                    QStringLiteral("dependants"), [&]() -> auto& { return person.dependants; })),
            binder.words(
                Words::tr("To remember"), QStringLiteral("personNote"),
                3, [&]() -> auto& { return person.note; }),
        });
}

QWidget* outcomeSection(ContactBinder& binder, ContactDetails& details)
{
    auto* talk = new QCheckBox{Words::tr("I would like to talk to someone after this one")};
    talk->setObjectName(QStringLiteral("needsTalk"));
    QObject::connect(talk, &QCheckBox::toggled, talk, [&binder, &details](bool on) {
        details.callTakerNeedsTalk = on;
        binder.touched();
    });
    binder.onLoad([talk, &details] {
        const QSignalBlocker quiet{talk};
        talk->setChecked(details.callTakerNeedsTalk);
    });
    return sectionPage(Words::tr("Outcome"), Words::tr("How this contact ends."),
        {
            binder.choice<Outcome>(
                Words::tr("Outcome"),
                QStringLiteral("outcome"), [&]() -> auto& { return details.outcome; }),
            binder.choice<Crisis>(
                Words::tr("Crisis"),
                QStringLiteral("crisis"), [&]() -> auto& { return details.crisis; }),
            binder.choice<CameFrom>(
                Words::tr("How they came to us"),
                QStringLiteral("cameFrom"), [&]() -> auto& { return details.cameFrom; }),
            binder.words(
                Words::tr("Your own note"), QStringLiteral("note"),
                4, [&]() -> auto& { return details.note; }),
            talk,
        });
}

} // namespace waymark::ui
