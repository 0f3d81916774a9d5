// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/safe_contact.h"

#include <QWidget>

class QLabel;

namespace waymark::ui {

class LineEdit;

/// Safe hours as one writes them down: "Mo-Fr 9-11:30, Sa 14-16". What is understood is said back
/// below, with the days in words; "none" means no hour is safe.
class WindowsEdit final : public QWidget {
    Q_OBJECT

public:
    explicit WindowsEdit(QWidget* parent = nullptr);

    cases::Honest<std::vector<cases::SafeWindow>> value() const { return m_value; }
    void setValue(const cases::Honest<std::vector<cases::SafeWindow>>& value);

Q_SIGNALS:
    void changed();

private:
    void read(const QString& text);
    void sayBack(bool understood);

    LineEdit* m_edit;
    QLabel* m_below;
    cases::Honest<std::vector<cases::SafeWindow>> m_value;
};

} // namespace waymark::ui
