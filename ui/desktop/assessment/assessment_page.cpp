// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/assessment_page.h"

#include "assessment/assessment_draft.h"
#include "forms/response.h"
#include "ui/desktop/assessment/assessment_session.h"
#include "ui/desktop/assessment/conclusion_cards.h"
#include "ui/desktop/assessment/form_words.h"
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
namespace {

/// Root groups are sections of their own; questions between them are gathered into one.
std::vector<std::vector<forms::NodeId>> sectionsOf(const forms::AnswerSheet& sheet)
{
    std::vector<std::vector<forms::NodeId>> sections;
    bool gathering = false;
    for (const forms::NodeId root : sheet.roots()) {
        const forms::Item& item = sheet.item(root);
        const bool own = item.type == forms::ItemType::Group;
        const bool again = own && item.repeats && !sections.empty()
            && sheet.node(sections.back().back()).item == sheet.node(root).item;
        if ((own && !again) || (!own && !gathering)) sections.emplace_back();
        gathering = !own;
        sections.back().push_back(root);
    }
    return sections;
}

bool isShown(const forms::AnswerSheet& sheet, const std::vector<forms::NodeId>& section)
{
    return std::ranges::any_of(section,
        [&](forms::NodeId node) { return sheet.node(node).enabled && !sheet.item(node).hidden; });
}

forms::Progress progressOf(
    const forms::AnswerSheet& sheet, const std::vector<forms::NodeId>& section)
{
    forms::Progress total;
    for (const forms::NodeId node : section) {
        const auto part = sheet.progress(node);
        total.answered += part.answered;
        total.asked += part.asked;
    }
    return total;
}

} // namespace

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
    m_notice->setText(isReadOnly()
            ? tr("This assessment is finished. Its answers stay as they were.")
            : m_session->fromDraft ? tr("Continued from your draft.")
                                   : QString{});
    m_view->setEnabled(!isReadOnly());
    m_judgement->setEnabled(!isReadOnly());
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
        const forms::Item& item = m_session->sheet.item(m_sections[i].front());
        const auto progress = progressOf(m_session->sheet, m_sections[i]);
        const bool group = item.type == forms::ItemType::Group;
        const QString number
            = toQt(item.prefix).isEmpty() ? QString::number(i + 1) : toQt(item.prefix);
        const QString words
            = group && !item.text.base.empty() ? inOurLanguage(item.text) : tr("Questions");
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
    const auto& nodes = m_sections[static_cast<std::size_t>(index)];
    const forms::Item& item = m_session->sheet.item(nodes.front());
    const bool group = item.type == forms::ItemType::Group && !item.text.base.empty();
    m_sectionTitle->setText(
        group ? inOurLanguage(item.text) : inOurLanguage(m_session->sheet.form().title));
    m_view->setSection(&m_session->sheet, nodes);
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

void AssessmentPage::showConclusions()
{
    m_conclusions->show(m_session->sheet);
    if (m_session->before)
        m_changes->show(
            *m_session->before, m_showBefore->property("since").toString(), m_session->sheet);
}

void AssessmentPage::jumpTo(forms::NodeId node)
{
    forms::NodeId root = node;
    while (const auto parent = m_session->sheet.node(root).parent)
        root = *parent;
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        if (std::ranges::find(m_sections[i], root) != m_sections[i].end()) {
            if (m_section != static_cast<int>(i)) openSection(static_cast<int>(i));
            m_view->focusQuestion(node);
            return;
        }
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
    if (!assessment::problemsIn(m_session->details).empty()) {
        m_judgement->askForReason();
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
    m_context.shell.announce(ending == Ending::Finish
            ? tr("Assessment finished. Needs and measures stand in the case with their reasons.")
            : tr("Assessment paused. It waits in the case."));
    m_context.shell.open(
        QStringLiteral("case"), {{QStringLiteral("case"), toQt(m_session->file.shown.id)}});
}

std::unique_ptr<Page> makeAssessmentPage(const PageContext& context)
{
    return std::make_unique<AssessmentPage>(context);
}

} // namespace waymark::ui
