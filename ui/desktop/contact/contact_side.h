// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/likeness.h"
#include "ui/desktop/shell/page.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Card;

/// Beside the form: what to think of for safety, who may be known already, conflict of interest.
/// Never takes the focus.
class ContactSide final : public QWidget {
    Q_OBJECT

public:
    explicit ContactSide(const PageContext& context, QWidget* parent = nullptr);

    /// What is written now; the office is asked a moment after the last change.
    void look(const cases::ContactDetails& details, std::optional<cases::ContactId> itself);

Q_SIGNALS:
    void samePerson(const waymark::cases::Likeness& likeness); ///< link this contact to it

private:
    struct Seen {
        std::vector<cases::Likeness> known;
        bool conflict = false;
    };
    void ask();
    void showSafety();
    void show(const Seen& seen);
    QWidget* rowFor(const cases::Likeness& likeness);

    const PageContext& m_context;
    cases::ContactDetails m_details;
    std::optional<cases::ContactId> m_itself;
    std::vector<std::string> m_dismissed;
    QTimer m_quiet;
    Card* m_safety;
    Card* m_known;
    Card* m_conflict;
    std::vector<cases::Likeness> m_shown;
    bool m_conflictShown = false;
};

} // namespace waymark::ui
