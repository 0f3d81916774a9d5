// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "cases/timeline.h"
#endif
#include "ui/desktop/shell/page.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;

namespace waymark::ui {

class Button;
class RowList;

/// What happened in a case, newest first, by kind. Enter opens what an entry speaks of.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(const PageContext& context, QWidget* parent = nullptr);

    /// Stands between the head and the entries.
    void setComposer(QWidget* composer);
    void show(cases::CaseId id); ///< from the newest on

private:
    QWidget* makeHead();
    void load(std::optional<cases::EntryKey> before);
    void open(const QModelIndex& index);

    PageContext m_context;
    std::optional<cases::CaseId> m_id;
    std::vector<cases::EntryKind> m_kinds;
    std::optional<cases::EntryKey> m_next;
    QBoxLayout* m_column;
    QStandardItemModel* m_model;
    RowList* m_list;
    Button* m_older;
};

} // namespace waymark::ui
