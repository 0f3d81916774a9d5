// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/shell/desk_view.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

class Button;
class Field;
class InlineNotice;
class JobRunner;
class LineEdit;
class OfficeChooser;
class PasswordEdit;
class ProgressLine;

/// Which office, who. A usual morning is: type, Enter.
class SignInView final : public QWidget {
    Q_OBJECT

public:
    SignInView(JobRunner& jobs, QWidget* parent = nullptr);

    void chooseOffice(const QString& folder);
    void chooseTraining(); ///< and makes it first when it is not there
    void begin(); ///< puts the cursor where it belongs

Q_SIGNALS:
    void signedIn(const waymark::ui::DeskFacts& facts, const QString& folder);
    void languageChosen(const QString& language);

private:
    QWidget* form();
    void officeChosen();
    void signIn();
    void answered(const Error& error);
    void changePassword();
    void makeTraining();
    void openFolder();
    void createOffice();
    void restore();
    void recover();
    void setBusy(bool busy);

    JobRunner& m_jobs;
    OfficeChooser* m_chooser;
    LineEdit* m_name;
    Field* m_nameField;
    PasswordEdit* m_password;
    Field* m_passwordField;
    QWidget* m_caps;
    Button* m_signIn;
    ProgressLine* m_progress;
    InlineNotice* m_notice;
    bool m_busy = false;
};

/// Reads what the frame shows about who has just signed in. On the storage thread.
DeskFacts factsOf(app::Workspace& workspace);

} // namespace waymark::ui
