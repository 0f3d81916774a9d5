// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waymark::ui {

class Button;

/// Language, theme and text size, at the end of a line.
class ViewTools final : public QWidget {
    Q_OBJECT

public:
    explicit ViewTools(QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& language);

private:
    void show();
    void chooseLanguage();

    Button* m_language;
    Button* m_scheme;
    Button* m_size;
};

} // namespace waymark::ui
