// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/contact.h"

#include <QWidget>

#include <array>

class QLabel;

namespace waymark::ui {

class IconLabel;

/// Below the form: which of the six items are there by which a contact counts.
class CountedBar final : public QWidget {
    Q_OBJECT

public:
    explicit CountedBar(QWidget* parent = nullptr);
    void show(const std::set<cases::CountedItem>& items);

private:
    std::array<IconLabel*, 6> m_marks{};
    QLabel* m_sum;
};

} // namespace waymark::ui
