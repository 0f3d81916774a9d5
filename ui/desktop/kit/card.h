// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace waymark::ui {

class Button;
class IconLabel;

/// A framed part of a page: header with icon, title and at most one quiet action; then the body.
class Card final : public QFrame {
    Q_OBJECT

public:
    /// Without a title there is no header.
    explicit Card(const QString& icon = {}, const QString& title = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; } ///< margins 12 units
    QHBoxLayout* header() { return m_header; } ///< after the title; null without one
    Button* addAction(const QString& text, const QString& icon = {});
    void setTitle(const QString& title);
    void setCount(const QString& count); ///< small and quiet at the header's end
    void setTight(); ///< no margins in the body: for lists that reach the edges

private:
    QHBoxLayout* m_header = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QVBoxLayout* m_body = nullptr;
};

/// "Phone   +00 555 014 220": names in a narrow column, facts beside.
class FactList final : public QWidget {
    Q_OBJECT

public:
    explicit FactList(int nameUnits = 108, QWidget* parent = nullptr);

    void clear();
    /// `fact` may be rich text.
    QLabel* add(const QString& name, const QString& fact);
    void add(const QString& name, QWidget* fact);

private:
    QWidget* rowWith(const QString& name, QWidget* fact);

    int m_nameUnits;
    QVBoxLayout* m_rows;
};

} // namespace waymark::ui
