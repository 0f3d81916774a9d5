// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/builder_side.h"

#include "forms/answer_sheet.h"
#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/assessment/form_sections.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/section_view.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

constexpr std::size_t kMostProblems = 12;

} // namespace

BuilderSide::BuilderSide(QWidget* parent)
    : QWidget{parent}
{
    setGround(this, Ground::Side);
    auto* column = columnIn(this, {12, 12, 12, 12}, 12);
    m_problems = new Card{QStringLiteral("alert"), tr("Problems"), this};
    column->addWidget(m_problems);
    auto* preview = new Card{QStringLiteral("eye"), tr("Preview, to try"), this};
    preview->setTight();
    m_preview = new SectionView{preview};
    preview->body()->addWidget(m_preview);
    column->addWidget(preview);
    m_conclusions = new Card{QStringLiteral("list"), tr("What follows from answers"), this};
    auto* more = m_conclusions->addAction(tr("Add a rule"), QStringLiteral("plus"));
    more->setObjectName(QStringLiteral("addConclusion"));
    connect(more, &Button::clicked, this, &BuilderSide::conclusionWanted);
    column->addWidget(m_conclusions);
    column->addStretch();
}

BuilderSide::~BuilderSide() = default;

void BuilderSide::show(std::shared_ptr<const forms::Questionnaire> form,
    const std::vector<assessment::FormProblem>& problems, const std::string& linkId,
    const std::string& language)
{
    m_form = std::move(form);
    showProblems(problems);
    showConclusions(language);
    m_previous = std::move(m_sheet);
    if (!m_form) return m_preview->setSection(nullptr, {});
    m_sheet = std::make_unique<forms::AnswerSheet>(m_form);
    const auto sections = sectionsOf(*m_sheet);
    const auto node = m_sheet->first(linkId);
    const int at = node ? std::max(sectionWith(*m_sheet, sections, *node), 0) : 0;
    if (sections.empty()) return m_preview->setSection(nullptr, {});
    m_preview->setSection(m_sheet.get(), sections[static_cast<std::size_t>(at)].nodes);
}

void BuilderSide::showProblems(const std::vector<assessment::FormProblem>& problems)
{
    clear(m_problems->body());
    m_problems->setCount(problems.empty() ? QString{} : QString::number(problems.size()));
    if (problems.empty())
        m_problems->body()->addWidget(
            mark({tr("None"), QStringLiteral("check"), Meaning::Settled}, m_problems));
    for (std::size_t i = 0; i < std::min(problems.size(), kMostProblems); ++i) {
        auto* row = new QWidget{m_problems};
        auto* line = rowIn(row, {}, 8);
        auto* icon
            = new IconLabel{assessment::isBlocking(problems[i].kind) ? QStringLiteral("alert")
                                                                     : QStringLiteral("info"),
                14, row};
        icon->setMeaning(Meaning::Attention);
        line->addWidget(icon, 0, Qt::AlignTop);
        line->addWidget(
            paragraph(problemText(problems[i], m_form.get()), Type::Second, Tone::Second, row), 1);
        m_problems->body()->addWidget(row);
    }
    if (problems.size() > kMostProblems)
        m_problems->body()->addWidget(
            label(tr("and %n more", nullptr, static_cast<int>(problems.size() - kMostProblems)),
                Type::Second, Tone::Quiet, m_problems));
}

void BuilderSide::showConclusions(const std::string& language)
{
    clear(m_conclusions->body());
    if (!m_form) return;
    for (const forms::ConclusionRule& rule : m_form->conclusions) {
        auto* block = new QWidget{m_conclusions};
        auto* column = columnIn(block, {0, 0, 0, 6}, 2);
        auto* head = rowIn(column, 8);
        head->addWidget(paragraph(toQt(rule.title.base), Type::Strong, Tone::Text, block), 1);
        auto* gone = new IconButton{
            QStringLiteral("trash"), tr("Take out: %1").arg(toQt(rule.title.base)), block};
        gone->setSmall(true);
        gone->setEdge(false);
        head->addWidget(gone);
        connect(
            gone, &QPushButton::clicked, this,
            [this, code = rule.code] { Q_EMIT removeWanted(code); }, Qt::QueuedConnection);
        if (language != m_form->language && !language.empty()) {
            const auto said = rule.title.translations.find(language);
            auto* words = new LineEdit{
                said == rule.title.translations.end() ? QString{} : toQt(said->second), block};
            words->setPlaceholderText(tr("In the language chosen"));
            words->setAccessibleName(tr("Translation of: %1").arg(toQt(rule.title.base)));
            column->addWidget(words);
            connect(words, &QLineEdit::editingFinished, this, [this, words, code = rule.code] {
                if (!words->isModified()) return;
                words->setModified(false);
                Q_EMIT translated(code, fromQt(words->text().trimmed()));
            });
        }
        m_conclusions->body()->addWidget(block);
    }
    if (m_form->conclusions.empty())
        m_conclusions->body()->addWidget(
            paragraph(tr("Nothing yet. A rule says what is needed when a question is answered so."),
                Type::Second, Tone::Quiet, m_conclusions));
}

} // namespace waymark::ui
