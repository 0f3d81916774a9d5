// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/service_detail.h"
#include "ui/desktop/shell/page.h"

#include <QPointer>

namespace waymark::ui {

/// What a worker does with the service on show.
class ServiceActs final : public QObject {
    Q_OBJECT

public:
    /// Both stay with their owner, which must outlive this.
    ServiceActs(const PageContext& context, ServiceDetail* detail, QWidget* page);

    const std::optional<directory::Service>& shown() const { return m_shown; }
    void open(const directory::ServiceId& id);
    void reopen();
    void forget() { m_shown.reset(); }

Q_SIGNALS:
    void changed(); ///< lists should be read again
    void suggestWanted();

private:
    void verify(directory::VerifiedBy how);
    void reveal(const QString& reason);
    void report(directory::Wrong what);
    void copy();
    void history();
    void sheet();
    void change();

    PageContext m_context;
    ServiceDetail* m_detail;
    QWidget* m_page;
    std::optional<directory::Service> m_shown;
};

/// Puts text on the clipboard for a minute; it is taken away unless something else was copied.
/// Nobody who looks over the clipboard's shoulder learns more than a name and a number.
void copyForAMinute(const QString& text);

} // namespace waymark::ui
