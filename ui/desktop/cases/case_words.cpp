// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_words.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace cases;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

} // namespace

QString wordOf(ConsentHow value)
{
    switch (value) {
    case ConsentHow::Oral: return Words::tr("Said");
    case ConsentHow::Written: return Words::tr("In writing");
    case ConsentHow::OnBehalf: return Words::tr("By who may decide for them");
    case ConsentHow::OtherBasis: return Words::tr("Another basis, not consent");
    }
    return {};
}

QString wordOf(CaseStatus value)
{
    switch (value) {
    case CaseStatus::New: return Words::tr("New");
    case CaseStatus::Active: return Words::tr("Active");
    case CaseStatus::Quiet: return Words::tr("Quiet");
    case CaseStatus::Closing: return Words::tr("Closing");
    case CaseStatus::Closed: return Words::tr("Closed");
    }
    return {};
}

QString wordOf(ClosingReason value)
{
    switch (value) {
    case ClosingReason::GoalsMet: return Words::tr("Goals met");
    case ClosingReason::VictimEnded: return Words::tr("The person ended it");
    case ClosingReason::ReferredOn: return Words::tr("Referred on");
    case ClosingReason::Unreachable: return Words::tr("Could not be reached");
    case ClosingReason::Moved: return Words::tr("Moved away");
    case ClosingReason::Deceased: return Words::tr("Died");
    case ClosingReason::ServiceEnded: return Words::tr("Service ended");
    case ClosingReason::Duplicate: return Words::tr("Same person as another case");
    }
    return {};
}

QString wordOf(RiskLevel value)
{
    switch (value) {
    case RiskLevel::NotYet: return Words::tr("Not judged yet");
    case RiskLevel::Low: return Words::tr("Low concern");
    case RiskLevel::Medium: return Words::tr("Medium concern");
    case RiskLevel::High: return Words::tr("High concern");
    }
    return {};
}

QString wordOf(FlagKind value)
{
    switch (value) {
    case FlagKind::ChildrenAtHome: return Words::tr("Children at home");
    case FlagKind::KnowsWorkplace: return Words::tr("Workplace is known to them");
    case FlagKind::KnowsAddress: return Words::tr("Address is known to them");
    case FlagKind::Weapons: return Words::tr("Weapons");
    case FlagKind::ThreatsToKill: return Words::tr("Threats to kill");
    case FlagKind::Strangulation: return Words::tr("Strangulation");
    case FlagKind::SuicideRisk: return Words::tr("Suicidal thoughts");
    case FlagKind::CourtOrderNoContact: return Words::tr("Court order: no contact");
    case FlagKind::DiscreetOnly: return Words::tr("Documents only discreet");
    case FlagKind::OffenderInAuthority: return Words::tr("Other side works in authority");
    case FlagKind::AccessNeed: return Words::tr("Access need");
    case FlagKind::InterpreterNeeded: return Words::tr("Interpreter needed");
    case FlagKind::Other: return Words::tr("Other");
    }
    return {};
}

QString wordOf(TaskKind value)
{
    switch (value) {
    case TaskKind::ToDo: return Words::tr("To do");
    case TaskKind::Call: return Words::tr("Call");
    case TaskKind::Visit: return Words::tr("Visit");
    case TaskKind::Letter: return Words::tr("Letter");
    case TaskKind::Review: return Words::tr("Review");
    case TaskKind::CallBack: return Words::tr("Call back");
    case TaskKind::Deadline: return Words::tr("Deadline");
    }
    return {};
}

QString wordOf(EntryKind value)
{
    switch (value) {
    case EntryKind::Note: return Words::tr("Note");
    case EntryKind::Call: return Words::tr("Call");
    case EntryKind::Visit: return Words::tr("Visit");
    case EntryKind::Message: return Words::tr("Message");
    case EntryKind::Contact: return Words::tr("Contact");
    case EntryKind::Decision: return Words::tr("Decision");
    case EntryKind::Safety: return Words::tr("Safety");
    case EntryKind::Assessment: return Words::tr("Assessment");
    case EntryKind::Referral: return Words::tr("Referral");
    case EntryKind::Information: return Words::tr("Information given");
    case EntryKind::Status: return Words::tr("Case");
    }
    return {};
}

QString wordOf(LikenessReason value)
{
    switch (value) {
    case LikenessReason::SamePhone: return Words::tr("same telephone number");
    case LikenessReason::SameEmail: return Words::tr("same e-mail address");
    case LikenessReason::SameName: return Words::tr("same name");
    case LikenessReason::SimilarName: return Words::tr("similar name");
    case LikenessReason::SameBirthDate: return Words::tr("same date of birth");
    case LikenessReason::SameOffence: return Words::tr("same kind of offence");
    case LikenessReason::SameRelationship: return Words::tr("same relation to who did it");
    case LikenessReason::SameRegion: return Words::tr("same region");
    case LikenessReason::SameLanguage: return Words::tr("same language");
    }
    return {};
}

} // namespace waymark::ui
