// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/typed_editors.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QTimer>

namespace waymark::ui {
namespace {

using forms::ItemType;
using forms::Temporal;

std::optional<forms::Value> quantityOf(
    const forms::Item& item, const forms::Decimal& number, std::size_t unit)
{
    forms::Quantity quantity{.number = number};
    if (unit < item.units.size()) {
        quantity.unit = item.units[unit].display;
        quantity.system = item.units[unit].system;
        quantity.code = item.units[unit].code;
    }
    return quantity;
}

/// A person or a thing that is named, not looked up.
forms::Value referenceOf(const QString& words)
{
    const QJsonObject json{{QStringLiteral("display"), words}};
    return forms::Opaque{
        "valueReference", QJsonDocument{json}.toJson(QJsonDocument::Compact).toStdString()};
}

} // namespace

std::optional<forms::Value> typedValue(
    const forms::Item& item, const QString& typed, std::size_t unit)
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
        return quantityOf(item, *number, unit);
    }
    case ItemType::Date: return temporal(Temporal::Kind::Date);
    case ItemType::DateTime: return temporal(Temporal::Kind::DateTime);
    case ItemType::Time: {
        const bool short_ = text.size() == 5;
        Temporal made{Temporal::Kind::Time, short_ ? text + ":00" : text};
        if (!forms::isWellFormed(made)) return std::nullopt;
        return made;
    }
    case ItemType::Reference: return referenceOf(typed.trimmed());
    default: return text;
    }
}

QString typedHint(const forms::Item& item)
{
    if (!item.limits.entryHint.empty()) return toQt(item.limits.entryHint);
    switch (item.type) {
    case ItemType::Date: return AnswerEditor::tr("2026-11-24, or only 2026-11 or 2026");
    case ItemType::DateTime: return AnswerEditor::tr("2026-11-24T10:30:00Z, or only the day");
    case ItemType::Time: return AnswerEditor::tr("10:30");
    default: return {};
    }
}

QString unfitText(const forms::Item& item)
{
    const QString hint = typedHint(item);
    return hint.isEmpty() ? AnswerEditor::tr("Please type a number.")
                          : AnswerEditor::tr("Please write it like this: %1").arg(hint);
}

namespace {

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
        m_edit->setPlaceholderText(typedHint(item));
        m_edit->setReadOnly(item.readOnly);
        row->addWidget(m_edit, 1);
        addUnit(row);
        column->addWidget(m_absence = new AbsenceRow{item, this});
        m_absence->setVisible(!item.readOnly);
        connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::take);
        connect(m_absence, &AbsenceRow::chosen, this, &LineEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        const QString text = node.answers.empty() ? QString{} : shown(node.answers.front());
        showUnit(node);
        if (m_edit->text() != text && !(m_edit->isModified() && m_edit->hasFocus()))
            m_edit->setText(text);
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_edit; }
    void flush() override { take(); }

private:
    /// The unit behind the number; a choice where the form leaves one.
    void addUnit(QBoxLayout* row)
    {
        if (m_item.units.size() < 2) {
            if (const QString unit = toQt(m_item.unit); !unit.isEmpty())
                row->addWidget(label(unit, Type::Body, Tone::Second, this));
            return;
        }
        m_units = new ComboBox{this};
        m_units->setObjectName(toQt(m_item.linkId) + QStringLiteral("Unit"));
        m_units->setAccessibleName(tr("Unit of: %1").arg(inOurLanguage(m_item.text)));
        m_units->setEnabled(!m_item.readOnly);
        for (const forms::Coding& unit : m_item.units)
            m_units->addItem(toQt(unit.display.empty() ? unit.code : unit.display));
        row->addWidget(m_units);
        connect(m_units, &QComboBox::activated, this, [this] {
            m_edit->setModified(true);
            take();
        });
    }

    void showUnit(const forms::Node& node)
    {
        if (!m_units || node.answers.empty()) return;
        const auto* quantity = std::get_if<forms::Quantity>(&node.answers.front());
        for (int i = 0; quantity && i < m_units->count(); ++i)
            if (m_item.units[static_cast<std::size_t>(i)].code == quantity->code)
                m_units->setCurrentIndex(i);
    }

    void take()
    {
        if (!m_edit->isModified()) return;
        m_edit->setModified(false);
        const auto unit = static_cast<std::size_t>(m_units ? m_units->currentIndex() : 0);
        if (m_edit->text().trimmed().isEmpty()) {
            Q_EMIT answered({});
        } else if (auto value = typedValue(m_item, m_edit->text(), unit)) {
            Q_EMIT answered({std::move(*value)});
        } else {
            m_edit->setModified(true);
            Q_EMIT refused(unfitText(m_item));
        }
    }

    const forms::Item& m_item;
    LineEdit* m_edit;
    ComboBox* m_units = nullptr;
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
        // A line that is no answer yet stays to be mended.
        if (m_edit->toPlainText().trimmed() != text && !m_pause->isActive() && !m_isUnfit) {
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
        m_isUnfit = false;
        for (const QString& part : parts) {
            if (part.trimmed().isEmpty()) continue;
            if (auto value = typedValue(m_item, part))
                values.push_back(std::move(*value));
            else
                m_isUnfit = true;
        }
        Q_EMIT answered(values);
        if (m_isUnfit) Q_EMIT refused(unfitText(m_item));
    }

    const forms::Item& m_item;
    TextEdit* m_edit;
    QTimer* m_pause = nullptr;
    bool m_isUnfit = false; ///< a line of it is no value of this kind
    AbsenceRow* m_absence = nullptr;
};

} // namespace

AnswerEditor* makeTypedEditor(const forms::Item& item, QWidget* parent)
{
    if (item.type == ItemType::Text || item.repeats) return new BlockEditor{item, parent};
    return new LineEditor{item, parent};
}

} // namespace waymark::ui
