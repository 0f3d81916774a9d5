// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/candidates.h"
#include "referrals/referrals.h"
#endif
#include "ui/desktop/kit/draft_keeper.h"
#include "ui/desktop/referrals/case_head.h"
#include "ui/desktop/shell/page.h"

namespace waymark::ui {

class ActionBar;
class Button;
class ComboBox;
class ConsentColumn;
class InlineNotice;
class LineEdit;
class SafeContactBanner;
class ServiceColumn;
class SheetView;
class TaskHeader;
class TextEdit;
class Workbench;
struct ReferralSession;

/// From a need to a service: three steps side by side, so that each choice is seen in the page at
/// once. Parameters: "case" (id) with optional "need" (code), "service" and "parent" (ids) for
/// a new one, or
/// "referral" (id) to go on with a draft.
class ReferralPage final : public Page {
    Q_OBJECT

public:
    explicit ReferralPage(const PageContext& context);
    ~ReferralPage() override;

    QString title() const override;
    void activate(const QVariantMap& parameters) override;
    void deactivate() override;
    QString help() const override;
    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override;

private:
    QWidget* makeSheetColumn();
    void makeBar(QBoxLayout* layout);
    void load(const QVariantMap& parameters);
    void show(ReferralSession session);
    void search();
    void choose(const referrals::Candidate& candidate);
    void edited();
    void refresh();
    void askWhoReads();
    referrals::Proposal proposal() const;
    void save(DraftKeeper::Done done);
    void submit();
    void submitted(const Result<referrals::Referral>& result);

    PageContext m_context;
    std::unique_ptr<ReferralSession> m_session;
    TaskHeader* m_header;
    SafeContactBanner* m_banner;
    InlineNotice* m_notice;
    ServiceColumn* m_services;
    ConsentColumn* m_consent;
    SheetView* m_sheet;
    LineEdit* m_subject;
    TextEdit* m_note;
    ComboBox* m_urgency;
    ComboBox* m_language;
    ComboBox* m_transport;
    Workbench* m_bench;
    ActionBar* m_bar;
    Button* m_keep;
    Button* m_submit;
    DraftKeeper* m_draft;
};

std::unique_ptr<Page> makeReferralPage(const PageContext& context);

} // namespace waymark::ui
