// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/agreements.h"
#endif
#include "ui/desktop/office/office_part.h"

class QLabel;
class QStandardItemModel;

namespace waymark::ui {

class Button;
class EmptyState;
class RowList;

/// The register of agreements with partners; what runs out stands first.
class AgreementsPart final : public OfficePart {
    Q_OBJECT

public:
    AgreementsPart(const PageContext& context, bool mayChange, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "agreement"; }

private:
    void show();
    void edit(const std::optional<directory::Agreement>& agreement);
    void end();
    const directory::Agreement* current() const;

    bool m_mayChange;
    QLabel* m_due;
    RowList* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    Button* m_change = nullptr;
    Button* m_end = nullptr;
    std::vector<directory::Agreement> m_agreements;
};

} // namespace waymark::ui
