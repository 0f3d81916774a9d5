// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/style_sheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace waymark::ui {
namespace {

QHash<QString, QString> words(const Palette& palette, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    QHash<QString, QString> words{
        {QStringLiteral("start"), mirrored ? QStringLiteral("right") : QStringLiteral("left")},
        {QStringLiteral("end"), mirrored ? QStringLiteral("left") : QStringLiteral("right")},
    };
    const auto add = [&](const char* name, const QColor& colour) {
        words.insert(QLatin1String{name}, colour.name());
    };
    add("window", palette.window);
    add("surface", palette.surface);
    add("side", palette.side);
    add("rail", palette.rail);
    add("hairline", palette.hairline);
    add("buttonEdge", palette.buttonEdge);
    add("fieldEdge", palette.fieldEdge);
    add("text", palette.text);
    add("second", palette.second);
    add("quiet", palette.quiet);
    add("accent", palette.accent);
    add("accentPressed", palette.accentPressed);
    add("onAccent", palette.onAccent);
    add("accentText", palette.accentText);
    add("accentTint", palette.accentTint);
    const char* meanings[] = {"safety", "attention", "settled", "authority", "plain"};
    for (int i = 0; i < 5; ++i) {
        add(meanings[i], palette.meaningText[i]);
        words.insert(
            QLatin1String{meanings[i]} + QLatin1String{"Tint"}, palette.meaningTint[i].name());
    }
    return words;
}

QString source()
{
    QFile file{QStringLiteral(":/theme/waymark.qss")};
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

} // namespace

QString styleSheet(const Palette& palette, double scale, Qt::LayoutDirection direction)
{
    static const QRegularExpression pattern{QStringLiteral("@([a-zA-Z]+)|\\b(\\d+)u\\b")};
    const QString text = source();
    const auto known = words(palette, direction);
    QString filled;
    filled.reserve(text.size());
    qsizetype at = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled += QStringView{text}.mid(at, match.capturedStart() - at);
        filled += match.capturedLength(1) > 0
            ? known.value(match.captured(1))
            : QString::number(std::lround(match.captured(2).toInt() * scale)) + QLatin1String{"px"};
        at = match.capturedEnd();
    }
    filled += QStringView{text}.mid(at);
    return filled;
}

} // namespace waymark::ui
