// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/form_draft.h"
#endif

#include <QWidget>

#include <string>

class QCheckBox;

namespace waymark::ui {

class Button;
class Card;
class ComboBox;
class Field;
class TextEdit;

/// One question of a form while it is changed: its words, its answers, a translation of both.
class QuestionCard final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionCard(QWidget* parent = nullptr);

    void show(const forms::Questionnaire& form, const forms::Item& item);
    void applyTo(assessment::FormDraft& draft) const;
    std::string language() const; ///< being translated into

Q_SIGNALS:
    void edited();
    void addWanted();
    void moveWanted(int by);
    void removeWanted();
    void ruleWanted();
    void languageChosen();

private:
    void showTranslation();
    std::vector<assessment::OptionDraft> writtenOptions() const;

    forms::Item m_item;
    std::string m_formLanguage;
    Card* m_card;
    TextEdit* m_words;
    TextEdit* m_options;
    Field* m_optionsField;
    QCheckBox* m_required;
    ComboBox* m_language;
    TextEdit* m_translation;
    TextEdit* m_optionTranslation;
    Field* m_optionTranslationField;
    bool m_showing = false;
};

} // namespace waymark::ui
