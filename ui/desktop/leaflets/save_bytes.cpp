// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/save_bytes.h"

#include "ui/desktop/kit/file_choice.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace waymark::ui {

void saveBytes(QWidget* owner, const QByteArray& bytes, const QString& fileName,
    std::function<void(const QString& problem)> done)
{
    askWhereToSave(owner, QCoreApplication::translate("Leaflets", "Save"), fileName,
        [bytes, done = std::move(done)](const QString& path) {
            QSaveFile file{path};
            const bool written = file.open(QIODevice::WriteOnly)
                && file.write(bytes) == bytes.size() && file.commit();
            done(written ? QString{}
                         : QCoreApplication::translate(
                             "Leaflets", "The file could not be written. Choose another folder."));
        });
}

} // namespace waymark::ui
