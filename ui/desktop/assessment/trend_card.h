// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/figures.h"
#endif

#include <QWidget>

#include <vector>

class QTableWidget;

namespace waymark::ui {

/// A scale of one case over time: a line with its figures at the points.
class TrendChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setTrend(const assessment::Trend& trend);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<QPointF> places(const QRectF& area) const;

    assessment::Trend m_trend;
};

/// Chart and table of the same figures, with the worker's view of each beside it.
class TrendCard final : public QWidget {
    Q_OBJECT

public:
    explicit TrendCard(const assessment::Trend& trend, QWidget* parent = nullptr);

private:
    void fill(QTableWidget* table, const assessment::Trend& trend);
};

} // namespace waymark::ui
