// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/leaflet_column.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_rows.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"

#include <QLabel>

namespace waymark::ui {

LeafletColumn::LeafletColumn(QWidget* parent)
    : QWidget{parent}
    , m_search{new SearchField{tr("Search leaflets"), this}}
    , m_subject{new ComboBox{this}}
    , m_list{new RowList{tr("Leaflets"), this}}
{
    auto* outer = columnIn(this, {}, 0);
    auto* ground = plainWidget(Ground::Window, "end", this);
    // With large letters the lists keep room for some rows, and all of it is scrolled.
    outer->addWidget(scrolling(ground, this));
    auto* column = columnIn(ground, {16, 12, 16, 12}, 8);
    m_search->setObjectName(QStringLiteral("leafletSearch"));
    m_search->setAccessibleName(tr("Search leaflets"));
    m_search->setList(m_list);
    m_subject->setObjectName(QStringLiteral("leafletSubject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->addItem(tr("All subjects"), QString{});
    for (const auto letter : leaflets::allLetters())
        m_subject->addItem(letterText(letter), toQt(code(letter)));
    m_list->setObjectName(QStringLiteral("leafletList"));
    m_list->setModel(&m_model);
    m_list->setMinimumHeight(px(150));
    column->addWidget(m_search);
    column->addWidget(m_subject);
    column->addWidget(makeHeading());
    column->addWidget(m_list, 3);
    column->addWidget(makeOrder());
    column->addWidget(makeGiven(), 2);
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] { filter(); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        auto* item = m_model.itemFromIndex(index);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (m_filling) return;
        count();
        Q_EMIT changed();
    });
}

QWidget* LeafletColumn::makeHeading()
{
    auto* heading = new QWidget{this};
    auto* line = new FlowLayout{heading};
    line->addWidget(label(tr("Suggested for this case"), Type::Label, Tone::Text, heading));
    m_count = label({}, Type::Second, Tone::Quiet, heading);
    m_count->setObjectName(QStringLiteral("leafletCount"));
    line->addWidget(m_count);
    return heading;
}

QWidget* LeafletColumn::makeOrder()
{
    auto* box = new QWidget{this};
    auto* row = new FlowLayout{box};
    const auto add = [&](const QString& icon, const QString& name, const char* id, int by) {
        auto* button = new IconButton{icon, name, box};
        button->setObjectName(QString::fromLatin1(id));
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, by] { move(by); });
        row->addWidget(button);
    };
    add(QStringLiteral("arrow-up"), tr("Earlier in the pack (Alt Up)"), "leafletEarlier", -1);
    add(QStringLiteral("arrow-down"), tr("Later in the pack (Alt Down)"), "leafletLater", 1);
    auto* languages = new Button{
        tr("Language sheet…"), {.icon = QStringLiteral("language"), .small = true}, box};
    languages->setObjectName(QStringLiteral("languageSheet"));
    languages->setToolTip(tr("A sheet on which the person points to their language"));
    connect(languages, &QAbstractButton::clicked, this, &LeafletColumn::languagesWanted);
    row->addWidget(languages);
    auto* own = new Button{tr("Our own…"), {.icon = QStringLiteral("pencil"), .small = true}, box};
    own->setObjectName(QStringLiteral("ownLeaflets"));
    connect(own, &QAbstractButton::clicked, this, &LeafletColumn::ownWanted);
    row->addWidget(own);
    return box;
}

QWidget* LeafletColumn::makeGiven()
{
    m_givenBox = new QWidget{this};
    auto* given = columnIn(m_givenBox, {}, 8);
    given->addWidget(label(tr("Already given"), Type::Label, Tone::Text, m_givenBox));
    m_givenList = new RowList{tr("Already given"), m_givenBox};
    m_givenList->setObjectName(QStringLiteral("givenList"));
    m_givenList->setModel(&m_given);
    m_givenList->setMinimumHeight(px(100));
    given->addWidget(m_givenList);
    return m_givenBox;
}

void LeafletColumn::fill(const LeafletsVisit& loaded)
{
    const QString current = m_list->currentIndex().data(ValueRole).toString();
    m_filling = true;
    fillSuggestions(m_model, loaded);
    fillGiven(m_given, loaded);
    m_filling = false;
    m_givenBox->setVisible(m_given.rowCount() > 0);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(ValueRole).toString() == current)
            m_list->setCurrentIndex(m_model.index(row, 0));
    filter();
    count();
}

void LeafletColumn::forget() { m_model.clear(); }

void LeafletColumn::focusSearch() { m_search->setFocus(); }

void LeafletColumn::filter()
{
    const QString letter = m_subject->currentValue().toString();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto* item = m_model.item(row);
        const bool found = item->text().contains(m_search->text(), Qt::CaseInsensitive)
            || item->toolTip().contains(m_search->text(), Qt::CaseInsensitive);
        const bool shown
            = found && (letter.isEmpty() || item->data(LettersRole).toString().contains(letter));
        m_list->setRowHidden(row, !shown);
    }
}

void LeafletColumn::move(int by)
{
    const int from = m_list->currentIndex().row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_model.rowCount()) return;
    m_filling = true;
    m_model.insertRow(to, m_model.takeRow(from));
    m_filling = false;
    m_list->setCurrentIndex(m_model.index(to, 0));
    filter();
    Q_EMIT changed();
}

void LeafletColumn::choose(const QString& leaflet)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(ValueRole).toString() != leaflet) continue;
        m_model.item(row)->setCheckState(Qt::Checked);
        m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void LeafletColumn::count()
{
    m_count->setText(tr("%n chosen", nullptr, static_cast<int>(chosen().size())));
}

std::vector<std::string> LeafletColumn::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->checkState() == Qt::Checked)
            ids.push_back(fromQt(m_model.item(row)->data(ValueRole).toString()));
    return ids;
}

QString LeafletColumn::titleOf(const std::string& leaflet) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(ValueRole).toString() == toQt(leaflet))
            return m_model.item(row)->text();
    return toQt(leaflet);
}

} // namespace waymark::ui
