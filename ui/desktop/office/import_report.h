// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_reading.h"
#endif

#include "ui/desktop/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

/// What a form is before it is taken in: its name, and what of it works here.
class ImportReport final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReport(QWidget* parent = nullptr);

    void clear();
    void show(const assessment::ReadForm& read);
    /// Whether a question waits for a list of answers that is not here.
    static bool wantsSets(const assessment::ReadForm& read);

private:
    void addLine(const QString& icon, Meaning meaning, const QString& text);

    QVBoxLayout* m_lines;
};

} // namespace waymark::ui
