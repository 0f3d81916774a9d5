// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/batch_run.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/leaflets/save_bytes.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QDir>

namespace waymark::ui {

BatchRun::BatchRun(JobRunner& jobs, std::vector<leaflets::BatchPlan> plans, QString folder,
    leaflets::HandOver how, QObject* parent)
    : QObject{parent}
    , m_jobs{jobs}
    , m_plans{std::move(plans)}
    , m_folder{std::move(folder)}
    , m_how{std::move(how)}
{
}

void BatchRun::next()
{
    if (m_stopped || m_next == m_plans.size()) return Q_EMIT ended();
    m_jobs.run(
        this,
        [plan = m_plans[m_next], how = m_how](app::Workspace& workspace) {
            // The guard is asked now: the list may have been looked at for long.
            leaflets::BatchPlan current = plan;
            current.verdict = workspace.packs().guard(plan.request.caseId, leaflets::Handing::File);
            return leaflets::packFor(workspace.packs(), current);
        },
        [this](const Result<leaflets::Pack>& pack) { take(pack); },
        [this] { Q_EMIT brokenOff({}); });
}

void BatchRun::take(const Result<leaflets::Pack>& pack)
{
    Line line{m_next, {}, {}};
    if (pack) {
        line.file = toQt(leaflets::batchFileName(m_next, *pack));
        const QString problem = writeBytes(
            QDir{m_folder}.filePath(line.file), QByteArray::fromStdString(pack->pdf.bytes));
        if (!problem.isEmpty()) return Q_EMIT brokenOff(problem);
        m_jobs.run(
            this,
            [id = m_plans[m_next].request.caseId, pack = *pack, how = m_how](
                app::Workspace& workspace) {
                leaflets::noteExport(workspace.desk(), id, pack, how);
                return true;
            },
            [](bool) {});
    } else {
        line.reason = errorText(pack.error());
        line.keptBack = pack.error().kind == Error::Kind::NotAllowed;
    }
    ++m_next;
    Q_EMIT finishedOne(line);
    next();
}

} // namespace waymark::ui
