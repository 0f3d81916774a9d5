// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace waymark::ui {

class Field;
class JobRunner;

/// The privacy screen: an empty page that tells nothing about what lies below.
class PrivacyCover final : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyCover(QWidget* parent = nullptr);
};

/// The locked desk: the key is out of memory; the password opens it where it was left.
class LockView final : public QWidget {
    Q_OBJECT

public:
    LockView(JobRunner& jobs, QWidget* parent = nullptr);
    void begin(const QString& name);

Q_SIGNALS:
    void unlocked();
    void signOutWanted();

private:
    void unlock();

    JobRunner& m_jobs;
    QLabel* m_name;
    Field* m_password;
    class Button* m_open;
};

} // namespace waymark::ui
