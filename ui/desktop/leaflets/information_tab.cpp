// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/information_tab.h"

#include "app/workspace.h"
#include "leaflets/ledger.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QScrollArea>

#include <algorithm>

namespace waymark::ui {
namespace {

using CoverageOfAll = std::array<leaflets::Coverage, leaflets::kLetterCount>;

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
            [id = *m_case](app::Workspace& workspace) { return workspace.ledger().coverage(id); },
            [this](const CoverageOfAll& all) { showRows(all); });
    }

private:
    static ChipValue chipOf(const leaflets::Coverage& one)
    {
        const auto& latest = one.detailed ? one.detailed : one.first;
        if (!latest && !one.due)
            return {tr("not needed here"), QStringLiteral("minus"), Meaning::Plain};
        if (!latest && one.askFirst)
            return {tr("talk about safety first"), QStringLiteral("shield"), Meaning::Safety};
        if (!latest) return {tr("to give"), QStringLiteral("clock"), Meaning::Attention};
        if (latest->refused) return {tr("not wanted"), QStringLiteral("minus"), Meaning::Plain};
        const bool again = latest->understood == leaflets::Understood::Part
            || latest->understood == leaflets::Understood::No;
        if (again) return {tr("explain again"), QStringLiteral("undo"), Meaning::Attention};
        return {latest->understood == leaflets::Understood::Yes ? tr("understood") : tr("given"),
            QStringLiteral("check"), Meaning::Settled};
    }

    static QString secondLine(const leaflets::Coverage& one)
    {
        const auto& latest = one.detailed ? one.detailed : one.first;
        if (!latest) return {};
        QString text = momentText(toQt(latest->at)) + QStringLiteral(", ")
            + languageText(toQt(latest->language));
        if (latest->handing == leaflets::Handing::Spoken)
            text += QStringLiteral(", ") + tr("spoken");
        else
            text += QStringLiteral(", ") + formatText(latest->format);
        if (one.detailed) text += QStringLiteral(", ") + tr("in detail");
        return text;
    }

    void showRows(const CoverageOfAll& all)
    {
        clear(m_rows);
        for (const auto& one : all)
            m_rows->addWidget(rowOf(one));
        Q_EMIT countChanged(static_cast<int>(std::ranges::count_if(
            all, [](const auto& one) { return one.due && !one.first && !one.detailed; })));
    }

    QWidget* rowOf(const leaflets::Coverage& one)
    {
        auto* row = new QWidget{this};
        auto* line = rowIn(row, {}, 12);
        const QString letter = toQt(code(one.letter));
        auto* mark = label(letter, Type::Body, Tone::Quiet, row);
        mark->setFixedWidth(px(16));
        line->addWidget(mark);
        auto* words = new QWidget{row};
        auto* column = columnIn(words, {}, 0);
        column->addWidget(label(letterText(one.letter), Type::Body, Tone::Text, words));
        if (const QString second = secondLine(one); !second.isEmpty())
            column->addWidget(paragraph(second, Type::Second, Tone::Quiet, words));
        line->addWidget(words, 1);
        line->addWidget(new Chip{chipOf(one), row});
        auto* told = new Button{tr("Told"), {.small = true}, row};
        told->setObjectName(QStringLiteral("told_") + letter);
        told->setAccessibleName(tr("Note as told: %1").arg(letterText(one.letter)));
        connect(told, &QAbstractButton::clicked, this, [this, which = one.letter] { tell(which); });
        line->addWidget(told);
        return row;
    }

    void tell(leaflets::Letter letter)
    {
        if (!m_case) return;
        m_context.jobs.run(
            this,
            [id = *m_case, letter, language = m_language](app::Workspace& workspace) {
                return workspace.ledger().tell(id, {.letter = letter, .language = language});
            },
            [this](const Result<leaflets::InfoItem>& told) {
                m_notice->setText(told ? QString{} : errorText(told.error()));
                if (told) Q_EMIT caseChanged();
            });
    }

    PageContext m_context;
    std::optional<cases::CaseId> m_case;
    std::string m_language;
    InlineNotice* m_notice;
    QVBoxLayout* m_rows;
};

} // namespace

CaseTab* makeInformationTab(const PageContext& context) { return new InformationTab{context}; }

} // namespace waymark::ui
