// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "ui/desktop/assessment/builder_visit.h"
#endif

#include <QWidget>

class QStandardItemModel;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;
class RowList;

/// At the start of the form builder: which form, its name, and its questions in their order.
class BuilderList final : public QWidget {
    Q_OBJECT

public:
    explicit BuilderList(QWidget* parent = nullptr);

    void showForms(const BuilderVisit& visit);
    /// The questions of the form; the chosen one stays chosen. Null: none.
    void show(const forms::Questionnaire* form, const std::string& chosen);
    /// The name in `language`, when that is not the form's own.
    void showNames(const forms::Questionnaire& form, const std::string& language);
    void chooseFirst(); ///< and goes there

Q_SIGNALS:
    void formChosen(const std::string& id);
    void newFormWanted();
    void questionChosen(const std::string& linkId);
    void named(const std::string& language, const std::string& words);

private:
    void addRow(const forms::Questionnaire& form, const forms::Item& item);
    LineEdit* addName(const char* name, Field*& field, const QString& label);

    ComboBox* m_forms;
    Field* m_titleField = nullptr;
    LineEdit* m_title;
    Field* m_translationField = nullptr;
    LineEdit* m_translation;
    RowList* m_list;
    QStandardItemModel* m_model;
    std::string m_formLanguage;
    std::string m_language; ///< of the translation shown
};

} // namespace waymark::ui
