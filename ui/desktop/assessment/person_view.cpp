// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/person_view.h"

#include "base/word_file.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/typed_editors.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace waymark::ui {
namespace {

constexpr double kScale = 2.0; ///< of the question on the worker's screen

QFont largeFont(Type type)
{
    QFont font = theme().font(type);
    font.setPixelSize(static_cast<int>(
        font.pixelSize() > 0 ? font.pixelSize() * kScale : QFontInfo{font}.pixelSize() * kScale));
    return font;
}

/// One large answer; its words break into lines.
class LargeAnswer final : public QPushButton {
public:
    LargeAnswer(const QString& words, const QString& digit, bool chosen, QWidget* parent)
        : QPushButton{words, parent}
        , m_digit{digit}
    {
        setFont(largeFont(Type::Body));
        setCheckable(true);
        setChecked(chosen);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(200), heightFor(std::max(width(), px(200)))}; }
    QSize minimumSizeHint() const override { return {px(120), sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent*) override { setFixedHeight(heightFor(width())); }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colour = colours();
        painter.setPen(QPen{isChecked() || hasFocus() ? colour.accentText : colour.buttonEdge,
            isChecked() || hasFocus() ? 2.0 : 1.0});
        painter.setBrush(isChecked() ? colour.accentTint : colour.surface);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), px(6), px(6));
        painter.setPen(isChecked() ? colour.accentText : colour.text);
        painter.drawText(
            textRect(width()), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
        painter.setPen(colour.quiet);
        painter.setFont(theme().font(Type::Body));
        painter.drawText(
            rect().adjusted(px(16), 0, -px(16), 0), Qt::AlignVCenter | Qt::AlignTrailing, m_digit);
    }

private:
    QRect textRect(int width) const
    {
        return {
            layoutDirection() == Qt::RightToLeft ? px(44) : px(20), 0, width - px(64), height()};
    }
    int heightFor(int width) const
    {
        const QRect room{0, 0, std::max(width - px(64), px(80)), 4000};
        return QFontMetrics{font()}.boundingRect(room, Qt::TextWordWrap, text()).height() + px(28);
    }

    QString m_digit;
};

} // namespace

PersonView::PersonView(forms::AnswerSheet& sheet, std::vector<forms::NodeId> questions,
    std::function<void()> changed, QWidget* parent)
    : QDialog{parent}
    , m_sheet{sheet}
    , m_questions{std::move(questions)}
    , m_changed{std::move(changed)}
    , m_language{formLanguage()}
{
    setObjectName(QStringLiteral("personView"));
    setWindowTitle(tr("Questions"));
    auto* column = columnIn(this, {48, 24, 48, 24}, 24);
    addTop(column);
    auto* content = plainWidget();
    auto* middle = columnIn(content, {}, 24);
    m_question = new QLabel{content};
    m_question->setWordWrap(true);
    m_question->setFont(largeFont(Type::Question));
    middle->addWidget(m_question);
    m_typed = new LineEdit{{}, content};
    m_typed->setObjectName(QStringLiteral("personTyped"));
    m_typed->setFont(largeFont(Type::Body));
    m_typed->setFixedHeight(px(64));
    middle->addWidget(m_typed);
    m_unfit = paragraph({}, Type::Body, Tone::Text, content);
    setMeaning(m_unfit, Meaning::Attention);
    middle->addWidget(m_unfit);
    m_answers = columnIn(middle, 12);
    middle->addStretch();
    column->addWidget(scrolling(content, this), 1);
    addBottom(column);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (takeTyped()) go(1);
    });
    while (m_at + 1 < m_questions.size() && !isAsked(m_at))
        ++m_at;
    showQuestion();
}

void PersonView::addTop(QBoxLayout* column)
{
    auto* top = rowIn(column, 12);
    m_languages = new ComboBox{this};
    m_languages->setAccessibleName(tr("Language of the questions"));
    QStringList languages{toQt(m_sheet.form().language)};
    for (const auto& language : m_sheet.form().languages)
        if (!languages.contains(toQt(language))) languages << toQt(language);
    for (const QString& language : languages)
        m_languages->addItem(languageName(language), language);
    // "en-GB" is spoken as "en"; what the form does not speak, as it was written.
    if (!languages.contains(toQt(m_language)))
        m_language = m_language.substr(0, m_language.find('-'));
    if (!languages.contains(toQt(m_language))) m_language = m_sheet.form().language;
    m_languages->setCurrentValue(toQt(m_language));
    top->addWidget(m_languages);
    top->addStretch();
    auto* close = new Button{tr("Back to the form"), {.hint = QStringLiteral("Esc")}, this};
    close->setAutoDefault(false);
    top->addWidget(close);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language = fromQt(m_languages->currentValue().toString());
        showQuestion();
    });
}

void PersonView::addBottom(QBoxLayout* column)
{
    auto* bottom = rowIn(column, 12);
    m_back = new Button{QStringLiteral("←"), this};
    m_back->setAccessibleName(tr("Question before"));
    m_next = new Button{QStringLiteral("→"), this};
    m_next->setAccessibleName(tr("Next question"));
    for (Button* button : {m_back, m_next})
        button->setAutoDefault(false);
    bottom->addWidget(m_back);
    bottom->addStretch();
    bottom->addWidget(m_next);
    connect(m_back, &Button::clicked, this, [this] { go(-1); });
    connect(m_next, &Button::clicked, this, [this] { go(1); });
}

void PersonView::done(int result)
{
    (void)takeTyped();
    QDialog::done(result);
}

QString PersonView::words(const forms::Text& text) const { return toQt(text.in(m_language)); }

bool PersonView::isAsked(std::size_t index) const
{
    const forms::Item& item = m_sheet.item(m_questions[index]);
    return m_sheet.node(m_questions[index]).enabled && !item.hidden && !item.readOnly;
}

void PersonView::go(int by)
{
    if (!takeTyped()) return;
    auto at = static_cast<std::ptrdiff_t>(m_at);
    const auto count = static_cast<std::ptrdiff_t>(m_questions.size());
    do {
        at += by;
    } while (at >= 0 && at < count && !isAsked(static_cast<std::size_t>(at)));
    if (at < 0 || at >= count) return;
    m_at = static_cast<std::size_t>(at);
    showQuestion();
}

void PersonView::addAnswer(const QString& words, bool chosen, std::function<void()> answer)
{
    auto* button = new LargeAnswer{words, QString::number(m_actions.size() + 1), chosen, this};
    m_actions.push_back([this, answer = std::move(answer)] {
        answer();
        m_changed();
        showQuestion();
    });
    connect(
        button, &Button::clicked, this,
        [this, index = m_actions.size() - 1] {
            auto act = m_actions[index];
            act();
        },
        Qt::QueuedConnection);
    m_answers->addWidget(button);
}

void PersonView::showQuestion()
{
    const auto node = current();
    const forms::Item& item = m_sheet.item(node);
    // In the direction of the person's language, whatever the interface is in.
    m_question->parentWidget()->setLayoutDirection(QLocale{toQt(m_language)}.textDirection());
    m_question->setText(words(item.text));
    m_actions.clear();
    clear(m_answers);
    showTyped(item);
    const WordFile around{"assessment/words", m_language};
    addOptions(node, around);
    if (item.type != forms::ItemType::Group)
        for (const auto absence :
            {forms::Absence::NotSaid, forms::Absence::Unknown, forms::Absence::NotApplicable})
            addAnswer(toQt(around[code(absence)]), m_sheet.node(node).absence == absence,
                [this, node, absence] { (void)m_sheet.setAbsence(node, absence); });
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_questions.size());
    (m_typed->isHidden() ? static_cast<QWidget*>(this) : m_typed)->setFocus(Qt::OtherFocusReason);
}

void PersonView::addOptions(forms::NodeId node, const WordFile& around)
{
    const forms::Item& item = m_sheet.item(node);
    const auto answers = m_sheet.node(node).answers;
    const auto isAnswer = [answers](const forms::Value& value) {
        return std::ranges::any_of(
            answers, [&](const forms::Value& one) { return forms::matches(one, value); });
    };
    if (item.type == forms::ItemType::Boolean)
        for (const bool yes : {true, false})
            addAnswer(toQt(around[yes ? "yes" : "no"]), isAnswer(yes),
                [this, node, yes] { (void)m_sheet.setAnswers(node, {yes}); });
    else
        for (const auto& option : item.options)
            addAnswer(words(option.label), isAnswer(option.value),
                [this, node, value = option.value] { chooseOption(node, value); });
}

/// Where several may be chosen, one more or one less; what was chosen last comes last.
void PersonView::chooseOption(forms::NodeId node, const forms::Value& value)
{
    if (!m_sheet.item(node).repeats) return (void)m_sheet.setAnswers(node, {value});
    auto values = m_sheet.node(node).answers;
    const auto gone = std::erase_if(
        values, [&](const forms::Value& one) { return forms::matches(one, value); });
    if (gone == 0) values.push_back(value);
    (void)m_sheet.setAnswers(node, std::move(values));
}

bool PersonView::isTyped(const forms::Item& item)
{
    using forms::ItemType;
    return item.type != ItemType::Boolean && item.type != ItemType::Attachment
        && item.type != ItemType::Group && (item.options.empty() || item.allowsOther);
}

void PersonView::showTyped(const forms::Item& item)
{
    m_typed->setVisible(isTyped(item));
    m_typed->setAccessibleName(words(item.text));
    m_typed->setPlaceholderText(typedHint(item));
    m_typed->clear();
    m_unfit->setVisible(false);
    for (const forms::Value& value : m_sheet.node(current()).answers) {
        const bool listed = std::ranges::any_of(item.options,
            [&](const forms::Option& option) { return forms::matches(value, option.value); });
        const auto* quantity = std::get_if<forms::Quantity>(&value);
        if (!listed)
            m_typed->setText(toQt(quantity ? quantity->number.text() : forms::plainText(value)));
    }
    m_typed->setModified(false);
}

bool PersonView::takeTyped()
{
    if (m_typed->isHidden() || !m_typed->isModified()) return true;
    const auto node = current();
    const forms::Item& item = m_sheet.item(node);
    if (m_typed->text().trimmed().isEmpty()) {
        m_sheet.clear(node);
    } else {
        auto value = typedValue(item, m_typed->text());
        if (!value || !m_sheet.setAnswers(node, {std::move(*value)})) {
            m_unfit->setText(unfitText(item));
            m_unfit->setVisible(true);
            return false;
        }
    }
    m_typed->setModified(false);
    m_changed();
    return true;
}

void PersonView::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(m_actions.size()) && digit < 9) {
        auto act = m_actions[static_cast<std::size_t>(digit)];
        act();
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_Space) {
        go(1);
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up) {
        go(-1);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace waymark::ui
