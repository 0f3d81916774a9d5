// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/written_hours.h"
#endif

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace waymark::ui {

class LineEdit;

/// The week as one writes it, a line for each day, and as one sees it: bars on a day of 24 hours.
class HoursEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HoursEditor(QWidget* parent = nullptr);

    void setWeek(const directory::WeekHours& week);
    /// Empty when a day cannot be understood; it is marked then.
    std::optional<directory::WeekHours> week() const;
    QStringList texts() const; ///< as typed

Q_SIGNALS:
    void edited();

private:
    class Bar;
    struct Day {
        LineEdit* text;
        Bar* bar;
        QLabel* problem;
    };

    void read(std::size_t day);
    void copyMonday();

    std::array<Day, 7> m_days{};
};

} // namespace waymark::ui
