// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/search.h"

#include <QAbstractListModel>

namespace waymark::ui {

/// The services found, for a RowList. Three lines: name; what and where; open, languages, wait.
class ServiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<directory::Hit> hits);
    const directory::Hit* at(int row) const; ///< null outside
    int rowOf(const directory::ServiceId& id) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<directory::Hit> m_hits;
};

} // namespace waymark::ui
