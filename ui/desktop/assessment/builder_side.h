// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/form_draft.h"
#include "forms/answer_sheet.h"
#endif

#include <QWidget>

#include <memory>

namespace waymark::ui {

class Card;
class SectionView;

/// Beside a form while it is changed: what stands in its way, what its answers lead to, and a
/// preview that can be answered.
class BuilderSide final : public QWidget {
    Q_OBJECT

public:
    explicit BuilderSide(QWidget* parent = nullptr);
    ~BuilderSide() override;

    /// The section of `linkId` is previewed. `form` null: it does not load, the problems say why.
    void show(std::shared_ptr<const forms::Questionnaire> form,
        const std::vector<assessment::FormProblem>& problems, const std::string& linkId,
        const std::string& language);

Q_SIGNALS:
    void conclusionWanted();
    void removeWanted(const std::string& code);
    void translated(const std::string& code, const std::string& words);

private:
    void showProblems(const std::vector<assessment::FormProblem>& problems);
    void showConclusions(const std::string& language);

    std::shared_ptr<const forms::Questionnaire> m_form;
    std::unique_ptr<forms::AnswerSheet> m_sheet;
    std::unique_ptr<forms::AnswerSheet> m_previous; ///< while widgets of it may still fade
    Card* m_problems;
    Card* m_conclusions;
    SectionView* m_preview;
};

} // namespace waymark::ui
