// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/shell/rail.h"

#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/theme/icons.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace waymark::ui {

class RailButton final : public QAbstractButton {
public:
    RailButton(const QString& icon, const QString& text, QWidget* parent)
        : QAbstractButton{parent}
        , m_icon{icon}
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setBadge(int count)
    {
        m_badge = count;
        setAccessibleDescription(count > 0 ? QString::number(count) : QString{});
        update();
    }
    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        setToolTip(collapsed ? text() : QString{});
        update();
    }
    QSize sizeHint() const override { return {px(36), px(36)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const auto& set = colours();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box = rect().adjusted(0, px(1), 0, -px(1));
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? set.surface : set.side);
            painter.drawRoundedRect(box, px(6), px(6));
        }
        const auto turned = [this](const QRect& piece) {
            return QStyle::visualRect(layoutDirection(), rect(), piece);
        };
        if (isChecked())
            painter.fillRect(
                turned({0, box.y() + px(8), px(3), box.height() - px(16)}), set.accentText);
        const QColor colour = isChecked() ? set.accentText : set.second;
        const int left = m_collapsed ? (width() - px(18)) / 2 : px(11);
        paintIcon(painter, turned({left, 0, px(18), height()}), m_icon, colour, px(18));
        if (m_collapsed) return;
        painter.setFont(theme().font(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(colour);
        const int end = m_badge > 0 ? px(30) : px(8);
        const QRect word{px(38), 0, width() - px(38) - end, height()};
        painter.drawText(turned(word),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));
        if (m_badge <= 0) return;
        painter.setFont(theme().font(Type::Second));
        painter.setPen(set.second);
        painter.drawText(turned({width() - px(30), 0, px(20), height()}),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
                | Qt::AlignVCenter,
            QString::number(m_badge));
    }

private:
    QString m_icon;
    int m_badge = 0;
    bool m_collapsed = false;
};

Rail::Rail(QWidget* parent)
    : QWidget{parent}
    , m_word{label(QStringLiteral("Waymark"), Type::Section, Tone::Text, this)}
    , m_foot{plainWidget(Ground::None, "top", this)}
    , m_office{label({}, Type::Label, Tone::Second, m_foot)}
    , m_lines{label({}, Type::Second, Tone::Quiet, m_foot)}
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Main navigation"));
    setGround(this, Ground::Rail, "end");
    setFixedWidth(px(168));
    auto* column = columnIn(this, {8, 0, 8, 12}, 0);
    auto* head = new QWidget{this};
    head->setFixedHeight(px(56));
    auto* row = rowIn(head, {10, 0, 0, 0}, 9);
    auto* sign = new IconLabel{QStringLiteral("waymark"), 20, head};
    sign->setTone(Tone::Accent);
    row->addWidget(sign);
    row->addWidget(m_word);
    row->addStretch();
    column->addWidget(head);
    m_entries = columnIn(column, 0);
    column->addStretch();
    auto* foot = columnIn(m_foot, {10, 8, 4, 0}, 1);
    m_office->setWordWrap(true);
    m_lines->setWordWrap(true);
    foot->addWidget(m_office);
    foot->addWidget(m_lines);
    column->addWidget(m_foot);
}

void Rail::setEntries(const std::vector<const PageEntry*>& entries)
{
    clear(m_entries);
    m_buttons.clear();
    m_order.clear();
    for (const auto* entry : entries) {
        const QString id = QLatin1String{entry->id};
        auto* button = new RailButton{QLatin1String{entry->icon}, nameOf(*entry), this};
        button->setObjectName(QStringLiteral("rail-") + id);
        button->setCollapsed(m_collapsed);
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_entries->addWidget(button);
        m_buttons.insert(id, button);
        m_order << id;
    }
}

void Rail::setCurrent(const QString& id)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

void Rail::setBadge(const QString& id, int count)
{
    if (auto* button = m_buttons.value(id)) button->setBadge(count);
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed) return;
    m_collapsed = collapsed;
    setFixedWidth(px(collapsed ? 52 : 168));
    m_word->setVisible(!collapsed);
    m_foot->setVisible(!collapsed);
    for (auto* button : m_buttons)
        button->setCollapsed(collapsed);
}

void Rail::setOffice(const QString& name, const QStringList& lines)
{
    m_office->setText(name);
    m_lines->setText(lines.join(QLatin1Char{'\n'}));
}

} // namespace waymark::ui
