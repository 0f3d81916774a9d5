// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/workbench.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/theme/theme.h"

#include <QKeyEvent>
#include <QSplitter>

namespace waymark::ui {
namespace {

constexpr int kNarrowUnits = 1030; ///< a 1200 unit window without its rail

} // namespace

Workbench::Workbench(const QString& name, Part start, QWidget* middle, Part end, QWidget* parent)
    : QWidget{parent}
    , m_start{start}
    , m_middle{middle}
    , m_end{end}
{
    QList<QWidget*> widgets;
    QList<int> units;
    if (start.widget) {
        widgets << start.widget;
        units << start.units;
    }
    widgets << middle;
    units << 0;
    if (end.widget) {
        widgets << end.widget;
        units << end.units;
    }
    m_splitter = splitter(name, widgets, units, this);
    columnIn(this, {}, 0)->addWidget(m_splitter);
    if (!end.widget) return;
    m_open = new IconButton{QStringLiteral("columns"), tr("Side panel"), this};
    m_open->setSmall(true);
    m_open->setObjectName(QStringLiteral("sidePanel"));
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { setDrawerOpen(!m_drawerOpen); });
}

QList<QWidget*> Workbench::parts() const
{
    QList<QWidget*> found;
    for (auto* part : {m_start.widget, m_middle, m_end.widget})
        if (part) found << part;
    return found;
}

void Workbench::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    arrange();
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workbench::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_drawerOpen) {
        setDrawerOpen(false);
        m_middle->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Workbench::arrange()
{
    if (!m_end.widget) return;
    const bool narrow = width() < px(kNarrowUnits);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_drawerOpen = false;
        if (narrow) {
            m_end.widget->setParent(this);
        } else {
            m_splitter->addWidget(m_end.widget);
            m_splitter->setStretchFactor(m_splitter->count() - 1, 0);
            auto sizes = m_splitter->sizes();
            const int wanted = px(m_end.units);
            sizes[sizes.size() - 2] += sizes.back() - wanted;
            sizes.back() = wanted;
            m_splitter->setSizes(sizes);
            m_end.widget->show();
        }
    }
    m_open->setVisible(m_narrow);
    if (!m_narrow) return;
    const int wide = qMin(px(m_end.units), width() - px(48));
    const QRect drawer{width() - wide, 0, wide, height()};
    m_end.widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), drawer));
    m_end.widget->setVisible(m_drawerOpen);
    m_end.widget->raise();
    const QSize size = m_open->sizeHint();
    const int at = width() - (m_drawerOpen ? wide + size.width() / 2 : size.width() + px(4));
    m_open->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
        QRect{at, height() - size.height() - px(8), size.width(), size.height()}));
    m_open->raise();
}

} // namespace waymark::ui
