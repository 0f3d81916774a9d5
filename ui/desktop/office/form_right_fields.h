// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_reading.h"
#include "assessment/form_right.h"
#endif

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QGridLayout;

namespace waymark::ui {

class ComboBox;
class Field;
class PathField;

/// "We hold the right to use this": by which right, who says so, and what proves it.
class FormRightFields final : public QWidget {
    Q_OBJECT

public:
    explicit FormRightFields(const QString& worker, QWidget* parent = nullptr);

    /// What the file says of itself goes where nothing was written yet.
    void suggest(const assessment::ReadForm& read);
    assessment::FormRight right() const; ///< without the bytes of the proof
    QString proofPath() const; ///< empty unless a proof is wanted
    bool isComplete(); ///< else says at the field what is wrong
    /// What belongs to no field here.
    Problems showProblems(const Problems& problems);

private:
    void groundChanged();
    bool isLicensed() const;

    ComboBox* m_ground;
    Field* m_words;
    Field* m_by;
    QDateEdit* m_on;
    PathField* m_proof;
    Field* m_holder;
    Field* m_until;
    Field* m_note;
    QCheckBox* m_blank;
};

} // namespace waymark::ui
