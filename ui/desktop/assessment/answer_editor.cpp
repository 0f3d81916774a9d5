// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/answer_editor.h"

#include "ui/desktop/assessment/attachment_editor.h"
#include "ui/desktop/assessment/choice_editors.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/assessment/typed_editors.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"

#include <algorithm>

namespace waymark::ui {
namespace {

using forms::Absence;

/// Seven options and the honest absences: all a digit or a letter away.
constexpr std::size_t kMostSegments = 7;

/// The last is what stands there before anybody says anything.
constexpr Absence kAbsences[]
    = {Absence::Unknown, Absence::NotSaid, Absence::NotApplicable, Absence::NotAsked};
constexpr int kNotAsked = static_cast<int>(std::size(kAbsences)) - 1;

void addAbsences(std::vector<Segments::Option>& options)
{
    for (const Absence absence : kAbsences)
        options.push_back({absenceText(absence), absence == Absence::NotAsked});
}

/// The place of what is said instead of an answer; -1 when there is an answer.
int absenceShown(const forms::Node& node)
{
    if (!node.answers.empty()) return -1;
    const auto* found = std::ranges::find(kAbsences, node.absence.value_or(Absence::NotAsked));
    return static_cast<int>(found - kAbsences);
}

/// One answer among a few: "Yes  No  Unknown  Not said  Does not apply  Not asked".
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
        addAbsences(options);
        m_segments = new Segments{inOurLanguage(item.text), options, this};
        m_segments->setClearedTo(m_segments->count() - 1);
        columnIn(this, {}, 0)->addWidget(m_segments);
        connect(m_segments, &Segments::chosen, this, &SegmentEditor::choose);
    }

    void show(const forms::Node& node) override
    {
        const int asked = static_cast<int>(m_values.size());
        int current = asked + absenceShown(node);
        if (!node.answers.empty()) {
            const auto found = std::ranges::find_if(m_values, [&](const forms::Value& value) {
                return forms::matches(node.answers.front(), value);
            });
            current = found == m_values.end() ? -1 : static_cast<int>(found - m_values.begin());
        }
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

AnswerEditor* makeFor(const forms::Item& item, QWidget* parent)
{
    using forms::ItemType;
    if (item.type == ItemType::Attachment) return makeAttachmentEditor(item, parent);
    if (!item.options.empty() && item.repeats) return makeCheckEditor(item, parent);
    const bool few = item.options.size() <= kMostSegments;
    if (item.type == ItemType::Boolean || (!item.options.empty() && few && !item.allowsOther))
        return new SegmentEditor{item, parent};
    if (!item.options.empty()) return makeListEditor(item, parent);
    return makeTypedEditor(item, parent);
}

} // namespace

AbsenceRow::AbsenceRow(const forms::Item& item, QWidget* parent)
    : QWidget{parent}
{
    std::vector<Segments::Option> options;
    addAbsences(options);
    m_segments = new Segments{tr("No answer to: %1").arg(inOurLanguage(item.text)), options, this};
    m_segments->setSmall(true);
    m_segments->setClearedTo(kNotAsked);
    columnIn(this, {}, 0)->addWidget(m_segments);
    connect(m_segments, &Segments::chosen, this,
        [this](int index) { Q_EMIT chosen(kAbsences[index]); });
}

void AbsenceRow::show(const forms::Node& node) { m_segments->setCurrent(absenceShown(node)); }

AnswerEditor* AnswerEditor::make(const forms::Item& item, QWidget* parent)
{
    auto* editor = makeFor(item, parent);
    // What is typed stays readable, and can be copied.
    const bool typed = item.options.empty() && item.type != forms::ItemType::Boolean;
    if (item.readOnly && !typed) editor->setEnabled(false);
    return editor;
}

} // namespace waymark::ui
