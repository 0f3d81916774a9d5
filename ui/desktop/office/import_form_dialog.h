// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/form_library.h"
#endif
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/shell/page.h"

class QCheckBox;

namespace waymark::ui {

class ComboBox;
class Field;
class FormRightFields;
class ImportReport;
class PathField;
class ScoringAssignment;
struct FormPaths;
struct FormSight;

/// Takes a form in: which files, what of them works, by which right, and how it is added up.
class ImportFormDialog final : public Dialog {
    Q_OBJECT

public:
    explicit ImportFormDialog(const PageContext& context, QWidget* parent);

Q_SIGNALS:
    void imported(const QString& words); ///< what came of it, for the notice

private:
    QWidget* makePage();
    QWidget* makeScoring();
    void look(); ///< reads the files and shows what they are
    void showSight(const Result<FormSight>& sight);
    void go();
    FormPaths paths() const;
    void offerNewVersion(bool offered);
    void showDone(const Result<assessment::ImportedForm>& done);

    PageContext m_context;
    Button* m_go;
    PathField* m_files;
    PathField* m_sets;
    ImportReport* m_report;
    FormRightFields* m_right;
    PathField* m_signatures;
    PathField* m_key;
    ComboBox* m_scoring;
    Field* m_compared;
    ScoringAssignment* m_assignment;
    QCheckBox* m_anew; ///< offered when the version is here already
    QStringList m_seen; ///< files, sets and scoring that the report speaks of
};

} // namespace waymark::ui
