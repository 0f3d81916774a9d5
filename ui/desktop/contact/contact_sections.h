// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/contact/contact_binder.h"

#include <QCoreApplication>

#include <optional>

namespace waymark::ui {

/// The parts of the intake form, in the order of a conversation.
enum class ContactSection { Safety, SafeContact, Happened, Needs, Given, Person, Outcome };
inline constexpr int kContactSections = 7;

QString sectionName(ContactSection section);
/// One line of what was heard; empty when nothing was.
QString sectionSummary(ContactSection section, const cases::ContactDetails& details);

/// Each makes the widget of one section bound to `details`, which must outlive it.
QWidget* safetySection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* safeContactSection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* happenedSection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* needsSection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* givenSection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* personSection(ContactBinder& binder, cases::ContactDetails& details);
QWidget* outcomeSection(ContactBinder& binder, cases::ContactDetails& details);

/// The fields of a safe-contact profile, also used on the case.
QList<QWidget*> safeContactRows(ContactBinder& binder, cases::SafeContactDetails& profile);

/// Helpers of the sections.
QWidget* sectionPage(const QString& title, const QString& hint, const QList<QWidget*>& rows);
QWidget* sideBySide(QWidget* first, QWidget* second);

} // namespace waymark::ui
