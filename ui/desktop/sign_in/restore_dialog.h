// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class Field;
class JobRunner;

/// Brings an office back from a backup into a new folder; what is there is never touched.
class RestoreDialog final : public Dialog {
    Q_OBJECT

public:
    RestoreDialog(JobRunner& jobs, QWidget* parent);

Q_SIGNALS:
    void restored(const QString& folder);

private:
    void pickBackup();
    void take(const QString& file);
    void restore();

    JobRunner& m_jobs;
    Field* m_backup;
    Field* m_folder;
};

} // namespace waymark::ui
