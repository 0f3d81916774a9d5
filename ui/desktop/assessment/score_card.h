// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QLabel;

namespace waymark::assessment {
struct ScoreJudgement;
} // namespace waymark::assessment

namespace waymark::ui {

class Card;
class LineEdit;
class Segments;

/// Each score with what is missing, and the worker's judgement with its reason beside it: a score
/// is never shown alone and never decides.
class ScoreCard final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreCard(QWidget* parent = nullptr);
    ~ScoreCard() override;

    void setJudgements(const std::vector<assessment::ScoreJudgement>& judgements);
    void show(const forms::AnswerSheet& sheet); ///< hides the card while nothing is scored
    std::vector<assessment::ScoreJudgement> judgements() const;
    bool askForReason(); ///< true: a judgement is without its reason, and has the focus now

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget* block;
        QLabel* figure;
        Segments* judgement;
        LineEdit* reason;
    };
    Line& lineOf(const forms::Score& score);

    Card* m_card;
    std::map<std::string, Line> m_lines;
    std::vector<assessment::ScoreJudgement> m_given; ///< of scores not shown yet
};

} // namespace waymark::ui
