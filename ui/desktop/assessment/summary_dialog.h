// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/summary.h"
#endif
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/shell/page.h"

class QVBoxLayout;

namespace waymark::ui {

class ComboBox;
class Papers;
class TextEdit;

/// What may leave of an assessment, paragraph by paragraph: the person agrees to each, the worker
/// marks who may read it. The page is made of what was agreed to and of nothing else.
class SummaryDialog final : public Dialog {
    Q_OBJECT

public:
    SummaryDialog(const PageContext& context, assessment::AssessmentId assessment, QWidget* parent);

private:
    void load();
    void show(const std::vector<assessment::SummaryParagraph>& paragraphs);
    void add(const assessment::SummaryParagraph& paragraph);
    void decide(const std::string& part, const assessment::ParagraphDecision& decision);
    void addOwn();

    PageContext m_context;
    assessment::AssessmentId m_assessment;
    ComboBox* m_language;
    QVBoxLayout* m_list;
    TextEdit* m_own;
    Papers* m_papers;
};

} // namespace waymark::ui
