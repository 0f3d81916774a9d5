// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_library.h"
#endif
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/shell/page.h"

class QCheckBox;
class QDateEdit;
class QGridLayout;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;
class ScoringAssignment;

/// Takes a form in: which files, by which right, and how it is added up.
class ImportFormDialog final : public Dialog {
    Q_OBJECT

public:
    explicit ImportFormDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void imported(const QString& words); ///< what came of it, for the notice

private:
    /// A line of paths with a button that chooses them.
    Field* addPaths(
        QGridLayout* grid, int row, const char* name, const QString& label, bool several);
    void addRight(QGridLayout* grid);
    void addScoring(QGridLayout* grid);
    void groundChanged();
    void preview();
    void go();
    void show(const Result<assessment::ImportedForm>& done);
    QStringList files() const;
    assessment::FormRight right() const;

    PageContext m_context;
    Button* m_go;
    Field* m_files = nullptr;
    ComboBox* m_ground = nullptr;
    Field* m_words = nullptr;
    Field* m_by = nullptr;
    QDateEdit* m_on = nullptr;
    Field* m_holder = nullptr;
    Field* m_until = nullptr;
    Field* m_proof = nullptr;
    Field* m_note = nullptr;
    QCheckBox* m_blank = nullptr;
    ComboBox* m_scoring = nullptr;
    Field* m_compared = nullptr;
    ScoringAssignment* m_assignment = nullptr;
};

} // namespace waymark::ui
