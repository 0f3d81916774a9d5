// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/kit/chip.h"

#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>

#include <optional>

namespace waymark::ui {

/// Roles a model answers so that RowDelegate can draw its rows. The display role is the first line.
enum RowRole {
    SecondLineRole = Qt::UserRole + 1, ///< QString
    ThirdLineRole, ///< QString
    IconRole, ///< QString, an icon's name
    IconMeaningRole, ///< int of Meaning; absent: second tone
    EndTextRole, ///< QString at the row's end, first line
    EndMeaningRole, ///< int of Meaning: colour of the end text
    EndIconRole, ///< QString beside the end text
    ChipRole, ///< ChipValue as QVariant, before the end text
    HeadingRole, ///< bool: the row is a heading of a group, not selectable
    ValueRole = Qt::UserRole + 40, ///< the page's own from here on
};

/// Two- and three-line rows with icon, chip and end text; the selected one has the tint and the
/// marker at its leading edge.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Groups become cards on the window's ground, their headings stand between them with icon
    /// (IconRole) and figure (EndTextRole).
    void setCards(bool cards) { m_cards = cards; }
    /// How much higher the current row is, in units: room for actions given by setIndexWidget().
    void setOpenUnits(int units) { m_openUnits = units; }
    /// First lines are sentences to be read to their end: they break instead of being cut.
    void setSentences(bool sentences) { m_sentences = sentences; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_cards = false;
    int m_openUnits = 0;
    bool m_sentences = false;
};

/// A QListView with RowDelegate, hairlines and J/K besides the arrows. Enter activates.
class RowList final : public QListView {
    Q_OBJECT

public:
    explicit RowList(const QString& name, QWidget* parent = nullptr);
    RowDelegate& rows() { return *static_cast<RowDelegate*>(itemDelegate()); }
    void setFitsContent(bool fits); ///< as high as its rows: for lists inside scrolling pages
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel* model) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_fits = false;
};

/// Gives a table our rows, header, keyboard and copy (Ctrl+C copies the chosen rows as a table).
void styleTable(QTableView* table, const QString& name);
/// The least width of each column in units; `growing` ones share what is left. Widths and order a
/// worker gives them are remembered under the table's name. After styleTable() and setModel().
void setColumns(QTableView* table, const QList<int>& units, const QList<int>& growing);

/// Tabs with a 2-unit line under the chosen one. `count` stands quietly behind the word.
class Tabs final : public QTabBar {
    Q_OBJECT

public:
    explicit Tabs(QWidget* parent = nullptr);
    int addTab(const QString& text, int tabCount = 0);
    void setTabCount(int index, int tabCount);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
};

/// The steps of a task, in any order: number or check, name, one line of what was heard.
class SectionList final : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(const QString& name, QWidget* parent = nullptr);

    struct Section {
        QString text;
        QString second{}; ///< one line below
        QString end{}; ///< "3/6"
        bool done = false;
        int percent = -1; ///< line of progress; -1 none
    };
    void setNumbered(bool numbered) { m_numbered = numbered; }
    void setSections(const QList<Section>& sections); ///< keeps the current row
    const QList<Section>& sections() const { return m_sections; }
    bool isNumbered() const { return m_numbered; }

private:
    QList<Section> m_sections;
    bool m_numbered = true;
};

} // namespace waymark::ui

Q_DECLARE_METATYPE(waymark::ui::ChipValue)
