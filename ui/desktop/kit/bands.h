// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/chip.h"

#include <QFrame>
#include <QTime>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class DraftMark;
class ElidedLabel;
class IconLabel;

/// What the safe-contact banner shows: made by the page from the case's profile and the guard.
struct SafeContact {
    Meaning meaning = Meaning::Settled; ///< Settled: allowed; Attention: with a warning, not now
    QString icon = QStringLiteral("phone"); ///< "phone", "clock", "mail"
    QString verdict; ///< bold, never dropped: "Safe to call until 11:30"
    QStringList tail; ///< channel, voicemail, words to say, letters: dropped from the end
    QString asked; ///< "Asked again 19 Nov"
};

/// On every screen that shows a person; never scrolls away. 40 units high, more when the verdict
/// alone needs a second line.
class SafeContactBanner final : public QFrame {
    Q_OBJECT

public:
    explicit SafeContactBanner(QWidget* parent = nullptr);

    void setValue(const SafeContact& value);
    Button* addAction(const QString& text, const QString& icon);
    void clearActions();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    SafeContact m_value;
    QHBoxLayout* m_row = nullptr;
    IconLabel* m_icon;
    QLabel* m_verdict;
    QLabel* m_tail;
    QLabel* m_asked;
    QHBoxLayout* m_actions;
    std::vector<Button*> m_buttons;
};

/// Head of a task: icon, title, second line; at the end chips, the draft mark and actions. 56
/// units.
class TaskHeader final : public QWidget {
    Q_OBJECT

public:
    TaskHeader(const QString& icon, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setChips(const QList<ChipValue>& chips);
    Button* addAction(Button* button); ///< in order; takes it over
    DraftMark* draftMark(); ///< made when first asked for

private:
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_chips;
    QHBoxLayout* m_actions;
    DraftMark* m_draft = nullptr;
};

/// The band below a task: words at the start, buttons at the end. 56 units.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    void setText(const QString& text, const QString& icon = {}); ///< may be rich text
    void addStart(QWidget* widget);
    Button* addAction(Button* button);
    DraftMark* draftMark();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit(); ///< with too little width the last of what stands at the start goes first

    IconLabel* m_icon;
    QLabel* m_text;
    std::vector<QWidget*> m_starts;
    QHBoxLayout* m_start;
    QHBoxLayout* m_actions;
    DraftMark* m_draft = nullptr;
};

/// "Draft saved 10:54", or that it could not be saved yet.
class DraftMark final : public QWidget {
    Q_OBJECT

public:
    explicit DraftMark(QWidget* parent = nullptr);
    void setSaved(const QTime& at);
    void setFailed();
    void clear();

private:
    void announce(const QString& text);

    IconLabel* m_icon;
    QLabel* m_text;
    qint64 m_announced = 0;
};

/// A strip inside a part of a page: what happened, what is safe, and one way on.
class InlineNotice final : public QFrame {
    Q_OBJECT

public:
    explicit InlineNotice(Meaning meaning = Meaning::Attention, QWidget* parent = nullptr);

    /// Rich text; shows the strip. An empty text hides it.
    void setText(const QString& text, const QString& icon = {});
    void setAction(const QString& text, std::function<void()> action);

private:
    Meaning m_meaning;
    IconLabel* m_icon;
    QLabel* m_text;
    Button* m_button;
    std::function<void()> m_action;
};

/// One sentence on what belongs here and one button for the first step, in the upper third.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& sentence, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    Button* setAction(const QString& text, const QString& icon = {});

private:
    QLabel* m_sentence;
    QVBoxLayout* m_column;
    Button* m_button = nullptr;
};

/// A thin line under a header, seen after 300 ms of work, with Stop beside it.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void start(std::function<void()> stop = {});
    void setPercent(int percent); ///< -1 unknown
    void finish();

private:
    class QProgressBar* m_bar;
    Button* m_stop;
    class QTimer* m_wait;
    std::function<void()> m_onStop;
};

} // namespace waymark::ui
