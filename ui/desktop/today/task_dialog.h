// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts>
#include "cases/task.h"
#endif
#include "ui/desktop/kit/dialog.h"

#include <optional>

class QDateEdit;

namespace waymark::ui {

class Field;
class JobRunner;
class Segments;

/// A new next step: what, which kind, until when; for a case when one is given.
class TaskDialog final : public Dialog {
    Q_OBJECT

public:
    TaskDialog(JobRunner& jobs, QWidget* parent, std::optional<cases::CaseId> caseId = {});

Q_SIGNALS:
    void added();

private:
    cases::TaskDetails details() const;
    void add();

    JobRunner& m_jobs;
    std::optional<cases::CaseId> m_case;
    Field* m_title;
    Segments* m_kind;
    Segments* m_when;
    Field* m_note;
};

} // namespace waymark::ui
