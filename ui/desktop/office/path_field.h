// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class Field;

/// One or several paths, typed or chosen; several are parted by ";".
class PathField final : public QWidget {
    Q_OBJECT

public:
    enum class Holds { One, Several };
    /// `name` becomes the object name of the line; the button's is that and "Choose".
    PathField(const char* name, const QString& label, Holds holds, QWidget* parent = nullptr);

    QStringList paths() const;
    QString path() const; ///< the first, or empty
    Field* field() const { return m_field; }
    void focus();

Q_SIGNALS:
    void edited(); ///< after Enter, on leaving, after a choice

private:
    void choose(Holds holds, const QString& title);

    Field* m_field;
    QLineEdit* m_line;
};

} // namespace waymark::ui
