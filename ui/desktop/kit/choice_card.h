// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/chip.h"

#include <QAbstractButton>

namespace waymark::ui {

/// One of several to choose, as a card: icon, title, second line, perhaps a chip. The chosen one
/// has the 2-unit edge and the tint. Put them in an exclusive QButtonGroup: arrow keys then move.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    struct Value {
        QString icon;
        QString title;
        QString second;
        ChipValue chip{};
        bool dashed = false; ///< set apart from the others
    };

    explicit ChoiceCard(Value value, QWidget* parent = nullptr);
    void setValue(Value value);

    QSize sizeHint() const override { return {px(260), px(56)}; }
    QSize minimumSizeHint() const override { return {px(160), px(56)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Value m_value;
};

} // namespace waymark::ui
