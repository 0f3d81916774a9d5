// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/papers.h"

#include "app/workspace.h"
#include "assessment/form_document.h"
#include "assessment/form_library.h"
#include "assessment/summary.h"
#include "typeset/typesetter.h"
#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"

#include <QLocale>
#include <QSaveFile>

namespace waymark::ui {
namespace {

constexpr Rule kNotNow{"summary.guard-not-now"};

/// Documents exist in these; what the interface speaks else is made in English.
std::string documentLanguage()
{
    const auto known = assessment::Summaries::languages();
    const std::string own = formLanguage().substr(0, 2);
    return std::ranges::find(known, own) == known.end() ? "en" : own;
}

} // namespace

Papers::Papers(const PageContext& context, QWidget* parent)
    : QObject{parent}
    , m_context{context}
    , m_parent{parent}
{
}

QList<std::pair<QString, QString>> Papers::languages()
{
    QList<std::pair<QString, QString>> all;
    const auto own = toQt(documentLanguage());
    for (const auto& language : assessment::Summaries::languages()) {
        const QString code = toQt(language);
        const std::pair entry{code, languageName(code)};
        if (code == own)
            all.prepend(entry);
        else
            all.append(entry);
    }
    return all;
}

void Papers::blankForm(assessment::FormId form)
{
    make(tr("form") + QStringLiteral(".pdf"),
        [form](app::Workspace& workspace, const auto&) -> Result<typeset::Document> {
            assessment::FormLibrary library{workspace.desk()};
            const auto note = library.noteForBlank(form);
            if (!note) return note.error();
            const auto loaded = library.load(form);
            if (!loaded) return loaded.error();
            const auto language = documentLanguage();
            return assessment::blankForm(**loaded,
                {.language = language,
                    .office = workspace.office().name,
                    .producedAt = workspace.clock().now(),
                    .right = *note});
        });
}

void Papers::answers(assessment::AssessmentId assessment)
{
    make(tr("answers") + QStringLiteral(".pdf"),
        [assessment](app::Workspace& workspace, const std::optional<std::string>& override) {
            return assessment::Summaries{workspace.desk()}.exportAnswers(
                assessment, documentLanguage(), override);
        });
}

void Papers::summary(assessment::AssessmentId assessment, const QString& language)
{
    make(tr("summary") + QStringLiteral(".pdf"),
        [assessment, language = fromQt(language)](
            app::Workspace& workspace, const std::optional<std::string>& override) {
            return assessment::Summaries{workspace.desk()}.exportTo(assessment, language, override);
        });
}

void Papers::make(const QString& fileName, Make document, std::optional<std::string> override)
{
    m_context.jobs.run(
        this,
        [document, override](app::Workspace& workspace) -> Result<typeset::Pdf> {
            const auto made = document(workspace, override);
            if (!made) return made.error();
            return workspace.typesetter().typeset(*made, typeset::standardStyle());
        },
        [this, fileName, document](const Result<typeset::Pdf>& pdf) {
            if (pdf)
                return save(tr("Save as PDF"), fileName, QByteArray::fromStdString(pdf->bytes));
            if (pdf.error().rule != kNotNow) {
                m_context.shell.announce(errorText(pdf.error()));
                return;
            }
            ask(m_parent, {.title = tr("Not now"), .label = errorText(pdf.error())},
                [this, fileName, document](
                    const QString& why) { make(fileName, document, fromQt(why)); });
        });
}

void Papers::save(const QString& title, const QString& fileName, const QByteArray& bytes)
{
    askWhereToSave(m_parent, title, fileName, [this, bytes](const QString& path) {
        QSaveFile file{path};
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_context.shell.announce(written
                ? tr("Saved. Keep it where only those may read it who should.")
                : tr("The file could not be written. Choose another folder."));
    });
}

} // namespace waymark::ui
