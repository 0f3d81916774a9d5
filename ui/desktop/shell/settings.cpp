// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/settings.h"

#include <QSettings>

#include <algorithm>

namespace waymark::ui::settings {
namespace {

QVariant read(const char* key, const QVariant& otherwise = {})
{
    return QSettings{}.value(QLatin1String{key}, otherwise);
}
void write(const char* key, const QVariant& value)
{
    QSettings{}.setValue(QLatin1String{key}, value);
}

void writeOffices(const QList<KnownOffice>& offices)
{
    QSettings store;
    store.beginWriteArray(QStringLiteral("offices"), static_cast<int>(offices.size()));
    for (int i = 0; i < offices.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue(QStringLiteral("folder"), offices[i].folder);
        store.setValue(QStringLiteral("name"), offices[i].name);
        store.setValue(QStringLiteral("opened"), offices[i].opened);
    }
    store.endArray();
}

} // namespace

QList<KnownOffice> knownOffices()
{
    QSettings store;
    QList<KnownOffice> offices;
    const int count = store.beginReadArray(QStringLiteral("offices"));
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        offices << KnownOffice{store.value(QStringLiteral("folder")).toString(),
            store.value(QStringLiteral("name")).toString(),
            store.value(QStringLiteral("opened")).toDateTime()};
    }
    store.endArray();
    std::ranges::stable_sort(
        offices, [](const auto& a, const auto& b) { return a.opened > b.opened; });
    return offices;
}

void rememberOffice(const KnownOffice& office)
{
    auto offices = knownOffices();
    offices.removeIf([&](const KnownOffice& known) { return known.folder == office.folder; });
    offices.prepend(office);
    writeOffices(offices);
}

void forgetOffice(const QString& folder)
{
    auto offices = knownOffices();
    offices.removeIf([&](const KnownOffice& known) { return known.folder == folder; });
    writeOffices(offices);
}

QString language() { return read("language").toString(); }
void setLanguage(const QString& language) { write("language", language); }
QString scheme() { return read("scheme", QStringLiteral("system")).toString(); }
void setScheme(const QString& scheme) { write("scheme", scheme); }
int textSize() { return read("textSize", 100).toInt(); }
void setTextSize(int percent) { write("textSize", percent); }
int idleMinutes() { return qBound(1, read("idleMinutes", 3).toInt(), 60); }
void setIdleMinutes(int minutes) { write("idleMinutes", minutes); }
QByteArray windowGeometry() { return read("geometry").toByteArray(); }
void setWindowGeometry(const QByteArray& geometry) { write("geometry", geometry); }
bool railCollapsed() { return read("railCollapsed", false).toBool(); }
void setRailCollapsed(bool collapsed) { write("railCollapsed", collapsed); }

} // namespace waymark::ui::settings
