// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/import_dialog.h"

#include "app/workspace.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/sheet_map_view.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QFileInfo>
#include <QLabel>
#include <QTimer>

namespace waymark::ui {
namespace {

constexpr int kMostLines = 8;
constexpr int kPlainWidth = 480; ///< units
constexpr int kSheetWidth = 760; ///< with the columns of a spreadsheet

/// What stays although the source says otherwise: field by field, the first few.
QString keptText(const std::vector<directory::HandConflict>& kept)
{
    QString text = ImportDialog::tr("Changed here by hand, so it stays although the source says "
                                    "otherwise (%1):")
                       .arg(QLocale{}.toString(static_cast<qulonglong>(kept.size())));
    int lines = 0;
    for (const auto& each : kept) {
        if (++lines > kMostLines) break;
        const QString name = toQt(each.name).toHtmlEscaped();
        text += QStringLiteral("<br>· ")
            + (each.field.empty()
                    ? ImportDialog::tr(
                        "%1: sealed; a support worker or supervisor has to import it")
                          .arg(name)
                    : ImportDialog::tr("%1, %2: “%3” stays, the source says “%4”")
                          .arg(name, fieldText(each.field).toHtmlEscaped(),
                              toQt(each.ours).toHtmlEscaped(), toQt(each.theirs).toHtmlEscaped()));
    }
    return text;
}

/// "Would add 2, leave 5 as they are." What is none is not said.
QString countsText(const directory::ImportReport& report, bool dryRun)
{
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& would, const QString& did) {
        if (count > 0)
            parts << (dryRun ? would : did).arg(QLocale{}.toString(static_cast<qulonglong>(count)));
    };
    add(report.added, ImportDialog::tr("Would add %1."), ImportDialog::tr("Added %1."));
    add(report.changed, ImportDialog::tr("Would change %1."), ImportDialog::tr("Changed %1."));
    add(report.unchanged, ImportDialog::tr("%1 are as they were."),
        ImportDialog::tr("%1 are as they were."));
    add(report.gone, ImportDialog::tr("%1 are no longer in it; they are kept and marked."),
        ImportDialog::tr("%1 are no longer in it; they are kept and marked."));
    return parts.isEmpty() ? ImportDialog::tr("No service is in it.")
                           : parts.join(QLatin1Char{' '});
}

QString importText(const directory::ImportReport& report, bool dryRun)
{
    const QLocale locale;
    const auto number
        = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString text = QStringLiteral("<b>") + countsText(report, dryRun) + QStringLiteral("</b>");
    if (!report.keptByHand.empty()) text += QStringLiteral("<br>") + keptText(report.keptByHand);
    int lines = 0;
    for (const auto& [what, count] : report.package.findingCounts) {
        if (++lines > kMostLines) break;
        text += QStringLiteral("<br>") + number(count) + QStringLiteral(" × ")
            + findingText(what).toHtmlEscaped();
    }
    return text;
}

} // namespace

ImportDialog::ImportDialog(JobRunner& jobs, QWidget* parent)
    : Dialog{tr("Import a directory"), parent}
    , m_jobs{jobs}
{
    body()->addWidget(paragraph(
        tr("HSDS as JSON, tables or zip, or a spreadsheet saved as CSV. Your own notes and "
           "checks stay. "
           "Nothing is changed before you say so.")));
    addSource();
    m_map = new SheetMapView;
    m_map->setMinimumWidth(px(620));
    m_map->hide();
    body()->addWidget(m_map);
    connect(m_map, &SheetMapView::formChanged, this, [this] { lookAt(true); });
    connect(m_map, &SheetMapView::mapChanged, this, [this] { m_import->setEnabled(false); });
    m_progress = label({}, Type::Second, Tone::Quiet);
    m_progress->hide();
    body()->addWidget(m_progress);
    m_report = paragraph({});
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->hide();
    body()->addWidget(m_report);
    findChild<Button*>(QStringLiteral("cancel"))->setText(tr("Close"));
    m_check = addButton(new Button{tr("Try it"), {.icon = QStringLiteral("search")}});
    m_check->setObjectName(QStringLiteral("importCheck"));
    connect(m_check, &Button::clicked, this, [this] { start(true); });
    m_import = addButton(
        new Button{tr("Import"), {.icon = QStringLiteral("download"), .look = Look::Primary}});
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setEnabled(false);
    connect(m_import, &Button::clicked, this, [this] { start(false); });
}

void ImportDialog::addSource()
{
    auto* path = new LineEdit;
    path->setObjectName(QStringLiteral("importPath"));
    m_path = new Field{tr("File or folder"), path};
    body()->addWidget(m_path);
    auto* row = rowIn(body());
    auto* file = new Button{tr("File…"), {.icon = QStringLiteral("file-text"), .small = true}};
    connect(file, &Button::clicked, this, [this] { choose(false); });
    row->addWidget(file);
    auto* folder = new Button{tr("Folder…"), {.icon = QStringLiteral("folder"), .small = true}};
    connect(folder, &Button::clicked, this, [this] { choose(true); });
    row->addWidget(folder);
    row->addStretch();
    auto* source = new LineEdit;
    source->setObjectName(QStringLiteral("importSource"));
    m_source = new Field{tr("Name of this directory"), source};
    m_source->setHint(tr("The same name next time updates it."));
    body()->addWidget(m_source);
    connect(path, &QLineEdit::textChanged, this, [this] {
        m_import->setEnabled(false);
        lookAt(false);
    });
}

void ImportDialog::choose(bool folder)
{
    const auto take = [this](const QString& chosen) { m_path->as<LineEdit>()->setText(chosen); };
    if (folder) return askForFolder(this, tr("Folder with tables"), take);
    askForFile(this, tr("HSDS file"),
        tr("HSDS or spreadsheet (*.json *.ndjson *.jsonl *.zip *.csv *.tsv *.txt)"), take);
}

bool ImportDialog::isSheet() const
{
    const QFileInfo file{m_path->as<LineEdit>()->text()};
    const QString ending = file.suffix().toLower();
    return file.isFile()
        && (ending == QLatin1String{"csv"} || ending == QLatin1String{"tsv"}
            || ending == QLatin1String{"txt"});
}

void ImportDialog::lookAt(bool again)
{
    m_report->hide();
    m_map->setVisible(isSheet());
    setMinimumWidth(isSheet() ? px(kSheetWidth) : px(kPlainWidth));
    if (!isSheet()) return;
    m_jobs.run(
        this,
        [path = fromQt(m_path->as<LineEdit>()->text()),
            form = again ? m_map->form() : directory::SheetForm{}](
            app::Workspace&) { return lookAtSheet(path, form); },
        [this](const Result<LookedAtSheet>& sheet) {
            say(sheet ? QString{} : errorText(sheet.error()));
            m_map->setVisible(static_cast<bool>(sheet) && isSheet());
            if (sheet) m_map->setSheet(*sheet);
        });
}

void ImportDialog::start(bool dryRun)
{
    say({});
    setBusy(true);
    m_token = std::make_shared<JobToken>();
    const std::string path = fromQt(m_path->as<LineEdit>()->text());
    const std::string source = fromQt(m_source->as<LineEdit>()->text().trimmed());
    const auto map = isSheet() ? std::optional{m_map->map()} : std::nullopt;
    watch();
    m_jobs.run(
        this,
        [path, source, dryRun, token = m_token, map](app::Workspace& workspace) {
            const directory::ImportOptions options{
                .dryRun = dryRun, .source = source, .progress = [token](std::size_t done) {
                    token->setProgress(static_cast<int>(done)); // records, as nobody knows the end
                    return !token->isCancelled();
                }};
            return map ? workspace.exchange().importSheet(path, *map, options)
                       : workspace.exchange().importFrom(path, options);
        },
        [this, dryRun](
            Result<directory::ImportReport> report) { finished(dryRun, std::move(report)); },
        [this] { setBusy(false); });
}

void ImportDialog::watch()
{
    // How far it is, as the job tells it; quick imports never show it.
    auto* timer = new QTimer{this};
    timer->setInterval(250);
    connect(timer, &QTimer::timeout, this, [this, timer, token = m_token] {
        const bool runs = m_token == token && token;
        m_progress->setVisible(runs && token->progress() > 0);
        if (!runs) return timer->deleteLater();
        m_progress->setText(tr("%n records read. Close stops it and leaves everything as it was.",
            nullptr, token->progress()));
    });
    timer->start();
}

void ImportDialog::finished(bool dryRun, Result<directory::ImportReport> report)
{
    setBusy(false);
    m_token.reset();
    if (!report) {
        say(errorText(report.error()));
        m_import->setEnabled(false);
        return;
    }
    m_report->setText(importText(*report, dryRun));
    m_report->show();
    m_import->setEnabled(dryRun);
    if (!dryRun) Q_EMIT imported();
}

void ImportDialog::reject()
{
    if (m_token) m_token->cancel();
    Dialog::reject();
}

} // namespace waymark::ui
