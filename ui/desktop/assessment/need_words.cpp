// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/form_words.h"

#include <QCoreApplication>

#include <array>

namespace waymark::ui {
namespace {

using assessment::Measure;
using assessment::Need;

constexpr auto kNeeds = std::to_array<std::pair<Need, const char*>>({
    {Need::Emergency, QT_TRANSLATE_NOOP("FormWords", "Immediate protection")},
    {Need::SafetyPlan, QT_TRANSLATE_NOOP("FormWords", "Safety plan")},
    {Need::Protection, QT_TRANSLATE_NOOP("FormWords", "Protection in the procedure")},
    {Need::Shelter, QT_TRANSLATE_NOOP("FormWords", "Safe place to live")},
    {Need::Medical, QT_TRANSLATE_NOOP("FormWords", "Medical help")},
    {Need::Forensic, QT_TRANSLATE_NOOP("FormWords", "Securing evidence")},
    {Need::Psychological, QT_TRANSLATE_NOOP("FormWords", "Psychological support")},
    {Need::Crisis, QT_TRANSLATE_NOOP("FormWords", "Help in a crisis")},
    {Need::LegalAdvice, QT_TRANSLATE_NOOP("FormWords", "Legal advice")},
    {Need::Complaint, QT_TRANSLATE_NOOP("FormWords", "Making a complaint")},
    {Need::Compensation, QT_TRANSLATE_NOOP("FormWords", "Compensation")},
    {Need::CourtSupport, QT_TRANSLATE_NOOP("FormWords", "Support at court")},
    {Need::ChildProtection, QT_TRANSLATE_NOOP("FormWords", "Safety of the children")},
    {Need::Interpreter, QT_TRANSLATE_NOOP("FormWords", "Interpreter and translation")},
    {Need::Housing, QT_TRANSLATE_NOOP("FormWords", "Housing")},
    {Need::Money, QT_TRANSLATE_NOOP("FormWords", "Money")},
    {Need::Employment, QT_TRANSLATE_NOOP("FormWords", "Work")},
    {Need::Education, QT_TRANSLATE_NOOP("FormWords", "School and education")},
    {Need::Migration, QT_TRANSLATE_NOOP("FormWords", "Right to stay")},
    {Need::Disability, QT_TRANSLATE_NOOP("FormWords", "Support with a disability")},
    {Need::Addiction, QT_TRANSLATE_NOOP("FormWords", "Help with addiction")},
    {Need::DigitalSafety, QT_TRANSLATE_NOOP("FormWords", "Safe phone and accounts")},
    {Need::Practical, QT_TRANSLATE_NOOP("FormWords", "Practical help")},
    {Need::Information, QT_TRANSLATE_NOOP("FormWords", "Information about rights")},
    {Need::RestorativeJustice, QT_TRANSLATE_NOOP("FormWords", "Restorative justice")},
    {Need::PeerSupport, QT_TRANSLATE_NOOP("FormWords", "Meeting others who lived it")},
    {Need::Animals, QT_TRANSLATE_NOOP("FormWords", "Care for animals")},
    {Need::Bereavement, QT_TRANSLATE_NOOP("FormWords", "Support in grief")},
    {Need::Other, QT_TRANSLATE_NOOP("FormWords", "Other need")},
});

constexpr auto kMeasures = std::to_array<std::pair<Measure, const char*>>({
    {Measure::InterviewPremises, QT_TRANSLATE_NOOP("FormWords", "Heard in suitable rooms")},
    {Measure::InterviewTrained, QT_TRANSLATE_NOOP("FormWords", "Heard by a trained person")},
    {Measure::InterviewSamePerson, QT_TRANSLATE_NOOP("FormWords", "Heard by the same person")},
    {Measure::InterviewSameSex,
        QT_TRANSLATE_NOOP("FormWords", "Heard by somebody of the same sex")},
    {Measure::CourtNoVisualContact, QT_TRANSLATE_NOOP("FormWords", "No visual contact at court")},
    {Measure::CourtVideoLink, QT_TRANSLATE_NOOP("FormWords", "Heard by video link")},
    {Measure::CourtNoPrivateQuestions,
        QT_TRANSLATE_NOOP("FormWords", "No needless questions on private life")},
    {Measure::CourtClosed, QT_TRANSLATE_NOOP("FormWords", "Hearing without the public")},
    {Measure::ChildRecording, QT_TRANSLATE_NOOP("FormWords", "Child: recorded interview")},
    {Measure::ChildRepresentative, QT_TRANSLATE_NOOP("FormWords", "Child: special representative")},
    {Measure::ChildLawyer, QT_TRANSLATE_NOOP("FormWords", "Child: lawyer of its own")},
});

template <class Table, class Value>
QString wordFor(const Table& table, Value value)
{
    for (const auto& [known, text] : table)
        if (known == value) return QCoreApplication::translate("FormWords", text);
    return {};
}

} // namespace

QString needText(assessment::Need need) { return wordFor(kNeeds, need); }
QString measureText(assessment::Measure measure) { return wordFor(kMeasures, measure); }

} // namespace waymark::ui
