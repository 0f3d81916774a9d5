// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/choice_chips.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

#include <algorithm>

namespace waymark::ui {

ChoiceChips::ChoiceChips(const QString& name,
    const std::vector<std::pair<std::string, QString>>& choices, QWidget* parent)
    : QWidget{parent}
{
    auto* flow = new FlowLayout{this, 6};
    for (const auto& [code, words] : choices) {
        auto* chip = new FilterChip{words};
        chip->setObjectName(name + QLatin1Char{'-'} + toQt(code));
        connect(chip, &FilterChip::toggled, this, &ChoiceChips::edited);
        flow->addWidget(chip);
        m_chips.emplace_back(code, chip);
    }
    if (!m_chips.empty()) setFocusProxy(m_chips.front().second);
}

std::vector<std::string> ChoiceChips::values() const
{
    std::vector<std::string> values;
    for (const std::string& value : m_set) {
        const auto known = std::ranges::find(m_chips, value, &Choice::first);
        if (known == m_chips.end() || known->second->isChecked()) values.push_back(value);
    }
    for (const auto& [code, chip] : m_chips)
        if (chip->isChecked() && std::ranges::find(values, code) == values.end())
            values.push_back(code);
    return values;
}

void ChoiceChips::setValues(const std::vector<std::string>& values)
{
    m_set = values;
    for (const auto& [code, chip] : m_chips)
        chip->setChecked(std::ranges::find(values, code) != values.end());
}

QWidget* ChoiceChips::first() const { return m_chips.front().second; }

} // namespace waymark::ui
