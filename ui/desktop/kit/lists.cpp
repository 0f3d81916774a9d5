// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/kit/lists.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

namespace waymark::ui {
namespace {

void copyRows(const QTableView& table)
{
    auto rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (int i = 0; i < table.model()->columnCount(); ++i) {
            const int column = table.horizontalHeader()->logicalIndex(i);
            if (!table.isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(QLatin1Char{'\t'});
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char{'\n'}));
}

/// Rows of a table: elided text with a tool tip, meaning and icon by RowRole, numbers at the end.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant meaning = index.data(IconMeaningRole);
        if (meaning.isValid()) {
            const QColor colour = colours().of(static_cast<Meaning>(meaning.toInt()));
            option->palette.setColor(QPalette::Text, colour);
            option->palette.setColor(QPalette::HighlightedText, colour);
        }
        const QString drawing = index.data(IconRole).toString();
        if (!drawing.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {px(14), px(14)};
            option->icon = meaning.isValid() ? icon(drawing, static_cast<Meaning>(meaning.toInt()))
                                             : icon(drawing, Tone::Second);
        }
        if (isFirst(*option, index)) option->rect = afterMargin(*option);
    }

    /// The first column begins where the page's title does.
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        if (isFirst(option, index)) {
            const bool selected = option.state & QStyle::State_Selected;
            painter->fillRect(option.rect, selected ? colours().accentTint : colours().surface);
            painter->fillRect(
                QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
                colours().hairline);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    static bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
    }
    static QRect afterMargin(const QStyleOptionViewItem& option)
    {
        return QStyle::visualRect(
            option.direction, option.rect, option.rect.adjusted(px(13), 0, 0, 0));
    }
};

/// Number or check, name, a line below, progress.
class SectionDelegate final : public QStyledItemDelegate {
public:
    explicit SectionDelegate(SectionList* list)
        : QStyledItemDelegate{list}
        , m_list{*list}
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto& section = m_list.sections().at(index.row());
        const bool second = !section.second.isEmpty();
        return {px(160), px(second ? 48 : section.percent >= 0 ? 40 : 34)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& section = m_list.sections().at(index.row());
        const bool current = option.state & QStyle::State_Selected;
        const Area area{option.rect, option.direction};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours().surface);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), px(6), px(6));
        }
        QRect content = option.rect.adjusted(px(10), px(6), -px(10), -px(5));
        if (m_list.isNumbered()) {
            paintMark(*painter, area.turned({content.left(), content.top() + 1, px(18), px(18)}),
                section, index.row(), current);
            content.adjust(px(28), 0, 0, 0);
        }
        paintName(*painter, area, content, section, current);
        painter->setFont(theme().font(Type::Second));
        painter->setPen(colours().second);
        const QRect second{content.left(), content.top() + px(19), content.width(), px(17)};
        painter->drawText(area.turned(second), area.towards(Qt::AlignLeft),
            painter->fontMetrics().elidedText(section.second, Qt::ElideRight, second.width()));
        if (section.percent >= 0) paintProgress(*painter, area, content, section.percent);
        painter->restore();
    }

private:
    /// A row that may be read from the right.
    struct Area {
        QRect rect;
        Qt::LayoutDirection direction;

        QRect turned(const QRect& part) const { return QStyle::visualRect(direction, rect, part); }
        int towards(Qt::Alignment side) const
        {
            return static_cast<int>(QStyle::visualAlignment(direction, side | Qt::AlignVCenter));
        }
    };

    /// The name, and what stands at the end of its line.
    void paintName(QPainter& painter, const Area& area, const QRect& content,
        const SectionList::Section& section, bool current) const
    {
        const auto& set = colours();
        QRect name{content.left(), content.top(), content.width(), px(19)};
        if (!section.end.isEmpty()) {
            painter.setFont(theme().font(Type::Second));
            painter.setPen(set.second);
            painter.drawText(area.turned(name), area.towards(Qt::AlignRight), section.end);
            name.setRight(
                name.right() - painter.fontMetrics().horizontalAdvance(section.end) - px(6));
        } else if (section.done && !m_list.isNumbered()) {
            paintIcon(painter,
                area.turned({name.right() - px(14), name.top(), px(14), name.height()}),
                QStringLiteral("check"), set.of(Meaning::Settled), px(14));
            name.setRight(name.right() - px(20));
        }
        painter.setFont(theme().font(current ? Type::Strong : Type::Body));
        painter.setPen(current ? set.accentText : set.text);
        painter.drawText(area.turned(name), area.towards(Qt::AlignLeft),
            painter.fontMetrics().elidedText(section.text, Qt::ElideRight, name.width()));
    }

    static void paintProgress(
        QPainter& painter, const Area& area, const QRect& content, int percent)
    {
        const int y = area.rect.bottom() - px(9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().hairline);
        painter.drawRoundedRect(QRect{content.left(), y, content.width(), px(4)}, px(2), px(2));
        painter.setBrush(colours().accent);
        painter.drawRoundedRect(
            area.turned({content.left(), y, content.width() * percent / 100, px(4)}), px(2), px(2));
    }

    static void paintMark(QPainter& painter, const QRect& rect, const SectionList::Section& section,
        int row, bool current)
    {
        const auto& set = colours();
        const QColor colour = section.done ? set.of(Meaning::Settled)
            : current                      ? set.accentText
                                           : set.second;
        painter.setPen(QPen{colour, 1.2});
        painter.setBrush(section.done ? set.tintOf(Meaning::Settled) : QColor{Qt::transparent});
        painter.drawEllipse(QRectF{rect}.adjusted(0.6, 0.6, -0.6, -0.6));
        if (section.done) {
            paintIcon(painter, rect, QStringLiteral("check"), colour, px(12));
            return;
        }
        painter.setFont(theme().font(Type::Hint));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignCenter, QString::number(row + 1));
    }

    SectionList& m_list;
};

} // namespace

void styleTable(QTableView* table, const QString& name)
{
    table->setObjectName(name);
    table->setItemDelegate(new CellDelegate{table});
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideRight);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(32));
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    QObject::connect(&theme(), &Theme::changed, table,
        [table] { table->verticalHeader()->setDefaultSectionSize(px(32)); });
    auto* copy = new QShortcut{QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut};
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyRows(*table); });
}

namespace {

/// Shares the width of a table among its columns until a worker moved an edge; then theirs count.
class ColumnWidths final : public QObject {
public:
    ColumnWidths(QTableView* table, QList<int> units, QList<int> growing)
        : QObject{table}
        , m_table{*table}
        , m_units{std::move(units)}
        , m_growing{std::move(growing)}
        , m_key{QStringLiteral("columns/") + table->objectName()}
    {
        auto* header = table->horizontalHeader();
        header->setStretchLastSection(false);
        m_own = header->restoreState(QSettings{}.value(m_key).toByteArray());
        const auto remember = [this, header] {
            if (QApplication::mouseButtons() == Qt::NoButton) return; // not by a worker's hand
            m_own = true;
            QSettings{}.setValue(m_key, header->saveState());
        };
        connect(header, &QHeaderView::sectionResized, this, remember);
        connect(header, &QHeaderView::sectionMoved, this, remember);
        connect(&theme(), &Theme::changed, this, [this] { share(); });
        table->viewport()->installEventFilter(this);
        share();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        if (m_own) return;
        int left = m_table.viewport()->width();
        int parts = 0;
        for (int i = 0; i < m_units.size(); ++i) {
            if (m_table.isColumnHidden(i)) continue;
            left -= px(m_units.at(i));
            parts += m_growing.contains(i) ? 1 : 0;
        }
        const int more = parts == 0 ? 0 : std::max(0, left) / parts;
        for (int i = 0; i < m_units.size(); ++i)
            m_table.setColumnWidth(i, px(m_units.at(i)) + (m_growing.contains(i) ? more : 0));
    }

    QTableView& m_table;
    QList<int> m_units;
    QList<int> m_growing;
    QString m_key;
    bool m_own = false;
};

} // namespace

void setColumns(QTableView* table, const QList<int>& units, const QList<int>& growing)
{
    new ColumnWidths{table, units, growing};
}

Tabs::Tabs(QWidget* parent)
    : QTabBar{parent}
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setGround(this, Ground::Surface, "bottom");
}

int Tabs::addTab(const QString& text, int tabCount)
{
    const int index = QTabBar::addTab(text);
    setTabCount(index, tabCount);
    return index;
}

void Tabs::setTabCount(int index, int tabCount)
{
    setTabData(index, tabCount);
    setTabText(index, tabText(index)); // places all tabs anew, for the figure needs room
}

QSize Tabs::tabSizeHint(int index) const
{
    const QFontMetrics bold{theme().font(Type::Strong)};
    const int count = tabData(index).toInt();
    const int number = count > 0
        ? QFontMetrics{theme().font(Type::Second)}.horizontalAdvance(QString::number(count)) + px(7)
        : 0;
    return {bold.horizontalAdvance(tabText(index)) + number + px(24), px(38)};
}

void Tabs::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const auto& set = colours();
    painter.fillRect(rect(), set.surface);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, set.hairline);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool on = i == currentIndex();
        const int number = tabData(i).toInt();
        const QFont font = theme().font(on ? Type::Strong : Type::Body);
        const int word = QFontMetrics{font}.horizontalAdvance(tabText(i));
        const QString figure = number > 0 ? QString::number(number) : QString{};
        const int figureWidth = figure.isEmpty()
            ? 0
            : QFontMetrics{theme().font(Type::Second)}.horizontalAdvance(figure) + px(7);
        const QRect group{tab.x() + (tab.width() - word - figureWidth) / 2, tab.y(),
            word + figureWidth, tab.height()};
        painter.setFont(font);
        painter.setPen(on ? set.accentText : set.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), group,
                             QRect{group.x(), group.y(), word, group.height()}),
            Qt::AlignCenter, tabText(i));
        if (figureWidth) {
            painter.setFont(theme().font(Type::Second));
            painter.setPen(set.quiet);
            painter.drawText(QStyle::visualRect(layoutDirection(), group,
                                 QRect{group.x() + word + px(7), group.y(), figureWidth - px(7),
                                     group.height()}),
                Qt::AlignCenter, figure);
        }
        if (on)
            painter.fillRect(QRect{tab.x() + px(2), height() - px(3), tab.width() - px(4), px(3)},
                set.accentText);
    }
}

SectionList::SectionList(const QString& name, QWidget* parent)
    : QListWidget{parent}
{
    setAccessibleName(name);
    setItemDelegate(new SectionDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("ground", QStringLiteral("window"));
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void SectionList::setSections(const QList<Section>& sections)
{
    m_sections = sections;
    while (count() > sections.size())
        delete takeItem(count() - 1);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const auto& section = sections[i];
        if (i >= count()) addItem(section.text);
        auto* row = item(static_cast<int>(i));
        row->setText(section.text);
        QStringList spoken{section.text};
        if (section.done) spoken << tr("done");
        if (!section.second.isEmpty()) spoken << section.second;
        if (!section.end.isEmpty()) spoken << section.end;
        row->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        row->setSizeHint({});
    }
    if (currentRow() < 0 && count() > 0) setCurrentRow(0);
    scheduleDelayedItemsLayout();
}

} // namespace waymark::ui
