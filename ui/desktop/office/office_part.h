// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/page.h"

#include <QWidget>

namespace waymark::ui {

/// One tab of a screen of tabs, such as Office.
class OfficePart : public QWidget {
    Q_OBJECT

public:
    explicit OfficePart(const PageContext& context, QWidget* parent = nullptr)
        : QWidget{parent}
        , m_context{context}
    {
    }

    virtual void load() = 0; ///< comes on top, or something of it changed
    virtual QWidget* first() const = 0; ///< where the focus begins
    /// Whether a change of this kind concerns it ("worker", "team" …).
    virtual bool concerns(const std::string& kind) const = 0;

protected:
    JobRunner& jobs() const { return m_context.jobs; }
    Navigator& shell() const { return m_context.shell; }
    const office::Session& session() const { return m_context.session; }

private:
    PageContext m_context;
};

} // namespace waymark::ui
