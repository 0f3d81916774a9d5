// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc stumbles over the concepts of the standard library here
#include "referrals/consent.h"
#endif

#include <QWidget>

class QCheckBox;

namespace waymark::ui {

class ComboBox;
class Field;
class LineEdit;

/// The exception: sharing without agreement, on a legal basis, with a reason, decided by two
/// people. Folded away to one line until a basis is chosen.
class WithoutAgreement final : public QWidget {
    Q_OBJECT

public:
    explicit WithoutAgreement(QWidget* parent = nullptr);

    void setOverride(const std::optional<referrals::ConsentOverride>& override);
    std::optional<referrals::ConsentOverride> override() const;
    /// Shows what is wrong at the reason and goes there.
    void showProblem(const QString& problem);
    void clearProblem();

Q_SIGNALS:
    void edited();

private:
    void unfold();

    ComboBox* m_basis;
    LineEdit* m_why;
    Field* m_whyField;
    QCheckBox* m_told;
};

} // namespace waymark::ui
