// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/import_form_dialog.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/office/scoring_assignment.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPointer>

#include <algorithm>

namespace waymark::ui {
namespace {

using assessment::FormRight;

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

QLineEdit* line(Field* field) { return field->as<QLineEdit>(); }

Field* addLine(QGridLayout* grid, int row, int column, const char* name, const QString& label)
{
    auto* field = new Field{label, new LineEdit};
    field->control()->setObjectName(QLatin1String{name});
    grid->addWidget(field, row, column, Qt::AlignTop);
    return field;
}

} // namespace

ImportFormDialog::ImportFormDialog(const PageContext& context, QWidget* parent)
    : Dialog{tr("Take in a form"), parent}
    , m_context{context}
    , m_go{new Button{tr("Take it in"), {.look = Look::Primary}}}
{
    setMinimumWidth(px(720));
    body()->addWidget(
        paragraph(tr("A FHIR Questionnaire, or a licensed tool as JSON. Several files "
                     "of the same form in different languages become one form.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    m_files = addPaths(grid, 0, "files", tr("Files"), true);
    addRight(grid);
    addScoring(grid);
    m_assignment = new ScoringAssignment;
    body()->addWidget(m_assignment);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setAutoDefault(false);
    addButton(m_go);
    connect(m_go, &QPushButton::clicked, this, &ImportFormDialog::go);
    connect(line(m_files), &QLineEdit::editingFinished, this, &ImportFormDialog::preview);
    groundChanged();
    line(m_files)->setFocus();
}

Field* ImportFormDialog::addPaths(
    QGridLayout* grid, int row, const char* name, const QString& label, bool several)
{
    auto* holder = new QWidget;
    auto* both = new QHBoxLayout{holder};
    both->setContentsMargins({});
    both->setSpacing(px(8));
    auto* field = new Field{label, new LineEdit};
    field->control()->setObjectName(QLatin1String{name});
    both->addWidget(field, 1);
    auto* choose = new Button{tr("Choose…"), {.icon = QStringLiteral("folder")}};
    choose->setObjectName(QLatin1String{name} + QStringLiteral("Choose"));
    choose->setAccessibleName(label + QStringLiteral(": ") + tr("Choose…"));
    choose->setAutoDefault(false);
    both->addWidget(choose, 0, Qt::AlignBottom);
    grid->addWidget(holder, row, 0, 1, 2);
    connect(choose, &QPushButton::clicked, this, [this, field, label, several] {
        auto* dialog = new QFileDialog{this, label};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::filesSelected, this, [this, field](const QStringList& paths) {
            line(field)->setText(paths.join(QStringLiteral("; ")));
            preview();
        });
        dialog->open();
    });
    return field;
}

void ImportFormDialog::addRight(QGridLayout* grid)
{
    m_ground = new ComboBox;
    m_ground->setObjectName(QStringLiteral("ground"));
    m_ground->addItem(tr("Somebody's permission"), static_cast<int>(FormRight::Ground::Licensed));
    m_ground->addItem(
        tr("Public domain or free licence"), static_cast<int>(FormRight::Ground::Free));
    m_ground->addItem(tr("Our own wording"), static_cast<int>(FormRight::Ground::Own));
    grid->addWidget(new Field{tr("We hold the right to use this"), m_ground}, 1, 0, Qt::AlignTop);
    m_words = addLine(grid, 1, 1, "right", tr("By which right"));
    m_words->setHint(tr("For example: licence 12 of 1 November"));
    m_by = addLine(grid, 2, 0, "by", tr("Who confirms it"));
    line(m_by)->setText(toQt(m_context.session.name));
    m_on = dateEdit(QDate::currentDate());
    m_on->setObjectName(QStringLiteral("on"));
    grid->addWidget(new Field{tr("On"), m_on}, 2, 1, Qt::AlignTop);
    m_proof = addPaths(grid, 3, "proof", tr("The document that proves it"), false);
    m_proof->setHint(tr("It is kept in the encrypted office."));
    m_holder = addLine(grid, 4, 0, "holder", tr("Whose the form is"));
    m_until = addLine(grid, 4, 1, "until", tr("Last day of the right"));
    line(m_until)->setPlaceholderText(QStringLiteral("2027-06-30"));
    m_note = addLine(grid, 5, 0, "note", tr("What must stand under blank copies"));
    m_blank = new QCheckBox{tr("Blank copies may be printed")};
    m_blank->setObjectName(QStringLiteral("blank"));
    grid->addWidget(m_blank, 5, 1, Qt::AlignBottom);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &ImportFormDialog::groundChanged);
}

void ImportFormDialog::addScoring(QGridLayout* grid)
{
    m_scoring = new ComboBox;
    m_scoring->setObjectName(QStringLiteral("scoring"));
    m_scoring->addItem(tr("As the form says itself"), QString{});
    for (const auto& one : assessment::shippedScorings())
        m_scoring->addItem(
            one.confirmed ? toQt(one.title) : tr("%1 (to be confirmed)").arg(toQt(one.title)),
            toQt(one.name));
    grid->addWidget(new Field{tr("How it is added up"), m_scoring}, 6, 0, Qt::AlignTop);
    m_compared = addLine(grid, 6, 1, "compared", tr("Compared by whom, with what"));
    connect(m_scoring, &QComboBox::currentIndexChanged, this, &ImportFormDialog::preview);
}

void ImportFormDialog::groundChanged()
{
    const bool licensed
        = m_ground->currentValue().toInt() == static_cast<int>(FormRight::Ground::Licensed);
    m_proof->parentWidget()->setVisible(licensed);
    m_holder->setVisible(licensed);
    m_until->setVisible(licensed);
    m_blank->setVisible(licensed);
    m_blank->setChecked(!licensed);
    m_compared->setVisible(false);
    preview();
}

QStringList ImportFormDialog::files() const
{
    QStringList paths;
    for (const auto& path : line(m_files)->text().split(QLatin1Char{';'}, Qt::SkipEmptyParts))
        paths << path.trimmed();
    return paths;
}

/// Which question is which item of the chosen scoring, to be looked at before it is attached.
void ImportFormDialog::preview()
{
    if (!m_assignment) return;
    const auto name = m_scoring->currentValue().toString();
    const auto all = assessment::shippedScorings();
    const auto chosen = std::ranges::find(all, fromQt(name), &assessment::ShippedScoring::name);
    m_compared->setVisible(chosen != all.end() && !chosen->confirmed);
    m_assignment->clear();
    if (name.isEmpty() || files().isEmpty()) return;
    m_context.jobs.run(
        this,
        [paths = files(), name = fromQt(name)](
            app::Workspace&) -> Result<assessment::ScoringPreview> {
            const auto documents = bytesOf(paths);
            if (!documents) return documents.error();
            return assessment::previewScoring(documents.value(), name);
        },
        [this](const Result<assessment::ScoringPreview>& read) {
            if (read)
                m_assignment->show(read.value());
            else
                say(errorText(read.error()));
        });
}

FormRight ImportFormDialog::right() const
{
    const auto text = [](Field* field) { return fromQt(line(field)->text().trimmed()); };
    FormRight right{.ground = static_cast<FormRight::Ground>(m_ground->currentValue().toInt()),
        .words = text(m_words),
        .confirmedBy = text(m_by),
        .confirmedOn = fromQt(m_on->date()),
        .licenceNote = text(m_note)};
    right.blankAllowed = m_blank->isChecked();
    if (right.ground != FormRight::Ground::Licensed) return right;
    right.holder = text(m_holder);
    right.entitledUntil = parseDate(text(m_until));
    right.proofName = fromQt(QFileInfo{line(m_proof)->text()}.fileName());
    return right;
}

void ImportFormDialog::go()
{
    say({});
    for (auto* field : {m_files, m_words, m_by, m_proof, m_until})
        field->setProblem({});
    if (files().isEmpty()) return m_files->setProblem(tr("Choose the file of the form."));
    const auto until = line(m_until)->text().trimmed();
    if (!until.isEmpty() && !parseDate(fromQt(until)))
        return m_until->setProblem(tr("Write the day as 2027-06-30."));
    assessment::FormImport wanted{.documents = {}, .right = right()};
    if (const auto scoring = m_scoring->currentValue().toString(); !scoring.isEmpty())
        wanted.scoring = assessment::ScoringChoice{.name = fromQt(scoring),
            .mapping = m_assignment->mapping(),
            .confirmedBy = fromQt(line(m_compared)->text().trimmed())};
    const auto proof = m_proof->isVisible() ? line(m_proof)->text().trimmed() : QString{};
    setBusy(true);
    m_context.jobs.run(
        this,
        [wanted, paths = files(), proof](
            app::Workspace& workspace) mutable -> Result<assessment::ImportedForm> {
            auto documents = bytesOf(paths);
            if (!documents) return documents.error();
            wanted.documents = std::move(documents).value();
            if (!proof.isEmpty()) {
                auto bytes = bytesOf(proof);
                if (!bytes) return bytes.error();
                wanted.right.proof = std::move(bytes).value();
            }
            return assessment::FormLibrary{workspace.desk()}.import(wanted);
        },
        [this](const Result<assessment::ImportedForm>& done) { show(done); },
        [this] { setBusy(false); });
}

void ImportFormDialog::show(const Result<assessment::ImportedForm>& done)
{
    setBusy(false);
    if (!done) {
        const auto left
            = showProblems({done.error()}, {{"right", m_words}, {"by", m_by}, {"proof", m_proof}});
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
