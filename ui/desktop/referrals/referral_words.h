// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referrals/candidates.h"
#include "referrals/referral.h"
#include "ui/desktop/kit/chip.h"

#include <QString>

/// How the values of referrals read on the screen. Translated here and nowhere else.
namespace waymark::ui {

QString wordOf(referrals::Item item);
QString wordOf(referrals::ConsentWay way);
QString wordOf(referrals::LegalBasis basis);
QString wordOf(referrals::Transport transport);
QString wordOf(referrals::Urgency urgency);
QString wordOf(referrals::DeclineReason reason);
QString wordOf(referrals::Outcome outcome);
/// The button of a step: "Send", "They accepted".
QString wordOf(referrals::Action action);
/// "Waiting for reply" with its colour and drawing.
ChipValue chipOf(referrals::State state);
/// "children are concerned": goes on after "because".
QString becauseText(referrals::ReviewReason reason);
/// "children are concerned and the agency is new to this office"
QString becauseText(const std::vector<referrals::ReviewReason>& reasons);
/// The sentence of a reason for or against a service.
QString reasonText(const referrals::MatchReason& reason);
/// Name of a row of "what changed": an item, or "service", "urgency" …
QString fieldName(std::string_view field);
/// The value of such a row, codes in words.
QString fieldText(std::string_view field, std::string_view value);
/// Heading of the directory by its code.
QString serviceNeedText(std::string_view code);

} // namespace waymark::ui
