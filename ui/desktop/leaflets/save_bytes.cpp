// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/save_bytes.h"

#include "ui/desktop/kit/file_choice.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace waymark::ui {

QString writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path};
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString{}
                   : QCoreApplication::translate(
                       "Leaflets", "The file could not be written. Choose another folder.");
}

void saveBytes(QWidget* owner, const QByteArray& bytes, const QString& fileName,
    std::function<void(const QString& problem)> done)
{
    askWhereToSave(owner, QCoreApplication::translate("Leaflets", "Save"), fileName,
        [bytes, done = std::move(done)](const QString& path) { done(writeBytes(path, bytes)); });
}

} // namespace waymark::ui
