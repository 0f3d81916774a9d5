// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_reading.h"
#endif

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace waymark::ui {

class ComboBox;

/// Says for each item of a scoring which question of the form asks for it.
class ScoringAssignment final : public QWidget {
    Q_OBJECT

public:
    explicit ScoringAssignment(QWidget* parent = nullptr);

    void clear();
    void show(const assessment::ScoringPreview& preview);
    forms::LinkIdMapping mapping() const; ///< empty while nothing is shown

private:
    QLabel* m_text;
    QWidget* m_rows = nullptr;
    QScrollArea* m_area;
    std::vector<std::pair<std::string, ComboBox*>> m_choices;
};

} // namespace waymark::ui
