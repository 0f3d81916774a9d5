// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/trend_card.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>

#include <algorithm>

namespace waymark::ui {
namespace {

QString dayOf(const assessment::TrendPoint& point)
{
    return QLocale{}.toString(toQt(point.at).date(), QStringLiteral("d MMM yyyy"));
}

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QWidget{parent}
    , m_trend{}
{
    setMinimumHeight(px(150));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TrendChart::sizeHint() const { return {px(420), px(160)}; }

void TrendChart::setTrend(const assessment::Trend& trend)
{
    m_trend = trend;
    setAccessibleName(tr("%1 over time").arg(toQt(trend.title)));
    QStringList figures;
    for (const auto& point : trend.points)
        figures << dayOf(point) + QStringLiteral(": ") + toQt(point.number);
    setAccessibleDescription(figures.join(QStringLiteral("; ")));
    update();
}

std::vector<QPointF> TrendChart::places(const QRectF& area) const
{
    const auto& points = m_trend.points;
    double least = 0;
    double most = 1;
    for (const auto& point : points) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
    }
    const double first = static_cast<double>(points.front().at.time_since_epoch().count());
    const double span = static_cast<double>(points.back().at.time_since_epoch().count()) - first;
    std::vector<QPointF> all;
    for (const auto& point : points) {
        const double at = static_cast<double>(point.at.time_since_epoch().count()) - first;
        const double share = span > 0 ? at / span : 0.5;
        const double x = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
        all.emplace_back(area.left() + x * area.width(),
            area.bottom() - (point.value - least) / (most - least) * area.height());
    }
    return all;
}

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_trend.points.empty()) return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(Type::Second));
    const QRectF area = QRectF{rect()}.adjusted(px(40), px(26), -px(40), -px(28));
    painter.setPen(QPen{colours().hairline, 1});
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const auto at = places(area);
    painter.setPen(QPen{colours().series[0], px(2) * 1.0});
    for (std::size_t i = 1; i < at.size(); ++i)
        painter.drawLine(at[i - 1], at[i]);
    const QFontMetrics metrics = painter.fontMetrics();
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto& point = m_trend.points[i];
        painter.setPen(QPen{colours().series[0], px(2) * 1.0});
        // Incomplete: hollow, so that a low figure is not read as a good one.
        painter.setBrush(point.missing > 0 ? colours().surface : colours().series[0]);
        painter.drawEllipse(at[i], px(4), px(4));
        painter.setPen(colours().text);
        const QString number = toQt(point.number);
        painter.drawText(
            QPointF{at[i].x() - metrics.horizontalAdvance(number) / 2.0, at[i].y() - px(9)},
            number);
        const bool shown = i == 0 || i + 1 == at.size() || at.size() < 6;
        if (!shown) continue;
        painter.setPen(colours().quiet);
        const QString day = QLocale{}.toString(toQt(point.at).date(), QStringLiteral("d MMM"));
        painter.drawText(
            QPointF{at[i].x() - metrics.horizontalAdvance(day) / 2.0, area.bottom() + px(18)}, day);
    }
}

TrendCard::TrendCard(const assessment::Trend& trend, QWidget* parent)
    : QWidget{parent}
{
    auto* card = new Card{QStringLiteral("chart"), toQt(trend.title), this};
    columnIn(this, {}, 0)->addWidget(card);
    auto* chart = new TrendChart{card};
    chart->setTrend(trend);
    card->body()->addWidget(chart);
    auto* table = new QTableWidget{0, 5, card};
    table->setAccessibleName(tr("Figures of %1").arg(toQt(trend.title)));
    fill(table, trend);
    card->body()->addWidget(table);
    card->body()->addWidget(paragraph(
        tr("A hollow point has answers missing. A score never decides; your view of it counts."),
        Type::Second, Tone::Quiet, card));
}

void TrendCard::fill(QTableWidget* table, const assessment::Trend& trend)
{
    table->setHorizontalHeaderLabels(
        {tr("Day"), tr("Score"), tr("Missing"), tr("Range"), tr("Your view")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(table, QStringLiteral("trend"));
    for (const auto& point : trend.points) {
        const int row = table->rowCount();
        table->insertRow(row);
        const bool judged = point.judgement != assessment::Judgement::NotYet;
        const QString view = judged
            ? judgementText(point.judgement) + QStringLiteral(": ") + toQt(point.reason)
            : QStringLiteral("–");
        const QStringList cells{dayOf(point), toQt(point.number),
            point.missing > 0 ? QString::number(point.missing) : QStringLiteral("–"),
            toQt(point.band), view};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem{cells[column]};
            cell->setToolTip(cells[column]);
            if (column == 1 || column == 2)
                cell->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
            table->setItem(row, column, cell);
        }
    }
    for (const int number : {1, 2})
        table->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
    setColumns(table, {130, 80, 90, 200, 200}, {4});
    table->setFixedHeight(px(32) * (table->rowCount() + 1) + px(8));
}

} // namespace waymark::ui
