// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "leaflets/batch.h"
#endif

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace waymark::ui {

class JobRunner;

/// Makes packs one after the other and writes them into a folder. Each case is a job of its own, so
/// that others are served in between and stopping takes no longer than one pack.
class BatchRun final : public QObject {
    Q_OBJECT

public:
    /// How one case ended: the name of its file, or why there is none.
    struct Line {
        std::size_t plan; ///< index
        QString file; ///< empty: none
        QString reason; ///< empty: made
        bool keptBack = false; ///< by the guard
    };

    BatchRun(JobRunner& jobs, std::vector<leaflets::BatchPlan> plans, QString folder,
        leaflets::HandOver how, QObject* parent);

    void start() { next(); }
    void stop() { m_stopped = true; } ///< after the pack at hand
    std::size_t done() const { return m_next; }
    std::size_t wanted() const { return m_plans.size(); }
    bool isStopped() const { return m_stopped; }

Q_SIGNALS:
    void finishedOne(const waymark::ui::BatchRun::Line& line);
    void ended();
    void brokenOff(const QString& problem); ///< the folder takes no file

private:
    void next();
    void take(const Result<leaflets::Pack>& pack);

    JobRunner& m_jobs;
    std::vector<leaflets::BatchPlan> m_plans;
    QString m_folder;
    leaflets::HandOver m_how;
    std::size_t m_next = 0;
    bool m_stopped = false;
};

} // namespace waymark::ui
