// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/exchange.h"
#include "directory/search.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/qt/language.h"

#include <QString>

#include <string>
#include <vector>

namespace waymark::ui {

/// The words of the directory, in the language of the interface.
QString needText(directory::Need need);
/// The words by which services name what happened, of the office's own; ICCS codes by their title.
QString crimeText(const std::string& crime);
std::vector<std::string> crimeTags(); ///< "domestic", "sexual" …
/// Who may come beside victims: "victim", "relative", "witness", "bereaved".
QString statusText(const std::string& status);
std::vector<std::string> statusCodes();
QString openText(const directory::OpenState& open); ///< "open until 18:00"
Meaning openMeaning(const directory::OpenState& open);
/// "checked 12 Nov", with the year when it is long ago; "never checked".
QString checkedText(const std::optional<Date>& on);
Meaning freshnessMeaning(directory::Freshness freshness);
QString freshnessIcon(directory::Freshness freshness);
QString howText(directory::VerifiedBy how); ///< "by phone"
QString languagesText(const std::vector<std::string>& codes);
QString kilometresText(double km); ///< "1.4 km"
QString hoursText(const std::vector<directory::Hours>& hours); ///< "09:00 – 18:00"
QString findingText(const std::string& what); ///< what is wrong with a package

} // namespace waymark::ui
