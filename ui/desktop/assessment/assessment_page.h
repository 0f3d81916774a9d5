// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/shell/page.h"

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QScrollArea;

namespace waymark::assessment {
enum class Action;
struct Assessment;
} // namespace waymark::assessment

namespace waymark::ui {

class AboutCard;
class ActionBar;
class Button;
class ChangeCard;
class ConclusionCard;
class InlineNotice;
class JudgementCard;
class Papers;
class SafeContactBanner;
class ScoreCard;
class SectionList;
class SectionView;
class TaskHeader;
class Workbench;
enum class Ending;
struct AssessmentSession;
struct FormSection;
struct SessionAnswers;

/// Ask, branch, conclude: one section at a time, in any order, nothing forced.
/// Parameters: "case" (id), "assessment" (id, optional), "form" (name, optional).
class AssessmentPage final : public Page {
    Q_OBJECT

public:
    explicit AssessmentPage(const PageContext& context);
    ~AssessmentPage() override;

    QString title() const override;
    void activate(const QVariantMap& parameters) override;
    void deactivate() override;
    QList<PageShortcut> shortcuts() const override;
    QString help() const override;
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override;

private:
    QWidget* makeMiddle();
    QWidget* makeSide();
    void makeBar(QBoxLayout* layout);
    void show(AssessmentSession session);
    void showHeader();
    void showSections();
    void showProgress();
    void showConclusions();
    void openSection(int index);
    void nextSection();
    void previousSection();
    void edited();
    void showAbout();
    void jumpTo(forms::NodeId node);
    QString titleOf(const FormSection& section) const;
    void takeStep(assessment::Action action);
    void editDetails();
    void turnToPerson();
    void offerPrint(QWidget* anchor);
    void openSummary();
    void compareAll();
    void leave(Ending ending);
    void kept(Ending ending, const Result<assessment::Assessment>& result);
    void saveDraft(DraftKeeper::Done done);
    SessionAnswers answers() const;
    bool isReadOnly() const;

    PageContext m_context;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<AssessmentSession> m_previous; ///< while widgets of it may still fade
    std::vector<FormSection> m_sections;
    int m_section = 0;

    TaskHeader* m_header;
    SafeContactBanner* m_banner;
    InlineNotice* m_notice;
    SectionList* m_list;
    QLabel* m_sectionTitle;
    QLabel* m_sectionHint;
    QCheckBox* m_showBefore;
    SectionView* m_view;
    QScrollArea* m_scroll;
    AboutCard* m_about;
    ConclusionCard* m_conclusions;
    ScoreCard* m_scores;
    Papers* m_papers;
    JudgementCard* m_judgement;
    ChangeCard* m_changes;
    Workbench* m_bench;
    ActionBar* m_bar;
    QLabel* m_count;
    QProgressBar* m_progress;
    Button* m_pause;
    Button* m_back;
    Button* m_next;
    DraftKeeper* m_draft;
};

std::unique_ptr<Page> makeAssessmentPage(const PageContext& context);

} // namespace waymark::ui
