// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/information_tab.h"

#include "app/workspace.h"
#include "leaflets/packs.h"
#include "office/workers.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/leaflets/save_bytes.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QCoreApplication>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>
#include <map>

namespace waymark::ui {
namespace {

struct InformationGiven {
    std::array<leaflets::Coverage, leaflets::kLetterCount> coverage;
    std::vector<leaflets::PackSummary> packs;
    std::map<office::WorkerId, QString> workers;
};

InformationGiven informationOf(app::Workspace& workspace, cases::CaseId id)
{
    InformationGiven found{workspace.ledger().coverage(id), workspace.packs().ofCase(id), {}};
    for (const auto& worker : workspace.workers().list())
        found.workers.emplace(worker.id, toQt(worker.details.name));
    return found;
}

class InformationTab final : public CaseTab {
    Q_DECLARE_TR_FUNCTIONS(InformationTab)

public:
    explicit InformationTab(const PageContext& context)
        : m_context{context}
    {
        auto* page = plainWidget(Ground::Window);
        auto* column = columnIn(page, {24, 16, 24, 16}, 12);
        m_notice = new InlineNotice{Meaning::Attention, page};
        m_notice->hide();
        column->addWidget(m_notice);
        auto* card
            = new Card{QStringLiteral("file-text"), tr("What the person was told or given"), page};
        auto* open = card->addAction(tr("Leaflets"), QStringLiteral("file-text"));
        open->setObjectName(QStringLiteral("openLeaflets"));
        connect(open, &QAbstractButton::clicked, this, [this] {
            if (m_case)
                m_context.shell.open(
                    QStringLiteral("leaflets"), {{QStringLiteral("case"), toQt(*m_case)}});
        });
        m_rows = new QVBoxLayout;
        m_rows->setSpacing(px(8));
        card->body()->addLayout(m_rows);
        column->addWidget(card);
        m_packs = new Card{QStringLiteral("printer"), tr("Packs that were given"), page};
        m_packRows = new QVBoxLayout;
        m_packRows->setSpacing(px(8));
        m_packs->body()->addLayout(m_packRows);
        column->addWidget(m_packs);
        column->addWidget(label(tr("The letters are those of Article 4 of Directive 2012/29/EU."),
            Type::Second, Tone::Quiet, page));
        column->addStretch(1);
        columnIn(this, {}, 0)->addWidget(scrolling(page));
    }

    void show(const CaseFile& file) override
    {
        m_case = file.shown.id;
        m_language
            = file.shown.details.languages.empty() ? "und" : file.shown.details.languages.front();
        m_context.jobs.run(
            this,
            [id = *m_case](app::Workspace& workspace) { return informationOf(workspace, id); },
            [this](const InformationGiven& found) { showRows(found); });
    }

private:
    static ChipValue chipOf(const leaflets::Coverage& one)
    {
        using enum leaflets::InfoStatus;
        const auto status = statusOf(one);
        if (status == NotDue)
            return {tr("not needed here"), QStringLiteral("minus"), Meaning::Plain};
        if (status == ToGive && one.askFirst)
            return {tr("talk about safety first"), QStringLiteral("shield"), Meaning::Safety};
        if (status == ToGive) return {tr("to give"), QStringLiteral("clock"), Meaning::Attention};
        if (status == Refused) return {tr("not wanted"), QStringLiteral("minus"), Meaning::Plain};
        const auto& latest = one.detailed ? one.detailed : one.first;
        const bool again = latest->understood == leaflets::Understood::Part
            || latest->understood == leaflets::Understood::No;
        if (again) return {tr("explain again"), QStringLiteral("undo"), Meaning::Attention};
        if (status == Repeated)
            return {tr("given %n time(s)", nullptr, one.times), QStringLiteral("check"),
                Meaning::Settled};
        return {latest->understood == leaflets::Understood::Yes ? tr("understood") : tr("given"),
            QStringLiteral("check"), Meaning::Settled};
    }

    /// When, by whom, how, in which language and form, and what came of it.
    QString lineOf(const leaflets::InfoItem& item, const InformationGiven& found) const
    {
        QStringList parts{momentText(toQt(item.at))};
        if (const auto by = found.workers.find(item.by); by != found.workers.end())
            parts << by->second;
        parts << handingText(item.handing) << languageText(toQt(item.language));
        if (item.pack) parts << formatText(item.format) << tr("version %1").arg(item.version);
        if (item.refused) parts << tr("not wanted");
        if (item.understood != leaflets::Understood::NotAsked)
            parts << understoodText(item.understood);
        if (item.takenHome != leaflets::TakenHome::NotAsked) parts << takenHomeText(item.takenHome);
        return parts.join(QStringLiteral(", "));
    }

    void showRows(const InformationGiven& found)
    {
        clear(m_rows);
        for (const auto& one : found.coverage)
            m_rows->addWidget(rowOf(one, found));
        clear(m_packRows);
        m_packs->setVisible(!found.packs.empty());
        for (const auto& pack : found.packs)
            m_packRows->addWidget(packRow(pack));
        Q_EMIT countChanged(static_cast<int>(std::ranges::count_if(found.coverage,
            [](const auto& one) { return statusOf(one) == leaflets::InfoStatus::ToGive; })));
    }

    QWidget* rowOf(const leaflets::Coverage& one, const InformationGiven& found)
    {
        auto* row = new QWidget{this};
        auto* line = rowIn(row, {}, 12);
        const QString letter = toQt(code(one.letter));
        auto* mark = label(letter, Type::Body, Tone::Quiet, row);
        mark->setFixedWidth(px(16));
        line->addWidget(mark, 0, Qt::AlignTop);
        auto* words = new QWidget{row};
        auto* column = columnIn(words, {}, 0);
        column->addWidget(label(letterText(one.letter), Type::Body, Tone::Text, words));
        if (one.first)
            column->addWidget(
                paragraph(lineOf(*one.first, found), Type::Second, Tone::Quiet, words));
        if (one.detailed)
            column->addWidget(paragraph(tr("In detail: %1").arg(lineOf(*one.detailed, found)),
                Type::Second, Tone::Quiet, words));
        line->addWidget(words, 1);
        line->addWidget(new Chip{chipOf(one), row}, 0, Qt::AlignTop);
        addTold(line, one.letter, row);
        return row;
    }

    void addTold(QHBoxLayout* line, leaflets::Letter which, QWidget* row)
    {
        const QString letter = toQt(code(which));
        auto* told = new Button{tr("Told"), {.small = true}, row};
        told->setObjectName(QStringLiteral("told_") + letter);
        told->setAccessibleName(tr("Note as told: %1").arg(letterText(which)));
        connect(told, &QAbstractButton::clicked, this,
            [this, which] { tell({.letter = which, .language = m_language}); });
        line->addWidget(told, 0, Qt::AlignTop);
        auto* more = new IconButton{
            QStringLiteral("more"), tr("More for: %1").arg(letterText(which)), row};
        more->setObjectName(QStringLiteral("more_") + letter);
        more->setSmall(true);
        auto* menu = new QMenu{more};
        menu->addAction(tr("Told in detail"), this, [this, which] {
            tell({.letter = which, .level = leaflets::Level::Detailed, .language = m_language});
        });
        menu->addAction(tr("Told and understood"), this, [this, which] {
            tell(
                {.letter = which, .language = m_language, .understood = leaflets::Understood::Yes});
        });
        menu->addAction(tr("Offered, not wanted"), this,
            [this, which] { tell({.letter = which, .language = m_language, .refused = true}); });
        connect(more, &QAbstractButton::clicked, menu, [more, menu] { popUnder(menu, more); });
        line->addWidget(more, 0, Qt::AlignTop);
    }

    QWidget* packRow(const leaflets::PackSummary& pack)
    {
        auto* row = new QWidget{this};
        auto* line = rowIn(row, {}, 12);
        line->addWidget(paragraph(momentText(toQt(pack.givenAt)) + QStringLiteral(", ")
                                + languageText(toQt(pack.language)) + QStringLiteral(", ")
                                + formatText(pack.format) + QStringLiteral(", ")
                                + tr("%n page(s)", nullptr, pack.pages),
                            Type::Body, Tone::Text, row),
            1);
        auto* again = new Button{
            tr("Same file again…"), {.icon = QStringLiteral("download"), .small = true}, row};
        connect(again, &QAbstractButton::clicked, this, [this, id = pack.id] { remake(id); });
        line->addStretch();
        line->addWidget(again);
        return row;
    }

    void remake(leaflets::PackId id)
    {
        m_context.jobs.run(
            this, [id](app::Workspace& workspace) { return workspace.packs().remake(id); },
            [this](const Result<leaflets::Pack>& pack) {
                m_notice->setText(pack ? QString{} : errorText(pack.error()).toHtmlEscaped());
                if (!pack) return;
                saveBytes(this, QByteArray::fromStdString(pack->pdf.bytes), toQt(pack->fileName),
                    [this](const QString& problem) { m_notice->setText(problem.toHtmlEscaped()); });
            });
    }

    void tell(const leaflets::SpokenInformation& information)
    {
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = *m_case, information](
                app::Workspace& workspace) { return workspace.ledger().tell(id, information); },
            [this](const Result<leaflets::InfoItem>& told) {
                m_notice->setText(told ? QString{} : errorText(told.error()).toHtmlEscaped());
                if (told) Q_EMIT caseChanged();
            });
    }

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    std::string m_language;
    InlineNotice* m_notice;
    QVBoxLayout* m_rows;
    Card* m_packs;
    QVBoxLayout* m_packRows;
};

} // namespace

CaseTab* makeInformationTab(const PageContext& context) { return new InformationTab{context}; }

} // namespace waymark::ui
