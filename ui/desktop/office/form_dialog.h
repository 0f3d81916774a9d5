// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/session.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/dialog.h"

#include <QHash>

#include <functional>
#include <set>

class QCheckBox;

namespace waymark::ui {

class Field;

/// A small question: some fields, one button that does it. Stays open until its owner closes it, so
/// that a refusal is shown where it belongs.
class FormDialog final : public Dialog {
    Q_OBJECT

public:
    FormDialog(
        const QString& title, const QString& text, const QString& go, Look look, QWidget* parent);

    /// `subject` is the field's name in a domain Error.
    Field* addLine(const char* subject, const QString& label, const QString& value = {});
    Field* addPassword(const char* subject, const QString& label);
    /// A password to be told to somebody: readable, with a suggestion in it.
    Field* addInitialPassword();
    void addRoles(const std::set<office::Role>& roles);
    void addWidget(QWidget* widget);

    std::string text(const char* subject) const; ///< of the line or password, without outer spaces
    std::string password(const char* subject) const; ///< exactly as typed
    std::set<office::Role> roles() const;

    void onGo(std::function<void()> go);
    void busy(bool is) { setBusy(is); }
    /// Shows it at its field, else below them.
    void refuse(const Error& error);
    void setGoText(const QString& text);

private:
    Field* addField(const char* subject, Field* field);

    QHash<QString, Field*> m_fields;
    std::vector<std::pair<office::Role, QCheckBox*>> m_roles;
    Button* m_go;
    std::function<void()> m_action;
};

/// The four roles as check boxes with what each may do.
std::vector<std::pair<office::Role, QCheckBox*>> roleBoxes(QWidget* parent);
QString roleMeaning(office::Role role);

/// Twenty easy letters in groups: about 46 bits, good for one use.
QString suggestedPassword();

} // namespace waymark::ui
