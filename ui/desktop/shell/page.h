// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/desk.h"

#include <QKeySequence>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace waymark::ui {

class JobRunner;

/// What pages may ask of the window around them.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Goes to the page registered as `page`, remembering this one for back().
    virtual void open(const QString& page, const QVariantMap& parameters = {}) = 0;
    virtual void back() = 0;
    /// One line at the bottom for eight seconds, spoken politely. With `undo`: "Take back (Ctrl
    /// Z)".
    virtual void announce(const QString& text, std::function<void()> undo = {}) = 0;
    /// The figure behind a rail entry, e.g. reviews waiting; 0 hides it.
    virtual void setBadge(const QString& page, int count) = 0;
};

/// What a page gets when it is made. References outlive the page.
struct PageContext {
    JobRunner& jobs;
    Navigator& shell;
    office::Session session; ///< who is signed in
};

/// A key of a page, shown in the shortcut sheet. `action` runs while the page is on top.
struct PageShortcut {
    QKeySequence keys;
    QString text;
    std::function<void()> action{}; ///< empty: handled by a widget, listed only
};

/// One screen of the window. Made once and kept; activate() is called each time it comes on top.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// For the window's title and the task bar: the screen's word or a case reference, never a
    /// name.
    virtual QString title() const = 0;
    /// Comes on top; `parameters` as given to Navigator::open(), e.g. {{"case", id}}. Load here,
    /// and put the focus where the worker begins.
    virtual void activate(const QVariantMap& parameters) = 0;
    /// Goes below, or the desk is locked or closed: save drafts now.
    virtual void deactivate() { }
    /// A record changed, here or at another desk. Called only while on top; a page below is
    /// activated again anyway.
    virtual void changed(const office::Change& change) { Q_UNUSED(change); }
    virtual QList<PageShortcut> shortcuts() const { return {}; }
    /// F1: two or three sentences on what this screen is for.
    virtual QString help() const { return {}; }
    /// True while the page has the one primary button: New contact then becomes plain.
    virtual bool hasPrimary() const { return false; }
    /// The parts F6 goes through, in order; empty: the page's own focus chain.
    virtual QList<QWidget*> parts() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void shortcutsChanged();
};

} // namespace waymark::ui
