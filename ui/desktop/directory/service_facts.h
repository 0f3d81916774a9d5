// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/shown_service.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// Plain text of a description, fit for rich text.
QString sentence(const std::string& text);
/// Plain lines, fit for rich text.
QString lined(const QStringList& lines);
/// "12 Rope Walk, first floor, Port district" of each place.
QStringList addressLines(const directory::hsds::Service& service);
/// The number to call first, then the service's others; rich text, one a line.
QString phoneLines(const directory::hsds::Service& service);
QString languageFacts(const ShownService& shown);
QString forWhom(const ShownService& shown);
/// The number of the agreement and the register's lines; rich text, one a line.
QString agreementLines(const ShownService& shown);
/// "11 sent within a year: 9 accepted, usually within 3 days; 1 declined (no space); 1 open."
QString pastText(const referrals::PastReferrals& past);
/// The fields somebody here wrote otherwise than the source, each once.
QString changedHereText(const std::vector<directory::HandConflict>& changed);
QString offText(const directory::hsds::Schedule& row); ///< "24 December to 3 January"

} // namespace waymark::ui
