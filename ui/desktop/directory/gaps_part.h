// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/gaps.h"
#endif
#include "ui/desktop/office/office_part.h"

class QCheckBox;
class QDateEdit;
class QStandardItemModel;
class QTableView;

namespace waymark::ui {

class EmptyState;

/// What the region lacks: need, region, language, why, how often.
class GapsPart final : public OfficePart {
    Q_OBJECT

public:
    explicit GapsPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "directory"; }

private:
    void show(std::vector<directory::GapRow> rows);

    QDateEdit* m_from;
    QDateEdit* m_until;
    QCheckBox* m_publish;
    QTableView* m_table;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
};

} // namespace waymark::ui
