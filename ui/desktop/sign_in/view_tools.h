// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"

namespace waymark::app {
class Workspace;
}

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

/// Who signs in to the training office; shown openly, everything in it is invented.
struct TrainingAccount {
    QString name;
    QString password;
};
TrainingAccount trainingAccount();
bool trainingIsThere(const QString& folder);
/// Makes it; on the storage thread.
std::optional<Error> makeTrainingOffice(
    app::Workspace& workspace, const std::filesystem::path& folder);

} // namespace waymark::ui
