// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/pack_options.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/file_choice.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

namespace waymark::ui {

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
    m_secondField = new Field{tr("Second language beside it"), m_second, content};
    column->addWidget(m_secondField);
    column->addWidget(makeFormats());
    column->addWidget(makePaper(content));
    column->addWidget(hairline(content));
    column->addWidget(makeEndings());
    column->addWidget(makePartners());
    column->addWidget(hairline(content));
    column->addWidget(makeFindings());
    column->addStretch(1);
    auto* reminder = new InlineNotice{Meaning::Attention, content};
    reminder->setText(tr("<b>Ask before it leaves:</b> who else could see it, and where would it "
                         "be kept?"),
        QStringLiteral("eye"));
    column->addWidget(reminder);
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
    m_cover = new ComboBox{box};
    m_cover->setObjectName(QStringLiteral("packCover"));
    m_cover->setAccessibleName(tr("What it should look like"));
    for (const auto cover : leaflets::kAllCovers)
        m_cover->addItem(coverText(cover), static_cast<int>(cover));
    column->addWidget(m_cover);
    m_cover->hide();
    connect(m_cover, &QComboBox::currentIndexChanged, this, &PackOptions::changed);
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        updateForFormat();
        Q_EMIT changed();
    });
    return box;
}

Field* PackOptions::makePaper(QWidget* parent)
{
    m_paper = new ComboBox{parent};
    m_paper->setObjectName(QStringLiteral("packPaper"));
    using typeset::PageSize;
    const std::pair<QString, PageSize> papers[] = {{tr("A4"), PageSize::A4},
        {tr("A5, half of it"), PageSize::A5}, {tr("Letter"), PageSize::Letter}};
    for (const auto& [name, size] : papers)
        m_paper->addItem(name, static_cast<int>(size));
    m_paperField = new Field{tr("Paper"), m_paper, parent};
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PackOptions::changed);
    return m_paperField;
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
    m_emergency = add(tr("Emergency number"), "packEmergency", true);
    m_services = add(tr("Services near the person, verified"), "packServices", true);
    m_personal = add(tr("My name and next appointment"), "packPersonal", false);
    m_phrases = add(tr("Phrase cards in both languages"), "packPhrases", false);
    m_older = add(tr("Older text is accepted"), "packOlder", false);
    return box;
}

QWidget* PackOptions::makePartners()
{
    auto* box = new QWidget{this};
    auto* column = columnIn(box, {}, 4);
    m_partnerRows = new QVBoxLayout;
    m_partnerRows->setSpacing(px(4));
    column->addLayout(m_partnerRows);
    m_partnerNotice = new InlineNotice{Meaning::Attention, box};
    m_partnerNotice->hide();
    column->addWidget(m_partnerNotice);
    auto* add = new Button{
        tr("Add a partner's PDF…"), {.icon = QStringLiteral("plus"), .small = true}, box};
    add->setObjectName(QStringLiteral("addPartner"));
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QAbstractButton::clicked, this, [this] {
        askForFile(this, tr("A partner's PDF"), tr("PDF files (*.pdf)"),
            [this](const QString& path) { addPartner(path); });
    });
    return box;
}

void PackOptions::addPartner(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        m_partnerNotice->setText(tr("The file could not be read. Choose another one."));
        return;
    }
    m_partnerNotice->setText({});
    m_partners.push_back(
        {fromQt(QFileInfo{path}.completeBaseName()), file.readAll().toStdString()});
    showPartners();
    Q_EMIT changed();
}

void PackOptions::showPartners()
{
    clear(m_partnerRows);
    for (std::size_t i = 0; i < m_partners.size(); ++i) {
        auto* row = new QWidget{this};
        auto* line = rowIn(row, {}, 8);
        const QString title = toQt(m_partners[i].title);
        auto* name = new ElidedLabel{title, Type::Second, Tone::Text, row};
        line->addWidget(name, 1);
        auto* remove = new IconButton{QStringLiteral("x"), tr("Leave out: %1").arg(title), row};
        remove->setSmall(true);
        connect(remove, &QAbstractButton::clicked, this, [this, i] {
            m_partners.erase(m_partners.begin() + static_cast<std::ptrdiff_t>(i));
            showPartners();
            Q_EMIT changed();
        });
        line->addWidget(remove);
        m_partnerRows->addWidget(row);
    }
}

QWidget* PackOptions::makeFindings()
{
    auto* box = new QWidget{this};
    auto* column = columnIn(box, {}, 4);
    column->addWidget(label(tr("Readability"), Type::Label, Tone::Second, box));
    m_findings = paragraph({}, Type::Second, Tone::Second, box);
    m_findings->setObjectName(QStringLiteral("packFindings"));
    column->addWidget(m_findings);
    return box;
}

void PackOptions::showFindings(const leaflets::Pack& pack, leaflets::Format format)
{
    QStringList lines;
    switch (format) {
    case leaflets::Format::Large: lines << tr("18 point, no italics, left aligned"); break;
    case leaflets::Format::Easy:
        lines << tr("14 point, one sentence a line, left aligned");
        if (!std::ranges::all_of(pack.parts, &leaflets::Pack::Part::easy))
            lines << tr("No easy text is there yet: this is the usual one");
        lines << (pack.hardPlaces == 0
                ? tr("Short sentences, known words")
                : tr("%n place(s) are hard to read", nullptr, pack.hardPlaces));
        lines << tr("Not yet read by a test reader");
        break;
    case leaflets::Format::Discreet: lines << tr("No word on the page tells what it is for"); break;
    case leaflets::Format::Standard:
    case leaflets::Format::Bilingual: break;
    }
    using Status = leaflets::TranslationStatus;
    const auto has = [&](Status status) {
        return std::ranges::find(pack.parts, status, &leaflets::Pack::Part::status)
            != pack.parts.end();
    };
    if (has(Status::Stale)) lines << tr("A translation is older than its source");
    if (has(Status::ToBeConfirmed)) lines << tr("A translation is not confirmed yet");
    if (has(Status::Approved) && !has(Status::ToBeConfirmed) && !has(Status::Stale))
        lines << tr("Translations match their source, read by a second person");
    for (const auto& hidden : pack.hidden)
        lines << tr("Explain by mouth: %1 is hidden as %2.")
                     .arg(isolated(toQt(hidden.number)), isolated(toQt(hidden.shownAs)));
    m_findings->setText(lines.join(QLatin1Char{'\n'}));
}

leaflets::Format PackOptions::format() const
{
    return static_cast<leaflets::Format>(m_formats->checkedId());
}

/// Only what means something to the chosen format is there.
void PackOptions::updateForFormat()
{
    const bool discreet = format() == leaflets::Format::Discreet;
    m_cover->setVisible(discreet);
    m_paperField->setVisible(!discreet);
    m_secondField->setVisible(format() == leaflets::Format::Bilingual);
    for (QCheckBox* ending : {m_emergency, m_services, m_personal, m_phrases})
        ending->setVisible(!discreet);
}

void PackOptions::acceptOlderText() { m_older->setChecked(true); }

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
    updateForFormat();
}

QString PackOptions::language() const { return m_language->currentValue().toString(); }

void PackOptions::fill(leaflets::PackRequest& request) const
{
    request.language = fromQt(language());
    request.secondLanguage = fromQt(m_second->currentValue().toString());
    request.format = format();
    request.page = static_cast<typeset::PageSize>(m_paper->currentValue().toInt());
    request.cover = static_cast<leaflets::Cover>(m_cover->currentValue().toInt());
    request.emergencyNumber = m_emergency->isChecked();
    request.services = m_services->isChecked();
    request.personal = m_personal->isChecked();
    request.phraseCards = m_phrases->isChecked();
    request.olderTextAccepted = m_older->isChecked();
    request.attachments = m_partners;
}

} // namespace waymark::ui
