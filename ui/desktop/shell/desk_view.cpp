// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/desk_view.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/shell/global_search.h"
#include "ui/desktop/shell/help_sheet.h"
#include "ui/desktop/shell/rail.h"
#include "ui/desktop/shell/role_text.h"
#include "ui/desktop/shell/settings.h"
#include "ui/desktop/shell/toast.h"
#include "ui/desktop/shell/top_bar.h"
#include "ui/desktop/theme/theme.h"

#include <QShortcut>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr qsizetype kHistory = 50;

const PageEntry* entryOf(const QString& id)
{
    const auto& all = pageRegistry();
    const auto found = std::ranges::find_if(
        all, [&](const PageEntry& entry) { return id == QLatin1String{entry.id}; });
    return found == all.end() ? nullptr : &*found;
}

Workbench* drawerOf(const QWidget* part)
{
    auto* bench = qobject_cast<Workbench*>(part->parentWidget());
    return bench && bench->isNarrow() ? bench : nullptr;
}

} // namespace

DeskView::DeskView(JobRunner& jobs, DeskFacts facts, QWidget* parent)
    : QWidget{parent}
    , m_jobs{jobs}
    , m_facts{std::move(facts)}
    , m_rail{new Rail{this}}
    , m_topBar{new TopBar{this}}
    , m_stack{new QStackedWidget{this}}
    , m_toast{new Toast{this}}
{
    setGround(this, Ground::Window);
    auto* row = rowIn(this, {}, 0);
    row->addWidget(m_rail);
    auto* column = columnIn(row, 0);
    row->setStretch(1, 1);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    m_topBar->setWho(toQtName(m_facts.session), roleText(m_facts.session));
    m_topBar->setTraining(m_facts.training);
    m_topBar->setNewContact(
        m_facts.session.has(office::Role::Worker) || m_facts.session.has(office::Role::Supervisor));
    m_rail->setOffice(m_facts.office, m_facts.footLines);
    std::vector<const PageEntry*> inRail;
    for (const auto* entry : usable())
        if (std::string_view{entry->rail} == entry->id) inRail.push_back(entry);
    m_rail->setEntries(inRail);
    connect(&theme(), &Theme::changed, this, &DeskView::arrange);
    connect(m_rail, &Rail::chosen, this, &DeskView::choose);
    connect(m_topBar, &TopBar::newContact, this, [this] { open(QStringLiteral("contact")); });
    connect(m_topBar, &TopBar::privacy, this, &DeskView::privacyWanted);
    connect(m_topBar, &TopBar::lock, this, &DeskView::lockWanted);
    auto* search = new GlobalSearch{m_jobs, *m_topBar->search(), usable(), this};
    connect(search, &GlobalSearch::pageWanted, this, &DeskView::open);
    connect(search, &GlobalSearch::commandWanted, this, &DeskView::commandWanted);
    wireShortcuts();
}

QList<const PageEntry*> DeskView::usable() const
{
    QList<const PageEntry*> found;
    for (const auto& entry : pageRegistry())
        if (mayUse(entry, m_facts.session)) found << &entry;
    return found;
}

void DeskView::wireShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut{keys, this};
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int i = 1; i <= 9; ++i)
        on(QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i)}, [this, i] {
            if (i <= m_rail->ids().size()) choose(m_rail->ids().at(i - 1));
        });
    on(QKeySequence{Qt::CTRL | Qt::Key_K}, [this] { focusSearch(); });
    on(QKeySequence{Qt::Key_F6}, [this] { nextPart(false); });
    on(QKeySequence{Qt::SHIFT | Qt::Key_F6}, [this] { nextPart(true); });
    on(QKeySequence{Qt::Key_F1}, [this] { showHelp(); });
    on(QKeySequence{QStringLiteral("Ctrl+?")}, [this] { showShortcuts(); });
    on(QKeySequence{Qt::ALT | Qt::Key_Left}, [this] { back(); });
}

void DeskView::choose(const QString& railId) { open(railId); }

Page* DeskView::pageFor(const PageEntry& entry)
{
    const QString id = QLatin1String{entry.id};
    if (auto* page = m_pages.value(id)) return page;
    auto made = entry.make({m_jobs, *this, m_facts.session});
    auto* page = made.release(); // the stack owns it from here
    page->setObjectName(QStringLiteral("page-") + id);
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == m_current) Q_EMIT titleChanged(page->title());
    });
    connect(page, &Page::shortcutsChanged, this, [this, page] {
        if (page == m_current) wirePageShortcuts();
    });
    return page;
}

void DeskView::open(const QString& page, const QVariantMap& parameters)
{
    const auto* entry = entryOf(page);
    if (!entry || !mayUse(*entry, m_facts.session)) return;
    if (m_current) m_history << m_here;
    if (m_history.size() > kHistory) m_history.removeFirst();
    show({page, parameters});
}

void DeskView::openFirst()
{
    if (!m_rail->ids().isEmpty()) open(m_rail->ids().first());
}

void DeskView::reactivate()
{
    if (m_current) m_current->activate(m_here.parameters);
}

void DeskView::back()
{
    if (!m_history.isEmpty()) show(m_history.takeLast());
}

void DeskView::show(const Place& place)
{
    const auto* entry = entryOf(place.page);
    if (!entry) return;
    if (m_current) m_current->deactivate();
    auto* page = pageFor(*entry);
    m_current = page;
    m_currentId = place.page;
    m_here = place;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(QLatin1String{entry->rail});
    m_topBar->setPrimary(!page->hasPrimary());
    page->activate(place.parameters);
    wirePageShortcuts();
    Q_EMIT titleChanged(page->title());
}

void DeskView::wirePageShortcuts()
{
    for (auto* shortcut : m_pageShortcuts)
        shortcut->deleteLater();
    m_pageShortcuts.clear();
    for (const auto& wanted : m_current->shortcuts()) {
        if (!wanted.action) continue;
        auto* shortcut = new QShortcut{wanted.keys, m_current};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_current, wanted.action);
        m_pageShortcuts << shortcut;
    }
}

void DeskView::announce(const QString& text, std::function<void()> undo)
{
    m_toast->say(text, std::move(undo));
}

void DeskView::setBadge(const QString& page, int count) { m_rail->setBadge(page, count); }

void DeskView::saveDrafts()
{
    for (auto* page : m_pages)
        page->deactivate();
}

void DeskView::changed(const office::Change& change)
{
    if (m_current) m_current->changed(change);
}

void DeskView::focusSearch()
{
    m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->search()->selectAll();
}

void DeskView::nextPart(bool backwards)
{
    QList<QWidget*> parts{m_rail, m_topBar};
    parts << (m_current ? m_current->parts() : QList<QWidget*>{});
    if (parts.size() == 2 && m_current) parts << m_current;
    parts.removeIf([](const QWidget* part) { return !part->isVisible() && !drawerOf(part); });
    const auto holdsFocus = [](const QWidget* part) {
        return part->hasFocus() || part->isAncestorOf(focusWidgetOf(part));
    };
    const auto here = std::ranges::find_if(parts, holdsFocus) - parts.begin();
    const auto count = parts.size();
    const auto next = backwards ? (here + count - 1) % count : (here + 1) % count;
    if (auto* bench = drawerOf(parts[next]); bench && !parts[next]->isVisible())
        bench->setDrawerOpen(true);
    focusFirstIn(parts[next]);
}

void DeskView::showHelp()
{
    if (m_current) HelpSheet::showHelp(this, m_current->title(), m_current->help());
}

void DeskView::showShortcuts()
{
    HelpSheet::showShortcuts(this, m_current ? m_current->shortcuts() : QList<PageShortcut>{});
}

void DeskView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DeskView::arrange()
{
    const double units = width() / (theme().textSize() / 100.0);
    m_rail->setCollapsed(units < 1080 || settings::railCollapsed());
    m_toast->place();
}

} // namespace waymark::ui
