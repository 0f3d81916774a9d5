// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/choice_editors.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/typed_editors.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

namespace waymark::ui {
namespace {

/// The place of a bare digit among `count` options: 0 for "1"; -1: none.
int placeOf(const QEvent& event, std::size_t count)
{
    if (event.type() != QEvent::KeyPress) return -1;
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return -1;
    const int place = key.key() - Qt::Key_1;
    return place >= 0 && place < 9 && place < static_cast<int>(count) ? place : -1;
}

/// What is answered besides the options.
LineEdit* makeOwnWords(const forms::Item& item, QWidget* parent)
{
    auto* own = new LineEdit{{}, parent};
    own->setObjectName(toQt(item.linkId) + QStringLiteral("Own"));
    own->setPlaceholderText(AnswerEditor::tr("In other words"));
    own->setAccessibleName(AnswerEditor::tr("%1, in other words").arg(inOurLanguage(item.text)));
    return own;
}

class CheckEditor final : public AnswerEditor {
public:
    CheckEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
    {
        auto* column = columnIn(this, {}, 8);
        auto* boxes = new QWidget{this};
        auto* flow = new FlowLayout{boxes, 16};
        for (const forms::Option& option : item.options) {
            auto* box = new QCheckBox{inOurLanguage(option.label), boxes};
            box->setObjectName(toQt(item.linkId) + QString::number(m_boxes.size()));
            box->installEventFilter(this);
            m_values.push_back(option.value);
            m_boxes.push_back(box);
            flow->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, box] { collect(box); });
        }
        column->addWidget(boxes);
        if (item.allowsOther) {
            column->addWidget(m_own = makeOwnWords(item, this));
            connect(m_own, &QLineEdit::editingFinished, this, &CheckEditor::flush);
        }
        m_absence = new AbsenceRow{item, this};
        column->addWidget(m_absence);
        connect(m_absence, &AbsenceRow::chosen, this, &CheckEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(std::ranges::any_of(node.answers,
                [&](const forms::Value& value) { return forms::matches(value, m_values[i]); }));
        if (m_own && !m_own->isModified()) m_own->setText(ownWordsIn(node));
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_boxes.empty() ? nullptr : m_boxes.front(); }
    void flush() override
    {
        if (!m_own || !m_own->isModified()) return;
        m_own->setModified(false);
        collect(nullptr);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const int place = placeOf(*event, m_boxes.size());
        if (place < 0) return AnswerEditor::eventFilter(watched, event);
        m_boxes[static_cast<std::size_t>(place)]->click();
        return true;
    }

private:
    QString ownWordsIn(const forms::Node& node) const
    {
        for (const forms::Value& value : node.answers)
            if (std::ranges::none_of(
                    m_values, [&](const forms::Value& one) { return forms::matches(value, one); }))
                return toQt(forms::plainText(value));
        return {};
    }

    /// The box just clicked comes last, so that an exclusive option knows who was first.
    void collect(const QCheckBox* last)
    {
        std::vector<forms::Value> values;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked() && m_boxes[i] != last) values.push_back(m_values[i]);
        if (m_own && !m_own->text().trimmed().isEmpty())
            values.emplace_back(fromQt(m_own->text().trimmed()));
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i] == last && last->isChecked()) values.push_back(m_values[i]);
        Q_EMIT answered(values);
    }

    std::vector<forms::Value> m_values;
    std::vector<QCheckBox*> m_boxes;
    LineEdit* m_own = nullptr;
    AbsenceRow* m_absence;
};

class ListEditor final : public AnswerEditor {
public:
    ListEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
    {
        auto* column = columnIn(this, {}, 8);
        m_list = new ComboBox{this};
        m_list->setAccessibleName(inOurLanguage(item.text));
        m_list->setObjectName(toQt(item.linkId));
        m_list->addItem(QString{});
        for (const forms::Option& option : item.options) {
            m_values.push_back(option.value);
            m_list->addItem(inOurLanguage(option.label));
        }
        m_list->installEventFilter(this);
        column->addWidget(m_list);
        if (item.allowsOther) {
            column->addWidget(m_own = makeOwnWords(item, this));
            connect(m_own, &QLineEdit::editingFinished, this, &ListEditor::flush);
        }
        m_absence = new AbsenceRow{item, this};
        column->addWidget(m_absence);
        connect(m_list, &QComboBox::activated, this, &ListEditor::choose);
        connect(m_absence, &AbsenceRow::chosen, this, &ListEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        int current = 0;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (!node.answers.empty() && forms::matches(node.answers.front(), m_values[i]))
                current = static_cast<int>(i) + 1;
        m_list->setCurrentIndex(current);
        if (m_own && !m_own->isModified())
            m_own->setText(current == 0 && !node.answers.empty()
                    ? toQt(forms::plainText(node.answers.front()))
                    : QString{});
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_list; }
    void flush() override
    {
        if (!m_own || !m_own->isModified()) return;
        m_own->setModified(false);
        const auto words = m_own->text().trimmed();
        if (!words.isEmpty())
            Q_EMIT answered({fromQt(words)});
        else if (m_list->currentIndex() == 0)
            Q_EMIT answered({});
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const int place = placeOf(*event, m_values.size());
        if (place < 0) return AnswerEditor::eventFilter(watched, event);
        choose(place + 1);
        return true;
    }

private:
    void choose(int index)
    {
        if (m_own) m_own->setModified(false); // the list has the last word
        if (index == 0)
            Q_EMIT answered({});
        else
            Q_EMIT answered({m_values[static_cast<std::size_t>(index) - 1]});
    }

    std::vector<forms::Value> m_values;
    ComboBox* m_list;
    LineEdit* m_own = nullptr;
    AbsenceRow* m_absence;
};

} // namespace

AnswerEditor* makeCheckEditor(const forms::Item& item, QWidget* parent)
{
    return new CheckEditor{item, parent};
}

AnswerEditor* makeListEditor(const forms::Item& item, QWidget* parent)
{
    return new ListEditor{item, parent};
}

} // namespace waymark::ui
