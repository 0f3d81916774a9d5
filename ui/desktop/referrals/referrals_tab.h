// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/referrals.h"
#endif
#include "ui/desktop/cases/case_tabs.h"

class QLabel;
class QStandardItemModel;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class Card;
class ComboBox;
class EmptyState;
class Field;
class RowList;
class TextEdit;

/// The referrals of one case: where each stands, what happened, and the steps that are open now,
/// as the workflow table has them.
class ReferralsTab final : public CaseTab {
    Q_OBJECT

public:
    explicit ReferralsTab(const PageContext& context);

    void show(const CaseFile& file) override;

private:
    struct Shown {
        referrals::Referral referral;
        std::vector<referrals::Event> events;
        std::vector<referrals::Action> allowed;
    };
    void reload();
    QWidget* makeDetail();
    void showRows(const std::vector<referrals::ReferralRow>& rows);
    void choose(const QModelIndex& index);
    void showReferral(const Shown& shown);
    void showSteps(const Shown& shown);
    void showEvents(const Shown& shown);
    void take(referrals::Action action);
    void taken(const Result<referrals::Referral>& result, referrals::Action action);
    void referAgain();

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    std::optional<referrals::Referral> m_referral;
    RowList* m_list;
    QStandardItemModel* m_model;
    EmptyState* m_empty;
    QWidget* m_detail;
    Card* m_card;
    QLabel* m_summary;
    QLayout* m_steps;
    TextEdit* m_note;
    Field* m_noteField;
    ComboBox* m_declined;
    Field* m_declinedField;
    ComboBox* m_outcome;
    Field* m_outcomeField;
    QVBoxLayout* m_events;
};

CaseTab* makeReferralsTab(const PageContext& context);

} // namespace waymark::ui
