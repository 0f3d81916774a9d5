// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace waymark::ui {

/// What a colour says. One colour, one meaning, always beside an icon and a word.
enum class Meaning {
    Safety, ///< a danger to a person; never lateness, deletion or an error of typing
    Attention, ///< late, changed, ask first, not now, something typed is wrong
    Settled, ///< allowed, checked, understood, done
    Authority, ///< court, procedure, partner, supervisor
    Plain, ///< neutral marks, kept back, not asked
    Accent, ///< in the worker's hands; what is chosen
};

/// Text colours apart from meanings.
enum class Tone { Text, Second, Quiet, Accent, OnAccent };

/// The colours of one theme. Both sets are checked for contrast in the tests.
struct Palette {
    QColor window; ///< work area behind lists and cards
    QColor surface; ///< cards, tables, fields, header bands
    QColor side; ///< right-hand panels
    QColor rail;
    QColor hairline;
    QColor buttonEdge;
    QColor fieldEdge;
    QColor text;
    QColor second;
    QColor quiet;
    QColor accent; ///< fill of the one primary button, checked boxes, progress
    QColor accentPressed;
    QColor onAccent;
    QColor accentText; ///< links, selected item, focus ring, marker bar
    QColor accentTint; ///< selected row, selected segment
    QColor meaningText[5];
    QColor meaningTint[5];
    QColor series[5]; ///< of charts

    QColor of(Meaning meaning) const; ///< text and icon of a meaning
    QColor tintOf(Meaning meaning) const; ///< the ground it stands on
    QColor of(Tone tone) const;
};

const Palette& lightPalette();
const Palette& darkPalette();

/// WCAG contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace waymark::ui
