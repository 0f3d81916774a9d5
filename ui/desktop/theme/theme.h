// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/palette.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace waymark::ui {

/// What a text is for; decides its size and weight.
enum class Type {
    Product, ///< 24 px bold: the product's name on sign-in
    Title, ///< 20 px bold: screen title, a person's display name
    Section, ///< 16 px bold: section, panel and task titles
    Question, ///< 14 px
    Body, ///< 13 px
    Strong, ///< 13 px bold: card titles, chosen rows
    Label, ///< 12 px bold: above fields, column heads
    Second, ///< 12 px: second lines, hints, chips
    Hint, ///< 11 px: key hints
};

/// Colours, type and unit of the whole program. Belongs to the QApplication as its style and
/// palette do; everything that paints asks it and repaints on changed().
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    /// Gives the application its style, palette, fonts and style sheet.
    static Theme& install(QApplication& application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const;

    /// Percent; one of zoomSteps().
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);
    void zoom(int steps); ///< to the next larger (+1) or smaller (-1) of zoomSteps()
    static const QList<int>& zoomSteps();

    /// The whole layout mirrors.
    void setDirection(Qt::LayoutDirection direction);

    const Palette& palette() const;
    int px(double units) const; ///< device-independent pixels of `units` at 100 %
    QFont font(Type type) const;
    QFont mono(Type type) const; ///< letters of one width
    bool hasMotion() const; ///< false when the system asks for none

Q_SIGNALS:
    void changed(); ///< colours, sizes or direction are different now

private:
    explicit Theme(QApplication& application);
    void apply();
    void followSystem();

    QApplication& m_application;
    Scheme m_scheme = Scheme::System;
    int m_textSize = 100;
    int m_appliedSize = 100;
    bool m_systemIsDark = false;
};

/// Room one line of `text` needs; never a fraction too little.
int textWidth(const QString& text, Type type);

Theme& theme(); ///< the application's; install() first
int px(double units);
inline const Palette& colours() { return theme().palette(); }

} // namespace waymark::ui
