// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <QString>

#ifndef Q_MOC_RUN
#include "referrals/referral.h"
#endif

namespace waymark::ui {

/// A password nobody chose: three groups of four signs that are not taken for one another, easy to
/// say on the phone. About 58 bits.
QString spokenPassword();

/// Writes the page of a referral to a file the worker chooses. What is sent as a sealed file is
/// encrypted; its password is shown once, to be told by another channel.
void saveSheet(const PageContext& context, QWidget* parent, const referrals::Referral& referral);

} // namespace waymark::ui
