// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "assessment/deadlines.h"
#endif
#include "ui/desktop/office/office_part.h"

#include <array>

namespace waymark::ui {

class Button;
class Field;
class InlineNotice;

/// How soon an assessment is due in this office, and when to assess again.
class LimitsPart final : public OfficePart {
    Q_OBJECT

public:
    explicit LimitsPart(const PageContext& context, QWidget* parent = nullptr);

    void load() override;
    QWidget* first() const override;
    bool concerns(const std::string& kind) const override { return kind == "setting"; }

private:
    Field* addLimit(const char* setting, const QString& text, const QString& hint);
    void show(const assessment::Deadlines& deadlines);
    std::optional<assessment::Deadlines> typed(); ///< empty: said at the field what is wrong
    void save();

    struct Limit {
        std::string setting;
        int assessment::Deadlines::*days;
        Field* field;
    };
    QVBoxLayout* m_column;
    InlineNotice* m_notice;
    std::array<Limit, 4> m_limits;
    Button* m_save;
};

} // namespace waymark::ui
