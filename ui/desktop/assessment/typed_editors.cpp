// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/typed_editors.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QSignalBlocker>
#include <QTimer>

namespace waymark::ui {
namespace {

using forms::ItemType;
using forms::Temporal;

/// How typed text becomes a value of the item; empty when it is none.
std::optional<forms::Value> valueOf(const forms::Item& item, const QString& typed)
{
    const std::string text = fromQt(typed.trimmed());
    const auto temporal = [&](Temporal::Kind kind) -> std::optional<forms::Value> {
        Temporal made{kind, text};
        if (!forms::isWellFormed(made)) return std::nullopt;
        return made;
    };
    switch (item.type) {
    case ItemType::Decimal:
    case ItemType::Integer:
    case ItemType::Quantity: {
        // People type the comma of their language.
        const auto number = forms::Decimal::parse(fromQt(typed.trimmed().replace(u',', u'.')));
        if (!number || (item.type == ItemType::Integer && !number->isWhole())) return std::nullopt;
        if (item.type == ItemType::Integer) return number->whole();
        if (item.type == ItemType::Decimal) return *number;
        forms::Quantity quantity{.number = *number};
        if (!item.units.empty()) {
            quantity.unit = item.units.front().display;
            quantity.system = item.units.front().system;
            quantity.code = item.units.front().code;
        }
        return quantity;
    }
    case ItemType::Date: return temporal(Temporal::Kind::Date);
    case ItemType::DateTime: return temporal(Temporal::Kind::DateTime);
    case ItemType::Time: {
        const bool short_ = text.size() == 5;
        Temporal made{Temporal::Kind::Time, short_ ? text + ":00" : text};
        if (!forms::isWellFormed(made)) return std::nullopt;
        return made;
    }
    default: return text;
    }
}

QString hintFor(const forms::Item& item)
{
    if (!item.limits.entryHint.empty()) return toQt(item.limits.entryHint);
    switch (item.type) {
    case ItemType::Date: return AnswerEditor::tr("2026-11-24, or only 2026-11 or 2026");
    case ItemType::DateTime: return AnswerEditor::tr("2026-11-24T10:30:00Z, or only the day");
    case ItemType::Time: return AnswerEditor::tr("10:30");
    default: return {};
    }
}

QString shown(const forms::Value& value)
{
    if (const auto* quantity = std::get_if<forms::Quantity>(&value))
        return toQt(quantity->number.text());
    return toQt(forms::plainText(value));
}

/// One line: short words, numbers, dates, times, links; with its unit behind.
class LineEditor final : public AnswerEditor {
public:
    LineEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
        , m_item{item}
    {
        auto* column = columnIn(this, {}, 8);
        auto* row = rowIn(column, 8);
        m_edit = new LineEdit{{}, this};
        m_edit->setAccessibleName(inOurLanguage(item.text));
        m_edit->setObjectName(toQt(item.linkId));
        m_edit->setPlaceholderText(hintFor(item));
        m_edit->setReadOnly(item.readOnly);
        row->addWidget(m_edit, 1);
        const QString unit = toQt(item.unit);
        if (!unit.isEmpty()) row->addWidget(label(unit, Type::Body, Tone::Second, this));
        column->addWidget(m_absence = new AbsenceRow{item, this});
        m_absence->setVisible(!item.readOnly);
        connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::take);
        connect(m_absence, &AbsenceRow::chosen, this, &LineEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        const QString text = node.answers.empty() ? QString{} : shown(node.answers.front());
        if (m_edit->text() != text && !(m_edit->isModified() && m_edit->hasFocus()))
            m_edit->setText(text);
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_edit; }
    void flush() override { take(); }

private:
    void take()
    {
        if (!m_edit->isModified()) return;
        m_edit->setModified(false);
        if (m_edit->text().trimmed().isEmpty()) {
            Q_EMIT answered({});
        } else if (auto value = valueOf(m_item, m_edit->text())) {
            Q_EMIT answered({std::move(*value)});
        } else {
            m_edit->setModified(true);
            Q_EMIT refused(hintFor(m_item).isEmpty()
                    ? tr("Please type a number.")
                    : tr("Please write it like this: %1").arg(hintFor(m_item)));
        }
    }

    const forms::Item& m_item;
    LineEdit* m_edit;
    AbsenceRow* m_absence = nullptr;
};

/// Several lines, kept while one types. For a repeating question each line is an answer.
class BlockEditor final : public AnswerEditor {
public:
    BlockEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
        , m_item{item}
    {
        auto* column = columnIn(this, {}, 8);
        m_edit = new TextEdit{this};
        m_edit->setLines(3, 12);
        m_edit->setAccessibleName(inOurLanguage(item.text));
        m_edit->setObjectName(toQt(item.linkId));
        column->addWidget(m_edit);
        column->addWidget(m_absence = new AbsenceRow{item, this});
        m_pause = new QTimer{this};
        m_pause->setSingleShot(true);
        m_pause->setInterval(300);
        connect(m_edit, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
        connect(m_pause, &QTimer::timeout, this, &BlockEditor::take);
        connect(m_absence, &AbsenceRow::chosen, this, &BlockEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        QStringList lines;
        for (const forms::Value& value : node.answers)
            lines << shown(value);
        const QString text = lines.join(u'\n');
        if (m_edit->toPlainText().trimmed() != text && !m_pause->isActive()) {
            const QSignalBlocker silent{m_edit};
            m_edit->setPlainText(text);
        }
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_edit; }
    void flush() override
    {
        if (m_pause->isActive()) take();
    }

private:
    void take()
    {
        m_pause->stop();
        const QString text = m_edit->toPlainText().trimmed();
        std::vector<forms::Value> values;
        const QStringList parts = m_item.repeats ? text.split(u'\n') : QStringList{text};
        for (const QString& part : parts) {
            if (part.trimmed().isEmpty()) continue;
            if (auto value = valueOf(m_item, part)) values.push_back(std::move(*value));
        }
        Q_EMIT answered(values);
    }

    const forms::Item& m_item;
    TextEdit* m_edit;
    QTimer* m_pause = nullptr;
    AbsenceRow* m_absence = nullptr;
};

} // namespace

AnswerEditor* makeTypedEditor(const forms::Item& item, QWidget* parent)
{
    if (item.type == ItemType::Text || item.repeats) return new BlockEditor{item, parent};
    return new LineEditor{item, parent};
}

} // namespace waymark::ui
