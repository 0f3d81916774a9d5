// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "leaflets/ledger.h"
#endif

#include <QWidget>

class QCheckBox;

namespace waymark::ui {

class Segments;

/// What came of a hand-over: understood, taken home, kept here, read aloud.
class OutcomeBar final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget* parent = nullptr);
    void begin(bool readAloud); ///< nothing asked yet; puts the focus on the first question
    leaflets::Outcome outcome() const;

Q_SIGNALS:
    void noted();
    void later();

private:
    Segments* m_understood;
    Segments* m_takenHome;
    QCheckBox* m_readAloud;
};

} // namespace waymark::ui
