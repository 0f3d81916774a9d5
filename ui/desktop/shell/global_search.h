// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page_registry.h"

#include <QFrame>
#include <QStandardItemModel>

namespace waymark::ui {

class JobRunner;
class RowList;
class SearchField;

/// What Ctrl+K finds, below the search field: cases, services, pages and commands by name. The
/// keys stay in the field; Enter opens, Esc closes.
class GlobalSearch final : public QFrame {
    Q_OBJECT

public:
    /// One row: a page to open, or a command.
    struct Entry {
        QString text;
        QString second;
        QString icon;
        QString page; ///< else a command
        QVariantMap parameters;
        QString command;
    };

    GlobalSearch(JobRunner& jobs, SearchField& field, QList<const PageEntry*> pages, QWidget* over);

Q_SIGNALS:
    void pageWanted(const QString& page, const QVariantMap& parameters);
    void commandWanted(const QString& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    QList<Entry> commandsFor(const QString& text) const;
    void show(const QString& heading, const QList<Entry>& entries);
    void place();
    void open(const QModelIndex& index);
    void close();

    JobRunner& m_jobs;
    SearchField& m_field;
    QList<const PageEntry*> m_pages;
    RowList* m_list;
    QStandardItemModel* m_model;
    QList<Entry> m_entries;
    int m_asked = 0; ///< numbers the questions, so that a late answer is dropped
};

} // namespace waymark::ui
