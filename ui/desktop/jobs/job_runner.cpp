// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/jobs/job_runner.h"

#include "ui/desktop/qt/error_text.h"

#include "app/workspace.h"

namespace waymark::ui {

JobRunner::JobRunner(Make make, QObject* parent)
    : QObject{parent}
    , m_worker{new QObject}
    , m_make{std::move(make)}
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

JobRunner::~JobRunner()
{
    // Queued last, so a save the worker asked for is not lost on the way out.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_cancellable = nullptr;
            m_workspace.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void JobRunner::cancelRunning()
{
    if (auto* workspace = m_cancellable.load()) workspace->cancel();
}

bool JobRunner::ready(Needs needs)
{
    if (!m_workspace) {
        m_workspace = m_make();
        m_cancellable = m_workspace.get();
    }
    return needs == Needs::Nobody || m_workspace->isSignedIn();
}

void JobRunner::report(
    std::exception_ptr error, QPointer<QObject> owner, std::function<void()> onFailed)
{
    post([this, text = failureText(error), owner, onFailed = std::move(onFailed)] {
        if (owner && onFailed) onFailed();
        if (!text.isEmpty()) Q_EMIT failed(text);
    });
}

void JobRunner::finish()
{
    if (--m_waiting == 0) Q_EMIT idle();
}

} // namespace waymark::ui
