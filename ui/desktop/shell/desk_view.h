// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page_registry.h"

#include <QHash>
#include <QStackedWidget>
#include <QWidget>

namespace waymark::ui {

class Rail;
class Toast;
class TopBar;

/// Who is signed in where; facts the frame shows.
struct DeskFacts {
    office::Session session;
    QString office;
    QStringList footLines; ///< below the office's name: "Backup 06:00"
    bool training = false;
};

/// The window of a signed-in worker: rail, top bar and the page on top.
class DeskView final : public QWidget, public Navigator {
    Q_OBJECT

public:
    DeskView(JobRunner& jobs, DeskFacts facts, QWidget* parent = nullptr);

    void open(const QString& page, const QVariantMap& parameters = {}) override;
    void back() override;
    void announce(const QString& text, std::function<void()> undo = {}) override;
    void setBadge(const QString& page, int count) override;

    void openFirst(); ///< Today, or the first page of the rail
    void reactivate(); ///< after the lock: what is on top reads anew

    Page* current() const { return m_current; }
    QString currentId() const { return m_currentId; }
    /// Every page the worker may use, with its id: for the shortcut sheet, search and tests.
    QList<const PageEntry*> usable() const;
    void saveDrafts(); ///< before locking and closing
    void changed(const office::Change& change);
    void focusSearch();
    void nextPart(bool backwards); ///< F6
    void showHelp(); ///< F1
    void showShortcuts(); ///< Ctrl+?
    TopBar* topBar() const { return m_topBar; }

Q_SIGNALS:
    void titleChanged(const QString& title);
    void privacyWanted();
    void lockWanted();
    void commandWanted(const QString& command); ///< "sign-out", "theme" … of the search

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        QString page;
        QVariantMap parameters;
    };
    Page* pageFor(const PageEntry& entry);
    void show(const Place& place);
    void arrange();
    void wireShortcuts();
    void wirePageShortcuts();
    void choose(const QString& railId);

    JobRunner& m_jobs;
    DeskFacts m_facts;
    Rail* m_rail;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    Toast* m_toast;
    QHash<QString, Page*> m_pages;
    QList<QObject*> m_pageShortcuts;
    QList<Place> m_history;
    Place m_here;
    Page* m_current = nullptr;
    QString m_currentId;
};

} // namespace waymark::ui
