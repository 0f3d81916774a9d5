// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/service.h"
#endif
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class JobRunner;

/// What changed in an entry, from what to what, and who made sure of it; newest first.
class HistoryDialog final : public Dialog {
    Q_OBJECT

public:
    HistoryDialog(JobRunner& jobs, const directory::ServiceId& id, QWidget* parent);
};

} // namespace waymark::ui
