// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/theme.h"

#include "ui/desktop/theme/rescale.h"
#include "ui/desktop/theme/style.h"
#include "ui/desktop/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

#include <cmath>

namespace waymark::ui {
namespace {

constexpr auto kName = "waymark-theme";

struct Size {
    int pixels;
    QFont::Weight weight;
};

Size sizeOf(Type type)
{
    switch (type) {
    case Type::Product: return {24, QFont::Bold};
    case Type::Title: return {20, QFont::Bold};
    case Type::Section: return {16, QFont::Bold};
    case Type::Question: return {14, QFont::Normal};
    case Type::Body: return {13, QFont::Normal};
    case Type::Strong: return {13, QFont::Bold};
    case Type::Label: return {12, QFont::Bold};
    case Type::Second: return {12, QFont::Normal};
    case Type::Hint: return {11, QFont::Normal};
    }
    return {13, QFont::Normal};
}

QPalette qtPalette(const Palette& from)
{
    QPalette palette;
    palette.setColor(QPalette::Window, from.window);
    palette.setColor(QPalette::Base, from.surface);
    palette.setColor(QPalette::AlternateBase, from.side);
    palette.setColor(QPalette::Button, from.surface);
    palette.setColor(QPalette::WindowText, from.text);
    palette.setColor(QPalette::Text, from.text);
    palette.setColor(QPalette::ButtonText, from.text);
    palette.setColor(QPalette::BrightText, from.onAccent);
    palette.setColor(QPalette::ToolTipBase, from.surface);
    palette.setColor(QPalette::ToolTipText, from.text);
    palette.setColor(QPalette::PlaceholderText, from.quiet);
    palette.setColor(QPalette::Highlight, from.accent);
    palette.setColor(QPalette::HighlightedText, from.onAccent);
    palette.setColor(QPalette::Link, from.accentText);
    palette.setColor(QPalette::LinkVisited, from.accentText);
    palette.setColor(QPalette::Light, from.surface);
    palette.setColor(QPalette::Midlight, from.hairline);
    palette.setColor(QPalette::Mid, from.hairline);
    palette.setColor(QPalette::Dark, from.buttonEdge);
    palette.setColor(QPalette::Shadow, from.fieldEdge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, from.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, from.buttonEdge);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application)
    : QObject{&application}
    , m_application{application}
{
    setObjectName(QLatin1String{kName});
}

Theme& Theme::install(QApplication& application)
{
    auto* theme = new Theme{application};
    theme->followSystem();
    application.setStyle(new Style);
    theme->apply();
    return *theme;
}

void Theme::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        m_systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, read] {
        read();
        if (m_scheme == Scheme::System) apply();
    });
#else
    // Before 6.5 Qt tells the system's scheme only through the palette it starts with.
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 100;
#endif
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? m_systemIsDark : m_scheme == Scheme::Dark;
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    apply();
}

const QList<int>& Theme::zoomSteps()
{
    static const QList<int> steps{100, 115, 140, 170, 200};
    return steps;
}

void Theme::setTextSize(int percent)
{
    if (!zoomSteps().contains(percent) || percent == m_textSize) return;
    m_textSize = percent;
    apply();
}

void Theme::zoom(int steps)
{
    const auto at = zoomSteps().indexOf(m_textSize) + steps;
    if (at >= 0 && at < zoomSteps().size()) setTextSize(zoomSteps()[at]);
}

void Theme::setDirection(Qt::LayoutDirection direction)
{
    if (QGuiApplication::layoutDirection() == direction) return;
    QGuiApplication::setLayoutDirection(direction);
    apply();
}

const Palette& Theme::palette() const { return isDark() ? darkPalette() : lightPalette(); }

int Theme::px(double units) const
{
    return static_cast<int>(std::lround(units * m_textSize / 100.0));
}

QFont Theme::font(Type type) const
{
    const auto size = sizeOf(type);
    QFont font = QApplication::font();
    font.setPixelSize(px(size.pixels));
    font.setWeight(size.weight);
    return font;
}

QFont Theme::mono(Type type) const
{
    QFont mono = font(type);
    mono.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    mono.setStyleHint(QFont::Monospace);
    return mono;
}

bool Theme::hasMotion() const { return QApplication::isEffectEnabled(Qt::UI_AnimateMenu); }

void Theme::apply()
{
    rescaleWidgets(m_appliedSize / 100.0, m_textSize / 100.0);
    m_appliedSize = m_textSize;
    QApplication::setPalette(qtPalette(palette()));
    QFont body = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    body.setPixelSize(px(13));
    QApplication::setFont(body);
    m_application.setStyleSheet(
        styleSheet(palette(), m_textSize / 100.0, QGuiApplication::layoutDirection()));
    Q_EMIT changed();
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->updateGeometry();
        widget->update();
    }
}

Theme& theme()
{
    auto* found = qApp->findChild<Theme*>(QLatin1String{kName}, Qt::FindDirectChildrenOnly);
    Q_ASSERT(found);
    return *found;
}

int textWidth(const QString& text, Type type)
{
    return static_cast<int>(std::ceil(QFontMetricsF{theme().font(type)}.horizontalAdvance(text)))
        + 1;
}

int px(double units) { return theme().px(units); }

} // namespace waymark::ui
