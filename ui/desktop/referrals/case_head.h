// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"
#include "cases/guard.h"
#include "ui/desktop/kit/bands.h"

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// What stands above a task about one case: name, flags, how it is safe to reach the person.
struct CaseHead {
    cases::CaseId id;
    QString reference;
    QString name;
    QList<ChipValue> chips;
    SafeContact banner;
};

/// On the storage thread; empty when the case is not there for this worker.
std::optional<CaseHead> readCaseHead(app::Workspace& workspace, cases::CaseId id);

} // namespace waymark::ui
