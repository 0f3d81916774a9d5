// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/guard.h"
#include "cases/likeness.h"
#include "cases/task.h"
#include "cases/timeline.h"
#include "ui/desktop/qt/language.h"

#include <QString>

/// How the values of cases read on the screen. Translated here and nowhere else.
namespace waymark::ui {

QString wordOf(cases::Silence silence);
QString wordOf(cases::YesNo answer);
QString wordOf(cases::Medium medium);
QString wordOf(cases::CallerRole role);
QString wordOf(cases::CameFrom from);
QString wordOf(cases::InDanger who);
QString wordOf(cases::Basis basis);
QString wordOf(cases::Crisis crisis);
QString wordOf(cases::Topic topic);
QString wordOf(cases::Outcome outcome);
QString wordOf(cases::DateKind kind);
QString wordOf(cases::DelayBand band);
QString wordOf(cases::Relationship relationship);
QString wordOf(cases::Place place);
QString wordOf(cases::Motive motive);
QString wordOf(cases::Evidence evidence);
QString wordOf(cases::PoliceWish wish);
QString wordOf(cases::PersonRole role);
QString wordOf(cases::Gender gender);
QString wordOf(cases::AgeBand band);
QString wordOf(cases::Way way);
QString wordOf(cases::Source source);
QString wordOf(cases::ConsentHow how);
QString wordOf(cases::CaseStatus status);
QString wordOf(cases::ClosingReason reason);
QString wordOf(cases::RiskLevel level);
QString wordOf(cases::FlagKind kind);
QString wordOf(cases::TaskKind kind);
QString wordOf(cases::EntryKind kind);
QString wordOf(cases::LikenessReason reason);

template <class T>
QString wordOf(const cases::Honest<T>& answer)
{
    return answer.isAnswered() ? wordOf(answer.value()) : wordOf(answer.silence());
}

/// "Stalking" of a code; the code itself when it is not known.
QString offenceTitle(std::string_view code);
/// "Stalking, former partner" for lists.
QString happenedText(std::string_view offence, std::optional<cases::Relationship> relationship);
QString iconOf(cases::EntryKind kind);
QString iconOf(cases::FlagKind kind);

} // namespace waymark::ui
