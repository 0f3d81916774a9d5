// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/service_detail.h"
#include "ui/desktop/shell/page.h"

#include "cases/ids.h"

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
    /// For which a service is looked for; absent: acts for a case ask for one.
    void setCase(const std::optional<cases::CaseId>& id) { m_case = id; }

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
    void pack();
    void packFor(const cases::CaseId& id, const QString& reference);
    void unpack(const cases::CaseId& id, const directory::ServiceId& service);

    PageContext m_context;
    ServiceDetail* m_detail;
    QWidget* m_page;
    std::optional<directory::Service> m_shown;
    std::optional<cases::CaseId> m_case;
};

/// Puts text on the clipboard for a minute; it is taken away unless something else was copied.
/// Nobody who looks over the clipboard's shoulder learns more than a name and a number.
void copyForAMinute(const QString& text);

} // namespace waymark::ui
