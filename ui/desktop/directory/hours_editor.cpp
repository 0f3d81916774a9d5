// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/hours_editor.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using directory::Hours;

/// A day of 24 hours from start to end of the line; what goes past midnight runs out at its end.
class HoursEditor::Bar final : public QWidget {
public:
    void setHours(std::vector<Hours> hours)
    {
        m_hours = std::move(hours);
        update();
    }
    QSize sizeHint() const override { return {px(220), px(14)}; }
    QSize minimumSizeHint() const override { return {px(96), px(14)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const auto radius = px(3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().tintOf(Meaning::Plain));
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setBrush(colours().accent);
        for (const Hours& each : m_hours) {
            const double from = static_cast<double>(each.opens.count()) / kMinutes;
            const double to = std::min(1.0, static_cast<double>(each.closes.count()) / kMinutes);
            QRectF stretch{from * width(), 0, (to - from) * width(), double(height())};
            if (layoutDirection() == Qt::RightToLeft) stretch.moveLeft(width() - stretch.right());
            painter.drawRoundedRect(stretch, radius, radius);
        }
        painter.setPen(colours().hairline);
        for (int hour = 6; hour < 24; hour += 6)
            painter.drawLine(width() * hour / 24, 0, width() * hour / 24, height());
    }

private:
    static constexpr double kMinutes = 24 * 60;
    std::vector<Hours> m_hours;
};

HoursEditor::HoursEditor(QWidget* parent)
    : QWidget{parent}
{
    auto* column = columnIn(this, {}, 8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    const QLocale locale;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int row = static_cast<int>(i) * 2;
        QString name = locale.standaloneDayName(static_cast<int>(i) + 1);
        name.front() = name.front().toUpper();
        auto* day = label(name, Type::Label, Tone::Second);
        m_days[i] = {new LineEdit, new Bar, label({}, Type::Second)};
        m_days[i].text->setObjectName(QStringLiteral("hours-%1").arg(i));
        m_days[i].text->setAccessibleName(tr("Hours on %1").arg(name));
        m_days[i].text->setPlaceholderText(tr("closed"));
        day->setBuddy(m_days[i].text);
        setMeaning(m_days[i].problem, Meaning::Attention);
        m_days[i].problem->setText(tr("Write it like 9:00–12:00, 14:00–18:00"));
        m_days[i].problem->hide();
        grid->addWidget(day, row, 0);
        grid->addWidget(m_days[i].text, row, 1);
        grid->addWidget(m_days[i].bar, row, 2);
        grid->addWidget(m_days[i].problem, row + 1, 1, 1, 2);
        connect(m_days[i].text, &QLineEdit::textEdited, this, [this, i] {
            read(i);
            Q_EMIT edited();
        });
        connect(m_days[i].text, &QLineEdit::editingFinished, this, [this, i] {
            // What was understood is written the usual way, so that one sees what was understood.
            if (const auto hours = directory::parseDayHours(fromQt(m_days[i].text->text())))
                m_days[i].text->setText(toQt(directory::dayHoursText(*hours)));
        });
    }
    auto* copy = new Button{
        tr("Monday's hours until Friday"), {.icon = QStringLiteral("copy"), .small = true}};
    copy->setObjectName(QStringLiteral("copyMonday"));
    connect(copy, &Button::clicked, this, &HoursEditor::copyMonday);
    column->addWidget(copy, 0, Qt::AlignLeading);
}

void HoursEditor::setWeek(const directory::WeekHours& week)
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        m_days[i].text->setText(toQt(directory::dayHoursText(week[i])));
        read(i);
    }
}

std::optional<directory::WeekHours> HoursEditor::week() const
{
    directory::WeekHours week;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        auto hours = directory::parseDayHours(fromQt(m_days[i].text->text()));
        if (!hours) return std::nullopt;
        week[i] = *std::move(hours);
    }
    return week;
}

QStringList HoursEditor::texts() const
{
    QStringList all;
    for (const Day& day : m_days)
        all << day.text->text();
    return all;
}

void HoursEditor::read(std::size_t day)
{
    const auto hours = directory::parseDayHours(fromQt(m_days[day].text->text()));
    m_days[day].problem->setVisible(!hours);
    m_days[day].bar->setHours(hours.value_or(std::vector<Hours>{}));
    m_days[day].text->setAccessibleDescription(hours ? QString{} : m_days[day].problem->text());
}

void HoursEditor::copyMonday()
{
    for (std::size_t i = 1; i < 5; ++i) {
        m_days[i].text->setText(m_days[0].text->text());
        read(i);
    }
    Q_EMIT edited();
}

} // namespace waymark::ui
