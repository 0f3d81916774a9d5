// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/theme.h"

#include <QPushButton>

namespace waymark::ui {

/// A button that carries a word.
///
///     new Button{tr("End and save"), {.icon = "check", .look = Look::Primary, .keys =
///     "Ctrl+Return"}}
///
/// `keys` become its shortcut and the small key cap; write shortcuts of single letters in the
/// page's shortcuts() instead and give them as `hint`.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Primary, ///< one per screen
        Quiet, ///< no edge, accent text: the small action in a card's header
        Danger, ///< plain edge, attention text: what cannot be taken back
    };
    struct Options {
        QString icon{};
        Look look = Look::Plain;
        QString keys{}; ///< e.g. "Ctrl+N": the shortcut, also shown
        QString hint{}; ///< e.g. "D": only shown
        bool small = false; ///< 26 instead of 32 units high
    };

    explicit Button(const QString& text, QWidget* parent = nullptr);
    Button(const QString& text, Options options, QWidget* parent = nullptr);

    Look look() const { return m_options.look; }
    void setLook(Look look);
    void setIconName(const QString& icon);
    void setHint(const QString& hint);
    void setCompact(bool compact); ///< only the icon; the words are then the tool tip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString hintText() const;
    QString shownText() const; ///< without the mnemonic's ampersand
    Type type() const;

    Options m_options;
    bool m_compact = false;
};
using Look = Button::Look;

/// A button with only a drawing: `name` is its accessible name and tool tip.
class IconButton final : public QPushButton {
    Q_OBJECT

public:
    IconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

    void setIconName(const QString& icon);
    void setEdge(bool edge); ///< with an edge as a button has; else bare
    void setSmall(bool small); ///< 26 units

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    bool m_edge = true;
    bool m_small = false;
};

/// Acts: a filter that is on or off. On, it shows a check and a cross.
class FilterChip final : public QPushButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "Ctrl ↵" for "Ctrl+Return": how keys are written on caps.
QString keyText(const QKeySequence& keys);

} // namespace waymark::ui
