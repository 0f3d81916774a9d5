// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/save_bytes.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace waymark::ui {

void saveBytes(QWidget* owner, const QByteArray& bytes, const QString& fileName,
    std::function<void(const QString& problem)> done)
{
    auto* dialog = new QFileDialog{owner, QCoreApplication::translate("Leaflets", "Save")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo{fileName}.suffix());
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner,
        [bytes, done = std::move(done)](const QString& path) {
            QSaveFile file{path};
            const bool written = file.open(QIODevice::WriteOnly)
                && file.write(bytes) == bytes.size() && file.commit();
            done(written ? QString{}
                         : QCoreApplication::translate(
                             "Leaflets", "The file could not be written. Choose another folder."));
        });
    dialog->open();
}

} // namespace waymark::ui
