// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/role_text.h"

#include "ui/desktop/qt/convert.h"

#include <QApplication>
#include <QWidget>

namespace waymark::ui {

QString roleText(office::Role role)
{
    switch (role) {
    case office::Role::Worker: return QCoreApplication::translate("Role", "Support worker");
    case office::Role::Supervisor: return QCoreApplication::translate("Role", "Supervisor");
    case office::Role::Administrator: return QCoreApplication::translate("Role", "Administrator");
    case office::Role::DataProtection:
        return QCoreApplication::translate("Role", "Data protection reader");
    }
    return {};
}

QString roleText(const office::Session& session)
{
    using enum office::Role;
    for (const auto role : {Supervisor, Worker, Administrator, DataProtection})
        if (session.has(role)) return roleText(role);
    return {};
}

QString toQtName(const office::Session& session) { return toQt(session.name); }

QWidget* focusWidgetOf(const QWidget* widget) { return widget->window()->focusWidget(); }

void focusFirstIn(QWidget* part)
{
    if (part->focusPolicy() & Qt::TabFocus) {
        part->setFocus(Qt::TabFocusReason);
        return;
    }
    for (auto* next = part->nextInFocusChain(); next && next != part;
         next = next->nextInFocusChain()) {
        if (!part->isAncestorOf(next)) continue;
        if (next->isEnabled() && next->isVisible() && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace waymark::ui
