// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::ui {

/// "Which office?": those opened here before, the training office, create, bring back.
class OfficeChooser final : public QWidget {
    Q_OBJECT

public:
    explicit OfficeChooser(QWidget* parent = nullptr);

    void reload(); ///< reads what this computer remembers; chooses the last used
    void choose(const QString& folder); ///< adds it when it is unknown
    QString folder() const { return m_folder; } ///< empty: none chosen
    bool isTraining() const;

    static QString trainingFolder(); ///< in the user's data folder

Q_SIGNALS:
    void chosen(const QString& folder);
    void createWanted();
    void restoreWanted();
    void openWanted(); ///< a folder that is not in the list

private:
    void addCard(const QString& folder, class ChoiceCard* card);

    QVBoxLayout* m_cards;
    QVBoxLayout* m_training;
    QButtonGroup* m_group;
    QHash<QString, ChoiceCard*> m_byFolder;
    QString m_folder;
};

} // namespace waymark::ui
