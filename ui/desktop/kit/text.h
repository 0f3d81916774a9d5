// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme/theme.h"

#include <QLabel>
#include <QStringList>

namespace waymark::ui {

/// A label of one type and tone; the colour follows the theme.
QLabel* label(
    const QString& text, Type type = Type::Body, Tone tone = Tone::Text, QWidget* parent = nullptr);
/// A label that breaks into lines; at most about 75 characters wide.
QLabel* paragraph(const QString& text, Type type = Type::Body, Tone tone = Tone::Second,
    QWidget* parent = nullptr);
void setTone(QLabel* label, Tone tone);
void setMeaning(QLabel* label, Meaning meaning);
void setType(QLabel* label, Type type);
const char* nameOf(Meaning meaning); ///< as the style sheet calls it

/// `text` broken into lines of `width`, at most `most`; the last ends in … when there is more.
QStringList linesOf(const QString& text, Type type, int width, int most);

/// A step of a task: its number in a disc, its title beside.
QWidget* stepTitle(int number, const QString& title, QWidget* parent = nullptr);

/// One line that ends in … when it is too long, with the whole text in its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, Type type = Type::Body, Tone tone = Tone::Text,
        QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// A drawing in the colour of a tone or meaning.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, int units = 16, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    void setTone(Tone tone);
    void setMeaning(Meaning meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_units;
    Tone m_tone = Tone::Second;
    std::optional<Meaning> m_meaning;
};

/// "Ctrl K" as a small key cap; left-to-right in every language. Silent for screen readers: the
/// button beside it names its shortcut.
class KeyHint final : public QWidget {
    Q_OBJECT

public:
    explicit KeyHint(const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static int widthOf(const QString& keys);
    static void paint(QPainter& painter, const QRect& rect, const QString& keys, const QColor& text,
        const QColor& edge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

/// "J K next, previous": key caps and what they do, as below lists.
QWidget* keyLine(const QList<QPair<QStringList, QString>>& keysAndWords, QWidget* parent = nullptr);

} // namespace waymark::ui
