// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "assessment/assessment.h"
#endif

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::ui {

class Card;
class FactList;
class FlowLayout;

/// Where an assessment stands: who asked, by when, and the steps the worker may take now.
class AboutCard final : public QWidget {
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);
    void show(const assessment::AssessmentDetails& details, assessment::State state,
        const std::vector<assessment::Action>& steps);

Q_SIGNALS:
    void editWanted();
    void stepWanted(waymark::assessment::Action action);
    void largeTypeWanted();
    void printWanted(QWidget* anchor); ///< what a menu opens below
    void summaryWanted();

private:
    Card* m_card;
    FactList* m_facts;
    FlowLayout* m_steps;
};

QString actionText(assessment::Action action);
QString requestedByText(assessment::RequestedBy by);
QString consentText(assessment::Consent consent);

} // namespace waymark::ui
