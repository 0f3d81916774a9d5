// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "ui/desktop/kit/dialog.h"

class QStackedWidget;

namespace waymark::ui {

class Field;
class JobRunner;
class RecoverySheetView;

/// Makes an office in three steps: the office, its first worker, the recovery sheet.
class CreateOfficeDialog final : public Dialog {
    Q_OBJECT

public:
    CreateOfficeDialog(JobRunner& jobs, QWidget* parent);

    void reject() override; ///< not while the sheet was not confirmed

Q_SIGNALS:
    void created(const QString& folder, const QString& name, const QString& worker);

private:
    QWidget* officeStep();
    QWidget* workerStep();
    app::NewOffice value() const;
    QString folder() const;
    void next();
    void create();
    void showSheet(const QString& code);
    bool showOfficeProblems();

    JobRunner& m_jobs;
    QStackedWidget* m_steps;
    Field* m_name;
    Field* m_country;
    Field* m_language;
    Field* m_zone;
    Field* m_place;
    Field* m_worker;
    Field* m_password;
    Field* m_again;
    Button* m_next;
    RecoverySheetView* m_sheet = nullptr;
    bool m_made = false;
};

} // namespace waymark::ui
