// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/shown_service.h"
#include "ui/desktop/office/office_part.h"

class QLabel;
class QStandardItemModel;
class QVBoxLayout;

namespace waymark::ui {

class EmptyState;
class InlineNotice;
class RowList;

/// What to make sure of next, with the words for the call.
class QueuePart final : public OfficePart {
    Q_OBJECT

public:
    explicit QueuePart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "service"; }
    QList<PageShortcut> shortcuts();

private:
    QWidget* makeList();
    QWidget* makeScript();
    void show(const std::vector<directory::ToCheck>& rows, const directory::ToCheckCounts& counts);
    void open(int row);
    void showScript(const ShownService& shown);
    void addAnswers();
    void verify(directory::VerifiedBy how);
    void next();
    void openEntry();

    RowList* m_list;
    QStandardItemModel* m_model;
    QLabel* m_counts;
    EmptyState* m_empty;
    QWidget* m_detail; ///< inside the panel, which the workbench shows and hides
    QVBoxLayout* m_script;
    InlineNotice* m_notice = nullptr;
    std::vector<directory::ToCheck> m_rows;
    std::optional<directory::Service> m_shown;
};

} // namespace waymark::ui
