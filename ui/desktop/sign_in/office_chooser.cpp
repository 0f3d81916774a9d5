// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sign_in/office_chooser.h"

#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/choice_card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/shell/settings.h"

#include "app/training_office.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace waymark::ui {
namespace {

QString openedText(const settings::KnownOffice& office)
{
    if (!QFileInfo::exists(office.folder))
        return OfficeChooser::tr("The folder is not there any more");
    if (!office.opened.isValid()) return OfficeChooser::tr("Not yet opened here");
    return OfficeChooser::tr("Opened here: %1").arg(momentText(office.opened));
}

} // namespace

OfficeChooser::OfficeChooser(QWidget* parent)
    : QWidget{parent}
    , m_group{new QButtonGroup{this}}
{
    auto* column = columnIn(this, {}, 8);
    auto* heading = label(tr("Which office?"), Type::Section, Tone::Text, this);
    column->addWidget(heading);
    column->addSpacing(px(4));
    m_cards = columnIn(column, 8);
    column->addSpacing(px(8));
    m_training = columnIn(column, 8);
    column->addSpacing(px(12));
    auto* links = new FlowLayout{nullptr, 12};
    const auto link = [&](const QString& text, const QString& icon, auto signal, const char* name) {
        auto* button = new Button{text, {.icon = icon, .look = Look::Quiet}, this};
        button->setObjectName(QLatin1String{name});
        connect(button, &QPushButton::clicked, this, signal);
        links->addWidget(button);
    };
    link(tr("Create an office…"), QStringLiteral("plus"), &OfficeChooser::createWanted, "create");
    link(tr("Open a folder…"), QStringLiteral("folder"), &OfficeChooser::openWanted, "openFolder");
    link(tr("Bring back from a backup…"), QStringLiteral("undo"), &OfficeChooser::restoreWanted,
        "restore");
    column->addLayout(links);
    column->addStretch();
    reload();
}

QString OfficeChooser::trainingFolder()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}.filePath(
        toQt(app::kTrainingFolder));
}

bool OfficeChooser::isTraining() const { return m_folder == trainingFolder(); }

void OfficeChooser::addCard(const QString& folder, ChoiceCard* card)
{
    m_group->addButton(card);
    m_byFolder.insert(folder, card);
    connect(card, &QAbstractButton::toggled, this, [this, folder](bool on) {
        if (!on) return;
        m_folder = folder;
        Q_EMIT chosen(folder);
    });
}

void OfficeChooser::reload()
{
    clear(m_cards);
    clear(m_training);
    m_byFolder.clear();
    m_folder.clear();
    for (const auto& office : settings::knownOffices()) {
        if (office.folder == trainingFolder()) continue;
        auto* card = new ChoiceCard{{.icon = QStringLiteral("building"),
                                        .title = office.name,
                                        .second = openedText(office)},
            this};
        m_cards->addWidget(card);
        addCard(office.folder, card);
    }
    if (m_byFolder.isEmpty())
        m_cards->addWidget(paragraph(tr("No office was opened on this computer yet.")));
    auto* training = new ChoiceCard{
        {.icon = QStringLiteral("training"),
            .title = tr("Training office"),
            .second = tr("Try everything, nothing is real."),
            .chip = {tr("Invented people only"), QStringLiteral("training"), Meaning::Authority},
            .dashed = true},
        this};
    training->setObjectName(QStringLiteral("training"));
    m_training->addWidget(training);
    addCard(trainingFolder(), training);
    const auto known = settings::knownOffices();
    const QString last = known.isEmpty() ? trainingFolder() : known.first().folder;
    if (auto* card = m_byFolder.value(last)) card->setChecked(true);
}

void OfficeChooser::choose(const QString& folder)
{
    if (!m_byFolder.contains(folder)) {
        settings::rememberOffice({folder, QFileInfo{folder}.completeBaseName(), {}});
        reload();
    }
    if (auto* card = m_byFolder.value(folder)) card->setChecked(true);
}

} // namespace waymark::ui
