// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace waymark::ui {

/// The languages the interface speaks, BCP 47.
QStringList languages();
QString languageName(const QString& language); ///< in itself: "Français"
QString currentLanguage();

/// Speaks `language` from now on, as far as widgets are made afterwards; empty: the system's, or
/// English when we do not speak it. Dates and numbers follow.
void useLanguage(const QString& language);

/// The name of a language, BCP 47, in the language of the interface: "Portuguese".
QString languageText(const QString& tag);
QString languageText(std::string_view tag);

} // namespace waymark::ui
