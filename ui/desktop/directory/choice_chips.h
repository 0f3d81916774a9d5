// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

namespace waymark::ui {

class FilterChip;

/// Some of a few words. What is set and has no chip of its own stays among the values.
class ChoiceChips final : public QWidget {
    Q_OBJECT

public:
    /// Code and words of each; objects are named `name`-code.
    ChoiceChips(const QString& name, const std::vector<std::pair<std::string, QString>>& choices,
        QWidget* parent = nullptr);

    std::vector<std::string> values() const;
    void setValues(const std::vector<std::string>& values);
    QWidget* first() const;

Q_SIGNALS:
    void edited();

private:
    using Choice = std::pair<std::string, FilterChip*>;
    std::vector<Choice> m_chips;
    std::vector<std::string> m_set; ///< as set, in its order
};

} // namespace waymark::ui
