// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/consent_column.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/referrals/referral_words.h"
#include "ui/desktop/referrals/without_agreement.h"

#include <QDateEdit>
#include <QSignalBlocker>

namespace waymark::ui {
namespace {

using namespace referrals;

constexpr int kShare = 0;
constexpr int kKeepBack = 1;
constexpr int kStackedFrom = 140; ///< percent of text size

} // namespace

ConsentColumn::ConsentColumn(QWidget* parent)
    : QWidget{parent}
    , m_count{label({}, Type::Second, Tone::Second)}
{
    auto* column = columnIn(this, {16, 12, 16, 12}, 8);
    auto* head = rowIn(column, 8);
    head->addWidget(stepTitle(2, tr("What the person agrees to share")), 1);
    head->addWidget(m_count);
    column->addWidget(paragraph(
        tr("Ask item by item: “They would know that … Is that all right?”"), Type::Second));
    for (const Item item : allItems()) {
        m_rows[static_cast<std::size_t>(item)] = addRow(column, item);
        column->addWidget(hairline());
    }
    makeAgreement(column);
    column->addStretch();
    showCount();
    stack();
    connect(&theme(), &Theme::changed, this, &ConsentColumn::stack);
}

ConsentColumn::Row ConsentColumn::addRow(QBoxLayout* column, Item item)
{
    const QString name = wordOf(item);
    const QString id = toQt(code(item));
    Row row{};
    auto* line = rowIn(column, 12);
    row.line = line;
    auto* words = columnIn(line, 0);
    words->addWidget(label(name, Type::Body));
    row.text = new LineEdit;
    row.text->setObjectName(QStringLiteral("text_") + id);
    row.text->setAccessibleName(name);
    row.text->setPlaceholderText(tr("What they would read"));
    row.text->setQuiet();
    words->addWidget(row.text);
    if (needsReason(item)) {
        row.reason = new LineEdit;
        row.reason->setObjectName(QStringLiteral("reason_") + id);
        row.reason->setAccessibleName(tr("%1: why they must know it").arg(name));
        row.reason->setPlaceholderText(tr("Why they must know it; stays in the office"));
        row.reason->setQuiet();
        row.reason->hide();
        words->addWidget(row.reason);
        connect(row.reason, &QLineEdit::textEdited, this, &ConsentColumn::edited);
    }
    row.problem = label({}, Type::Second);
    setMeaning(row.problem, Meaning::Attention);
    row.problem->setWordWrap(true);
    row.problem->hide();
    words->addWidget(row.problem);
    row.answer = new Segments{name,
        std::vector<Segments::Option>{
            {.text = tr("Share")}, {.text = tr("Keep back"), .plain = true}}};
    row.answer->setObjectName(QStringLiteral("answer_") + id);
    row.answer->setSmall(true);
    line->addWidget(row.answer, 0, Qt::AlignTop);
    connect(row.text, &QLineEdit::textEdited, this, &ConsentColumn::edited);
    connect(row.answer, &Segments::chosen, this, [this, row] {
        if (row.reason) row.reason->setVisible(row.answer->current() == kShare);
        row.problem->hide();
        showCount();
        Q_EMIT edited();
    });
    return row;
}

void ConsentColumn::makeAgreement(QBoxLayout* column)
{
    auto* line = rowIn(column, 12);
    m_way = new ComboBox;
    m_way->setObjectName(QStringLiteral("way"));
    m_way->addItem(tr("Not agreed yet"), QString{});
    for (const auto way : {ConsentWay::InPerson, ConsentWay::Phone, ConsentWay::VideoCall,
             ConsentWay::SignedForm, ConsentWay::SafeMessage, ConsentWay::Representative})
        m_way->addItem(wordOf(way), toQt(code(way)));
    m_wayField = new Field{tr("How the person agreed"), m_way};
    m_until = dateEdit(QDate::currentDate());
    m_until->setObjectName(QStringLiteral("validUntil"));
    m_untilField = new Field{tr("Valid until"), m_until};
    line->addWidget(m_wayField, 1);
    line->addWidget(m_untilField);
    m_without = new WithoutAgreement;
    column->addWidget(m_without);
    connect(m_without, &WithoutAgreement::edited, this, &ConsentColumn::edited);
    connect(m_way, &QComboBox::activated, this, &ConsentColumn::edited);
    connect(m_until, &QDateEdit::dateChanged, this, &ConsentColumn::edited);
}

void ConsentColumn::setConsent(const Consent& consent)
{
    m_consent = consent;
    for (const Item item : allItems()) {
        const Row& row = m_rows[static_cast<std::size_t>(item)];
        const ItemConsent& entry = consent[item];
        row.text->setText(toQt(entry.text));
        row.text->setCursorPosition(0);
        row.answer->setCurrent(entry.answer == Answer::Share ? kShare
                : entry.answer == Answer::KeepBack           ? kKeepBack
                                                             : -1);
        row.problem->hide();
        if (!row.reason) continue;
        row.reason->setText(toQt(entry.reason));
        row.reason->setVisible(entry.answer == Answer::Share);
    }
    const QSignalBlocker quiet{m_until};
    m_way->setCurrentValue(consent.way ? toQt(code(*consent.way)) : QString{});
    m_until->setDate(
        toQt(consent.validUntil.value_or(defaultValidUntil(fromQt(QDate::currentDate())))));
    m_without->setOverride(consent.override);
    m_wayField->setProblem({});
    m_untilField->setProblem({});
    showCount();
}

Consent ConsentColumn::consent(Instant now) const
{
    Consent consent = m_consent;
    for (const Item item : allItems()) {
        const Row& row = m_rows[static_cast<std::size_t>(item)];
        ItemConsent& entry = consent[item];
        entry.text = fromQt(row.text->text().trimmed());
        entry.answer = row.answer->current() == kShare ? Answer::Share
            : row.answer->current() == kKeepBack       ? Answer::KeepBack
                                                       : Answer::NotAsked;
        if (row.reason) entry.reason = fromQt(row.reason->text().trimmed());
    }
    const auto way = parseConsentWay(fromQt(m_way->currentValue().toString()));
    if (way != consent.way) consent.givenAt = now;
    consent.way = way;
    if (!way) consent.givenAt = {};
    consent.override = m_without->override();
    consent.validUntil = way ? std::optional{fromQt(m_until->date())} : std::nullopt;
    return consent;
}

void ConsentColumn::showProblems(const Problems& problems)
{
    QWidget* first = nullptr;
    m_without->clearProblem();
    for (const Error& problem : problems) {
        if (problem.subject == "override") {
            m_without->showProblem(errorText(problem));
            if (!first) first = m_without->focusWidget();
            continue;
        }
        if (const auto item = parseItem(problem.subject)) {
            const Row& row = m_rows[static_cast<std::size_t>(*item)];
            row.problem->setText(errorText(problem));
            row.problem->show();
            if (!first) first = row.answer;
            continue;
        }
        Field* field = problem.subject == "valid_until" ? m_untilField : m_wayField;
        field->setProblem(errorText(problem));
        if (!first) first = field->control();
    }
    if (first) first->setFocus(Qt::OtherFocusReason);
}

void ConsentColumn::stack()
{
    const bool large = theme().textSize() > kStackedFrom;
    for (const Row& row : m_rows)
        row.line->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ConsentColumn::showCount()
{
    int shared = 0;
    for (const Row& row : m_rows)
        shared += row.answer && row.answer->current() == kShare ? 1 : 0;
    m_count->setText(
        tr("%1 shared, %2 kept back").arg(shared).arg(static_cast<int>(kItemCount) - shared));
}

} // namespace waymark::ui
