// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/assessment_page.h"

#include "assessment/assessment_draft.h"
#include "forms/response.h"
#include "ui/desktop/assessment/about_card.h"
#include "ui/desktop/assessment/assessment_session.h"
#include "ui/desktop/assessment/conclusion_cards.h"
#include "ui/desktop/assessment/form_sections.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/score_card.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCheckBox>
#include <QProgressBar>

namespace waymark::ui {

QString AssessmentPage::title() const
{
    return m_session ? toQt(m_session->file.shown.reference) : tr("Assessment");
}

QString AssessmentPage::help() const
{
    return tr("Questions of one form, a section at a time. Digits choose an answer. Whatever was "
              "not asked, not said or not known is said so and never counts as no. On the right "
              "stands what the answers point to and why; the judgement is yours.");
}

QList<PageShortcut> AssessmentPage::shortcuts() const
{
    auto* self = const_cast<AssessmentPage*>(this);
    return {{QKeySequence{Qt::CTRL | Qt::Key_Up}, tr("Previous section"),
                [self] { self->previousSection(); }},
        {QKeySequence{Qt::CTRL | Qt::Key_T}, tr("Turn the screen to the person"),
            [self] { self->turnToPerson(); }},
        {QKeySequence{Qt::Key_N}, tr("Note on the question"), {}},
        {QKeySequence{Qt::CTRL | Qt::Key_Down}, tr("Next section"), {}},
        {QKeySequence{Qt::Key_1}, tr("1 to 9: choose an answer"), {}}};
}

QList<QWidget*> AssessmentPage::parts() const { return m_bench->parts(); }

void AssessmentPage::activate(const QVariantMap& parameters)
{
    const AssessmentWanted wanted{
        .caseId = fromQt(parameters.value(QStringLiteral("case")).toString()),
        .assessmentId = fromQt(parameters.value(QStringLiteral("assessment")).toString()),
        .form = fromQt(parameters.value(QStringLiteral("form")).toString())};
    m_context.jobs.run(
        this, [wanted](app::Workspace& workspace) { return openSession(workspace, wanted); },
        [this](Result<AssessmentSession> opened) {
            if (opened)
                show(std::move(opened).value());
            else
                m_context.shell.announce(errorText(opened.error()));
        });
}

void AssessmentPage::deactivate()
{
    if (!m_session) return;
    m_view->flush();
    m_draft->flush();
}

bool AssessmentPage::isReadOnly() const
{
    return m_session && m_session->record && !assessment::isOpen(m_session->record->state);
}

void AssessmentPage::show(AssessmentSession session)
{
    m_previous = std::move(m_session);
    m_session = std::make_unique<AssessmentSession>(std::move(session));
    m_sections = sectionsOf(m_session->sheet);
    const QString since = m_session->beforeAt
        ? QLocale{}.toString(toQt(*m_session->beforeAt).date(), QStringLiteral("d MMM"))
        : QString{};
    m_showBefore->setProperty("since", since);
    m_showBefore->setText(tr("Show answers of %1").arg(since));
    m_showBefore->setVisible(m_session->before.has_value());
    m_changes->setVisible(m_session->before.has_value());
    m_judgement->show(m_session->details);
    m_scores->setJudgements(m_session->details.scoreJudgements);
    m_conclusions->startAfresh();
    showAbout();
    m_notice->setText(isReadOnly()
            ? tr("This assessment is finished. Its answers stay as they were.")
            : m_session->fromDraft ? tr("Continued from your draft.")
                                   : QString{});
    m_view->setEnabled(!isReadOnly());
    m_judgement->setEnabled(!isReadOnly());
    m_scores->setEnabled(!isReadOnly());
    m_pause->setVisible(!isReadOnly());
    showHeader();
    m_section = 0;
    showSections();
    openSection(0);
    showConclusions();
    showProgress();
    m_view->focusFirst();
    Q_EMIT titleChanged();
}

void AssessmentPage::showHeader()
{
    const auto& subject = m_session->file.shown;
    m_header->setTitle(tr("Assessment of %1").arg(toQt(subject.details.displayName)));
    QStringList facts{isolated(toQt(subject.reference)),
        inOurLanguage(m_session->sheet.form().title), purposeText(m_session->details.purpose)};
    if (m_session->beforeAt)
        facts << tr("again after %1").arg(longDate(toQt(*m_session->beforeAt).date()));
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));
    QList<ChipValue> chips;
    for (const auto& flag : subject.flags)
        chips << chipOf(flag);
    m_header->setChips(chips);
    const auto& file = m_session->file;
    m_banner->setValue(
        bannerOf(file.callVerdict, file.safeContact ? &file.safeContact->details : nullptr));
}

void AssessmentPage::showSections()
{
    QList<SectionList::Section> shown;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const forms::Item& item = m_session->sheet.item(m_sections[i].head);
        const auto progress = progressOf(m_session->sheet, m_sections[i]);
        const QString number
            = toQt(item.prefix).isEmpty() ? QString::number(i + 1) : toQt(item.prefix);
        const QString words = titleOf(m_sections[i]);
        const bool done = progress.asked > 0 && progress.answered == progress.asked;
        shown.append({.text = number + u' ' + words,
            .end
            = done ? QString{} : QStringLiteral("%1/%2").arg(progress.answered).arg(progress.asked),
            .done = done,
            .percent = progress.answered > 0 && !done ? static_cast<int>(
                           100 * progress.answered / std::max<std::size_t>(progress.asked, 1))
                                                      : -1});
    }
    const QSignalBlocker silent{m_list};
    m_list->setSections(shown);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setRowHidden(
            i, !isShown(m_session->sheet, m_sections[static_cast<std::size_t>(i)]));
    m_list->setCurrentRow(m_section);
}

void AssessmentPage::openSection(int index)
{
    if (!m_session || index < 0 || index >= static_cast<int>(m_sections.size())) return;
    m_view->flush();
    m_section = index;
    const auto& section = m_sections[static_cast<std::size_t>(index)];
    m_sectionTitle->setText(titleOf(section));
    m_view->setSection(&m_session->sheet, section.nodes);
    const bool compare = m_showBefore->isChecked() && m_session->before;
    m_view->setBefore(
        compare ? &*m_session->before : nullptr, m_showBefore->property("since").toString());
    m_scroll->ensureVisible(0, 0);
    {
        const QSignalBlocker silent{m_list};
        m_list->setCurrentRow(index);
    }
    const bool last = index + 1 == static_cast<int>(m_sections.size());
    m_next->setText(last ? tr("Finish") : tr("Next section"));
    m_next->setVisible(!last || !isReadOnly());
    m_back->setEnabled(index > 0);
}

void AssessmentPage::nextSection()
{
    if (!m_session) return;
    for (int next = m_section + 1; next < static_cast<int>(m_sections.size()); ++next)
        if (isShown(m_session->sheet, m_sections[static_cast<std::size_t>(next)])) {
            openSection(next);
            m_view->focusFirst();
            return;
        }
    if (!isReadOnly()) leave(Ending::Finish);
}

void AssessmentPage::previousSection()
{
    if (!m_session) return;
    for (int back = m_section - 1; back >= 0; --back)
        if (isShown(m_session->sheet, m_sections[static_cast<std::size_t>(back)])) {
            openSection(back);
            m_view->focusFirst();
            return;
        }
}

void AssessmentPage::edited()
{
    showSections();
    showConclusions();
    showProgress();
    m_draft->touch();
}

void AssessmentPage::showProgress()
{
    const auto progress = m_session->sheet.progress();
    m_count->setText(tr("%1 of %2 answered").arg(progress.answered).arg(progress.asked));
    m_progress->setMaximum(static_cast<int>(std::max<std::size_t>(progress.asked, 1)));
    m_progress->setValue(static_cast<int>(progress.answered));
}

QString AssessmentPage::titleOf(const FormSection& section) const
{
    const forms::Item& item = m_session->sheet.item(section.head);
    const bool named = item.type == forms::ItemType::Group && !item.text.base.empty();
    const QString words = named ? inOurLanguage(item.text) : tr("Questions");
    return section.part == 0 ? words : tr("%1, part %2").arg(words).arg(section.part);
}

void AssessmentPage::showConclusions()
{
    std::vector<std::pair<forms::NodeId, QString>> silent;
    const auto& sheet = m_session->sheet;
    if (sheet.progress().answered > 0)
        for (const FormSection& section : m_sections) {
            const auto progress = progressOf(sheet, section);
            if (progress.asked > 0 && progress.answered == 0)
                silent.emplace_back(section.nodes.front(), titleOf(section));
        }
    m_conclusions->show(sheet, silent);
    m_scores->show(sheet);
    if (m_session->before)
        m_changes->show(*m_session->before, m_showBefore->property("since").toString(), sheet);
}

void AssessmentPage::jumpTo(forms::NodeId node)
{
    const int section = sectionWith(m_session->sheet, m_sections, node);
    if (section < 0) return;
    if (m_section != section) openSection(section);
    if (!m_view->focusQuestion(node)) m_view->focusFirst();
}

SessionAnswers AssessmentPage::answers() const
{
    return {.record = m_session->record,
        .caseId = m_session->file.shown.id,
        .formId = m_session->formId,
        .details = m_session->details,
        .response = forms::toJson(m_session->sheet, forms::ResponseStatus::InProgress),
        .draft = m_session->draft,
        .supersedes = {}};
}

void AssessmentPage::saveDraft(DraftKeeper::Done done)
{
    const assessment::AssessmentDraft draft{.form = m_session->formId,
        .assessment = m_session->record ? std::optional{m_session->record->id} : std::nullopt,
        .details = m_session->details,
        .response = forms::toJson(m_session->sheet, forms::ResponseStatus::InProgress)};
    m_context.jobs.run(
        this,
        [id = m_session->draft, caseId = m_session->file.shown.id.toString(),
            label = m_session->file.shown.reference, body = assessment::toJson(draft)](
            app::Workspace& workspace) { keepDraft(workspace, id, caseId, label, body); },
        [done] { done(true); }, [done] { done(false); });
}

void AssessmentPage::leave(Ending ending)
{
    if (!m_session) return;
    m_view->flush();
    m_session->details.scoreJudgements = m_scores->judgements();
    if (!assessment::problemsIn(m_session->details).empty()) {
        if (!m_scores->askForReason()) m_judgement->askForReason();
        return;
    }
    if (ending == Ending::Finish) {
        const auto problems = m_session->sheet.problems();
        if (!problems.empty()) {
            jumpTo(problems.front().node);
            m_view->showProblems(problems);
            m_context.shell.announce(tr("%n answer(s) still need a look before this is finished.",
                nullptr, static_cast<int>(problems.size())));
            return;
        }
    }
    m_context.jobs.run(
        this,
        [given = answers(), ending](
            app::Workspace& workspace) { return keepAnswers(workspace, given, ending); },
        [this, ending](const Result<assessment::Assessment>& result) { kept(ending, result); });
}

void AssessmentPage::kept(Ending ending, const Result<assessment::Assessment>& result)
{
    if (!result) {
        m_context.shell.announce(errorText(result.error()));
        return;
    }
    m_draft->forget();
    m_session->record = *result;
    if (ending == Ending::Keep) return showAbout();
    const bool read = result->state == assessment::State::Draft;
    m_context.shell.announce(ending == Ending::Pause
            ? tr("Assessment paused. It waits in the case.")
            : read ? tr("Assessment finished. A second person reads it; needs and measures "
                        "already stand in the case.")
                   : tr("Assessment finished. Needs and measures stand in the case with their "
                        "reasons."));
    m_context.shell.open(
        QStringLiteral("case"), {{QStringLiteral("case"), toQt(m_session->file.shown.id)}});
}

std::unique_ptr<Page> makeAssessmentPage(const PageContext& context)
{
    return std::make_unique<AssessmentPage>(context);
}

} // namespace waymark::ui
