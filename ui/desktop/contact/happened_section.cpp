// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_sections.h"
#include "ui/desktop/contact/offence_edit.h"

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactPage)
};

} // namespace

/// The incident in the form: the first; made when something is written about it.
QWidget* happenedSection(ContactBinder& binder, ContactDetails& details)
{
    const auto incident = [&details]() -> IncidentDetails& {
        if (details.incidents.empty()) details.incidents.emplace_back();
        return details.incidents.front();
    };
    auto* offences = new OffenceEdit;
    QObject::connect(offences, &OffenceEdit::changed, offences, [&binder, offences, incident] {
        incident().offences = offences->codes();
        binder.touched();
    });
    binder.onLoad([offences, incident] { offences->setCodes(incident().offences); });

    auto* when = binder.line(
        Words::tr("When, in their words"), QStringLiteral("when"), [incident]() -> std::string& {
            // The words are kept in an answer of their own; empty words say nothing about when.
            auto& answer = incident().when;
            if (!answer.isAnswered()) answer = WhenItHappened{};
            return const_cast<WhenItHappened&>(answer.value()).words;
        });
    return sectionPage(Words::tr("What happened"),
        Words::tr("Write what is said. Nothing here is required."),
        {
            sideBySide(new Field{Words::tr("Kind of offence"), offences},
                binder.choice<Relationship>(
                    Words::tr("Who did it, in relation to the victim"),
                    QStringLiteral("relationship"),
                    [incident]() -> auto& { return incident().relationship; })),
            sideBySide(when,
                binder.choice<Place>(
                    Words::tr("Where"),
                    QStringLiteral("place"), [incident]() -> auto& { return incident().place; })),
            binder.words(
                Words::tr("In their own words"), QStringLiteral("ownWords"),
                7, [incident]() -> auto& { return incident().ownWords; }),
            sideBySide(binder.yesNo(
                           Words::tr("Has it happened before?"), QStringLiteral("happenedBefore"),
                           [incident]() -> auto& { return incident().happenedBefore; }),
                binder.yesNo(
                    Words::tr("Told the police?"), QStringLiteral("reportedToPolice"),
                    [incident]() -> auto& { return incident().reportedToPolice; })),
            sideBySide(
                binder.answers<PoliceWish>(
                    Words::tr("Do they want to tell the police?"), QStringLiteral("wantsPolice"),
                    {PoliceWish::Wants, PoliceWish::DoesNotWant, PoliceWish::NotYet,
                        Silence::NotSaid, Silence::NotAsked},
                    [incident]() -> auto& { return incident().wantsPolice; }),
                binder.yesNo(
                    Words::tr("Are they still in contact?"), QStringLiteral("stillInContact"),
                    [incident]() -> auto& { return incident().stillInContact; })),
            binder.boxes<Evidence>(
                Words::tr("Is anything kept as proof?"),
                QStringLiteral("evidence"), [incident]() -> auto& { return incident().evidence; }),
            binder.choice<DelayBand>(
                Words::tr("How long ago"), QStringLiteral("toldAfter"),
                [incident]() -> auto& { return incident().toldAfter; }),
        });
}

QWidget* givenSection(ContactBinder& binder, ContactDetails& details)
{
    struct Letter {
        char letter;
        QString text;
    };
    const QList<Letter> letters{
        {'a', Words::tr("Support there is, and from whom")},
        {'b', Words::tr("How to make a complaint, and the victim's role")},
        {'c', Words::tr("Protection")},
        {'d', Words::tr("Legal advice and legal aid")},
        {'e', Words::tr("Compensation")},
        {'f', Words::tr("Interpretation and translation")},
        {'g', Words::tr("Rights of people who live in another country")},
        {'h', Words::tr("Where to complain when rights are not respected")},
        {'i', Words::tr("Whom to contact about the case")},
        {'j', Words::tr("Restorative justice")},
        {'k', Words::tr("Expenses paid back")},
    };
    QList<QWidget*> rows;
    for (const Letter& entry : letters) {
        auto* box = new QCheckBox{
            QStringLiteral("%1  %2").arg(QLatin1Char{entry.letter}).arg(entry.text)};
        box->setObjectName(QStringLiteral("given.") + QLatin1Char{entry.letter});
        const char letter = entry.letter;
        QObject::connect(box, &QCheckBox::toggled, box, [&binder, &details, letter](bool on) {
            if (on)
                details.given.insert(letter);
            else
                details.given.erase(letter);
            binder.touched();
        });
        binder.onLoad([box, &details, letter] {
            const QSignalBlocker quiet{box};
            box->setChecked(details.given.contains(letter));
        });
        rows.append(box);
    }
    rows.append(binder.words(
        Words::tr("What else was given"), QStringLiteral("givenWords"),
        3, [&]() -> auto& { return details.givenWords; }));
    return sectionPage(Words::tr("What was given"),
        Words::tr("Information about rights, by the letters of the Directive."), rows);
}

} // namespace waymark::ui
