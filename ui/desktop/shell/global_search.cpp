// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/global_search.h"

#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/language.h"

#include "app/workspace.h"
#include "base/fold.h"
#include "cases/case_list.h"
#include "directory/directory.h"
#include "leaflets/leaflet.h"

#include <QKeyEvent>

namespace waymark::ui {
namespace {

constexpr std::size_t kEach = 6;

struct LeafletHit {
    std::string id;
    std::string title;
    std::string summary;
};

struct Found {
    std::vector<cases::CaseRow> cases;
    std::vector<directory::Hit> services;
    std::vector<LeafletHit> leaflets;
};

/// Leaflets whose title in the interface's language, or its closest, holds what was typed.
std::vector<LeafletHit> leafletsFor(
    const leaflets::Library& library, const std::string& words, const std::string& language)
{
    const std::string wanted = fold(words);
    std::vector<LeafletHit> found;
    for (const std::string& id : library.ids()) {
        const auto* leaflet = library.closest(id, language);
        if (leaflet && found.size() < kEach
            && fold(leaflet->title).find(wanted) != std::string::npos)
            found.push_back({id, leaflet->title, leaflet->summary});
    }
    return found;
}

bool matches(const QString& name, const QString& typed)
{
    return toQt(fold(fromQt(name))).contains(toQt(fold(fromQt(typed))));
}

} // namespace

namespace {

GlobalSearch::Entry entry(const QString& text, const std::string& second, const char* icon,
    const char* page, const char* parameter, const QString& id)
{
    return {.text = text,
        .second = toQt(second),
        .icon = QLatin1String{icon},
        .page = QLatin1String{page},
        .parameters = {{QLatin1String{parameter}, id}},
        .command = {}};
}

QList<GlobalSearch::Entry> rowsOf(const std::vector<cases::CaseRow>& found)
{
    QList<GlobalSearch::Entry> list;
    for (const auto& row : found)
        list << entry(isolated(toQt(row.reference)) + QStringLiteral("  ") + toQt(row.displayName),
            row.nextStep, "folder", "case", "case", toQt(row.id));
    return list;
}

QList<GlobalSearch::Entry> rowsOf(const std::vector<directory::Hit>& found)
{
    QList<GlobalSearch::Entry> list;
    for (const auto& hit : found)
        list << entry(toQt(hit.name), hit.place, "map-pin", "directory", "service", toQt(hit.id));
    return list;
}

QList<GlobalSearch::Entry> rowsOf(const std::vector<LeafletHit>& found)
{
    QList<GlobalSearch::Entry> list;
    for (const auto& hit : found)
        list << entry(
            toQt(hit.title), hit.summary, "file-text", "leaflets", "leaflet", toQt(hit.id));
    return list;
}

} // namespace

GlobalSearch::GlobalSearch(
    JobRunner& jobs, SearchField& field, QList<const PageEntry*> pages, QWidget* over)
    : QFrame{over}
    , m_jobs{jobs}
    , m_field{field}
    , m_pages{std::move(pages)}
    , m_list{new RowList{tr("Found"), this}}
    , m_model{new QStandardItemModel{this}}
{
    setObjectName(QStringLiteral("globalResults"));
    setProperty("card", true);
    columnIn(this, {1, 4, 1, 4}, 0)->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field.setList(m_list);
    m_field.installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &GlobalSearch::search);
    connect(m_list, &QListView::activated, this, &GlobalSearch::open);
    connect(m_list, &QListView::clicked, this, &GlobalSearch::open);
    hide();
}

QList<GlobalSearch::Entry> GlobalSearch::commandsFor(const QString& text) const
{
    QList<Entry> all;
    for (const auto* page : m_pages)
        if (*page->rail && std::string_view{page->rail} == page->id)
            all << Entry{.text = nameOf(*page),
                .second = {},
                .icon = QLatin1String{page->icon},
                .page = QLatin1String{page->id},
                .parameters = {},
                .command = {}};
    const auto command = [&](const QString& words, const char* icon, const char* name) {
        all << Entry{.text = words,
            .second = {},
            .icon = QLatin1String{icon},
            .page = {},
            .parameters = {},
            .command = QLatin1String{name}};
    };
    command(tr("Lock"), "lock", "lock");
    command(tr("Privacy screen"), "eye-off", "privacy");
    command(tr("Sign out"), "door", "sign-out");
    command(tr("Light or dark"), "moon", "theme");
    command(tr("Larger text"), "zoom-in", "larger");
    command(tr("Smaller text"), "zoom-in", "smaller");
    all.removeIf([&](const Entry& entry) { return !matches(entry.text, text); });
    return all.mid(0, kEach);
}

void GlobalSearch::search(const QString& text)
{
    const int asked = ++m_asked;
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        close();
        return;
    }
    m_jobs.run(
        this,
        [words = fromQt(typed), language = fromQt(currentLanguage())](app::Workspace& workspace) {
            auto& desk = workspace.desk();
            return Found{cases::CaseList{desk}.search(words, kEach),
                directory::Directory{desk}.search({.text = words, .limit = kEach}).hits,
                leafletsFor(workspace.library(), words, language)};
        },
        [this, asked, typed](const Found& found) {
            if (asked != m_asked) return;
            m_model->clear();
            m_entries.clear();
            show(tr("Cases"), rowsOf(found.cases));
            show(tr("Services"), rowsOf(found.services));
            show(tr("Leaflets"), rowsOf(found.leaflets));
            show(tr("Commands"), commandsFor(typed));
            if (m_entries.isEmpty()) show(tr("Nothing found"), {Entry{}});
            for (int i = 0; i < m_model->rowCount(); ++i)
                if (m_model->item(i)->isEnabled()) {
                    m_list->setCurrentIndex(m_model->index(i, 0));
                    break;
                }
            place();
        });
}

void GlobalSearch::show(const QString& heading, const QList<Entry>& entries)
{
    if (entries.isEmpty()) return;
    auto* head = new QStandardItem{heading};
    head->setData(true, HeadingRole);
    head->setFlags(Qt::NoItemFlags);
    m_model->appendRow(head);
    for (const auto& entry : entries) {
        if (entry.text.isEmpty()) continue;
        auto* item = new QStandardItem{entry.text};
        item->setData(entry.second, SecondLineRole);
        item->setData(entry.icon, IconRole);
        item->setData(m_entries.size(), ValueRole);
        m_model->appendRow(item);
        m_entries << entry;
    }
}

void GlobalSearch::place()
{
    auto* over = parentWidget();
    const QPoint at = m_field.mapTo(over, QPoint{0, m_field.height() + px(4)});
    int height = px(10);
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += m_list->sizeHintForRow(i);
    const int wide = qMax(m_field.width(), px(420));
    const int left
        = layoutDirection() == Qt::RightToLeft ? at.x() + m_field.width() - wide : at.x();
    setGeometry(left, at.y(), wide, qMin(height, over->height() - at.y() - px(24)));
    QFrame::show();
    raise();
}

void GlobalSearch::open(const QModelIndex& index)
{
    if (!index.isValid() || !index.data(ValueRole).isValid()) return;
    const Entry entry = m_entries.value(index.data(ValueRole).toInt());
    m_field.clear();
    close();
    if (!entry.page.isEmpty()) Q_EMIT pageWanted(entry.page, entry.parameters);
    if (!entry.command.isEmpty()) Q_EMIT commandWanted(entry.command);
}

void GlobalSearch::close()
{
    ++m_asked;
    hide();
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_field && event->type() == QEvent::FocusOut && !m_list->hasFocus()) hide();
    if (watched == &m_field && event->type() == QEvent::FocusIn && !m_field.text().isEmpty())
        search(m_field.text());
    return QFrame::eventFilter(watched, event);
}

} // namespace waymark::ui
