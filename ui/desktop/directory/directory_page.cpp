// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/directory_page.h"

#include "app/workspace.h"
#include "directory/directory.h"
#include "ui/desktop/directory/case_dialog.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/filter_panel.h"
#include "ui/desktop/directory/import_dialog.h"
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

#include <QApplication>
#include <QClipboard>

#include <utility>

namespace waymark::ui {
namespace {

constexpr std::size_t kRows = 200;

ShownService shownOf(directory::Service service, const Clock& clock)
{
    const auto schedules = directory::schedulesOf(service.hsds, service.additions);
    const LocalTime now = clock.local(clock.now());
    ShownService shown{.service = std::move(service),
        .open = directory::openState(schedules, clock.now(), clock),
        .week = directory::weekOf(schedules, now.date, clock)};
    shown.today
        = static_cast<int>(std::chrono::weekday{std::chrono::sys_days{now.date}}.iso_encoding())
        - 1;
    for (const auto& row : schedules) {
        const auto to = parseDate(row.valid_to);
        if (!row.closed.empty() && to && *to >= now.date) shown.daysOff.push_back(row);
    }
    return shown;
}

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
    m_bench
        = new Workbench{QStringLiteral("directory"), {m_filters, 222}, middle(), {m_detail, 440}};
    columnIn(this, {}, 0)->addWidget(m_bench);
    wire();
}

QWidget* DirectoryPage::middle()
{
    auto* widget = plainWidget(Ground::Window);
    auto* column = columnIn(widget, {}, 0);
    auto* top = columnIn(column, 8);
    top->setContentsMargins(px(16), px(12), px(16), px(10));
    auto* head = rowIn(top);
    head->addWidget(label(tr("Directory"), Type::Title));
    head->addStretch();
    using office::Role;
    if (m_context.session.has(Role::Supervisor) || m_context.session.has(Role::Administrator)) {
        auto* take = new Button{tr("Import…"), {.icon = QStringLiteral("download")}};
        take->setObjectName(QStringLiteral("import"));
        connect(take, &Button::clicked, this, &DirectoryPage::import);
        head->addWidget(take);
    }
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
            if (const auto* hit = m_model->at(current.row())) open(hit->id);
        });
    connect(m_detail, &ServiceDetail::verifyWanted, this, &DirectoryPage::verify);
    connect(m_detail, &ServiceDetail::revealWanted, this, &DirectoryPage::reveal);
    connect(m_detail, &ServiceDetail::copyWanted, this, &DirectoryPage::copy);
    connect(m_detail, &ServiceDetail::suggestWanted, this, &DirectoryPage::refer);
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
        open(*id);
    }
    m_case = cases::CaseId::parse(fromQt(parameters.value(QStringLiteral("case")).toString()));
    m_search->setFocus();
    m_search->selectAll();
    loadLanguages();
    search();
}

void DirectoryPage::changed(const office::Change& change)
{
    if (change.kind != "service" && change.kind != "directory") return;
    search();
    reopen();
}

QList<PageShortcut> DirectoryPage::shortcuts() const
{
    return {{QKeySequence{Qt::CTRL | Qt::Key_F}, tr("Search the directory"),
        [this] { m_search->setFocus(); }}};
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
            show(std::move(answer));
            if (m_again) search();
        },
        [this] { m_running = false; });
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
    m_filters->setFreshness(answer.results.byFreshness);
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

void DirectoryPage::open(const directory::ServiceId& id)
{
    m_context.jobs.run(
        this,
        [id](app::Workspace& workspace) -> Result<ShownService> {
            auto found = workspace.directory().find(id);
            if (!found) return found.error();
            return shownOf(std::move(found).value(), workspace.clock());
        },
        [this](Result<ShownService> shown) {
            if (!shown) {
                m_detail->setProblem(errorText(shown.error()));
                return;
            }
            m_shown = shown->service;
            m_detail->show(std::move(shown).value());
        });
}

void DirectoryPage::reopen()
{
    if (m_shown) open(m_shown->id);
}

void DirectoryPage::verify(directory::VerifiedBy how)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, revision = m_shown->revision, how](
            app::Workspace& workspace) { return workspace.directory().verify(id, revision, how); },
        [this](const Result<directory::Verification>& verified) {
            if (!verified) {
                m_detail->setProblem(errorText(verified.error()));
                return;
            }
            m_context.shell.announce(tr("Checked today, with your name."));
            reopen();
            search();
        });
}

void DirectoryPage::reveal(const QString& reason)
{
    if (!m_shown) return;
    m_context.jobs.run(
        this,
        [id = m_shown->id, why = fromQt(reason)](
            app::Workspace& workspace) { return workspace.directory().reveal(id, why); },
        [this](const Result<std::vector<directory::hsds::Location>>& places) {
            if (!places) {
                m_detail->setProblem(errorText(places.error()));
                return;
            }
            QStringList lines;
            for (const auto& place : *places)
                for (const auto& address : place.addresses)
                    lines << toQt(address.address_1) + QStringLiteral(", ") + toQt(address.city);
            m_detail->setProblem({});
            m_detail->showAddress(lines);
        });
}

void DirectoryPage::copy()
{
    if (!m_shown) return;
    QStringList lines{toQt(m_shown->hsds.name)};
    if (const auto phone = directory::mainPhone(m_shown->hsds)) lines << toQt(phone->number);
    if (const auto place = directory::placeOf(m_shown->hsds);
        !place.empty() && !m_shown->additions.confidential)
        lines << toQt(place);
    QApplication::clipboard()->setText(lines.join(QLatin1Char{'\n'}));
    m_context.shell.announce(tr("Name and phone are on the clipboard."));
}

void DirectoryPage::refer()
{
    if (!m_shown) return;
    if (m_case) {
        referFor(*m_case);
        return;
    }
    auto* dialog = new CaseDialog{m_context.jobs, toQt(m_shown->hsds.name), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseDialog::chosen, this, &DirectoryPage::referFor);
    dialog->open();
}

void DirectoryPage::referFor(const cases::CaseId& id)
{
    QVariantMap parameters{
        {QStringLiteral("case"), toQt(id)}, {QStringLiteral("service"), toQt(m_shown->id)}};
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
