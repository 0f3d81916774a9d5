// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/view_tools.h"

#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/language.h"
#include "ui/desktop/shell/settings.h"

#include <QMenu>

namespace waymark::ui {

ViewTools::ViewTools(QWidget* parent)
    : QWidget{parent}
    , m_language{new Button{{}, {.icon = QStringLiteral("globe"), .look = Look::Quiet}, this}}
    , m_scheme{new Button{{}, {.icon = QStringLiteral("moon"), .look = Look::Quiet}, this}}
    , m_size{new Button{{}, {.icon = QStringLiteral("zoom-in"), .look = Look::Quiet}, this}}
{
    m_language->setObjectName(QStringLiteral("language"));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_size->setObjectName(QStringLiteral("textSize"));
    auto* row = rowIn(this, {}, 8);
    row->addStretch();
    for (auto* button : {m_language, m_scheme, m_size})
        row->addWidget(button);
    connect(m_language, &QPushButton::clicked, this, &ViewTools::chooseLanguage);
    connect(m_scheme, &QPushButton::clicked, this, [] {
        const bool dark = !theme().isDark();
        theme().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
        settings::setScheme(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    });
    connect(m_size, &QPushButton::clicked, this, [] {
        const auto& steps = Theme::zoomSteps();
        const auto at = (steps.indexOf(theme().textSize()) + 1) % steps.size();
        theme().setTextSize(steps[at]);
        settings::setTextSize(steps[at]);
    });
    connect(&theme(), &Theme::changed, this, &ViewTools::show);
    show();
}

void ViewTools::show()
{
    m_language->setText(languageName(currentLanguage()));
    m_scheme->setText(theme().isDark() ? tr("Light") : tr("Dark"));
    m_scheme->setIconName(theme().isDark() ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_size->setText(tr("Text size %1 %").arg(theme().textSize()));
}

void ViewTools::chooseLanguage()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& language : languages())
        menu->addAction(
            languageName(language), this, [this, language] { Q_EMIT languageChosen(language); });
    popUnder(menu, m_language);
}

} // namespace waymark::ui
