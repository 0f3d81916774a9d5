// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/question_card.h"

#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>

#include <algorithm>

namespace waymark::ui {

QuestionCard::QuestionCard(QWidget* parent)
    : QWidget{parent}
    , m_item{}
    , m_card{new Card{QStringLiteral("pencil"), tr("Question"), this}}
    , m_words{new TextEdit}
    , m_options{new TextEdit}
    , m_required{new QCheckBox{tr("An answer, or why there is none, is wanted")}}
    , m_language{new ComboBox}
    , m_translation{new TextEdit}
    , m_optionTranslation{new TextEdit}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    for (TextEdit* edit : {m_words, m_translation})
        edit->setLines(2, 6);
    for (TextEdit* edit : {m_options, m_optionTranslation})
        edit->setLines(3, 12);
    m_words->setObjectName(QStringLiteral("questionWords"));
    m_language->setObjectName(QStringLiteral("questionLanguage"));
    m_options->setObjectName(QStringLiteral("questionOptions"));
    m_translation->setObjectName(QStringLiteral("questionTranslation"));
    auto* body = m_card->body();
    body->addWidget(new Field{tr("Words"), m_words});
    m_optionsField = new Field{tr("Answers, one on each line"), m_options};
    body->addWidget(m_optionsField);
    body->addWidget(m_required);
    for (const auto& [code, name] : Papers::languages())
        m_language->addItem(name, code);
    body->addWidget(new Field{tr("Translate into"), m_language});
    body->addWidget(new Field{tr("Words in that language"), m_translation});
    m_optionTranslationField
        = new Field{tr("Answers in that language, in the same order"), m_optionTranslation};
    body->addWidget(m_optionTranslationField);
    auto* tools = new QWidget{m_card};
    auto* flow = new FlowLayout{tools, 8};
    const auto tool = [&](const QString& text, const char* icon) {
        auto* button = new Button{text, {.icon = QLatin1String{icon}, .small = true}, tools};
        flow->addWidget(button);
        return button;
    };
    auto* rule = tool(tr("When it is asked…"), "filter");
    rule->setObjectName(QStringLiteral("questionRule"));
    auto* up = tool(tr("Up"), "arrow-up");
    auto* down = tool(tr("Down"), "arrow-down");
    auto* gone = tool(tr("Take out"), "trash");
    body->addWidget(tools);
    connect(rule, &Button::clicked, this, &QuestionCard::ruleWanted);
    connect(up, &Button::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down, &Button::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(gone, &Button::clicked, this, &QuestionCard::removeWanted);
    for (TextEdit* edit : {m_words, m_options, m_translation, m_optionTranslation})
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_showing) Q_EMIT edited();
        });
    connect(m_required, &QCheckBox::clicked, this, &QuestionCard::edited);
    connect(m_language, &QComboBox::activated, this, [this] {
        showTranslation();
        Q_EMIT languageChosen();
    });
}

std::string QuestionCard::language() const { return fromQt(m_language->currentValue().toString()); }

void QuestionCard::show(const forms::Questionnaire& form, const forms::Item& item)
{
    m_item = item;
    m_formLanguage = form.language;
    m_showing = true;
    m_card->setTitle(itemTypeText(item.type));
    m_words->setPlainText(toQt(item.text.base));
    QStringList options;
    for (const auto& option : item.options)
        options << toQt(option.label.base);
    m_options->setPlainText(options.join(u'\n'));
    const bool choice
        = item.type == forms::ItemType::Choice || item.type == forms::ItemType::OpenChoice;
    m_optionsField->setVisible(choice);
    m_optionTranslationField->setVisible(choice);
    m_required->setVisible(
        item.type != forms::ItemType::Group && item.type != forms::ItemType::Display);
    m_required->setChecked(item.required);
    showTranslation();
    m_showing = false;
}

void QuestionCard::showTranslation()
{
    const bool before = m_showing;
    m_showing = true;
    const auto said = [&](const forms::Text& text) {
        const auto found = text.translations.find(language());
        return found == text.translations.end() ? QString{} : toQt(found->second);
    };
    const bool own = language() == m_formLanguage;
    m_translation->setEnabled(!own);
    m_optionTranslation->setEnabled(!own);
    m_translation->setPlainText(said(m_item.text));
    QStringList options;
    for (const auto& option : m_item.options)
        options << said(option.label);
    m_optionTranslation->setPlainText(options.join(u'\n').trimmed());
    m_showing = before;
}

/// A line that says what an option said keeps its code, wherever it stands now; else the code of
/// the option in that place, when its own words are gone: they were changed.
std::vector<assessment::OptionDraft> QuestionCard::writtenOptions() const
{
    QStringList lines;
    for (const QString& line : m_options->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty()) lines << line.trimmed();
    const auto codeAt = [&](std::size_t place) {
        const auto* coding = std::get_if<forms::Coding>(&m_item.options[place].value);
        return coding ? coding->code : std::string{};
    };
    std::vector<assessment::OptionDraft> options;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto said = std::ranges::find(m_item.options, fromQt(lines[i]),
            [](const forms::Option& option) { return option.label.base; });
        const auto place = static_cast<std::size_t>(i);
        std::string code;
        if (said != m_item.options.end())
            code = codeAt(static_cast<std::size_t>(said - m_item.options.begin()));
        else if (place < m_item.options.size()
            && !lines.contains(toQt(m_item.options[place].label.base)))
            code = codeAt(place);
        options.push_back({code, fromQt(lines[i])});
    }
    return options;
}

void QuestionCard::applyTo(assessment::FormDraft& draft) const
{
    const auto words = fromQt(m_words->toPlainText().trimmed());
    // Empty words stay in the field only: a question without any is no question.
    if (!words.empty() && !draft.setWords(m_item.linkId, m_formLanguage, words)) return;
    (void)draft.setRequired(m_item.linkId, m_required->isChecked());
    if (m_optionsField->isVisibleTo(this))
        if (const auto options = writtenOptions(); !options.empty())
            (void)draft.setOptions(m_item.linkId, options);
    if (language() == m_formLanguage) return;
    (void)draft.setWords(m_item.linkId, language(), fromQt(m_translation->toPlainText().trimmed()));
    const auto translated = m_optionTranslation->toPlainText().split(u'\n');
    for (std::size_t i = 0; i < m_item.options.size(); ++i)
        if (const auto* coding = std::get_if<forms::Coding>(&m_item.options[i].value);
            coding && static_cast<qsizetype>(i) < translated.size())
            (void)draft.setOptionWords(m_item.linkId, coding->code, language(),
                fromQt(translated[static_cast<qsizetype>(i)].trimmed()));
}

} // namespace waymark::ui
