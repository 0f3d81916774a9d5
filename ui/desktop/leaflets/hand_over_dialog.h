// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "cases/guard.h"
#include "leaflets/ledger.h"
#endif
#include "ui/desktop/kit/dialog.h"

namespace waymark::ui {

class InlineNotice;
class LineEdit;
class SafeContactBanner;
class Segments;

/// Asked before anything leaves: who could see it, and where will it be kept? Shows what the
/// safe-contact guard says; when it says no, a reason is needed to go on.
class HandOverDialog final : public Dialog {
    Q_OBJECT

public:
    struct Wanted {
        QString go; ///< the button's word: "Print"
        leaflets::Handing handing;
        bool discreet = false; ///< of the pack
        bool chooseHanding = false; ///< it is noted afterwards: how was it given?
    };
    HandOverDialog(const Wanted& wanted, const cases::Verdict& verdict, QWidget* parent);

    leaflets::HandOver how() const;
    /// What a rule says against it; the reason is asked for.
    void askReason(const QString& sentence);

Q_SIGNALS:
    void agreed();

protected:
    bool event(QEvent* event) override;

private:
    void advise();
    void fit(); ///< as high as answers in several lines need

    bool m_discreet;
    leaflets::Handing m_handing;
    Segments* m_way = nullptr;
    Segments* m_seenBy;
    Segments* m_keptAt;
    InlineNotice* m_advice;
    LineEdit* m_reason;
    bool m_reasonNeeded = false;
};

} // namespace waymark::ui
