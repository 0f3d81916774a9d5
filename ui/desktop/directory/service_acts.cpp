// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_acts.h"

#include "app/workspace.h"
#include "directory/directory.h"
#include "leaflets/case_services.h"
#include "ui/desktop/directory/case_dialog.h"
#include "ui/desktop/directory/history_dialog.h"
#include "ui/desktop/directory/sheet_dialog.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>

namespace waymark::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kOnClipboard = 60s;

} // namespace

void copyForAMinute(const QString& text)
{
    auto* clipboard = QApplication::clipboard();
    clipboard->setText(text);
    QTimer::singleShot(kOnClipboard, clipboard, [clipboard, text] {
        if (clipboard->text() == text) clipboard->clear();
    });
}

ServiceActs::ServiceActs(const PageContext& context, ServiceDetail* detail, QWidget* page)
    : QObject{page}
    , m_context{context}
    , m_detail{detail}
    , m_page{page}
{
    connect(detail, &ServiceDetail::verifyWanted, this, &ServiceActs::verify);
    connect(detail, &ServiceDetail::revealWanted, this, &ServiceActs::reveal);
    connect(detail, &ServiceDetail::reportWanted, this, &ServiceActs::report);
    connect(detail, &ServiceDetail::copyWanted, this, &ServiceActs::copy);
    connect(detail, &ServiceDetail::historyWanted, this, &ServiceActs::history);
    connect(detail, &ServiceDetail::sheetWanted, this, &ServiceActs::sheet);
    connect(detail, &ServiceDetail::changeWanted, this, &ServiceActs::change);
    connect(detail, &ServiceDetail::packWanted, this, &ServiceActs::pack);
    connect(detail, &ServiceDetail::suggestWanted, this, &ServiceActs::suggestWanted);
}

void ServiceActs::open(const directory::ServiceId& id)
{
    m_context.jobs.run(
        this, [id](app::Workspace& workspace) { return shownService(workspace.desk(), id); },
        [this](Result<ShownService> shown) {
            if (!shown) {
                m_detail->setProblem(errorText(shown.error()));
                return;
            }
            m_shown = shown->service;
            m_detail->show(std::move(shown).value());
        });
}

void ServiceActs::reopen()
{
    if (m_shown) open(m_shown->id);
}

void ServiceActs::verify(directory::VerifiedBy how)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, revision = m_shown->revision, how](
            app::Workspace& workspace) { return workspace.directory().verify(id, revision, how); },
        [this](const Result<directory::Verification>& verified) {
            if (!verified) {
                m_detail->setProblem(errorText(verified.error()));
                return;
            }
            m_context.shell.announce(tr("Checked today, with your name."));
            reopen();
            Q_EMIT changed();
        });
}

void ServiceActs::report(directory::Wrong what)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, what](app::Workspace& workspace) {
            return directory::Upkeep{workspace.desk()}.report(id, what);
        },
        [this](const Result<directory::ServiceReportId>& reported) {
            if (!reported) {
                m_detail->setProblem(errorText(reported.error()));
                return;
            }
            m_context.shell.announce(tr("Reported. It is first in the list of what to check."));
            reopen();
        });
}

void ServiceActs::reveal(const QString& reason)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, why = fromQt(reason)](
            app::Workspace& workspace) { return workspace.directory().reveal(id, why); },
        [this](const Result<directory::Revealed>& revealed) {
            if (!revealed) {
                m_detail->setProblem(errorText(revealed.error()));
                return;
            }
            QStringList lines;
            for (const auto& place : revealed->places)
                for (const auto& address : place.addresses)
                    lines << toQt(address.address_1) + QStringLiteral(", ") + toQt(address.city);
            if (!revealed->safeEntrance.empty()) lines << toQt(revealed->safeEntrance);
            m_detail->setProblem({});
            m_detail->showAddress(lines);
        });
}

void ServiceActs::copy()
{
    if (!m_shown) return;
    // Only what is on a business card: who has the clipboard next learns nothing about a person.
    QStringList lines{toQt(m_shown->hsds.name)};
    if (const auto phone = directory::mainPhone(m_shown->hsds)) lines << toQt(phone->number);
    if (const auto place = directory::placeOf(m_shown->hsds);
        !place.empty() && !m_shown->additions.confidential)
        lines << toQt(place);
    copyForAMinute(lines.join(QLatin1Char{'\n'}));
    m_context.shell.announce(tr("Name and phone are on the clipboard, for a minute."));
}

void ServiceActs::pack()
{
    if (!m_shown) return;
    if (m_case) {
        packFor(*m_case, {});
        return;
    }
    auto* dialog = new CaseDialog{m_context.jobs,
        {tr("Into the pack of which case?"),
            tr("%1 goes on the contact sheet of this case and stands in every pack made for it.")
                .arg(toQt(m_shown->hsds.name)),
            tr("Add to pack"), QStringLiteral("plus")},
        m_page};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::chosen, this, &ServiceActs::packFor);
    dialog->open();
}

void ServiceActs::packFor(const cases::CaseId& id, const QString& reference)
{
    if (!m_shown) return;
    const directory::ServiceId service = m_shown->id;
    m_context.jobs.run(
        this,
        [id, service](app::Workspace& workspace) {
            return leaflets::CaseServices{workspace.desk()}.add(id, service);
        },
        [this, id, service, reference](const Result<void>& added) {
            if (!added) {
                m_detail->setProblem(errorText(added.error()));
                return;
            }
            m_detail->setProblem({});
            m_context.shell.announce(reference.isEmpty()
                    ? tr("On the contact sheet of this case, in every pack made for it.")
                    : tr("On the contact sheet of %1, in every pack made for it.")
                          .arg(isolated(reference)),
                [this, id, service] { unpack(id, service); });
        });
}

void ServiceActs::unpack(const cases::CaseId& id, const directory::ServiceId& service)
{
    m_context.jobs.run(
        this,
        [id, service](app::Workspace& workspace) {
            return leaflets::CaseServices{workspace.desk()}.remove(id, service);
        },
        [this](const Result<void>& removed) {
            m_context.shell.announce(
                removed ? tr("Taken off the contact sheet again.") : errorText(removed.error()));
        });
}

void ServiceActs::sheet()
{
    if (!m_shown) return;
    auto* dialog = new SheetDialog{m_context.jobs, m_shown->id, m_page};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServiceActs::change()
{
    if (!m_shown) return;
    m_context.shell.open(
        QStringLiteral("service-editor"), {{QStringLiteral("service"), toQt(m_shown->id)}});
}

void ServiceActs::history()
{
    if (!m_shown) return;
    auto* dialog = new HistoryDialog{m_context.jobs, m_shown->id, m_page};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace waymark::ui
