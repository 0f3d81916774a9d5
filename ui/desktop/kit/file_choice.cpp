// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>

namespace waymark::ui {
namespace {

QFileDialog* dialogFor(QWidget* parent, const QString& title, PathChosen chosen)
{
    auto* dialog = new QFileDialog{parent, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

} // namespace

void askWhereToSave(
    QWidget* parent, const QString& title, const QString& proposed, PathChosen chosen)
{
    auto* dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo{proposed}.suffix());
    dialog->selectFile(proposed);
    dialog->open();
}

void askForFile(QWidget* parent, const QString& title, const QString& filter, PathChosen chosen)
{
    auto* dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!filter.isEmpty()) dialog->setNameFilter(filter);
    dialog->open();
}

void askForFolder(QWidget* parent, const QString& title, PathChosen chosen)
{
    auto* dialog = dialogFor(parent, title, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

} // namespace waymark::ui
