// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page_registry.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace waymark::ui {

/// One entry of the rail: icon, word, figure; the lit one has the marker at its leading edge.
class RailButton;

/// The left navigation: 168 units, or 52 collapsed to icons with tool tips.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// The entries the worker may use, in the registry's order.
    void setEntries(const std::vector<const PageEntry*>& entries);
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void setOffice(const QString& name, const QStringList& lines); ///< at the foot
    QStringList ids() const { return m_order; }

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QHash<QString, RailButton*> m_buttons;
    QStringList m_order;
    QVBoxLayout* m_entries;
    QLabel* m_word;
    QWidget* m_foot;
    QLabel* m_office;
    QLabel* m_lines;
    bool m_collapsed = false;
};

} // namespace waymark::ui
