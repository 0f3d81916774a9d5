// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace waymark::assessment {
struct MeasureRecord;
struct NeedRecord;
} // namespace waymark::assessment

namespace waymark::ui {

class Card;

/// The needs of a case, each with its reasons and how it stands.
class NeedCard final : public QWidget {
    Q_OBJECT

public:
    explicit NeedCard(QWidget* parent = nullptr);
    void show(const std::vector<assessment::NeedRecord>& needs);

Q_SIGNALS:
    void addWanted();
    void changed(const waymark::assessment::NeedRecord& need);

private:
    void add(const assessment::NeedRecord& need);

    Card* m_card;
};

/// The ledger of Articles 22 to 24: proposed, wished, refused, asked for, granted …
class MeasureCard final : public QWidget {
    Q_OBJECT

public:
    explicit MeasureCard(QWidget* parent = nullptr);
    void show(const std::vector<assessment::MeasureRecord>& measures);

Q_SIGNALS:
    void addWanted();
    void changed(const waymark::assessment::MeasureRecord& measure);

private:
    void add(const assessment::MeasureRecord& measure);

    Card* m_card;
};

} // namespace waymark::ui
