// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/pack_options.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>

namespace waymark::ui {
namespace {

constexpr std::array kHandings{
    leaflets::Handing::Paper, leaflets::Handing::ReadAloud, leaflets::Handing::File};

} // namespace

PackOptions::PackOptions(QWidget* parent)
    : QWidget{parent}
{
    auto* outer = columnIn(this, {}, 0);
    auto* content = plainWidget(Ground::Side);
    auto* column = columnIn(content, {16, 12, 16, 12}, 12);
    column->addWidget(label(tr("How it should look"), Type::Section, Tone::Text, content));
    m_language = new ComboBox{content};
    m_language->setObjectName(QStringLiteral("packLanguage"));
    auto* language = new Field{tr("Language of the leaflet"), m_language, content};
    language->setHint(tr("The person's. Your interface stays as it is."));
    column->addWidget(language);
    m_second = new ComboBox{content};
    m_second->setObjectName(QStringLiteral("packSecondLanguage"));
    column->addWidget(new Field{tr("Second language beside it"), m_second, content});
    column->addWidget(makeFormats());
    column->addWidget(hairline(content));
    column->addWidget(makeEndings());
    column->addWidget(hairline(content));
    column->addWidget(makeHandOver());
    column->addStretch(1);
    outer->addWidget(scrolling(content, this));
    connect(m_language, &QComboBox::currentIndexChanged, this, &PackOptions::changed);
    connect(m_second, &QComboBox::currentIndexChanged, this, &PackOptions::changed);
}

QWidget* PackOptions::makeFormats()
{
    auto* box = new QWidget{this};
    auto* column = columnIn(box, {}, 4);
    column->addWidget(label(tr("Format"), Type::Label, Tone::Second, box));
    m_formats = new QButtonGroup{this};
    for (const auto format : {leaflets::Format::Standard, leaflets::Format::Large,
             leaflets::Format::Easy, leaflets::Format::Bilingual, leaflets::Format::Discreet}) {
        auto* button = new QRadioButton{formatText(format), box};
        button->setObjectName(QStringLiteral("format_") + toQt(code(format)));
        button->setChecked(format == leaflets::Format::Standard);
        m_formats->addButton(button, static_cast<int>(format));
        column->addWidget(button);
    }
    connect(m_formats, &QButtonGroup::idClicked, this, &PackOptions::changed);
    return box;
}

QWidget* PackOptions::makeEndings()
{
    auto* box = new QWidget{this};
    auto* column = columnIn(box, {}, 4);
    column->addWidget(label(tr("Add at the end"), Type::Label, Tone::Second, box));
    const auto add = [&](const QString& text, const char* name, bool checked) {
        auto* check = new QCheckBox{text, box};
        check->setObjectName(QString::fromLatin1(name));
        check->setChecked(checked);
        connect(check, &QCheckBox::toggled, this, &PackOptions::changed);
        column->addWidget(check);
        return check;
    };
    m_services = add(tr("Services near the person, verified"), "packServices", true);
    m_personal = add(tr("My name and next appointment"), "packPersonal", false);
    m_older = add(tr("Older text is accepted"), "packOlder", false);
    return box;
}

QWidget* PackOptions::makeHandOver()
{
    auto* box = new QWidget{this};
    auto* column = columnIn(box, {}, 8);
    column->addWidget(label(tr("Handing over"), Type::Section, Tone::Text, box));
    column->addWidget(
        paragraph(tr("Ask before it leaves: who else could see it, and where would it be kept?"),
            Type::Second, Tone::Second, box));
    m_handing = new Segments{
        tr("How it is given"), QStringList{tr("Paper"), tr("Read together"), tr("File")}, box};
    m_handing->setCurrent(0);
    m_understood = new Segments{tr("Understood"),
        std::vector<Segments::Option>{
            {tr("Not asked"), true}, {tr("Yes"), false}, {tr("In part"), false}, {tr("No"), false}},
        box};
    m_understood->setCurrent(0);
    m_takenHome = new Segments{tr("Where it is now"),
        std::vector<Segments::Option>{{tr("Not asked"), true}, {tr("Taken home"), false},
            {tr("Kept here"), false}, {tr("Hidden"), false}},
        box};
    m_takenHome->setCurrent(0);
    m_handing->setObjectName(QStringLiteral("packHanding"));
    m_understood->setObjectName(QStringLiteral("packUnderstood"));
    m_takenHome->setObjectName(QStringLiteral("packTakenHome"));
    column->addWidget(new Field{tr("How it is given"), m_handing, box});
    column->addWidget(new Field{tr("Understood"), m_understood, box});
    column->addWidget(new Field{tr("Where it is now"), m_takenHome, box});
    m_notice = new InlineNotice{Meaning::Attention, box};
    m_notice->hide();
    column->addWidget(m_notice);
    m_reason = new LineEdit{{}, box};
    m_reason->setObjectName(QStringLiteral("packReason"));
    m_reason->setAccessibleName(tr("Reason to hand it over all the same"));
    m_reason->setPlaceholderText(tr("Reason, in a few words"));
    m_reason->hide();
    column->addWidget(m_reason);
    return box;
}

void PackOptions::setLanguages(const QStringList& tags, const QString& chosen)
{
    const QSignalBlocker first{m_language}, second{m_second};
    m_language->clear();
    m_second->clear();
    m_second->addItem(tr("The office's"), QString{});
    for (const QString& tag : tags) {
        m_language->addItem(languageText(tag), tag);
        m_second->addItem(languageText(tag), tag);
    }
    m_language->setCurrentValue(chosen);
    if (m_language->currentIndex() < 0) m_language->setCurrentValue(QStringLiteral("en"));
    m_notice->setText({});
    m_reason->clear();
    m_reason->hide();
}

QString PackOptions::language() const { return m_language->currentValue().toString(); }

void PackOptions::fill(leaflets::PackRequest& request) const
{
    request.language = fromQt(language());
    request.secondLanguage = fromQt(m_second->currentValue().toString());
    request.format = static_cast<leaflets::Format>(m_formats->checkedId());
    request.services = m_services->isChecked();
    request.personal = m_personal->isChecked();
    request.olderTextAccepted = m_older->isChecked();
}

leaflets::HandOver PackOptions::handOver() const
{
    return {kHandings[static_cast<std::size_t>(std::max(0, m_handing->current()))],
        static_cast<leaflets::Understood>(std::max(0, m_understood->current())),
        static_cast<leaflets::TakenHome>(std::max(0, m_takenHome->current())),
        fromQt(m_reason->text())};
}

void PackOptions::askReason(const QString& sentence)
{
    m_notice->setText(sentence.toHtmlEscaped());
    m_reason->show();
    m_reason->setFocus();
}

} // namespace waymark::ui
