// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_file.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Button;

/// Beside the list: what is needed before a call.
class CasePreview final : public QWidget {
    Q_OBJECT

public:
    explicit CasePreview(QWidget* parent = nullptr);
    void show(const std::optional<CaseFile>& file);

Q_SIGNALS:
    void openWanted();
    void closeWanted();

private:
    void showFile(const CaseFile& file);
    void showHead(const CaseFile& file);
    void showFacts(const CaseFile& file);
    void showLatest(const cases::Entry& entry);
    void showSteps(const std::vector<cases::Task>& steps);
    void showNeeds(const std::vector<assessment::NeedRecord>& needs);

    QVBoxLayout* m_column;
};

} // namespace waymark::ui
