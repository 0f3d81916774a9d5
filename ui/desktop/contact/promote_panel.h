// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/case.h"

#include <QWidget>

class QCheckBox;

namespace waymark::ui {

class Button;
class CodeEdit;
class ComboBox;
class InlineNotice;
class LineEdit;
class Segments;

/// Asking for consent to keep a file: a part of the page, never a box over it.
class PromotePanel final : public QWidget {
    Q_OBJECT

public:
    explicit PromotePanel(QWidget* parent = nullptr);

    void begin(const cases::ContactDetails& details);
    void setProblem(const QString& problem);

Q_SIGNALS:
    void wanted(const waymark::cases::Promotion& promotion);
    void cancelled();

private:
    cases::Promotion value() const;

    LineEdit* m_name;
    Segments* m_agrees;
    ComboBox* m_how;
    CodeEdit* m_language;
    LineEdit* m_note;
    QCheckBox* m_later;
    QCheckBox* m_restricted;
    InlineNotice* m_notice;
    Button* m_open;
};

} // namespace waymark::ui
