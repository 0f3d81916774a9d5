// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/need.h"
#endif

#include <QWidget>

#include <vector>

namespace waymark::ui {

class Card;

/// How the needs and the measures of protection of a case stand, to be seen at a glance. They are
/// changed in the tab "Needs and plan".
class StandingCards final : public QWidget {
    Q_OBJECT

public:
    explicit StandingCards(QWidget* parent = nullptr);
    void show(const std::vector<assessment::NeedRecord>& needs,
        const std::vector<assessment::MeasureRecord>& measures);

Q_SIGNALS:
    void openWanted();

private:
    Card* m_needs;
    Card* m_measures;
};

} // namespace waymark::ui
