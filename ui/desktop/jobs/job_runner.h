// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace waymark::app {
class Workspace;
}

namespace waymark::ui {

/// Shared by who asked for a job and the job itself: either side may stop it, the job tells how
/// far it is. Safe from both threads.
class JobToken {
public:
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    void setProgress(int percent) { m_percent = percent; }
    int progress() const { return m_percent; } ///< percent; -1 unknown

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = -1;
};
using JobTokenPtr = std::shared_ptr<JobToken>; ///< held by the asking widget and by the job

/// The one thread that touches storage. The GUI thread only ever asks.
///
///     jobs.run(this, [id](app::Workspace& w) { return w.cases().find(id); },
///         [this](const auto& found) { show(found); });
class JobRunner final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<app::Workspace>()>; ///< called on the storage thread

    explicit JobRunner(Make make, QObject* parent = nullptr);
    ~JobRunner() override; ///< runs what was asked for, then closes the workspace

    /// Runs `work(Workspace&)` on the storage thread, then `done(result)` on the GUI thread unless
    /// `owner` has gone by then. What throws arrives as failed(), and at `onFailed` of this job if
    /// one is given. Dropped when nobody is signed in by the time it is its turn.
    template <class Work, class Done>
    void run(QObject* owner, Work work, Done done, std::function<void()> onFailed = {})
    {
        start(owner, Needs::Worker, std::move(work), std::move(done), std::move(onFailed));
    }

    /// As run(), also without a worker: sign-in itself, creating, restoring, unlocking.
    template <class Work, class Done>
    void runAlways(QObject* owner, Work work, Done done, std::function<void()> onFailed = {})
    {
        start(owner, Needs::Nobody, std::move(work), std::move(done), std::move(onFailed));
    }

    /// Stops the statement that runs now; its job ends as failed only if it did not ask for this.
    void cancelRunning();

    /// Jobs asked for and not yet delivered.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    /// Storage broke under a job. `text` is a sentence for people without personal data.
    void failed(const QString& text);
    void idle(); ///< nothing is waiting any more

private:
    enum class Needs { Worker, Nobody };

    template <class Work, class Done>
    void start(QObject* owner, Needs needs, Work work, Done done, std::function<void()> onFailed)
    {
        ++m_waiting;
        auto job = [this, owner = QPointer<QObject>{owner}, needs, work = std::move(work),
                       done = std::move(done), onFailed = std::move(onFailed)]() mutable {
            try {
                if (!ready(needs)) {
                    post([] {});
                    return;
                }
                using Answer = std::invoke_result_t<Work&, app::Workspace&>;
                if constexpr (std::is_void_v<Answer>) {
                    work(*m_workspace);
                    post([owner, done = std::move(done)]() mutable {
                        if (owner) done();
                    });
                } else {
                    auto answer = std::make_shared<Answer>(work(*m_workspace));
                    post([owner, done = std::move(done), answer]() mutable {
                        if (owner) done(std::move(*answer));
                    });
                }
            } catch (...) {
                report(std::current_exception(), owner, std::move(onFailed));
            }
        };
        // QMetaObject wants a copyable callable; the job itself need not be.
        auto shared = std::make_shared<decltype(job)>(std::move(job));
        QMetaObject::invokeMethod(
            m_worker, [shared] { (*shared)(); }, Qt::QueuedConnection);
    }

    bool ready(Needs needs); ///< on the storage thread; makes the workspace when it is not there
    void report(std::exception_ptr error, QPointer<QObject> owner, std::function<void()> onFailed);
    void finish();

    template <class F>
    void post(F f)
    {
        auto shared = std::make_shared<F>(std::move(f));
        QMetaObject::invokeMethod(
            this,
            [this, shared] {
                (*shared)();
                finish();
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject* m_worker;
    Make m_make;
    std::unique_ptr<app::Workspace> m_workspace; ///< storage thread only
    std::atomic<app::Workspace*> m_cancellable = nullptr;
    std::atomic<int> m_waiting = 0;
};

} // namespace waymark::ui
