// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "directory/change_history.h"
#endif
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

/// Two people changed one entry: both versions side by side, and which one shall stand.
class VersionsDialog final : public Dialog {
    Q_OBJECT

public:
    /// `differences` from theirs to mine.
    VersionsDialog(const std::vector<directory::FieldChange>& differences, QWidget* parent);

Q_SIGNALS:
    void mineWanted();
    void theirsWanted();
};

} // namespace waymark::ui
