// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace waymark::ui {

class Button;
class Chip;
class Initials;
class SearchField;

/// Search, New contact, privacy screen, lock, who is signed in. 56 units.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    SearchField* search() const { return m_search; }
    void setWho(const QString& name, const QString& role);
    void setTraining(bool training); ///< "Invented people only" stays in sight
    void setPrimary(bool primary); ///< whether New contact is the screen's primary button
    void setNewContact(bool allowed);

Q_SIGNALS:
    void newContact();
    void privacy();
    void lock();
    void who(); ///< the menu of the person signed in

protected:
    void resizeEvent(QResizeEvent* event) override;
    void arrange();

private:
    SearchField* m_search;
    Chip* m_training;
    Button* m_new;
    Button* m_privacy;
    Button* m_lock;
    Initials* m_initials;
    QLabel* m_name;
    QLabel* m_role;
    QWidget* m_words;
    bool m_isTraining = false;
};

} // namespace waymark::ui
