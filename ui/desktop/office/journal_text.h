// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/journal.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "signed in", "opened a case": what a journal line says was done. An action without words of its
/// own shows its code.
QString actionText(const std::string& action);
/// "Worker", "Case" …; codes without words show themselves.
QString subjectText(const std::string& kind);
/// "count 2, to sent": the facts of a line; an id in `names` is shown by its name.
QString factsText(const office::JournalLine& line, const QHash<QString, QString>& names);
/// The kinds one may filter by, as codes.
const std::vector<std::string>& subjectKinds();

} // namespace waymark::ui
