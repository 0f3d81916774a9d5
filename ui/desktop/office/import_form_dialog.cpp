// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/import_form_dialog.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/office/form_right_fields.h"
#include "ui/desktop/office/import_report.h"
#include "ui/desktop/office/path_field.h"
#include "ui/desktop/office/scoring_assignment.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"

#include <QCheckBox>
#include <QFile>

#include <algorithm>

namespace waymark::ui {

/// What the chosen files are, read on the storage thread.
struct FormSight {
    assessment::ReadForm read;
    std::optional<assessment::ScoringPreview> scoring;
};

struct FormPaths {
    QStringList files;
    QStringList sets;
    QString proof;
    QStringList signatures;
    QString key;
};

namespace {

/// The bytes of a file the worker chose.
Result<std::string> bytesOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, "file.not-readable", fromQt(path)};
    return file.readAll().toStdString();
}

Result<std::vector<std::string>> bytesOf(const QStringList& paths)
{
    std::vector<std::string> all;
    for (const auto& path : paths) {
        auto bytes = bytesOf(path);
        if (!bytes) return bytes.error();
        all.push_back(std::move(bytes).value());
    }
    return all;
}

Result<FormSight> sightOf(const QStringList& files, const QStringList& sets, const QString& scoring)
{
    const auto documents = bytesOf(files);
    if (!documents) return documents.error();
    const auto lists = bytesOf(sets);
    if (!lists) return lists.error();
    const auto library = assessment::readValueSets(lists.value());
    if (!library) return library.error();
    auto read = assessment::readForms(documents.value(), library.value());
    if (!read) return read.error();
    FormSight sight{std::move(read).value(), {}};
    if (scoring.isEmpty()) return sight;
    auto preview = assessment::previewScoring(sight.read.form, fromQt(scoring));
    if (!preview) return preview.error();
    sight.scoring = std::move(preview).value();
    return sight;
}

/// Reads what the paths name into what is to be taken in.
Result<void> fill(assessment::FormImport& wanted, const FormPaths& paths)
{
    auto documents = bytesOf(paths.files);
    if (!documents) return documents.error();
    wanted.documents = std::move(documents).value();
    auto lists = bytesOf(paths.sets);
    if (!lists) return lists.error();
    wanted.valueSets = std::move(lists).value();
    if (!paths.proof.isEmpty()) {
        auto bytes = bytesOf(paths.proof);
        if (!bytes) return bytes.error();
        wanted.right.proof = std::move(bytes).value();
    }
    if (paths.key.isEmpty() && paths.signatures.isEmpty()) return {};
    auto key = paths.key.isEmpty() ? Result{std::string{}} : bytesOf(paths.key);
    if (!key) return key.error();
    auto signatures = bytesOf(paths.signatures);
    if (!signatures) return signatures.error();
    wanted.signatures
        = assessment::FormSignatures{std::move(key).value(), std::move(signatures).value()};
    return {};
}

} // namespace

ImportFormDialog::ImportFormDialog(const PageContext& context, QWidget* parent)
    : Dialog{tr("Take in a form"), parent}
    , m_context{context}
    , m_go{new Button{tr("Take it in"), {.look = Look::Primary}}}
    , m_files{new PathField{"files", tr("Files"), PathField::Holds::Several}}
    , m_sets{new PathField{"sets", tr("Files with lists of answers"), PathField::Holds::Several}}
    , m_report{new ImportReport}
    , m_right{new FormRightFields{toQt(context.session.name)}}
    , m_signatures{new PathField{"signatures", tr("Signatures"), PathField::Holds::Several}}
    , m_key{new PathField{"publisherKey", tr("The publisher's key"), PathField::Holds::One}}
    , m_scoring{new ComboBox}
    , m_assignment{new ScoringAssignment}
    , m_anew{new QCheckBox{tr("Take it in as a new version")}}
{
    setMinimumWidth(px(720));
    auto* area = scrolling(makePage());
    body()->addWidget(area);
    // As high as the window allows; what does not fit is scrolled to.
    area->setMinimumHeight(qMin(px(600), parent->window()->height() - px(200)));
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setAutoDefault(false);
    addButton(m_go);
    m_anew->setObjectName(QStringLiteral("asNewVersion"));
    m_anew->hide();
    body()->addWidget(m_anew);
    connect(m_go, &QPushButton::clicked, this, &ImportFormDialog::go);
    connect(m_files, &PathField::edited, this, &ImportFormDialog::look);
    connect(m_sets, &PathField::edited, this, &ImportFormDialog::look);
    connect(m_scoring, &QComboBox::currentIndexChanged, this, &ImportFormDialog::look);
    m_files->focus();
}

QWidget* ImportFormDialog::makePage()
{
    auto* page = plainWidget();
    auto* column = columnIn(page, {0, 0, 12, 0}, 14);
    column->addWidget(
        paragraph(tr("A FHIR Questionnaire, or a licensed tool as JSON. Several files "
                     "of the same form in different languages become one form.")));
    column->addWidget(m_files);
    column->addWidget(m_report);
    m_sets->field()->setHint(tr("ValueSet, CodeSystem or Bundle; they are kept inside the form."));
    m_sets->setVisible(false);
    column->addWidget(m_sets);
    column->addWidget(m_right);
    m_signatures->field()->setHint(
        tr("Only if its publisher signs: one for each file, in the same order."));
    for (auto* field : {m_signatures, m_key}) {
        field->setVisible(false);
        column->addWidget(field);
    }
    column->addWidget(makeScoring());
    column->addWidget(m_assignment);
    column->addStretch();
    return page;
}

QWidget* ImportFormDialog::makeScoring()
{
    auto* holder = new QWidget;
    auto* row = rowIn(holder, {}, 16);
    m_scoring->setObjectName(QStringLiteral("scoring"));
    m_scoring->addItem(tr("As the form says itself"), QString{});
    for (const auto& one : assessment::shippedScorings())
        m_scoring->addItem(
            one.confirmed ? toQt(one.title) : tr("%1 (to be confirmed)").arg(toQt(one.title)),
            toQt(one.name));
    row->addWidget(new Field{tr("How it is added up"), m_scoring}, 1, Qt::AlignTop);
    m_compared = new Field{tr("Compared by whom, with what"), new LineEdit};
    m_compared->control()->setObjectName(QStringLiteral("compared"));
    row->addWidget(m_compared, 1, Qt::AlignTop);
    m_compared->setVisible(false);
    return holder;
}

/// Also which question is which item of the chosen scoring, to be looked at before it is attached.
void ImportFormDialog::look()
{
    const auto name = m_scoring->currentValue().toString();
    const auto all = assessment::shippedScorings();
    const auto chosen = std::ranges::find(all, fromQt(name), &assessment::ShippedScoring::name);
    m_compared->setVisible(chosen != all.end() && !chosen->confirmed);
    const auto files = m_files->paths();
    const auto sets = m_sets->paths();
    const auto wanted = QStringList{files} << QString{} << sets << name;
    if (wanted == m_seen) return; // only left, nothing typed
    m_seen = wanted;
    offerNewVersion(false);
    m_assignment->clear();
    m_report->clear();
    say({});
    if (files.isEmpty()) return;
    m_context.jobs.run(
        this, [files, sets, name](app::Workspace&) { return sightOf(files, sets, name); },
        [this, wanted](const Result<FormSight>& sight) {
            if (wanted == m_seen) showSight(sight);
        });
}

void ImportFormDialog::showSight(const Result<FormSight>& sight)
{
    if (!sight) return say(errorText(sight.error()));
    const auto& read = sight.value().read;
    m_files->field()->setProblem({});
    m_report->show(read);
    m_right->suggest(read);
    if (ImportReport::wantsSets(read)) m_sets->setVisible(true);
    for (auto* field : {m_signatures, m_key})
        field->setVisible(!read.holder.empty()); // a licensed tool
    if (sight.value().scoring) m_assignment->show(*sight.value().scoring);
}

FormPaths ImportFormDialog::paths() const
{
    return {m_files->paths(), m_sets->paths(), m_right->proofPath(), m_signatures->paths(),
        m_key->path()};
}

void ImportFormDialog::go()
{
    say({});
    m_files->field()->setProblem({});
    if (m_files->paths().isEmpty()) {
        m_files->field()->setProblem(tr("Choose the file of the form."));
        return m_files->focus();
    }
    if (!m_right->isComplete()) return;
    assessment::FormImport wanted{
        .documents = {}, .right = m_right->right(), .asNewVersion = m_anew->isChecked()};
    if (const auto scoring = m_scoring->currentValue().toString(); !scoring.isEmpty())
        wanted.scoring = assessment::ScoringChoice{.name = fromQt(scoring),
            .mapping = m_assignment->mapping(),
            .confirmedBy = fromQt(m_compared->as<QLineEdit>()->text().trimmed())};
    setBusy(true);
    m_context.jobs.run(
        this,
        [wanted, paths = paths()](
            app::Workspace& workspace) mutable -> Result<assessment::ImportedForm> {
            if (const auto filled = fill(wanted, paths); !filled) return filled.error();
            return assessment::FormLibrary{workspace.desk()}.import(wanted);
        },
        [this](const Result<assessment::ImportedForm>& done) { showDone(done); },
        [this] { setBusy(false); });
}

/// The version is here with other content: nothing is replaced, but a further one may come in.
void ImportFormDialog::offerNewVersion(bool offered)
{
    m_anew->setVisible(offered);
    if (offered)
        m_anew->setFocus(Qt::OtherFocusReason);
    else
        m_anew->setChecked(false);
}

void ImportFormDialog::showDone(const Result<assessment::ImportedForm>& done)
{
    setBusy(false);
    if (!done) {
        if (done.error().rule == Rule{"form.version-exists"}) offerNewVersion(true);
        const auto left = m_right->showProblems({done.error()});
        if (!left.empty()) say(errorText(left.front()));
        return;
    }
    QStringList languages;
    for (const auto& one : done.value().languages)
        languages << languageText(one.language);
    QStringList missing;
    for (const auto& remark : done.value().report.remarks)
        if (remark.weight != forms::LoadRemark::Weight::Note) missing << toQt(remark.construct);
    missing.removeDuplicates();
    auto words = tr("The form is taken in: %1.").arg(languages.join(QStringLiteral(", ")));
    if (!missing.isEmpty())
        words += QLatin1Char{' '}
            + tr("Not everything in it works here: %1.").arg(missing.join(QStringLiteral(", ")));
    Q_EMIT imported(words);
    accept();
}

} // namespace waymark::ui
