// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/guard.h"
#include "ui/desktop/kit/bands.h"

namespace waymark::ui {

/// "Outside the safe hours": why the guard answers as it does.
QString guardReasonText(cases::GuardReason reason);
/// "Safe to call until 11:30", "Not now: next safe time is Fri 27 Nov 14:00 …"
QString verdictText(const cases::Verdict& verdict);
/// What the banner shows for a call. `profile` may be absent.
SafeContact bannerOf(const cases::Verdict& verdict, const cases::SafeContactDetails* profile);

} // namespace waymark::ui
