// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/consent.h"
#endif

#include <QWidget>

#include <vector>

class QBoxLayout;
class QDateEdit;
class QLabel;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;
class Segments;
class WithoutAgreement;

/// Step 2: what the person agrees to share, item by item. S shares, K keeps back; everything starts
/// as not asked.
class ConsentColumn final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentColumn(QWidget* parent = nullptr);

    void setConsent(const referrals::Consent& consent);
    /// `now` is noted as the moment it was given, when it was chosen here.
    referrals::Consent consent(Instant now) const;
    /// Shows each problem at its row and goes to the first.
    void showProblems(const Problems& problems);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QBoxLayout* line;
        LineEdit* text;
        LineEdit* reason; ///< null where none is needed
        Segments* answer;
        QLabel* problem;
    };
    Row addRow(QBoxLayout* column, referrals::Item item);
    void makeAgreement(QBoxLayout* column);
    void showCount();
    void stack(); ///< large text: the answers stand below the words

    referrals::Consent m_consent; ///< as it came
    std::vector<Row> m_rows{referrals::kItemCount};
    QLabel* m_count;
    ComboBox* m_way;
    Field* m_wayField;
    QDateEdit* m_until;
    Field* m_untilField;
    WithoutAgreement* m_without;
};

} // namespace waymark::ui
