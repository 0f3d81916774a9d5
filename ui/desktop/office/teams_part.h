// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/teams.h"
#include "office/workers.h"
#include "ui/desktop/office/office_part.h"

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QListWidget;
class QStandardItemModel;

namespace waymark::ui {

class Button;
class EmptyState;
class InlineNotice;
class RowList;

/// Who shares cases: the teams, and beside them the members of one.
class TeamsPart final : public OfficePart {
    Q_OBJECT

public:
    explicit TeamsPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override
    {
        return kind == "worker" || kind == "team";
    }

private:
    QWidget* makeList();
    QWidget* makeMembers();
    void show();
    void showMembers();
    const office::Team* chosen() const;
    void addTeam();
    void renameTeam();
    void setMember(office::WorkerId worker, bool member);

    QStandardItemModel* m_model;
    RowList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_name = nullptr;
    Button* m_rename = nullptr;
    QListWidget* m_members = nullptr;
    InlineNotice* m_notice = nullptr;
    QWidget* m_detail = nullptr;
    std::vector<office::WorkerRecord> m_workers;
    std::vector<office::Team> m_teams;
    std::optional<office::TeamId> m_chosen;
};

} // namespace waymark::ui
