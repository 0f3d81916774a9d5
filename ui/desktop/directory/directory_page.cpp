// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/directory_page.h"

#include "app/workspace.h"
#include "directory/directory.h"
#include "directory/gaps.h"
#include "ui/desktop/directory/case_dialog.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/filter_panel.h"
#include "ui/desktop/directory/import_dialog.h"
#include "ui/desktop/directory/service_acts.h"
#include "ui/desktop/directory/service_model.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/shell/page_registry.h"

#include <utility>

namespace waymark::ui {
namespace {

constexpr std::size_t kRows = 200;

} // namespace

DirectoryPage::DirectoryPage(const PageContext& context)
    : m_context{context}
{
    for (const PageEntry& entry : pageRegistry())
        if (QLatin1String{entry.id} == QLatin1String{"referral"} && mayUse(entry, context.session))
            m_mayRefer = true;
    m_filters = new FilterPanel;
    m_detail = new ServiceDetail;
    m_detail->setMayRefer(m_mayRefer);
    m_acts = new ServiceActs{context, m_detail, this};
    m_bench
        = new Workbench{QStringLiteral("directory"), {m_filters, 222}, middle(), {m_detail, 440}};
    columnIn(this, {}, 0)->addWidget(m_bench);
    wire();
}

void DirectoryPage::addHead(QVBoxLayout* top)
{
    auto* head = rowIn(top);
    head->addWidget(label(tr("Directory"), Type::Title));
    head->addStretch();
    auto* add = new Button{tr("Add a service"), {.icon = QStringLiteral("plus")}};
    add->setObjectName(QStringLiteral("addService"));
    connect(add, &Button::clicked, this,
        [this] { m_context.shell.open(QStringLiteral("service-editor")); });
    head->addWidget(add);
    auto* keep = new IconButton{QStringLiteral("refresh"), tr("Keep the directory true")};
    keep->setObjectName(QStringLiteral("keepTrue"));
    connect(keep, &IconButton::clicked, this,
        [this] { m_context.shell.open(QStringLiteral("directory-upkeep")); });
    head->addWidget(keep);
    using office::Role;
    if (m_context.session.has(Role::Supervisor) || m_context.session.has(Role::Administrator)) {
        auto* take = new IconButton{QStringLiteral("download"), tr("Import…")};
        take->setObjectName(QStringLiteral("import"));
        connect(take, &IconButton::clicked, this, &DirectoryPage::import);
        head->addWidget(take);
    }
}

QWidget* DirectoryPage::middle()
{
    auto* widget = plainWidget(Ground::Window);
    auto* column = columnIn(widget, {}, 0);
    auto* top = columnIn(column, 8);
    top->setContentsMargins(px(16), px(12), px(16), px(10));
    addHead(top);
    m_search = new SearchField{tr("Name, need, place or language")};
    m_search->setObjectName(QStringLiteral("directorySearch"));
    m_search->setAccessibleName(tr("Search the directory"));
    top->addWidget(m_search);
    m_model = new ServiceModel{this};
    m_list = new RowList{tr("Services")};
    m_list->setObjectName(QStringLiteral("services"));
    m_list->setModel(m_model);
    m_search->setList(m_list);
    column->addWidget(m_list, 1);
    m_nothing = plainWidget(Ground::Window);
    m_nothing->hide();
    auto* nothing = columnIn(m_nothing, {16, 48, 16, 16}, 12);
    m_empty = new EmptyState{{}};
    nothing->addWidget(m_empty);
    m_looser = columnIn(nothing, 8);
    nothing->addStretch();
    column->addWidget(m_nothing, 1);
    auto* foot = plainWidget(Ground::Window);
    rowIn(foot, {16, 8, 16, 10})
        ->addWidget(keyLine({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")}}));
    column->addWidget(foot);
    return widget;
}

void DirectoryPage::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &DirectoryPage::search);
    connect(m_filters, &FilterPanel::changed, this, &DirectoryPage::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (const auto* hit = m_model->at(current.row())) m_acts->open(hit->id);
        });
    connect(m_acts, &ServiceActs::changed, this, &DirectoryPage::search);
    connect(m_acts, &ServiceActs::suggestWanted, this, &DirectoryPage::refer);
}

void DirectoryPage::activate(const QVariantMap& parameters)
{
    if (const QString text = parameters.value(QStringLiteral("text")).toString(); !text.isEmpty())
        m_search->setText(text);
    if (const auto need
        = directory::parseNeed(fromQt(parameters.value(QStringLiteral("need")).toString())))
        m_filters->setNeed(need);
    if (const auto id = directory::ServiceId::parse(
            fromQt(parameters.value(QStringLiteral("service")).toString()))) {
        m_wanted = id;
        m_acts->open(*id);
    }
    m_case = cases::CaseId::parse(fromQt(parameters.value(QStringLiteral("case")).toString()));
    m_acts->setCase(m_case);
    m_search->setFocus();
    m_search->selectAll();
    loadLanguages();
    search();
}

void DirectoryPage::changed(const office::Change& change)
{
    if (change.kind != "service" && change.kind != "directory") return;
    search();
    m_acts->reopen();
}

QList<PageShortcut> DirectoryPage::shortcuts() const
{
    auto* self = const_cast<DirectoryPage*>(this);
    return {{QKeySequence{Qt::CTRL | Qt::Key_F}, tr("Search the directory"),
                [this] { m_search->setFocus(); }},
        {QKeySequence{QStringLiteral("W")}, tr("Something is wrong with this entry"),
            [self] { self->m_detail->askWhatIsWrong(); }},
        {QKeySequence{QStringLiteral("Alt+W")}, tr("The same, while typing"),
            [self] { self->m_detail->askWhatIsWrong(); }}};
}

QString DirectoryPage::help() const
{
    return tr("Type a name, a need, a place or a language; filters narrow the list. Green was "
              "checked here in the "
              "last 90 days, amber in the last 180; ask first before you give out an older number. "
              "Addresses of "
              "shelters stay hidden.");
}

QList<QWidget*> DirectoryPage::parts() const { return m_bench->parts(); }

void DirectoryPage::loadLanguages()
{
    m_context.jobs.run(
        this, [](app::Workspace& workspace) { return workspace.directory().languages(); },
        [this](const std::vector<std::string>& codes) { m_filters->setLanguages(codes); });
}

void DirectoryPage::search()
{
    // One search at a time; what was typed meanwhile is asked for when it comes back.
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    directory::Query query = m_filters->query();
    query.text = fromQt(m_search->text());
    query.limit = kRows;
    m_context.jobs.run(
        this,
        [query, near = fromQt(m_filters->near()), boxes = m_filters->hasBoxes()](
            app::Workspace& workspace) {
            return answerTo(workspace.directory(), query, near, boxes);
        },
        [this](DirectoryAnswer answer) {
            m_running = false;
            if (!m_again) count(answer.query);
            show(std::move(answer));
            if (m_again) search();
        },
        [this] { m_running = false; });
}

/// The counts beside the filters come after the list, so that no key waits for them.
void DirectoryPage::count(const directory::Query& query)
{
    m_context.jobs.run(
        this, [query](app::Workspace& workspace) { return workspace.directory().facets(query); },
        [this](const directory::Facets& facets) { m_filters->setFacets(facets); });
}

void DirectoryPage::show(DirectoryAnswer answer)
{
    const QLocale locale;
    const auto number
        = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString found = number(answer.results.found);
    if (answer.results.foundMore) found += QLatin1Char{'+'};
    QString note = isolated(tr("%1 of %2").arg(found, number(answer.results.inDirectory)));
    if (!answer.results.correctedText.empty())
        note = tr("%1 for “%2”").arg(note, toQt(answer.results.correctedText));
    m_search->setNote(note);
    m_filters->setPlaceKnown(answer.placeKnown);
    const auto* chosen = m_model->at(m_list->currentIndex().row());
    // Typing begins at the best one again; news from elsewhere leaves the choice alone.
    const bool sameWords = std::exchange(m_answered, m_search->text()) == m_search->text();
    const auto keep = m_wanted ? m_wanted
        : chosen && sameWords  ? std::optional{chosen->id}
                               : std::nullopt;
    const bool any = !answer.results.hits.empty();
    m_model->setHits(std::move(answer.results.hits));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any) {
        showEmpty(answer);
        if (!m_wanted) m_detail->showNothing();
        return;
    }
    const int row = keep ? m_model->rowOf(*keep) : -1;
    if (!m_wanted || row >= 0) m_list->setCurrentIndex(m_model->index(std::max(0, row)));
    m_wanted.reset();
}

void DirectoryPage::showEmpty(const DirectoryAnswer& answer)
{
    clear(m_looser);
    if (answer.results.inDirectory == 0) {
        m_empty->setSentence(
            tr("The directory holds the services you can refer to. It begins with an import."));
        return;
    }
    const auto query = m_filters->query();
    const bool near = !m_filters->near().isEmpty() && answer.placeKnown;
    if (near && !query.language.empty())
        m_empty->setSentence(
            tr("Nothing within %1 in %2")
                .arg(kilometresText(query.withinKm), languageText(query.language)));
    else if (near)
        m_empty->setSentence(tr("Nothing within %1").arg(kilometresText(query.withinKm)));
    else
        m_empty->setSentence(tr("No service fits what you ask for."));
    for (const auto& [what, count] : answer.wider) {
        QString text;
        switch (what) {
        case Loosen::Place: text = tr("Anywhere (%1)"); break;
        case Loosen::Language: text = tr("In any language (%1)"); break;
        case Loosen::Need: text = tr("For any need (%1)"); break;
        case Loosen::Boxes: text = tr("Without “only services that” (%1)"); break;
        }
        auto* button = new Button{text.arg(count)};
        connect(button, &Button::clicked, this, [this, which = what] { loosen(which); });
        m_looser->addWidget(button, 0, Qt::AlignHCenter);
    }
    if (!query.need && query.language.empty() && m_filters->near().isEmpty()) return;
    auto* gap = new Button{tr("Note this gap"), {.icon = QStringLiteral("flag")}};
    gap->setObjectName(QStringLiteral("noteGap"));
    gap->setToolTip(
        tr("Counts need, place and language in the report of gaps; nothing about a person"));
    connect(gap, &Button::clicked, this, &DirectoryPage::noteGap);
    m_looser->addWidget(gap, 0, Qt::AlignHCenter);
}

void DirectoryPage::loosen(Loosen what)
{
    switch (what) {
    case Loosen::Place: m_filters->clearPlace(); break;
    case Loosen::Language: m_filters->clearLanguage(); break;
    case Loosen::Need: m_filters->clearNeed(); break;
    case Loosen::Boxes: m_filters->clearBoxes(); break;
    }
    m_search->setFocus();
}

void DirectoryPage::noteGap()
{
    const auto query = m_filters->query();
    // What was typed may be a name, so only the filters are noted.
    const directory::Gap gap{query.need, fromQt(m_filters->near()), query.language};
    m_context.jobs.run(
        this,
        [gap](app::Workspace& workspace) { return directory::Gaps{workspace.desk()}.note(gap); },
        [this](const Result<void>& noted) {
            m_context.shell.announce(
                noted ? tr("Noted. It counts in the report of gaps.") : errorText(noted.error()));
        });
}

void DirectoryPage::refer()
{
    if (!m_acts->shown()) return;
    if (m_case) {
        referFor(*m_case);
        return;
    }
    auto* dialog = new CaseDialog{m_context.jobs,
        {tr("Suggest for which case?"),
            tr("The referral for %1 opens with this case; nothing is sent yet.")
                .arg(toQt(m_acts->shown()->hsds.name)),
            tr("Open the referral"), QStringLiteral("send")},
        this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::chosen, this, &DirectoryPage::referFor);
    dialog->open();
}

void DirectoryPage::referFor(const cases::CaseId& id)
{
    QVariantMap parameters{
        {QStringLiteral("case"), toQt(id)}, {QStringLiteral("service"), toQt(m_acts->shown()->id)}};
    if (const auto need = m_filters->query().need)
        parameters.insert(QStringLiteral("need"), toQt(code(*need)));
    m_context.shell.open(QStringLiteral("referral"), parameters);
}

void DirectoryPage::import()
{
    auto* dialog = new ImportDialog{m_context.jobs, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        loadLanguages();
        search();
    });
    dialog->open();
}

std::unique_ptr<Page> makeDirectoryPage(const PageContext& context)
{
    return std::make_unique<DirectoryPage>(context);
}

} // namespace waymark::ui
