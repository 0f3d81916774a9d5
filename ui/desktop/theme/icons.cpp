// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/icons.h"

#include "ui/desktop/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <variant>

namespace waymark::ui {
namespace {

bool isDirectional(const IconName& name)
{
    static const QStringList names{QStringLiteral("send"), QStringLiteral("arrow-left"),
        QStringLiteral("arrow-right"), QStringLiteral("chevron-left"),
        QStringLiteral("chevron-right"), QStringLiteral("undo"), QStringLiteral("list"),
        QStringLiteral("note"), QStringLiteral("flag"), QStringLiteral("gavel"),
        QStringLiteral("users"), QStringLiteral("refresh")};
    return names.contains(name);
}

QString pathOf(const IconName& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QPixmap draw(const IconName& name, const QColor& colour, int pixels, bool mirrored)
{
    QPixmap pixmap{pixels, pixels};
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer{pathOf(name)};
    if (!renderer.isValid()) return pixmap;
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF{0, 0, double(pixels), double(pixels)});
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// Asks the theme for its colour at every drawing, so a switch of theme needs no new icons.
class TintedEngine final : public QIconEngine {
public:
    using Tint = std::variant<Tone, Meaning>;
    TintedEngine(IconName name, Tint tint)
        : m_name{std::move(name)}
        , m_tint{tint}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode), qMin(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colour(mode), qMin(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = static_cast<int>(std::lround(qMin(size.width(), size.height()) / scale));
        return iconPixmap(m_name, colour(mode), side, scale);
    }
    QIconEngine* clone() const override { return new TintedEngine{m_name, m_tint}; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) return colours().quiet;
        return std::visit([](auto tint) { return colours().of(tint); }, m_tint);
    }

    IconName m_name;
    Tint m_tint;
};

} // namespace

bool hasIcon(const IconName& name) { return !name.isEmpty() && QFile::exists(pathOf(name)); }

QPixmap iconPixmap(const IconName& name, const QColor& colour, int size, double pixelRatio)
{
    const bool mirrored
        = QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirectional(name);
    const int pixels = static_cast<int>(std::lround(size * pixelRatio));
    const QString key
        = QStringLiteral("waymark/%1/%2/%3/%4").arg(name, colour.name()).arg(pixels).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw(name, colour, pixels, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void paintIcon(
    QPainter& painter, const QRect& rect, const IconName& name, const QColor& colour, int size)
{
    if (name.isEmpty()) return;
    const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(QRect{rect.x() + (rect.width() - size) / 2,
                           rect.y() + (rect.height() - size) / 2, size, size},
        pixmap);
}

QIcon icon(const IconName& name, Tone tone) { return QIcon{new TintedEngine{name, tone}}; }
QIcon icon(const IconName& name, Meaning meaning) { return QIcon{new TintedEngine{name, meaning}}; }

} // namespace waymark::ui
