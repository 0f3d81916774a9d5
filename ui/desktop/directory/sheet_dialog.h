// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/service.h"
#endif
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class ComboBox;
class JobRunner;
class PackPreview;

/// A page about a service for a person to take along, in their language: seen, printed, saved.
class SheetDialog final : public Dialog {
    Q_OBJECT

public:
    SheetDialog(JobRunner& jobs, const directory::ServiceId& id, QWidget* parent);

private:
    void make();
    void print();
    void save();

    JobRunner& m_jobs;
    directory::ServiceId m_id;
    ComboBox* m_language;
    PackPreview* m_preview;
    Button* m_print;
    Button* m_save;
    QByteArray m_file;
};

} // namespace waymark::ui
