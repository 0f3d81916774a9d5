// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer_sheet.h"

#include <QWidget>

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
    void show(const forms::AnswerSheet& sheet);

Q_SIGNALS:
    void questionWanted(waymark::forms::NodeId node);

private:
    void addConclusion(const forms::AnswerSheet& sheet, const forms::Conclusion& conclusion);
    void addScore(const forms::Score& score);

    QVBoxLayout* m_body;
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

private:
    Card* m_card;
};

} // namespace waymark::ui
