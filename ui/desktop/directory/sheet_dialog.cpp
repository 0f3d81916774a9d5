// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/sheet_dialog.h"

#include "app/workspace.h"
#include "leaflets/service_sheet.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/leaflets/pack_preview.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

#include <array>

namespace waymark::ui {
namespace {

/// The languages documents have words in.
constexpr std::array<const char*, 10> kLanguages{
    "ar", "en", "es", "fr", "hr", "lv", "mt", "nl", "pt", "uk"};

} // namespace

SheetDialog::SheetDialog(JobRunner& jobs, const directory::ServiceId& id, QWidget* parent)
    : Dialog{tr("A page to take along"), parent}
    , m_jobs{jobs}
    , m_id{id}
    , m_language{new ComboBox}
    , m_preview{new PackPreview}
{
    for (const auto* code : kLanguages)
        m_language->addItem(languageText(std::string{code}), QLatin1String{code});
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    const QString own = QLocale{}.name().left(2);
    m_language->setCurrentValue(own);
    if (m_language->currentIndex() < 0) m_language->setCurrentValue(QStringLiteral("en"));
    body()->addWidget(new Field{tr("Language of the person"), m_language});
    m_preview->setMinimumSize(px(520), px(420));
    body()->addWidget(m_preview);
    findChild<Button*>(QStringLiteral("cancel"))->setText(tr("Close"));
    setMinimumWidth(px(600)); // the page and its margins
    m_save = addButton(new Button{tr("Save as PDF…"), {.icon = QStringLiteral("download")}});
    m_save->setObjectName(QStringLiteral("saveSheet"));
    connect(m_save, &Button::clicked, this, &SheetDialog::save);
    m_print = addButton(
        new Button{tr("Print…"), {.icon = QStringLiteral("printer"), .look = Look::Primary}});
    m_print->setObjectName(QStringLiteral("printSheet"));
    connect(m_print, &Button::clicked, this, &SheetDialog::print);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SheetDialog::make);
    make();
}

void SheetDialog::make()
{
    say({});
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_jobs.run(
        this,
        [id = m_id, language = fromQt(m_language->currentValue().toString())](
            app::Workspace& workspace) {
            return leaflets::serviceSheet(workspace.desk(), workspace.typesetter(), id, language);
        },
        [this](const Result<typeset::Pdf>& pdf) {
            m_file = pdf ? QByteArray::fromStdString(pdf->bytes) : QByteArray{};
            m_preview->setFile(m_file);
            if (!pdf) say(errorText(pdf.error()));
            m_print->setEnabled(static_cast<bool>(pdf));
            m_save->setEnabled(static_cast<bool>(pdf));
        });
}

void SheetDialog::print()
{
    auto* dialog = new QPrintDialog{this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_preview->pages());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this](QPrinter* printer) { m_preview->print(*printer); });
    dialog->open();
}

void SheetDialog::save()
{
    auto* dialog = new QFileDialog{this, tr("Save as PDF")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("service.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(m_file) != m_file.size()
            || !file.commit())
            say(tr("The file could not be written. Choose another folder."));
    });
    dialog->open();
}

} // namespace waymark::ui
