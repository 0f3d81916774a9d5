// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/forms_part.h"

#include "app/workspace.h"
#include "ui/desktop/assessment/builder_forms.h"
#include "ui/desktop/assessment/papers.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/office/import_form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/theme/icons.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <functional>

namespace waymark::ui {
namespace {

using assessment::FormLibrary;
using assessment::FormRow;

QString groundText(assessment::FormRight::Ground ground)
{
    using enum assessment::FormRight::Ground;
    switch (ground) {
    case Own: return FormsPart::tr("our own wording");
    case Free: return FormsPart::tr("public domain or free licence");
    case Licensed: break;
    }
    return FormsPart::tr("somebody's permission");
}

} // namespace

FormsPart::FormsPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_context{context}
    , m_papers{new Papers{context, this}}
    , m_model{new QStandardItemModel{this}}
{
    columnIn(this, {}, 0)
        ->addWidget(new Workbench{
            QStringLiteral("office-forms"), {}, makeList(), {makeDetail(), 360}, this});
}

QWidget* FormsPart::first() const { return m_table; }

QWidget* FormsPart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 16}, 12);
    auto* row = rowIn(column, 12);
    row->addWidget(
        paragraph(tr("Earlier answers always stay with the form they were given to.")), 1);
    if (session().has(office::Role::Supervisor)) {
        auto* fresh = new Button{tr("New form…"), {.icon = QStringLiteral("plus")}};
        fresh->setObjectName(QStringLiteral("makeForm"));
        row->addWidget(fresh, 0, Qt::AlignTrailing | Qt::AlignVCenter);
        connect(fresh, &QPushButton::clicked, this, &FormsPart::makeNew);
    }
    m_import = new Button{
        tr("Take in a form…"), {.icon = QStringLiteral("download"), .look = Look::Primary}};
    m_import->setObjectName(QStringLiteral("importForm"));
    row->addWidget(m_import, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    m_notice = new InlineNotice{Meaning::Settled};
    m_notice->setText({});
    column->addWidget(m_notice);
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Forms of the office"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    styleTable(m_table, QStringLiteral("officeForms"));
    column->addWidget(m_table, 1);
    connect(m_import, &QPushButton::clicked, this, &FormsPart::import);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid()) return;
            m_chosen = m_all.at(static_cast<std::size_t>(current.row())).id;
            showChosen();
        });
    return holder;
}

QWidget* FormsPart::makeDetail()
{
    auto* panel = plainWidget(Ground::Side);
    auto* column = columnIn(panel, {12, 12, 12, 12}, 12);
    m_title = paragraph({}, Type::Section, Tone::Text);
    column->addWidget(m_title);
    auto* chips = rowIn(column, 8);
    m_standing = new Chip{{}};
    chips->addWidget(m_standing);
    chips->addStretch();
    m_facts = new FactList{112};
    column->addWidget(m_facts);
    addActions(column);
    column->addStretch();
    return scrolling(panel);
}

void FormsPart::addActions(QBoxLayout* column)
{
    const auto add = [&](const QString& text, const char* icon, const char* name, auto action) {
        auto* button = new Button{text, {.icon = QLatin1String{icon}}};
        button->setObjectName(QLatin1String{name});
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    if (session().has(office::Role::Supervisor))
        add(tr("Change the form…"), "pencil", "changeForm", &FormsPart::change);
    m_blank = add(tr("Print a blank form…"), "printer", "printBlank", &FormsPart::printBlank);
    add(tr("Save the form as a file…"), "upload", "saveForm", &FormsPart::saveForm);
    m_proof = add(tr("Save the proof as a file…"), "file-text", "saveProof", &FormsPart::saveProof);
}

void FormsPart::load()
{
    struct Loaded {
        Date today;
        std::vector<FormRow> forms;
    };
    jobs().run(
        this,
        [](app::Workspace& workspace) {
            auto& desk = workspace.desk();
            return Loaded{desk.clock().today(), FormLibrary{desk}.forms()};
        },
        [this](const Loaded& loaded) {
            m_today = loaded.today;
            m_all = loaded.forms;
            show();
        });
}

ChipValue FormsPart::standingOf(const FormRow& form) const
{
    if (form.shipped) return {tr("Comes with Waymark"), QStringLiteral("check"), Meaning::Plain};
    if (form.right && m_today && form.right->endedBy(*m_today))
        return {tr("Right has ended"), QStringLiteral("alert"), Meaning::Attention};
    if (form.right && form.right->ground == assessment::FormRight::Ground::Own)
        return {tr("Our own version"), QStringLiteral("pencil"), Meaning::Settled};
    return {tr("Taken in"), QStringLiteral("check"), Meaning::Settled};
}

void FormsPart::show()
{
    const QSignalBlocker quiet{m_table->selectionModel()};
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Form"), tr("Version"), tr("Languages"), tr("Standing")});
    int row = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const FormRow& form = m_all[i];
        if (form.id == m_chosen) row = static_cast<int>(i);
        const auto open
            = std::ranges::count(form.languages, false, &assessment::FormLanguage::confirmed);
        const auto standing = standingOf(form);
        m_model->appendRow(
            {new QStandardItem{toQt(form.title)}, new QStandardItem{isolated(toQt(form.version))},
                new QStandardItem{open == 0
                        ? QString::number(form.languages.size())
                        : tr("%1, %2 to be confirmed").arg(form.languages.size()).arg(open)},
                new QStandardItem{icon(standing.icon, standing.meaning), standing.text}});
    }
    m_table->setColumnWidth(0, px(280));
    m_table->setColumnWidth(1, px(90));
    m_table->setColumnWidth(2, px(180));
    if (m_all.empty()) return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_chosen = m_all.at(static_cast<std::size_t>(row)).id;
    showChosen();
}

const FormRow* FormsPart::chosen() const
{
    const auto found
        = std::ranges::find_if(m_all, [&](const FormRow& form) { return form.id == m_chosen; });
    return found == m_all.end() ? nullptr : &*found;
}

void FormsPart::showChosen()
{
    const FormRow* form = chosen();
    if (!form) return;
    m_title->setText(toQt(form->title));
    m_standing->setValue(standingOf(*form));
    m_facts->clear();
    QStringList confirmed;
    QStringList open;
    for (const auto& one : form->languages)
        (one.confirmed ? confirmed : open) << languageText(one.language);
    const auto comma = QStringLiteral(", ");
    if (!confirmed.isEmpty()) m_facts->add(tr("Languages"), confirmed.join(comma).toHtmlEscaped());
    if (!open.isEmpty()) m_facts->add(tr("To be confirmed"), open.join(comma).toHtmlEscaped());
    m_facts->add(tr("Name"), isolated(toQt(form->url)).toHtmlEscaped());
    if (form->right) showRight(*form->right);
    if (!form->publisher.empty())
        m_facts->add(tr("Signed with"), isolated(toQt(form->publisher)).toHtmlEscaped());
    m_proof->setVisible(form->right && !form->right->proofName.empty());
    m_blank->setEnabled(!form->right
        || (form->right->blankAllowed && !(m_today && form->right->endedBy(*m_today))));
}

void FormsPart::showRight(const assessment::FormRight& right)
{
    m_facts->add(tr("Right"), groundText(right.ground));
    m_facts->add(tr("By which"), toQt(right.words).toHtmlEscaped());
    auto who = toQt(right.confirmedBy);
    if (right.confirmedOn) who += QStringLiteral(", ") + longDate(toQt(*right.confirmedOn));
    m_facts->add(tr("Confirmed by"), who.toHtmlEscaped());
    if (!right.holder.empty()) m_facts->add(tr("Whose it is"), toQt(right.holder).toHtmlEscaped());
    if (right.entitledUntil) m_facts->add(tr("Until"), longDate(toQt(*right.entitledUntil)));
    if (!right.licenceNote.empty())
        m_facts->add(tr("On blank copies"), toQt(right.licenceNote).toHtmlEscaped());
    if (!right.blankAllowed) m_facts->add(tr("Blank copies"), tr("not allowed"));
}

void FormsPart::import()
{
    m_notice->setText({});
    auto* dialog = new ImportFormDialog{m_context, this};
    connect(dialog, &ImportFormDialog::imported, this, [this](const QString& words) {
        m_notice->setText(words.toHtmlEscaped());
        load();
    });
    dialog->open();
}

void FormsPart::makeNew()
{
    auto* dialog = new NewFormDialog{
        [this](const QString& name, const QString& language) {
            shell().open(QStringLiteral("form-builder"),
                {{QStringLiteral("new"), name}, {QStringLiteral("language"), language}});
        },
        this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FormsPart::change()
{
    if (m_chosen)
        shell().open(QStringLiteral("form-builder"), {{QStringLiteral("form"), toQt(*m_chosen)}});
}

void FormsPart::printBlank()
{
    if (m_chosen) m_papers->blankForm(*m_chosen);
}

void FormsPart::saveForm()
{
    if (!m_chosen) return;
    jobs().run(
        this,
        [id = *m_chosen](app::Workspace& workspace) -> Result<std::string> {
            const auto form = FormLibrary{workspace.desk()}.load(id);
            if (!form) return form.error();
            return toJson(*form.value());
        },
        [this](const Result<std::string>& bytes) {
            if (!bytes) return shell().announce(errorText(bytes.error()));
            m_papers->save(tr("Save the form"), QStringLiteral("form.json"),
                QByteArray::fromStdString(bytes.value()));
        });
}

void FormsPart::saveProof()
{
    if (!m_chosen) return;
    jobs().run(
        this,
        [id = *m_chosen](
            app::Workspace& workspace) { return FormLibrary{workspace.desk()}.proof(id); },
        [this](const Result<assessment::FormRight>& right) {
            if (!right) return shell().announce(errorText(right.error()));
            m_papers->save(tr("Save the proof"), toQt(right.value().proofName),
                QByteArray::fromStdString(right.value().proof));
        });
}

} // namespace waymark::ui
