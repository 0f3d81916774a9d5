// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/pack_actions.h"

#include "app/workspace.h"
#include "leaflets/batch.h"
#include "leaflets/phrase_sheets.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/leaflets/outcome_bar.h"
#include "ui/desktop/leaflets/print_dialog.h"
#include "ui/desktop/leaflets/save_bytes.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QMenu>

#include <array>

namespace waymark::ui {

PackActions::PackActions(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_bar{new ActionBar{this}}
    , m_outcome{new OutcomeBar{this}}
{
    auto* column = columnIn(this, {}, 0);
    column->addWidget(m_outcome);
    column->addWidget(m_bar);
    m_outcome->hide();
    m_noted = add(tr("Note as given"), QStringLiteral("check"), "noteGiven");
    m_aloud = add(tr("Read aloud together"), QStringLiteral("eye"), "readAloud");
    m_seal = add(tr("Sealed file…"), QStringLiteral("lock"), "sealPack");
    m_edit = add(tr("Edit further…"), QStringLiteral("pencil"), "editPack");
    auto* kinds = new QMenu{m_edit};
    kinds->addAction(
        tr("As a text document (ODT)…"), this, [this] { exportAs(leaflets::Editable::Odt); });
    kinds->addAction(
        tr("As a web page (HTML)…"), this, [this] { exportAs(leaflets::Editable::Html); });
    connect(m_edit, &QAbstractButton::clicked, kinds, [this, kinds] {
        kinds->popup(m_edit->mapToGlobal(QPoint{0, -kinds->sizeHint().height()}));
    });
    m_save = add(tr("Save as PDF…"), QStringLiteral("download"), "savePdf");
    m_print = m_bar->addAction(new Button{tr("Print and note as given"),
        {.icon = QStringLiteral("printer"),
            .look = Look::Primary,
            .keys = QStringLiteral("Ctrl+P")}});
    m_print->setObjectName(QStringLiteral("printPack"));
    connect(m_noted, &QAbstractButton::clicked, this, [this] {
        ask({tr("Note as given"), leaflets::Handing::Paper, false, true},
            [this](const leaflets::HandOver& how) { give(how); });
    });
    connect(m_aloud, &QAbstractButton::clicked, this,
        [this] { give({.handing = leaflets::Handing::ReadAloud}); });
    connect(m_seal, &QAbstractButton::clicked, this, [this] { seal(); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(); });
    connect(m_print, &QAbstractButton::clicked, this, [this] { printPack(); });
    connect(m_outcome, &OutcomeBar::noted, this, [this] { noteOutcome(); });
    connect(m_outcome, &OutcomeBar::later, this, [this] { m_outcome->hide(); });
    clear({});
}

Button* PackActions::add(const QString& text, const QString& icon, const char* name)
{
    auto* button = m_bar->addAction(new Button{text, {.icon = icon}});
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

void PackActions::setPack(std::optional<cases::CaseId> caseId, const leaflets::PackRequest& request,
    const leaflets::Pack& pack, const QString& summary)
{
    m_case = caseId;
    m_request = request;
    m_pack = pack;
    m_summary = summary;
    for (Button* button : {m_noted, m_aloud, m_print}) {
        button->setVisible(m_case.has_value());
        button->setEnabled(true);
    }
    fit();
    m_edit->setEnabled(true);
    m_save->setEnabled(true);
    m_seal->setEnabled(true);
}

void PackActions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PackActions::fit()
{
    const std::array lesser{m_edit, m_noted, m_aloud, m_seal, m_save};
    for (Button* button : lesser)
        button->setCompact(false);
    const auto needed = [&] {
        int width = px(24 + 16 + 16) + m_print->sizeHint().width()
            + fontMetrics().horizontalAdvance(m_summary);
        for (const Button* button : lesser)
            if (!button->isHidden()) width += px(12) + button->sizeHint().width();
        return width;
    };
    for (Button* button : lesser)
        if (needed() > width()) button->setCompact(true);
    m_bar->setText(needed() > width() ? QString{} : m_summary);
}

void PackActions::clear(const QString& sentence)
{
    m_pack.reset();
    m_summary = sentence;
    fit();
    for (Button* button : {m_noted, m_aloud, m_seal, m_edit, m_save, m_print})
        button->setEnabled(false);
}

void PackActions::saveLanguageSheet()
{
    m_context.jobs.run(
        this,
        [](app::Workspace& workspace) {
            return workspace.typesetter().typeset(
                leaflets::languageSheet(workspace.office().language, workspace.clock().now()),
                typeset::standardStyle());
        },
        [this](const Result<typeset::Pdf>& sheet) {
            if (!sheet) return Q_EMIT problem(errorText(sheet.error()));
            saveBytes(this, QByteArray::fromStdString(sheet->bytes),
                QStringLiteral("languages.pdf"),
                [this](const QString& wrong) { Q_EMIT problem(wrong); });
        });
}

void PackActions::begin()
{
    m_outcome->hide();
    m_givenNow.reset();
    closeDialog();
}

/// Without a case nothing is handed to anybody, and nobody is asked.
void PackActions::ask(const HandOverDialog::Wanted& wanted, const Agreed& agreed)
{
    if (!m_pack) return;
    if (!m_case) return agreed({.handing = wanted.handing});
    m_context.jobs.run(
        this,
        [id = *m_case, handing = wanted.handing](
            app::Workspace& workspace) { return workspace.packs().guard(id, handing); },
        [this, wanted, agreed](
            const cases::Verdict& verdict) { showDialog(wanted, verdict, agreed); });
}

void PackActions::showDialog(
    const HandOverDialog::Wanted& wanted, const cases::Verdict& verdict, const Agreed& agreed)
{
    HandOverDialog::Wanted shown = wanted;
    shown.discreet = m_request && m_request->format == leaflets::Format::Discreet;
    m_dialog = new HandOverDialog{shown, verdict, this};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HandOverDialog::agreed, this, [this, agreed] {
        if (m_dialog) agreed(m_dialog->how());
    });
    m_dialog->open();
}

void PackActions::closeDialog()
{
    if (m_dialog) m_dialog->close();
}

void PackActions::printPack()
{
    ask({tr("Print"), leaflets::Handing::Paper},
        [this](const leaflets::HandOver& how) { preview(how); });
}

/// The pages as the printer will put them; printed, they are given.
void PackActions::preview(const leaflets::HandOver& how)
{
    closeDialog();
    if (!m_pack) return;
    auto* dialog = new PrintDialog{QByteArray::fromStdString(m_pack->pdf.bytes), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::printed, this, [this, how] { give(how); });
    dialog->open();
}

void PackActions::save()
{
    ask({tr("Save"), leaflets::Handing::File}, [this](const leaflets::HandOver& how) {
        closeDialog();
        if (!m_pack) return;
        write(QByteArray::fromStdString(m_pack->pdf.bytes), toQt(m_pack->fileName), how);
    });
}

void PackActions::exportAs(leaflets::Editable kind)
{
    ask({tr("Save"), leaflets::Handing::File}, [this, kind](const leaflets::HandOver& how) {
        closeDialog();
        if (!m_pack) return;
        m_context.jobs.run(
            this,
            [kind, pack = *m_pack](
                app::Workspace& workspace) { return workspace.packs().editable(pack, kind); },
            [this, kind, how](const Result<std::string>& file) {
                if (!file) return Q_EMIT problem(errorText(file.error()));
                if (!m_pack) return;
                QString name = toQt(m_pack->fileName);
                name.replace(QStringLiteral(".pdf"),
                    kind == leaflets::Editable::Odt ? QStringLiteral(".odt")
                                                    : QStringLiteral(".html"));
                write(QByteArray::fromStdString(*file), name, how);
            });
    });
}

void PackActions::seal()
{
    ask({tr("Go on"), leaflets::Handing::File}, [this](const leaflets::HandOver& how) {
        closeDialog();
        auto* dialog = new FormDialog{tr("Sealed file"),
            tr("The file opens with this password only. Tell it by mouth, never in the same "
               "message."),
            tr("Save"), Look::Primary, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->addPassword("password", tr("Password of the file"));
        dialog->onGo([this, dialog, how] {
            if (!m_pack) {
                dialog->close();
                return;
            }
            const auto sealed = encrypt(m_pack->pdf, dialog->password("password"));
            if (!sealed) return dialog->refuse(sealed.error());
            dialog->close();
            write(QByteArray::fromStdString(sealed->bytes), toQt(m_pack->fileName), how);
        });
        dialog->open();
    });
}

void PackActions::write(
    const QByteArray& bytes, const QString& fileName, const leaflets::HandOver& how)
{
    saveBytes(this, bytes, fileName, [this, pack = *m_pack, how](const QString& wrong) {
        Q_EMIT problem(wrong);
        if (!wrong.isEmpty()) return;
        m_context.shell.announce(tr("Saved. Note it as given once the person has it."));
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = *m_case, pack, how](app::Workspace& workspace) {
                leaflets::noteExport(workspace.desk(), id, pack, how);
                return true;
            },
            [](bool) {});
    });
}

void PackActions::give(const leaflets::HandOver& how)
{
    if (!m_case || !m_pack || !m_request) return;
    m_context.jobs.run(
        this,
        [id = *m_case, wanted = *m_request, pack = *m_pack, how](
            app::Workspace& workspace) { return workspace.packs().give(id, wanted, pack, how); },
        [this, how](const Result<leaflets::PackId>& done) {
            if (!done) {
                if (m_dialog) return m_dialog->askReason(errorText(done.error()));
                return Q_EMIT problem(errorText(done.error()));
            }
            closeDialog();
            m_givenNow = *done;
            m_outcome->begin(how.handing == leaflets::Handing::ReadAloud);
            Q_EMIT given();
        });
}

void PackActions::noteOutcome()
{
    m_outcome->hide();
    if (!m_givenNow) return;
    m_context.jobs.run(
        this,
        [id = *m_givenNow, outcome = m_outcome->outcome()](
            app::Workspace& workspace) { return workspace.ledger().noteOutcome(id, outcome); },
        [this](const Result<void>& noted) {
            if (!noted) return Q_EMIT problem(errorText(noted.error()));
            m_context.shell.announce(tr("Noted what came of it."));
            Q_EMIT given();
        });
}

} // namespace waymark::ui
