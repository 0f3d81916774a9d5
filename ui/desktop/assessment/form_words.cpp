// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/form_words.h"

#include "ui/desktop/qt/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {
namespace {

QString word(const char* text) { return QCoreApplication::translate("FormWords", text); }

ChipValue chip(const char* text, const char* icon, Meaning meaning)
{
    return {word(text), QString::fromLatin1(icon), meaning};
}

} // namespace

std::string formLanguage()
{
    const QString name = QLocale{}.bcp47Name();
    return fromQt(name);
}

QString inOurLanguage(const forms::Text& text) { return toQt(text.in(formLanguage())); }

QString absenceText(forms::Absence absence)
{
    switch (absence) {
    case forms::Absence::NotAsked: return word(QT_TRANSLATE_NOOP("FormWords", "Not asked"));
    case forms::Absence::NotSaid: return word(QT_TRANSLATE_NOOP("FormWords", "Not said"));
    case forms::Absence::Unknown: return word(QT_TRANSLATE_NOOP("FormWords", "Unknown"));
    case forms::Absence::NotApplicable: break;
    }
    return word(QT_TRANSLATE_NOOP("FormWords", "Does not apply"));
}

QString yesNoText(bool yes)
{
    return yes ? word(QT_TRANSLATE_NOOP("FormWords", "Yes"))
               : word(QT_TRANSLATE_NOOP("FormWords", "No"));
}

QString answerText(const forms::Item& item, const forms::Value& value)
{
    if (const auto* yes = std::get_if<bool>(&value)) return yesNoText(*yes);
    for (const forms::Option& option : item.options)
        if (forms::matches(value, option.value)) return inOurLanguage(option.label);
    return toQt(forms::plainText(value));
}

QString answersText(const forms::AnswerSheet& sheet, forms::NodeId id)
{
    const forms::Node& node = sheet.node(id);
    if (node.answers.empty()) return absenceText(node.absence.value_or(forms::Absence::NotAsked));
    QStringList words;
    for (const forms::Value& value : node.answers)
        words << answerText(sheet.item(id), value);
    return words.join(QStringLiteral(", "));
}

QString problemText(const forms::AnswerProblem& problem)
{
    using Kind = forms::AnswerProblem::Kind;
    const auto with = [&](const char* text) { return word(text).arg(toQt(problem.detail)); };
    switch (problem.kind) {
    case Kind::Required:
        return word(QT_TRANSLATE_NOOP(
            "FormWords", "The form asks for this. Answer it, or say why there is no answer."));
    case Kind::TooFew:
        return with(QT_TRANSLATE_NOOP("FormWords", "At least %1 answers belong here."));
    case Kind::TooMany:
        return with(QT_TRANSLATE_NOOP("FormWords", "At most %1 answers belong here."));
    case Kind::TooShort:
        return with(QT_TRANSLATE_NOOP("FormWords", "At least %1 characters, please."));
    case Kind::TooLong:
        return with(QT_TRANSLATE_NOOP("FormWords", "At most %1 characters fit here."));
    case Kind::TooSmall:
        return with(QT_TRANSLATE_NOOP("FormWords", "The lowest value here is %1."));
    case Kind::TooLarge:
        return with(QT_TRANSLATE_NOOP("FormWords", "The highest value here is %1."));
    case Kind::TooManyDecimals:
        return with(QT_TRANSLATE_NOOP("FormWords", "At most %1 digits behind the point."));
    case Kind::PatternMismatch:
        return problem.detail.empty()
            ? word(QT_TRANSLATE_NOOP("FormWords", "This is not written the way the form expects."))
            : with(QT_TRANSLATE_NOOP("FormWords", "Please write it like this: %1"));
    case Kind::NotAnOption:
        return word(QT_TRANSLATE_NOOP("FormWords", "Please choose one of the answers listed."));
    case Kind::WrongType:
        return word(QT_TRANSLATE_NOOP("FormWords", "This does not fit the kind of question."));
    case Kind::NotAlone:
        return word(
            QT_TRANSLATE_NOOP("FormWords", "This answer stands alone; take the others out."));
    case Kind::Constraint: break;
    }
    return toQt(problem.detail);
}

QString purposeText(assessment::Purpose purpose)
{
    using assessment::Purpose;
    switch (purpose) {
    case Purpose::Triage: return word(QT_TRANSLATE_NOOP("FormWords", "first needs"));
    case Purpose::Protection: return word(QT_TRANSLATE_NOOP("FormWords", "protection needs"));
    case Purpose::Support: return word(QT_TRANSLATE_NOOP("FormWords", "support needs"));
    case Purpose::ProtectionAndSupport:
        return word(QT_TRANSLATE_NOOP("FormWords", "protection and support needs"));
    case Purpose::Safety: return word(QT_TRANSLATE_NOOP("FormWords", "safety"));
    case Purpose::Specialist: return word(QT_TRANSLATE_NOOP("FormWords", "specialist instrument"));
    case Purpose::Closure: return word(QT_TRANSLATE_NOOP("FormWords", "check before closing"));
    case Purpose::Feedback: break;
    }
    return word(QT_TRANSLATE_NOOP("FormWords", "feedback"));
}

QString stateText(assessment::State state) { return stateChip(state).text; }

ChipValue stateChip(assessment::State state)
{
    using assessment::State;
    switch (state) {
    case State::Requested:
        return chip(QT_TRANSLATE_NOOP("FormWords", "asked for"), "mail", Meaning::Authority);
    case State::ConsentPending:
        return chip(QT_TRANSLATE_NOOP("FormWords", "consent open"), "clock", Meaning::Attention);
    case State::Scheduled:
        return chip(QT_TRANSLATE_NOOP("FormWords", "date set"), "calendar", Meaning::Plain);
    case State::InProgress:
        return chip(QT_TRANSLATE_NOOP("FormWords", "in work"), "pencil", Meaning::Accent);
    case State::Draft:
        return chip(QT_TRANSLATE_NOOP("FormWords", "written up"), "note", Meaning::Accent);
    case State::Reviewed:
        return chip(
            QT_TRANSLATE_NOOP("FormWords", "read by supervisor"), "check", Meaning::Authority);
    case State::Sent:
        return chip(QT_TRANSLATE_NOOP("FormWords", "sent"), "send", Meaning::Authority);
    case State::MeasuresDecided:
        return chip(
            QT_TRANSLATE_NOOP("FormWords", "measures decided"), "gavel", Meaning::Authority);
    case State::Active:
        return chip(QT_TRANSLATE_NOOP("FormWords", "current"), "check", Meaning::Settled);
    case State::DueForUpdate:
        return chip(QT_TRANSLATE_NOOP("FormWords", "due again"), "clock", Meaning::Attention);
    case State::Superseded:
        return chip(QT_TRANSLATE_NOOP("FormWords", "renewed since"), "refresh", Meaning::Plain);
    case State::Refused:
        return chip(QT_TRANSLATE_NOOP("FormWords", "not wished"), "x", Meaning::Plain);
    case State::Unreachable: break;
    }
    return chip(QT_TRANSLATE_NOOP("FormWords", "not reached"), "phone", Meaning::Plain);
}

QString judgementText(assessment::Judgement judgement)
{
    using assessment::Judgement;
    switch (judgement) {
    case Judgement::NotYet: return word(QT_TRANSLATE_NOOP("FormWords", "Not yet"));
    case Judgement::NoConcern: return word(QT_TRANSLATE_NOOP("FormWords", "No concern"));
    case Judgement::SomeConcern: return word(QT_TRANSLATE_NOOP("FormWords", "Some"));
    case Judgement::HighConcern: break;
    }
    return word(QT_TRANSLATE_NOOP("FormWords", "High"));
}

QString priorityText(assessment::Priority priority)
{
    using assessment::Priority;
    switch (priority) {
    case Priority::Now: return word(QT_TRANSLATE_NOOP("FormWords", "now"));
    case Priority::Soon: return word(QT_TRANSLATE_NOOP("FormWords", "soon"));
    case Priority::Later: break;
    }
    return word(QT_TRANSLATE_NOOP("FormWords", "later"));
}

ChipValue needStatusChip(assessment::NeedStatus status)
{
    using assessment::NeedStatus;
    switch (status) {
    case NeedStatus::Open:
        return chip(QT_TRANSLATE_NOOP("FormWords", "open"), "flag", Meaning::Plain);
    case NeedStatus::InHand:
        return chip(QT_TRANSLATE_NOOP("FormWords", "in work"), "pencil", Meaning::Accent);
    case NeedStatus::WithPartner:
        return chip(QT_TRANSLATE_NOOP("FormWords", "with partner"), "users", Meaning::Authority);
    case NeedStatus::Blocked:
        return chip(QT_TRANSLATE_NOOP("FormWords", "blocked"), "pause", Meaning::Attention);
    case NeedStatus::Met:
        return chip(QT_TRANSLATE_NOOP("FormWords", "met"), "check", Meaning::Settled);
    case NeedStatus::NotWished: break;
    }
    return chip(QT_TRANSLATE_NOOP("FormWords", "not wished"), "x", Meaning::Plain);
}

ChipValue measureStatusChip(assessment::MeasureStatus status)
{
    using assessment::MeasureStatus;
    switch (status) {
    case MeasureStatus::Proposed:
        return chip(QT_TRANSLATE_NOOP("FormWords", "proposed"), "flag", Meaning::Plain);
    case MeasureStatus::Wished:
        return chip(QT_TRANSLATE_NOOP("FormWords", "wished"), "heart", Meaning::Accent);
    case MeasureStatus::RefusedByVictim:
        return chip(QT_TRANSLATE_NOOP("FormWords", "not wished"), "x", Meaning::Plain);
    case MeasureStatus::Requested:
        return chip(QT_TRANSLATE_NOOP("FormWords", "asked for"), "send", Meaning::Authority);
    case MeasureStatus::Granted:
        return chip(QT_TRANSLATE_NOOP("FormWords", "granted"), "check", Meaning::Settled);
    case MeasureStatus::Denied:
        return chip(QT_TRANSLATE_NOOP("FormWords", "denied"), "x", Meaning::Attention);
    case MeasureStatus::Applied:
        return chip(QT_TRANSLATE_NOOP("FormWords", "carried out"), "check", Meaning::Settled);
    case MeasureStatus::Failed: break;
    }
    return chip(QT_TRANSLATE_NOOP("FormWords", "did not work"), "alert", Meaning::Attention);
}

} // namespace waymark::ui
