// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/shell/desk_view.h"

namespace waymark::ui {

class Field;
class JobRunner;
class RecoverySheetView;

/// At the first sign-in: the password an administrator gave is replaced by an own one.
class NewPasswordDialog final : public Dialog {
    Q_OBJECT

public:
    NewPasswordDialog(JobRunner& jobs, const QString& folder, const QString& name,
        const QString& password, QWidget* parent);

Q_SIGNALS:
    void entered(const waymark::ui::DeskFacts& facts);

private:
    void save();

    JobRunner& m_jobs;
    QString m_folder;
    QString m_name;
    QString m_password;
    Field* m_first;
    Field* m_second;
};

/// With the recovery sheet: a new password for one worker, and a new sheet.
class RecoverDialog final : public Dialog {
    Q_OBJECT

public:
    RecoverDialog(JobRunner& jobs, const QString& folder, const QString& name, QWidget* parent);

private:
    void recover();
    void showSheet(const QString& code);

    JobRunner& m_jobs;
    QString m_folder;
    Field* m_code;
    Field* m_name;
    Field* m_first;
    Field* m_second;
    Button* m_go;
    RecoverySheetView* m_sheet = nullptr;
};

} // namespace waymark::ui
