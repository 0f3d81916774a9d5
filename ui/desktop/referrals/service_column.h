// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/candidates.h"
#endif

#include <QWidget>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class ComboBox;

/// Step 1: the services for a need, each with its reasons for and against in words.
class ServiceColumn final : public QWidget {
    Q_OBJECT

public:
    explicit ServiceColumn(QWidget* parent = nullptr);

    /// The needs of the case come first in the list of needs.
    void setNeeds(const std::vector<directory::Need>& ofCase, directory::Need current);
    void setWithChildren(bool with);
    void setCandidates(std::vector<referrals::Candidate> candidates,
        const std::optional<directory::ServiceId>& chosen);
    directory::Need need() const;
    bool withChildren() const;

Q_SIGNALS:
    void wishChanged(); ///< another need, with or without children
    void chosen(const referrals::Candidate& candidate);

private:
    void showCards();
    QWidget* cardFor(std::size_t index);

    std::vector<referrals::Candidate> m_candidates;
    std::optional<directory::ServiceId> m_chosen;
    bool m_showsLeftOut = false;
    ComboBox* m_need;
    QCheckBox* m_children;
    QLabel* m_count;
    QVBoxLayout* m_cards;
    QButtonGroup* m_group;
};

} // namespace waymark::ui
