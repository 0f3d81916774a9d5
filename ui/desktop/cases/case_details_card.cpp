// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_details_card.h"

#include "app/workspace.h"
#include "office/workers.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {

using namespace cases;

namespace {

std::optional<WorkerId> workerIn(const ComboBox* box)
{
    return WorkerId::parse(fromQt(box->currentValue().toString()));
}

QString idText(const std::optional<WorkerId>& worker) { return worker ? toQt(*worker) : QString{}; }

} // namespace

CaseDetailsCard::CaseDetailsCard(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_notice{new InlineNotice}
    , m_name{new LineEdit}
    , m_region{new LineEdit}
    , m_responsible{new ComboBox}
    , m_deputy{new ComboBox}
{
    auto* card = new Card{QStringLiteral("folder"), tr("The case")};
    columnIn(this, {}, 0)->addWidget(card);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_region->setObjectName(QStringLiteral("caseRegion"));
    m_responsible->setObjectName(QStringLiteral("responsible"));
    m_deputy->setObjectName(QStringLiteral("deputy"));
    card->body()->addWidget(m_notice);
    card->body()->addWidget(new Field{tr("Name to use"), m_name});
    card->body()->addWidget(new Field{tr("Region"), m_region});
    card->body()->addWidget(new Field{tr("Responsible"), m_responsible});
    card->body()->addWidget(new Field{tr("Deputy"), m_deputy});
    auto* keep = new Button{tr("Keep the changes"), {.icon = QStringLiteral("check")}};
    keep->setObjectName(QStringLiteral("keepCase"));
    card->body()->addWidget(keep, 0, Qt::AlignLeading);
    connect(keep, &QPushButton::clicked, this, &CaseDetailsCard::save);
    loadWorkers();
}

void CaseDetailsCard::loadWorkers()
{
    m_context.jobs.run(
        this, [](app::Workspace& workspace) { return workspace.workers().list(); },
        [this](const std::vector<office::WorkerRecord>& workers) {
            for (ComboBox* box : {m_responsible, m_deputy}) {
                box->clear();
                box->addItem(tr("Nobody"), QString{});
                for (const office::WorkerRecord& worker : workers)
                    if (worker.active) box->addItem(toQt(worker.details.name), toQt(worker.id));
            }
            fill(m_kept);
        });
}

void CaseDetailsCard::show(const Case& shown)
{
    const bool other = !m_id || *m_id != shown.id;
    const bool untouched = other || typed() == m_kept;
    if (!untouched) return; // what is being typed stays; its saving shows both versions
    m_id = shown.id;
    m_revision = shown.revision;
    m_kept = shown.details;
    m_notice->setText({});
    fill(m_kept);
}

void CaseDetailsCard::fill(const CaseDetails& details)
{
    m_name->setText(toQt(details.displayName));
    m_region->setText(toQt(details.region));
    m_responsible->setCurrentValue(idText(details.responsible));
    m_deputy->setCurrentValue(idText(details.deputy));
}

CaseDetails CaseDetailsCard::typed() const
{
    CaseDetails details = m_kept;
    details.displayName = fromQt(m_name->text().trimmed());
    details.region = fromQt(m_region->text().trimmed());
    // A disabled worker is in no list and stays until another is chosen.
    if (m_responsible->currentIndex() >= 0) details.responsible = workerIn(m_responsible);
    if (m_deputy->currentIndex() >= 0) details.deputy = workerIn(m_deputy);
    return details;
}

void CaseDetailsCard::save()
{
    if (!m_id) return;
    m_context.jobs.run(
        this,
        [id = *m_id, revision = m_revision, details = typed()](app::Workspace& workspace) {
            return Cases{workspace.desk()}.save(id, revision, details);
        },
        [this](const Result<Case>& changed) {
            if (!changed) {
                m_notice->setText(errorText(changed.error()));
                if (changed.error().kind == Error::Kind::Conflict) showConflict();
                return;
            }
            m_revision = changed->revision;
            m_kept = changed->details;
            m_notice->setText({});
            m_context.shell.announce(tr("The changes are kept."));
            Q_EMIT saved();
        });
}

void CaseDetailsCard::showConflict()
{
    m_context.jobs.run(
        this, [id = *m_id](app::Workspace& workspace) { return Cases{workspace.desk()}.find(id); },
        [this](const std::optional<Case>& theirs) {
            if (!theirs) return;
            // Yours stays in the fields; theirs is said here. Saving again takes yours.
            m_notice->setText(tr("Somebody else saved meanwhile: <b>%1</b>, region %2, responsible"
                                 " %3. Your version is in the fields; keep it, or take theirs.")
                                  .arg(toQt(theirs->details.displayName).toHtmlEscaped(),
                                      toQt(theirs->details.region).toHtmlEscaped(),
                                      toQt(theirs->responsibleName).toHtmlEscaped()));
            m_revision = theirs->revision;
            m_notice->setAction(tr("Take theirs"), [this, details = theirs->details] {
                m_kept = details;
                fill(details);
                m_notice->setText({});
                Q_EMIT saved();
            });
        });
}

} // namespace waymark::ui
