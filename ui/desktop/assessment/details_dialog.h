// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/assessment.h"
#endif
#include "ui/desktop/kit/dialog.h"

#include <functional>

class QCheckBox;
class QDateEdit;
class QSpinBox;

namespace waymark::ui {

class ComboBox;
class LineEdit;

/// What stands around the answers: what is asked about, who asked, by when, consent, interpreter.
class DetailsDialog final : public Dialog {
    Q_OBJECT

public:
    using Submit = std::function<void(const assessment::AssessmentDetails&)>;
    DetailsDialog(const assessment::AssessmentDetails& details, Submit submit, QWidget* parent);

private:
    assessment::AssessmentDetails edited() const;

    assessment::AssessmentDetails m_details;
    ComboBox* m_purpose;
    ComboBox* m_requestedBy;
    LineEdit* m_reference;
    QDateEdit* m_due;
    QCheckBox* m_again;
    QDateEdit* m_reassess;
    ComboBox* m_consent;
    LineEdit* m_interpreter;
    QSpinBox* m_minutes;
    QCheckBox* m_special;
};

} // namespace waymark::ui
