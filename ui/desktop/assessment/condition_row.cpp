// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/condition_row.h"

#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

#include <QIntValidator>

namespace waymark::ui {
namespace {

using forms::ItemType;

constexpr int kIsScore = Qt::UserRole + 1; ///< beside the linkId: the entry is a score
constexpr int kMostPoints = 9999;

bool asksNumber(const forms::Item& item)
{
    return item.type == ItemType::Integer || item.type == ItemType::Decimal;
}

} // namespace

ConditionRow::ConditionRow(const forms::Questionnaire& form, const std::string& exceptFor,
    bool withScores, QWidget* parent)
    : QWidget{parent}
    , m_form{form}
    , m_subject{new ComboBox{this}}
    , m_answer{new ComboBox{this}}
    , m_comparison{new ComboBox{this}}
    , m_number{new LineEdit{{}, this}}
{
    auto* row = rowIn(this, {}, 8);
    m_subject->setObjectName(QStringLiteral("ruleSubject"));
    m_subject->setAccessibleName(tr("What the rule looks at"));
    m_answer->setObjectName(QStringLiteral("ruleAnswer"));
    m_answer->setAccessibleName(tr("Answer the rule waits for"));
    m_comparison->setObjectName(QStringLiteral("ruleComparison"));
    m_comparison->setAccessibleName(tr("How it compares"));
    m_number->setObjectName(QStringLiteral("ruleNumber"));
    m_number->setAccessibleName(tr("Number the rule waits for"));
    m_number->setValidator(new QIntValidator{-kMostPoints, kMostPoints, m_number});
    using enum forms::Operator;
    const std::pair<QString, forms::Operator> comparisons[]
        = {{tr("at least"), GreaterOrEqual}, {tr("more than"), Greater}, {tr("exactly"), Equal},
            {tr("at most"), LessOrEqual}, {tr("less than"), Less}};
    for (const auto& [words, op] : comparisons)
        m_comparison->addItem(words, static_cast<int>(op));
    addSubjects(exceptFor, withScores);
    row->addWidget(m_subject, 2);
    row->addWidget(m_answer, 1);
    row->addWidget(m_comparison, 1);
    row->addWidget(m_number, 1);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ConditionRow::fillAnswers);
    fillAnswers();
}

void ConditionRow::addSubjects(const std::string& exceptFor, bool withScores)
{
    m_subject->addItem(withScores ? tr("Choose a question or a score") : tr("Choose a question"));
    if (withScores)
        for (const forms::ScoreRule& score : m_form.scores) {
            const QString title = inOurLanguage(score.title);
            m_subject->addItem(
                tr("Points: %1").arg(title.isEmpty() ? toQt(score.id) : title), toQt(score.id));
            m_subject->setItemData(m_subject->count() - 1, true, kIsScore);
        }
    for (const forms::Item& item : m_form.items) {
        const bool asked
            = item.type == ItemType::Boolean || asksNumber(item) || !item.options.empty();
        if (asked && item.linkId != exceptFor)
            m_subject->addItem(questionTitle(item), toQt(item.linkId));
    }
}

const forms::Item* ConditionRow::question() const
{
    if (m_subject->currentData(kIsScore).toBool()) return nullptr;
    const auto index = m_form.find(fromQt(m_subject->currentValue().toString()));
    return index ? &m_form.items[*index] : nullptr;
}

bool ConditionRow::isNumber() const
{
    const auto* item = question();
    return item ? asksNumber(*item) : m_subject->currentData(kIsScore).toBool();
}

void ConditionRow::fillAnswers()
{
    m_answer->clear();
    m_wanted.clear();
    const auto* item = question();
    m_answer->setVisible(!isNumber());
    m_comparison->setVisible(isNumber());
    m_number->setVisible(isNumber());
    m_answer->setEnabled(item != nullptr);
    if (!item || isNumber()) return;
    const auto offer = [&](const QString& words, assessment::WantedAnswer answer) {
        m_answer->addItem(words);
        m_wanted.push_back(std::move(answer));
    };
    if (item->type == ItemType::Boolean) {
        offer(yesNoText(true), true);
        offer(yesNoText(false), false);
    }
    for (const forms::Option& option : item->options)
        if (const auto* coding = std::get_if<forms::Coding>(&option.value))
            offer(inOurLanguage(option.label), coding->code);
    offer(tr("any answer"), std::monostate{});
}

std::optional<assessment::RuleCondition> ConditionRow::condition() const
{
    const auto subject = fromQt(m_subject->currentValue().toString());
    if (subject.empty()) return std::nullopt;
    assessment::RuleCondition condition;
    (question() ? condition.question : condition.score) = subject;
    if (isNumber()) {
        bool isWritten = false;
        const auto number = m_number->text().toLongLong(&isWritten);
        if (!isWritten) return std::nullopt;
        condition.op = static_cast<forms::Operator>(m_comparison->currentValue().toInt());
        condition.answer = static_cast<std::int64_t>(number);
        return condition;
    }
    const int at = m_answer->currentIndex();
    if (at < 0) return std::nullopt;
    condition.answer = m_wanted[static_cast<std::size_t>(at)];
    return condition;
}

} // namespace waymark::ui
