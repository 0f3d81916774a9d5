// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_file.h"
#include "ui/desktop/shell/page.h"

#include <QWidget>

namespace waymark::ui {

class Button;
class ComboBox;
class InlineNotice;
class LineEdit;

/// The name to use, the region and who is responsible. When somebody else saved meanwhile, both
/// versions are shown and the worker decides.
class CaseDetailsCard final : public QWidget {
    Q_OBJECT

public:
    explicit CaseDetailsCard(const PageContext& context, QWidget* parent = nullptr);
    void show(const cases::Case& shown);

Q_SIGNALS:
    void saved();

private:
    void fill(const cases::CaseDetails& details);
    void loadWorkers();
    cases::CaseDetails typed() const;
    void save();
    void showConflict();

    PageContext m_context;
    std::optional<cases::CaseId> m_id;
    std::int64_t m_revision = 0;
    cases::CaseDetails m_kept;
    InlineNotice* m_notice;
    LineEdit* m_name;
    LineEdit* m_region;
    ComboBox* m_responsible;
    ComboBox* m_deputy;
};

} // namespace waymark::ui
