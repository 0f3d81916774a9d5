// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safekeeping.h"
#include "ui/desktop/office/office_part.h"

#include <QHash>

#include <vector>

class QStandardItemModel;
class QTableView;

namespace waymark::ui {

class Button;
class ComboBox;
class InlineNotice;
class ProgressLine;

/// What was done, by whom, newest first; and the proof that nothing of it was tampered with.
class JournalPart final : public OfficePart {
    Q_OBJECT

public:
    explicit JournalPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string&) const override { return false; }

private:
    void loadWorkers();
    void loadPage(bool further);
    void append(const std::vector<office::JournalEntry>& entries);
    void verify();
    void show(const app::OfficeReport& report);
    office::JournalFilter filter() const;

    QStandardItemModel* m_model;
    ComboBox* m_worker;
    ComboBox* m_about;
    Button* m_verify;
    Button* m_older;
    InlineNotice* m_trouble;
    InlineNotice* m_sound;
    ProgressLine* m_progress;
    QTableView* m_table;
    QHash<QString, QString> m_names; ///< by worker id
    std::int64_t m_oldest = 0; ///< number of the last entry shown
    int m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace waymark::ui
