// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/country_pack.h"

#include <QString>

namespace waymark::ui {

/// "Emergency number", "Helpline", "Opening hours" …
QString kindText(const office::FactContent& content);
/// The fact in one line: "116 006 France Victimes · 116 006".
QString factText(const office::FactContent& content);
/// "Mon to Fri 08:00–23:00", "Day and night"; day names follow the language of the interface.
QString hoursText(const office::WeeklyHours& hours);
QString countryName(std::string_view code);

} // namespace waymark::ui
