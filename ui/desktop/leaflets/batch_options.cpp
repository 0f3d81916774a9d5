// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/batch_options.h"

#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace waymark::ui {

BatchOptions::BatchOptions(QWidget* parent)
    : QWidget{parent}
{
    auto* outer = columnIn(this, {}, 0);
    auto* content = plainWidget(Ground::Side);
    auto* column = columnIn(content, {16, 12, 16, 12}, 12);
    column->addWidget(label(tr("For all of them"), Type::Section, Tone::Text, content));
    const auto add = [&](const QString& text, const char* name, const QString& first) {
        auto* box = new ComboBox{content};
        box->setObjectName(QString::fromLatin1(name));
        box->addItem(first, QVariant{});
        column->addWidget(new Field{text, box, content});
        connect(box, &QComboBox::currentIndexChanged, this, &BatchOptions::changed);
        return box;
    };
    m_language = add(tr("Language"), "batchLanguage", tr("Each person's own"));
    m_format = add(tr("Format"), "batchFormat", tr("By each case"));
    m_leaflet = add(tr("Leaflets"), "batchLeaflet", tr("Those suggested for each case"));
    for (const auto format : {leaflets::Format::Standard, leaflets::Format::Large,
             leaflets::Format::Easy, leaflets::Format::Bilingual, leaflets::Format::Discreet})
        m_format->addItem(formatText(format), static_cast<int>(format));
    m_services = new QCheckBox{tr("Services near the person, verified"), content};
    m_services->setObjectName(QStringLiteral("batchServices"));
    m_services->setChecked(true);
    m_personal = new QCheckBox{tr("My name and next appointment"), content};
    m_personal->setObjectName(QStringLiteral("batchPersonal"));
    for (auto* check : {m_services, m_personal}) {
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &BatchOptions::changed);
    }
    column->addWidget(hairline(content));
    column->addWidget(paragraph(
        tr("By each case: discreet for whoever asked for nothing else, otherwise as last time."),
        Type::Second, Tone::Second, content));
    column->addWidget(paragraph(
        tr("The files carry a number, no name and no reference. Nothing is noted as given before"
           " the person has it."),
        Type::Second, Tone::Second, content));
    column->addStretch(1);
    outer->addWidget(scrolling(content, this));
}

void BatchOptions::fill(
    const QStringList& languages, const std::map<std::string, std::string>& titles)
{
    const QSignalBlocker quiet{this};
    const auto refill = [](ComboBox* box, const QList<std::pair<QString, QString>>& entries) {
        const QVariant chosen = box->currentData();
        while (box->count() > 1)
            box->removeItem(1);
        for (const auto& [text, value] : entries)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QString>> entries;
    for (const QString& tag : languages)
        entries.append({languageText(tag), tag});
    refill(m_language, entries);
    entries.clear();
    for (const auto& [id, title] : titles)
        entries.append({toQt(title), toQt(id)});
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    refill(m_leaflet, entries);
}

leaflets::BatchChoice BatchOptions::choice() const
{
    leaflets::BatchChoice choice{.language = fromQt(m_language->currentData().toString()),
        .services = m_services->isChecked(),
        .personal = m_personal->isChecked()};
    if (m_format->currentData().isValid())
        choice.format = static_cast<leaflets::Format>(m_format->currentData().toInt());
    if (m_leaflet->currentData().isValid())
        choice.leaflets.push_back(fromQt(m_leaflet->currentData().toString()));
    return choice;
}

} // namespace waymark::ui
