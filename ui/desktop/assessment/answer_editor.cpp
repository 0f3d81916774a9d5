// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/answer_editor.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/typed_editors.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace waymark::ui {
namespace {

using forms::Absence;

/// Up to nine options and the three honest absences, all a digit or a letter away.
constexpr std::size_t kMostSegments = 7;

constexpr Absence kAbsences[] = {Absence::Unknown, Absence::NotSaid, Absence::NotAsked};

/// One answer among a few: "Yes  No  Unknown  Not said  Not asked".
class SegmentEditor final : public AnswerEditor {
public:
    SegmentEditor(const forms::Item& item, QWidget* parent)
        : AnswerEditor{parent}
    {
        std::vector<Segments::Option> options;
        if (item.type == forms::ItemType::Boolean) {
            m_values = {true, false};
            options = {{yesNoText(true)}, {yesNoText(false)}};
        }
        for (const forms::Option& option : item.options) {
            if (item.type == forms::ItemType::Boolean) break;
            m_values.push_back(option.value);
            options.push_back({inOurLanguage(option.label)});
        }
        for (const Absence absence : kAbsences)
            options.push_back({absenceText(absence), absence == Absence::NotAsked});
        m_segments = new Segments{inOurLanguage(item.text), options, this};
        m_segments->setClearedTo(m_segments->count() - 1);
        columnIn(this, {}, 0)->addWidget(m_segments);
        connect(m_segments, &Segments::chosen, this, &SegmentEditor::choose);
    }

    void show(const forms::Node& node) override
    {
        const int asked = static_cast<int>(m_values.size());
        int current = m_segments->count() - 1;
        for (int i = 0; i < 3; ++i)
            if (node.absence == kAbsences[i]) current = asked + i;
        if (node.absence == Absence::NotApplicable) current = -1;
        for (int i = 0; i < asked; ++i)
            if (!node.answers.empty()
                && forms::matches(node.answers.front(), m_values[static_cast<std::size_t>(i)]))
                current = i;
        m_segments->setCurrent(current);
    }
    QWidget* focusTarget() override { return m_segments; }
    void setStrong(bool strong) override { m_segments->setStrong(strong); }

private:
    void choose(int index)
    {
        const int asked = static_cast<int>(m_values.size());
        if (index < asked)
            Q_EMIT answered({m_values[static_cast<std::size_t>(index)]});
        else
            Q_EMIT absent(kAbsences[index - asked]);
    }

    std::vector<forms::Value> m_values;
    Segments* m_segments;
};

/// Several answers at once.
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
            m_values.push_back(option.value);
            m_boxes.push_back(box);
            flow->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, box] { collect(box); });
        }
        column->addWidget(boxes);
        m_absence = new AbsenceRow{item, this};
        column->addWidget(m_absence);
        connect(m_absence, &AbsenceRow::chosen, this, &CheckEditor::absent);
    }

    void show(const forms::Node& node) override
    {
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(std::ranges::any_of(node.answers,
                [&](const forms::Value& value) { return forms::matches(value, m_values[i]); }));
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_boxes.empty() ? nullptr : m_boxes.front(); }

private:
    /// The box just clicked comes last, so that an exclusive option knows who was first.
    void collect(const QCheckBox* last)
    {
        std::vector<forms::Value> values;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked() && m_boxes[i] != last) values.push_back(m_values[i]);
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i] == last && last->isChecked()) values.push_back(m_values[i]);
        Q_EMIT answered(values);
    }

    std::vector<forms::Value> m_values;
    std::vector<QCheckBox*> m_boxes;
    AbsenceRow* m_absence;
};

/// A long list of options, and for open choices an own word.
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
        column->addWidget(m_list);
        if (item.allowsOther) {
            m_own = new LineEdit{{}, this};
            m_own->setPlaceholderText(tr("In other words"));
            m_own->setAccessibleName(tr("%1, in other words").arg(inOurLanguage(item.text)));
            column->addWidget(m_own);
            connect(m_own, &QLineEdit::editingFinished, this, &ListEditor::takeOwn);
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
        if (m_own)
            m_own->setText(current == 0 && !node.answers.empty()
                    ? toQt(forms::plainText(node.answers.front()))
                    : QString{});
        m_absence->show(node);
    }
    QWidget* focusTarget() override { return m_list; }

private:
    void choose(int index)
    {
        if (index == 0)
            Q_EMIT answered({});
        else
            Q_EMIT answered({m_values[static_cast<std::size_t>(index) - 1]});
    }
    void takeOwn()
    {
        if (!m_own->isModified()) return;
        m_own->setModified(false);
        Q_EMIT answered({fromQt(m_own->text())});
    }

    std::vector<forms::Value> m_values;
    ComboBox* m_list;
    LineEdit* m_own = nullptr;
    AbsenceRow* m_absence;
};

} // namespace

AbsenceRow::AbsenceRow(const forms::Item& item, QWidget* parent)
    : QWidget{parent}
{
    std::vector<Segments::Option> options;
    for (const Absence absence : kAbsences)
        options.push_back({absenceText(absence), absence == Absence::NotAsked});
    m_segments = new Segments{tr("No answer to: %1").arg(inOurLanguage(item.text)), options, this};
    m_segments->setSmall(true);
    columnIn(this, {}, 0)->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this,
        [this](int index) { Q_EMIT chosen(kAbsences[index]); });
}

void AbsenceRow::show(const forms::Node& node)
{
    int current = node.answers.empty() ? 2 : -1;
    for (int i = 0; i < 3; ++i)
        if (node.absence == kAbsences[i]) current = i;
    if (node.absence == Absence::NotApplicable) current = -1;
    m_segments->setCurrent(current);
}

AnswerEditor* AnswerEditor::make(const forms::Item& item, QWidget* parent)
{
    using forms::ItemType;
    if (!item.options.empty() && item.repeats) return new CheckEditor{item, parent};
    const bool few = item.options.size() <= kMostSegments;
    if (item.type == ItemType::Boolean || (!item.options.empty() && few && !item.allowsOther))
        return new SegmentEditor{item, parent};
    if (!item.options.empty()) return new ListEditor{item, parent};
    return makeTypedEditor(item, parent);
}

} // namespace waymark::ui
