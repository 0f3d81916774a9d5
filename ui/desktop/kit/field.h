// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

class QDateEdit;
class QTimer;
class QLabel;

namespace waymark::ui {

class IconLabel;

/// Label above, the control, then a hint or what is wrong. The label names the control and the
/// hint or problem describes it for screen readers.
///
///     auto* name = new Field{tr("Your name"), new LineEdit};
///     name->setProblem(errorText(problem));   // empty: nothing is wrong
class Field final : public QWidget {
    Q_OBJECT

public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    template <class T>
    T* as() const
    {
        return static_cast<T*>(m_control);
    }
    void setLabel(const QString& label);
    void setHint(const QString& hint); ///< quiet sentence below
    void setProblem(const QString& problem); ///< attention, announced; replaces the hint
    bool hasProblem() const { return !m_problem.isEmpty(); }

private:
    void show();

    QLabel* m_label;
    QWidget* m_control;
    QWidget* m_below;
    IconLabel* m_mark;
    QLabel* m_text;
    QString m_hint;
    QString m_problem;
};

/// Shows each problem at the field whose subject it names; puts the focus there. Gives back what
/// belongs to no field.
Problems showProblems(
    const Problems& problems, const QList<std::pair<std::string_view, Field*>>& fields);

class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(const QString& text = {}, QWidget* parent = nullptr);

    /// Reads as text in a list until it is pointed at or written in.
    void setQuiet();
};

/// Several lines of plain text with undo. Tab leaves it. Grows with its text up to `maxLines`.
class TextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextEdit(QWidget* parent = nullptr);

    void setLines(int lines, int maxLines = 0); ///< maxLines 0: does not grow
    void setMono(); ///< letters of one width, for what a program reads
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_lines = 4;
    int m_maxLines = 0;
};

/// Password with an eye: shown while the eye is held, or until ten seconds after Space on it.
/// Says quietly when Caps Lock is on.
class PasswordEdit final : public LineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget* parent = nullptr);
    void setRevealed(bool revealed);

Q_SIGNALS:
    void capsLock(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QAbstractButton* m_eye;
    QTimer* m_hide;
    bool m_capsLock = false;
};

/// Search as one types: magnifier, cleared by Esc, arrows go on to the list.
class SearchField final : public LineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    void setNote(const QString& note); ///< at the end: "9 of 318" or a key
    void setList(QWidget* list) { m_list = list; } ///< gets the up and down arrows

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
    QWidget* m_list = nullptr;
};

/// A list to choose from, drawn as a field.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);
    QVariant currentValue() const { return currentData(); }
    void setCurrentValue(const QVariant& value); ///< by data; none when it is not there

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< only when it has the focus
};

/// A day, with a calendar to open.
QDateEdit* dateEdit(const QDate& date, QWidget* parent = nullptr);

} // namespace waymark::ui
