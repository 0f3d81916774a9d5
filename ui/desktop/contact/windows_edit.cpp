// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/windows_edit.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

using namespace cases;

namespace {

/// 1 Monday … 7 Sunday, as QLocale counts.
int isoDay(std::chrono::weekday day) { return static_cast<int>(day.iso_encoding()); }

QString dayName(int day) { return QLocale{}.dayName(day, QLocale::ShortFormat); }

/// The day a word begins like, in the interface's language or English; 0 for none.
int dayOf(const QString& word)
{
    const QString lower = word.toLower();
    if (lower.size() < 2) return 0;
    for (const QLocale& locale : {QLocale{}, QLocale{QLocale::English}})
        for (int day = 1; day <= 7; ++day)
            if (locale.dayName(day, QLocale::LongFormat).toLower().startsWith(lower)
                || lower.startsWith(locale.dayName(day, QLocale::ShortFormat).toLower()))
                return day;
    return 0;
}

QString clockText(std::chrono::minutes time)
{
    return QStringLiteral("%1:%2")
        .arg(time.count() / 60)
        .arg(time.count() % 60, 2, 10, QLatin1Char{'0'});
}

std::optional<std::chrono::minutes> clockOf(const QString& hour, const QString& minute)
{
    const auto time = std::chrono::minutes{hour.toInt() * 60 + minute.toInt()};
    if (time > std::chrono::hours{24} || minute.toInt() > 59) return std::nullopt;
    return time;
}

/// One part between commas; false when it is not understood.
bool readPart(const QString& part, std::vector<SafeWindow>& windows)
{
    static const QRegularExpression shape{QStringLiteral(
        R"(^\s*(?:(\p{L}+)\.?(?:\s*[-–]\s*(\p{L}+)\.?)?)?\s*(\d{1,2})(?:[:.h](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.h](\d{2}))?\s*$)")};
    const auto match = shape.match(part);
    if (!match.hasMatch()) return false;
    const int first = match.captured(1).isEmpty() ? 1 : dayOf(match.captured(1));
    const int last = match.captured(1).isEmpty() ? 7
        : match.captured(2).isEmpty()            ? first
                                                 : dayOf(match.captured(2));
    const auto from = clockOf(match.captured(3), match.captured(4));
    const auto until = clockOf(match.captured(5), match.captured(6));
    if (first == 0 || last < first || !from || !until || *until <= *from) return false;
    for (int day = first; day <= last; ++day)
        windows.push_back({std::chrono::weekday{static_cast<unsigned>(day % 7)}, *from, *until});
    return true;
}

bool isNone(const QString& text)
{
    return text.compare(WindowsEdit::tr("none"), Qt::CaseInsensitive) == 0
        || text.compare(QLatin1String{"none"}, Qt::CaseInsensitive) == 0;
}

QString written(const std::vector<SafeWindow>& windows)
{
    QStringList parts;
    for (const SafeWindow& window : windows)
        parts << QStringLiteral("%1 %2-%3")
                     .arg(dayName(isoDay(window.day)), clockText(window.from),
                         clockText(window.until));
    return parts.join(QStringLiteral(", "));
}

} // namespace

WindowsEdit::WindowsEdit(QWidget* parent)
    : QWidget{parent}
    , m_edit{new LineEdit}
    , m_below{paragraph({}, Type::Second, Tone::Quiet)}
{
    auto* column = columnIn(this, {}, 4);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    setFocusProxy(m_edit);
    m_edit->setObjectName(QStringLiteral("safeHours"));
    m_edit->setAccessibleName(tr("Safe hours"));
    m_edit->setPlaceholderText(tr("Mon-Fri 9-11:30, Sat 14-16; or none"));
    connect(m_edit, &QLineEdit::textEdited, this, &WindowsEdit::read);
    sayBack(true);
}

void WindowsEdit::setValue(const Honest<std::vector<SafeWindow>>& value)
{
    m_value = value;
    if (!value.isAnswered())
        m_edit->clear();
    else
        m_edit->setText(value.value().empty() ? tr("none") : written(value.value()));
    sayBack(true);
}

void WindowsEdit::read(const QString& text)
{
    const QString trimmed = text.trimmed();
    std::vector<SafeWindow> windows;
    bool understood = true;
    if (trimmed.isEmpty()) {
        m_value = {};
    } else if (isNone(trimmed)) {
        m_value = windows;
    } else {
        for (const QString& part : trimmed.split(QLatin1Char{','}, Qt::SkipEmptyParts))
            understood = understood && readPart(part, windows);
        // What is not understood must not be read as "never safe".
        if (understood && !windows.empty())
            m_value = windows;
        else
            m_value = {};
    }
    sayBack(understood);
    Q_EMIT changed();
}

void WindowsEdit::sayBack(bool understood)
{
    QString text;
    if (!understood)
        text = tr("Not understood yet. Write days and hours, such as Mon-Fri 9-11:30.");
    else if (!m_value.isAnswered())
        text = tr("Not asked");
    else if (m_value.value().empty())
        text = tr("No hour is safe");
    else
        text = tr("Safe: %1").arg(written(m_value.value()));
    m_below->setText(text);
}

} // namespace waymark::ui
