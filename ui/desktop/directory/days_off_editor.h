// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/form_lists.h"
#endif

#include <QWidget>

#include <vector>

class QDateEdit;
class QVBoxLayout;

namespace waymark::ui {

class InlineNotice;
class LineEdit;

/// Stretches of days on which a service is closed: from, until, why; one line each.
class DaysOffEditor final : public QWidget {
    Q_OBJECT

public:
    explicit DaysOffEditor(QWidget* parent = nullptr);

    std::vector<directory::DaysOff> days() const;
    void setDays(const std::vector<directory::DaysOff>& days);
    void setProblem(const QString& problem);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget* widget;
        QDateEdit* from;
        QDateEdit* to;
        LineEdit* note;
    };

    void add(const directory::DaysOff& days);
    void takeOut(QWidget* row);

    QVBoxLayout* m_column;
    InlineNotice* m_problem;
    std::vector<Row> m_rows;
    int m_made = 0; ///< rows so far, for their names
};

} // namespace waymark::ui
