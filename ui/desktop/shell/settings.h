// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// What this computer remembers between starts. Never personal data: no names, no references of
/// people, only folders of offices, sizes and taste.
namespace settings {

/// A folder opened here before.
struct KnownOffice {
    QString folder;
    QString name; ///< of the office
    QDateTime opened; ///< last time here; invalid: never
};

QList<KnownOffice> knownOffices(); ///< last opened first
void rememberOffice(const KnownOffice& office);
void forgetOffice(const QString& folder);

QString language(); ///< BCP 47; empty: the system's
void setLanguage(const QString& language);
QString scheme(); ///< "system", "light", "dark"
void setScheme(const QString& scheme);
int textSize(); ///< percent
void setTextSize(int percent);
int idleMinutes(); ///< until the desk locks; 3 unless changed
void setIdleMinutes(int minutes);
QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);
bool railCollapsed();
void setRailCollapsed(bool collapsed);

} // namespace settings
} // namespace waymark::ui
