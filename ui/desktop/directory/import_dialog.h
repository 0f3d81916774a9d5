// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/exchange.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/dialog.h"

class QLabel;

namespace waymark::ui {

class Field;

/// Takes in a directory: file or folder, for a spreadsheet what its columns hold, a dry run that
/// says what would change and what is wrong, then the import itself.
class ImportDialog final : public Dialog {
    Q_OBJECT

public:
    ImportDialog(JobRunner& jobs, QWidget* parent);
    void reject() override; ///< stops what runs

Q_SIGNALS:
    void imported();

private:
    void addSource(); ///< where from, and under which name
    void choose(bool folder);
    void start(bool dryRun);
    void lookAt(bool again);
    void watch();
    bool isSheet() const;
    void finished(bool dryRun, Result<directory::ImportReport> report);

    JobRunner& m_jobs;
    Field* m_path;
    Field* m_source;
    class SheetMapView* m_map;
    QLabel* m_progress;
    QLabel* m_report;
    Button* m_check;
    Button* m_import;
    JobTokenPtr m_token;
};

} // namespace waymark::ui
