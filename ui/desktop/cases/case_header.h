// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_file.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace waymark::ui {

class Button;
class ElidedLabel;
class FlowLayout;

/// Answers in five seconds: who, what is dangerous, who is responsible, what is next.
class CaseHeader final : public QWidget {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);
    void show(const CaseFile& file);
    void addAction(Button* button);

protected:
    void resizeEvent(QResizeEvent* event) override; ///< chips without room go below the name

private:
    QBoxLayout* m_column;
    QBoxLayout* m_top;
    QWidget* m_chipHolder;
    QLabel* m_reference;
    ElidedLabel* m_name;
    FlowLayout* m_chips;
    QHBoxLayout* m_actions;
    FlowLayout* m_facts;
};

} // namespace waymark::ui
