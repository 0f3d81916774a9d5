// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/referrals/sheet_saving.h"

#include "app/workspace.h"
#include "referrals/referrals.h"
#include "referrals/sheet_document.h"
#include "typeset/pdf_file.h"
#include "typeset/typesetter.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/dialog.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QSaveFile>

#include <functional>

namespace waymark::ui {
namespace {

using namespace referrals;

struct SheetFile {
    QString name;
    std::string bytes;
};

/// Empty `password`: not sealed.
Result<SheetFile> makeSheetFile(
    app::Workspace& workspace, ReferralId id, const std::string& password)
{
    const auto sheet = Referrals{workspace.desk()}.exportSheet(id);
    if (!sheet) return sheet.error();
    auto pdf = workspace.typesetter().typeset(
        documentOf(*sheet, workspace.clock().now()), typeset::standardStyle());
    if (!pdf) return pdf.error();
    if (!password.empty()) pdf = typeset::encrypt(*pdf, password);
    if (!pdf) return pdf.error();
    return SheetFile{toQt(fileName(*sheet, "pdf")), pdf->bytes};
}

void writeTo(const PageContext& context, const QString& path, const std::string& bytes)
{
    QSaveFile out{path};
    const auto size = static_cast<qint64>(bytes.size());
    const bool written
        = out.open(QIODevice::WriteOnly) && out.write(bytes.data(), size) == size && out.commit();
    context.shell.announce(written
            ? QCoreApplication::translate("SheetSaving", "The page is saved.")
            : QCoreApplication::translate(
                "SheetSaving", "The file could not be written. Choose another folder."));
}

void makeAndSave(
    const PageContext& context, QWidget* parent, ReferralId id, const QString& password)
{
    context.jobs.run(
        parent,
        [id, password = fromQt(password)](
            app::Workspace& workspace) { return makeSheetFile(workspace, id, password); },
        [context, parent](const Result<SheetFile>& file) {
            if (!file) return context.shell.announce(errorText(file.error()));
            askWhereToSave(parent, QCoreApplication::translate("SheetSaving", "Save the page"),
                file->name, [context, bytes = file->bytes](const QString& path) {
                    writeTo(context, path, bytes);
                });
        });
}

/// Shows the password before the file is made.
class SealDialog final : public Dialog {
    Q_DECLARE_TR_FUNCTIONS(SealDialog)

public:
    SealDialog(QWidget* parent, std::function<void(const QString&)> seal)
        : Dialog{tr("Seal the page"), parent}
    {
        body()->addWidget(
            paragraph(tr("The file opens with this password only. Tell it on the phone,"
                         " to a number from the directory; never beside the file."),
                Type::Body, Tone::Text));
        auto* password = new LineEdit;
        password->setObjectName(QStringLiteral("sealPassword"));
        password->setText(spokenPassword());
        auto* field = new Field{tr("Password"), password};
        field->setHint(tr("Write it down now: it is not kept anywhere."));
        body()->addWidget(field);
        auto* go = addButton(new Button{
            tr("Seal and save…"), {.icon = QStringLiteral("lock"), .look = Look::Primary}});
        go->setObjectName(QStringLiteral("sealAndSave"));
        connect(go, &QPushButton::clicked, this, [this, password, seal = std::move(seal)] {
            const QString chosen = password->text().trimmed();
            if (chosen.size() < kLeast)
                return say(tr("Use eight signs or more, or the password that was proposed."));
            accept();
            seal(chosen);
        });
    }

private:
    static constexpr int kLeast = 8;
};

} // namespace

QString spokenPassword()
{
    static const QString signs = QStringLiteral("abcdefghkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0) password += QLatin1Char{'-'};
        password += signs.at(static_cast<qsizetype>(
            QRandomGenerator::system()->bounded(static_cast<quint32>(signs.size()))));
    }
    return password;
}

void saveSheet(const PageContext& context, QWidget* parent, const Referral& referral)
{
    if (referral.proposal.transport != Transport::SealedFile)
        return makeAndSave(context, parent, referral.id, {});
    auto* dialog = new SealDialog{parent,
        [context, owner = QPointer<QWidget>{parent}, id = referral.id](const QString& password) {
            if (owner) makeAndSave(context, owner, id, password);
        }};
    dialog->open();
}

} // namespace waymark::ui
