// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/offences.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

namespace waymark::ui {

using namespace cases;

QString offenceTitle(std::string_view code)
{
    const auto offence = findOffence(code, fromQt(currentLanguage()));
    return toQt(offence ? offence->title : code);
}

QString happenedText(std::string_view offence, std::optional<Relationship> relationship)
{
    QString text = offence.empty() ? QString{} : offenceTitle(offence);
    if (relationship)
        text += (text.isEmpty() ? QString{} : QStringLiteral(", "))
            + (text.isEmpty() ? wordOf(*relationship) : wordOf(*relationship).toLower());
    return text;
}

QString iconOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Note: return QStringLiteral("note");
    case EntryKind::Call:
    case EntryKind::Contact: return QStringLiteral("phone");
    case EntryKind::Visit: return QStringLiteral("door");
    case EntryKind::Message: return QStringLiteral("mail");
    case EntryKind::Decision: return QStringLiteral("gavel");
    case EntryKind::Safety: return QStringLiteral("shield");
    case EntryKind::Assessment: return QStringLiteral("check-square");
    case EntryKind::Referral: return QStringLiteral("send");
    case EntryKind::Information: return QStringLiteral("file-text");
    case EntryKind::Status: return QStringLiteral("folder");
    }
    return {};
}

QString iconOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::ChildrenAtHome: return QStringLiteral("child");
    case FlagKind::CourtOrderNoContact: return QStringLiteral("gavel");
    case FlagKind::DiscreetOnly: return QStringLiteral("eye-off");
    case FlagKind::AccessNeed: return QStringLiteral("access");
    case FlagKind::InterpreterNeeded: return QStringLiteral("speech");
    case FlagKind::SuicideRisk: return QStringLiteral("heart");
    default: return QStringLiteral("flag");
    }
}

} // namespace waymark::ui
