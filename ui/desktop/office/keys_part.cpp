// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/keys_part.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/sign_in/recovery_sheet.h"
#include "ui/desktop/sign_in/restore_dialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

namespace waymark::ui {

KeysPart::KeysPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    auto* page = plainWidget(Ground::Window);
    auto* column = columnIn(page, {24, 16, 16, 16}, 12);
    column->addWidget(makeBackups());
    column->addWidget(makeSheet());
    column->addWidget(makeKey());
    column->addStretch(1);
    columnIn(this, {}, 0)->addWidget(scrolling(page));
}

QWidget* KeysPart::first() const { return m_now; }

Card* KeysPart::makeBackups()
{
    auto* card = new Card{QStringLiteral("archive"), tr("Backups")};
    card->body()->addWidget(
        paragraph(tr("A backup is encrypted like the office and checked by reading it back. Keep "
                     "one outside this building.")));
    auto* holder = new QWidget;
    auto* row = new FlowLayout{holder, 8};
    m_now
        = new Button{tr("Back up now"), {.icon = QStringLiteral("archive"), .look = Look::Primary}};
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_elsewhere = new Button{tr("Back up into a folder…"), {.icon = QStringLiteral("folder")}};
    m_elsewhere->setObjectName(QStringLiteral("backUpElsewhere"));
    auto* restore = new Button{tr("Bring back from a backup…"), {.icon = QStringLiteral("undo")}};
    restore->setObjectName(QStringLiteral("restore"));
    for (auto* button : {m_now, m_elsewhere, restore})
        row->addWidget(button);
    card->body()->addWidget(holder);
    m_progress = new ProgressLine;
    card->body()->addWidget(m_progress);
    m_notice = new InlineNotice{Meaning::Attention};
    m_notice->setText({});
    card->body()->addWidget(m_notice);
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Backups beside the office"));
    m_table->setModel(m_model);
    m_table->setFixedHeight(px(200));
    styleTable(m_table, QStringLiteral("officeBackups"));
    card->body()->addWidget(m_table);
    m_empty = new EmptyState{tr("No backup was made yet.")};
    card->body()->addWidget(m_empty);
    connect(m_now, &QPushButton::clicked, this, [this] { backUp({}); });
    connect(m_elsewhere, &QPushButton::clicked, this, &KeysPart::backUpElsewhere);
    connect(restore, &QPushButton::clicked, this, [this] {
        auto* dialog = new RestoreDialog{jobs(), this};
        connect(dialog, &RestoreDialog::restored, this, [this] {
            shell().announce(
                tr("The office was brought back into a new folder. Sign out to open it."));
        });
        dialog->open();
    });
    return card;
}

Card* KeysPart::makeSheet()
{
    auto* card = new Card{QStringLiteral("file-text"), tr("Recovery sheet")};
    card->body()->addWidget(
        paragraph(tr("The printed code opens the office when every password is lost. Replace it "
                     "when the sheet is missing or somebody may have read it.")));
    auto* replace = new Button{tr("Make a new sheet…"), {.icon = QStringLiteral("printer")}};
    replace->setObjectName(QStringLiteral("newSheet"));
    connect(replace, &QPushButton::clicked, this, &KeysPart::replaceSheet);
    card->body()->addWidget(replace, 0, Qt::AlignLeading);
    return card;
}

Card* KeysPart::makeKey()
{
    auto* card = new Card{QStringLiteral("key"), tr("Key of the office")};
    card->body()->addWidget(paragraph(
        tr("One key encrypts everything; each password opens a copy of it. A new key shuts out "
           "whoever may have kept the old one. Passwords and the recovery sheet stay as they are; "
           "backups made before keep the old key.")));
    auto* rekey = new Button{tr("Re-key…"), {.icon = QStringLiteral("refresh")}};
    rekey->setObjectName(QStringLiteral("rekey"));
    connect(rekey, &QPushButton::clicked, this, &KeysPart::rekey);
    card->body()->addWidget(rekey, 0, Qt::AlignLeading);
    return card;
}

void KeysPart::load()
{
    using Loaded = std::pair<std::string, std::vector<app::BackupFile>>;
    jobs().run(
        this,
        [](app::Workspace& workspace) {
            return Loaded{workspace.office().name, workspace.safekeeping().backups()};
        },
        [this](const Loaded& loaded) {
            m_office = toQt(loaded.first);
            show(loaded.second);
        });
}

void KeysPart::show(const std::vector<app::BackupFile>& backups)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Made on"), tr("Size"), tr("Folder")});
    for (const auto& [path, madeOn, bytes] : backups) {
        auto* size = new QStandardItem{QLocale{}.formattedDataSize(static_cast<qint64>(bytes), 1)};
        size->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->appendRow({new QStandardItem{longDate(toQt(madeOn))}, size,
            new QStandardItem{isolated(toQt(path.string()))}});
    }
    m_table->setColumnWidth(0, px(180));
    m_table->setColumnWidth(1, px(100));
    m_table->setVisible(!backups.empty());
    m_empty->setVisible(backups.empty());
}

void KeysPart::backUp(const std::optional<std::filesystem::path>& folder)
{
    m_notice->setText({});
    m_now->setEnabled(false);
    m_elsewhere->setEnabled(false);
    auto token = std::make_shared<JobToken>();
    m_progress->start([token] { token->cancel(); });
    const auto over = [this] {
        m_progress->finish();
        m_now->setEnabled(true);
        m_elsewhere->setEnabled(true);
    };
    jobs().run(
        this,
        [folder, token](app::Workspace& workspace) {
            return workspace.safekeeping().backUp(folder, [token](double fraction) {
                token->setProgress(static_cast<int>(fraction * 100));
                return !token->isCancelled();
            });
        },
        [this, over](const Result<app::BackupFile>& made) {
            over();
            if (!made) {
                m_notice->setText(errorText(made.error()).toHtmlEscaped());
                return;
            }
            shell().announce(tr("The backup is made and was read back."));
            load();
        },
        over);
}

void KeysPart::backUpElsewhere()
{
    askForFolder(this, tr("Back up into which folder?"),
        [this](const QString& folder) { backUp(std::filesystem::path{fromQt(folder)}); });
}

void KeysPart::replaceSheet()
{
    auto* made = new FormDialog{tr("Make a new recovery sheet"),
        tr("The old sheet stops opening the office at once. Have the printer ready."),
        tr("Make it"), Look::Primary, this};
    const QPointer<FormDialog> dialog{made};
    made->onGo([this, dialog] {
        dialog->busy(true);
        jobs().run(
            this,
            [](app::Workspace& workspace) {
                return workspace.safekeeping().replaceRecoverySheet();
            },
            [this, dialog](const Result<app::RecoverySheet>& sheet) {
                if (!dialog) return;
                if (!sheet) return dialog->refuse(sheet.error());
                dialog->busy(false);
                showSheet(dialog, toQt(sheet->code));
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    made->open();
}

void KeysPart::showSheet(const QPointer<FormDialog>& dialog, const QString& code)
{
    auto* sheet = new RecoverySheetView{m_office, code};
    dialog->addWidget(sheet);
    dialog->setGoText(tr("Done"));
    dialog->onGo([dialog, sheet] {
        if (sheet->confirm()) dialog->accept();
    });
}

void KeysPart::rekey()
{
    auto* made = new FormDialog{tr("Re-key the office"),
        tr("Everything is encrypted anew. This takes a moment in a large office; a power cut in "
           "the middle does no harm. Make a backup afterwards."),
        tr("Re-key"), Look::Primary, this};
    const QPointer<FormDialog> dialog{made};
    made->onGo([this, dialog] {
        dialog->busy(true);
        jobs().run(
            this, [](app::Workspace& workspace) { return workspace.rekey(); },
            [this, dialog](const Result<void>& done) {
                if (!dialog) return;
                if (!done) return dialog->refuse(done.error());
                dialog->accept();
                shell().announce(tr("The office has a new key."));
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    made->open();
}

} // namespace waymark::ui
