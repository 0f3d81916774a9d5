// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/timeline.h"

#include <QString>

/// How an entry of the timeline reads.
namespace waymark::ui {

/// What happened: a worker's title, or the sentence of what the program noted by itself: "Referral
/// sent to Casa do Farol".
QString eventText(const cases::EntryDetails& entry);
/// The line below: a worker's words, or what else is known. May be empty.
QString eventDetail(const cases::EntryDetails& entry);

} // namespace waymark::ui
