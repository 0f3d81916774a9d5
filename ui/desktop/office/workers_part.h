// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/teams.h"
#include "office/workers.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/office/office_part.h"

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

class Button;
class FactList;
class FormDialog;
class InlineNotice;

/// Who works here: the list, and beside it one worker's roles and what may be done.
class WorkersPart final : public OfficePart {
    Q_OBJECT

public:
    explicit WorkersPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override
    {
        return kind == "worker" || kind == "team";
    }

private:
    using Change = std::function<Result<office::WorkerRecord>(app::Workspace&)>;

    QWidget* makeList();
    QWidget* makeDetail();
    void show(
        const std::vector<office::WorkerRecord>& workers, const std::vector<office::Team>& teams);
    void showChosen();
    const office::WorkerRecord* chosen() const;
    void addWorker();
    void saveRoles();
    void giveInitialPassword();
    void rename();
    void disableOrEnable();
    /// Runs `change`; a refusal goes to `dialog` or, without one, below the roles.
    void run(FormDialog* dialog, Change change, const QString& done);

    QStandardItemModel* m_model;
    QTableView* m_table = nullptr;
    QLabel* m_name = nullptr;
    Chip* m_state = nullptr;
    FactList* m_facts = nullptr;
    std::vector<std::pair<office::Role, QCheckBox*>> m_roles;
    Button* m_save = nullptr;
    Button* m_password = nullptr;
    Button* m_rename = nullptr;
    Button* m_disable = nullptr;
    InlineNotice* m_notice = nullptr;
    std::vector<office::WorkerRecord> m_workers;
    std::vector<office::Team> m_teams;
    std::optional<office::WorkerId> m_chosen;
};

} // namespace waymark::ui
