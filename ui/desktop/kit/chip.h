// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/theme.h"

#include <QWidget>

class QPainter;

namespace waymark::ui {

/// States something: colour, drawing and word together. Not a control; read as text.
struct ChipValue {
    QString text;
    QString icon;
    Meaning meaning = Meaning::Plain;
    friend bool operator==(const ChipValue&, const ChipValue&) = default;
};

class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(ChipValue value, QWidget* parent = nullptr);

    const ChipValue& value() const { return m_value; }
    void setValue(ChipValue value);
    void setSmall(bool small); ///< 20 units, as in lists

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For delegates. `height` in units.
    static int widthOf(const ChipValue& value);
    static void paint(QPainter& painter, const QRect& rect, const ChipValue& value, bool onTint,
        Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipValue m_value;
    bool m_small = false;
};

/// Drawing and word in the colour of a meaning, without a ground: "since Mon".
QWidget* mark(const ChipValue& value, QWidget* parent = nullptr);

/// A round with two letters, as beside who is signed in.
class Initials final : public QWidget {
    Q_OBJECT

public:
    explicit Initials(const QString& letters, QWidget* parent = nullptr);
    void setLetters(const QString& letters);
    QSize sizeHint() const override { return {px(28), px(28)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letters;
};

} // namespace waymark::ui
