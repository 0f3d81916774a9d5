// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/directory/shown_service.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class Button;
class LineEdit;

/// Everything about one service: how to reach it, for whom, when.
class ServiceDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ServiceDetail(QWidget* parent = nullptr);

    void show(ShownService shown);
    void showNothing();
    void setMayRefer(bool may); ///< whether there is a screen for referrals
    void showAddress(const QStringList& lines); ///< of a confidential place; hides again after 20 s
    void setProblem(const QString& problem);
    void askWhatIsWrong(); ///< opens the choice; Enter takes the first: the number

Q_SIGNALS:
    void suggestWanted();
    void verifyWanted(directory::VerifiedBy how);
    void copyWanted();
    void packWanted();
    void changeWanted();
    void historyWanted();
    void sheetWanted();
    void reportWanted(directory::Wrong what);
    void revealWanted(const QString& reason);

private:
    void addHead(QVBoxLayout* column);
    void addActs(QVBoxLayout* column);
    void addFreshness(QVBoxLayout* column);
    void addReports(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addChips(QVBoxLayout* column);
    void addHours(QVBoxLayout* column);
    void addPast(QVBoxLayout* column);
    void addNote(QVBoxLayout* column);
    QWidget* addressWidget();
    void hideAddress();

    QVBoxLayout* m_column;
    std::optional<ShownService> m_shown;
    class InlineNotice* m_notice = nullptr;
    Button* m_wrong = nullptr;
    QWidget* m_masked = nullptr;
    class QLabel* m_address = nullptr;
    QTimer m_hide;
    bool m_mayRefer = false;
};

} // namespace waymark::ui
