// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safekeeping.h"
#include "ui/desktop/office/office_part.h"

#include <QPointer>

#include <optional>
#include <vector>

class QStandardItemModel;
class QTableView;

namespace waymark::ui {

class Button;
class Card;
class EmptyState;
class FormDialog;
class InlineNotice;
class ProgressLine;

/// Backups, the recovery sheet, the key: what keeps the office from being lost or read.
class KeysPart final : public OfficePart {
    Q_OBJECT

public:
    explicit KeysPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string&) const override { return false; }

private:
    Card* makeBackups();
    Card* makeSheet();
    Card* makeKey();
    void show(const std::vector<app::BackupFile>& backups);
    void backUp(const std::optional<std::filesystem::path>& folder);
    void backUpElsewhere();
    void replaceSheet();
    void showSheet(const QPointer<FormDialog>& dialog, const QString& code);
    void rekey();

    QStandardItemModel* m_model;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    Button* m_now = nullptr;
    Button* m_elsewhere = nullptr;
    ProgressLine* m_progress = nullptr;
    InlineNotice* m_notice = nullptr;
    QString m_office; ///< its name, for the sheet
};

} // namespace waymark::ui
