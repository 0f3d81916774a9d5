// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

#include <set>
#include <string>
#include <vector>

class QVBoxLayout;

namespace waymark::assessment {
enum class Judgement;
struct AssessmentDetails;
} // namespace waymark::assessment

namespace waymark::ui {

class Card;
class Field;
class LineEdit;
class Segments;
class TextEdit;

/// What the answers point to, as one answers; each reason leads to its question.
class ConclusionCard final : public QWidget {
    Q_OBJECT

public:
    explicit ConclusionCard(QWidget* parent = nullptr);
    /// `silent`: sections nothing was asked in yet, by a question of each and its title. Draws only
    /// what is different from the last time.
    void show(const forms::AnswerSheet& sheet,
        const std::vector<std::pair<forms::NodeId, QString>>& silent = {});
    void startAfresh(); ///< another assessment: what stands at first is not new
    void looked(); ///< the worker has seen what was new
    int drawn() const { return m_drawn; } ///< how often it was built, for the proof of speed

Q_SIGNALS:
    void questionWanted(waymark::forms::NodeId node);

private:
    void addConclusion(const forms::AnswerSheet& sheet, const forms::Conclusion& conclusion);
    void addSilent(const std::vector<std::pair<forms::NodeId, QString>>& silent);

    QVBoxLayout* m_body;
    std::string m_shown; ///< what stands there, in one word for comparison
    std::set<std::string> m_known; ///< codes the worker has seen
    bool m_first = true;
    int m_drawn = 0;
};

/// The worker's own view, with its reason. It wins over everything computed.
class JudgementCard final : public QWidget {
    Q_OBJECT

public:
    explicit JudgementCard(QWidget* parent = nullptr);
    void show(const assessment::AssessmentDetails& details);
    assessment::Judgement judgement() const;
    QString reason() const;
    void askForReason();

Q_SIGNALS:
    void changed();

private:
    void showReason();

    Segments* m_segments;
    TextEdit* m_reason;
    Field* m_field;
};

/// What is answered otherwise than last time.
class ChangeCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget* parent = nullptr);
    void show(
        const forms::AnswerSheet& before, const QString& since, const forms::AnswerSheet& now);

Q_SIGNALS:
    void questionWanted(waymark::forms::NodeId node);
    void compareWanted();

private:
    Card* m_card;
    std::string m_shown;
};

} // namespace waymark::ui
