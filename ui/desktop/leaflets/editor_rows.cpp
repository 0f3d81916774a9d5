// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/editor_rows.h"

#include "ui/desktop/kit/chip.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/text/rule_texts.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace waymark::ui {
namespace {

using leaflets::OwnState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leaflets)
};

ChipValue chipOf(OwnState state)
{
    switch (state) {
    case OwnState::Draft: return {Words::tr("draft"), QStringLiteral("pencil"), Meaning::Plain};
    case OwnState::Waiting:
        return {Words::tr("to approve"), QStringLiteral("clock"), Meaning::Attention};
    case OwnState::Approved:
        return {Words::tr("approved"), QStringLiteral("check"), Meaning::Settled};
    case OwnState::Replaced:
    case OwnState::Withdrawn: break;
    }
    return {Words::tr("withdrawn"), QStringLiteral("minus"), Meaning::Plain};
}

QStandardItem* rowWith(const QString& title, const QString& second, bool own, std::size_t place)
{
    auto* row = new QStandardItem{title};
    row->setEditable(false);
    row->setData(second, SecondLineRole);
    row->setData(own, OwnRole);
    row->setData(static_cast<int>(place), PlaceRole);
    return row;
}

void addHeading(QStandardItemModel& model, const QString& text)
{
    auto* heading = new QStandardItem{text};
    heading->setData(true, HeadingRole);
    heading->setEditable(false);
    heading->setSelectable(false);
    model.appendRow(heading);
}

QString languageOf(const leaflets::LeafletKey& key)
{
    return languageText(toQt(key.language))
        + (key.easy ? QStringLiteral(", ") + Words::tr("easy to read") : QString{});
}

} // namespace

void fillEditorRows(QStandardItemModel& model, const EditorVisit& loaded, const QString& wanted)
{
    model.clear();
    const auto fits = [&](const std::string& title, const leaflets::LeafletKey& key) {
        return toQt(title).contains(wanted, Qt::CaseInsensitive)
            || toQt(key.leaflet).contains(wanted, Qt::CaseInsensitive);
    };
    for (std::size_t i = 0; i < loaded.own.size(); ++i) {
        const auto& own = loaded.own[i];
        if (!fits(own.title, own.key)) continue;
        if (model.rowCount() == 0) addHeading(model, Words::tr("Our own"));
        auto* row = rowWith(toQt(own.title),
            Words::tr("%1 · version %2 · %3")
                .arg(languageOf(own.key))
                .arg(own.version)
                .arg(toQt(own.writer)),
            true, i);
        row->setData(QVariant::fromValue(chipOf(own.state)), ChipRole);
        row->setData(toQt(own.id), IdRole);
        model.appendRow(row);
    }
    bool headed = false;
    for (std::size_t i = 0; i < loaded.library.size(); ++i) {
        const auto& text = loaded.library[i];
        if (!fits(text.title, text.key)) continue;
        if (!headed) addHeading(model, Words::tr("From the program"));
        headed = true;
        QString second = languageOf(text.key);
        if (text.status == leaflets::TranslationStatus::ToBeConfirmed)
            second += QStringLiteral(" · ") + Words::tr("to be confirmed");
        auto* row = rowWith(toQt(text.title), second, false, i);
        model.appendRow(row);
    }
}

int rowOf(const QStandardItemModel& model, leaflets::OwnLeafletId id)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.item(row)->data(IdRole).toString() == toQt(id)) return row;
    return -1;
}

void fillRemarks(QStandardItemModel& model, const std::vector<leaflets::Remark>& remarks)
{
    model.clear();
    for (const auto& remark : remarks) {
        auto* row = new QStandardItem{QCoreApplication::translate("Rule", ruleText(remark.rule))};
        row->setEditable(false);
        const QString where
            = remark.line > 0 ? Words::tr("Line %1").arg(remark.line) : Words::tr("The head");
        row->setData(
            remark.subject.empty() ? where : where + QStringLiteral(": ") + toQt(remark.subject),
            SecondLineRole);
        const bool error = remark.weight == leaflets::Remark::Weight::Error;
        row->setData(error ? QStringLiteral("alert") : QStringLiteral("info"), IconRole);
        if (error) row->setData(static_cast<int>(Meaning::Attention), IconMeaningRole);
        row->setData(remark.line, PlaceRole);
        model.appendRow(row);
    }
}

} // namespace waymark::ui
