// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/merging.h"
#endif
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/office/office_part.h"

class QStandardItemModel;
class QVBoxLayout;

namespace waymark::ui {

class EmptyState;
class InlineNotice;
class ProgressLine;
class RowList;

/// Entries that may be one service: merged, kept apart, taken apart again.
class DuplicatesPart final : public OfficePart {
    Q_OBJECT

public:
    explicit DuplicatesPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "service"; }
    QList<PageShortcut> shortcuts();

private:
    QWidget* makeList();
    QWidget* makeDetail();
    void showPairs();
    /// The button that takes back the last one; null when there is none.
    QWidget* showMerges(const std::vector<directory::ServiceMerge>& merges);
    void showPair(int row);
    void addSide(const directory::DuplicatePair::Side& side, const QString& text, const char* hint,
        bool keepFirst);
    void merge(bool keepFirst);
    void keepApart();
    void undo(const directory::ServiceMergeId& id);
    const directory::DuplicatePair* current() const;

    RowList* m_list;
    QStandardItemModel* m_model;
    ProgressLine* m_progress;
    EmptyState* m_empty;
    QWidget* m_detail; ///< inside the panel, which the workbench shows and hides
    QVBoxLayout* m_sides;
    QVBoxLayout* m_merges;
    InlineNotice* m_notice;
    std::vector<directory::DuplicatePair> m_pairs;
    JobTokenPtr m_token; ///< of the search that runs
};

} // namespace waymark::ui
