// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/office/office_part.h"

namespace waymark::ui {

class Button;
class Field;
class InlineNotice;

/// What discreet pages of this office may show: the address a QR code on them leads to.
class DiscretionPart final : public OfficePart {
    Q_OBJECT

public:
    explicit DiscretionPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "setting"; }

private:
    void save();

    InlineNotice* m_notice;
    Field* m_address;
    Button* m_save;
};

} // namespace waymark::ui
