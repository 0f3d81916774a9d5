// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace waymark::ui {

/// One of a few answers side by side. One focus stop: arrows move, the first letter or a digit
/// chooses, Space clears back to `clearedTo`. Wraps into lines when there is no room.
class Segments final : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString text;
        bool plain = false; ///< a chosen state that is no answer: "Not asked", "Keep back"
    };

    explicit Segments(
        const QString& name, const std::vector<Option>& options, QWidget* parent = nullptr);
    Segments(const QString& name, const QStringList& options, QWidget* parent = nullptr);

    int current() const { return m_current; } ///< -1: none
    void setCurrent(int index); ///< does not emit chosen()
    int count() const { return static_cast<int>(m_options.size()); }
    QString textOf(int index) const { return m_options.at(static_cast<std::size_t>(index)).text; }
    void setClearedTo(int index) { m_clearedTo = index; } ///< what Space chooses; -1: none
    void setSmall(bool small); ///< 26 units, as in dense lists
    void setStrong(bool strong); ///< the chosen one in filled accent: the question in hand

    void choose(int index); ///< as the worker does: emits chosen()

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<QRect> places(int width) const; ///< in reading direction of this widget
    QRect visual(const QRect& place) const; ///< turned where one reads from the right
    void paintRow(QPainter& painter, const std::vector<QRect>& all, int first, int last) const;
    void paintText(QPainter& painter, const QRect& box, int index) const;
    int widthOf(int index) const;
    int rowHeight() const;
    void announce();

    std::vector<Option> m_options;
    QString m_name;
    int m_current = -1;
    int m_clearedTo = -1;
    int m_hovered = -1;
    bool m_small = false;
    bool m_strong = false;
};

} // namespace waymark::ui
