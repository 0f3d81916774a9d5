// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/facts_part.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/office/fact_text.h"
#include "ui/desktop/office/form_dialog.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/theme/icons.h"

#include <QHeaderView>
#include <QPointer>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace waymark::ui {
namespace {

ChipValue stateOf(const office::FactStanding& standing)
{
    if (standing.confirmation)
        return {FactsPart::tr("Confirmed here"), QStringLiteral("check"), Meaning::Settled};
    if (standing.fact.confirmed)
        return {FactsPart::tr("Confirmed"), QStringLiteral("check"), Meaning::Settled};
    return {FactsPart::tr("Not confirmed"), QStringLiteral("alert"), Meaning::Attention};
}

QString confidenceText(office::Confidence confidence)
{
    switch (confidence) {
    case office::Confidence::High: return FactsPart::tr("high");
    case office::Confidence::Medium: return FactsPart::tr("medium");
    case office::Confidence::Low: return FactsPart::tr("low");
    }
    return {};
}

} // namespace

FactsPart::FactsPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    columnIn(this, {}, 0)
        ->addWidget(new Workbench{
            QStringLiteral("office-facts"), {}, makeList(), {makeDetail(), 360}, this});
}

QWidget* FactsPart::first() const { return m_table; }

QWidget* FactsPart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 16}, 12);
    auto* row = rowIn(column, 8);
    m_country = new ComboBox;
    m_country->setObjectName(QStringLiteral("country"));
    m_country->setAccessibleName(tr("Country"));
    for (const auto& code : office::countryCodes())
        m_country->addItem(countryName(code), toQt(code));
    row->addWidget(m_country);
    m_openOnly = new FilterChip{tr("Not confirmed")};
    m_openOnly->setObjectName(QStringLiteral("unconfirmedOnly"));
    row->addWidget(m_openOnly);
    row->addStretch();
    m_count = label({}, Type::Second, Tone::Quiet);
    row->addWidget(m_count);
    column->addWidget(paragraph(tr("Only confirmed facts reach a leaflet or another document.")));
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Facts of the country"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    styleTable(m_table, QStringLiteral("officeFacts"));
    column->addWidget(m_table, 1);
    connect(m_country, &QComboBox::activated, this, &FactsPart::load);
    connect(m_openOnly, &QPushButton::toggled, this, &FactsPart::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!current.isValid()) return;
            m_chosen = m_all.at(m_shown.at(static_cast<std::size_t>(current.row()))).fact.id;
            showChosen();
        });
    return holder;
}

QWidget* FactsPart::makeDetail()
{
    auto* panel = plainWidget(Ground::Side);
    auto* column = columnIn(panel, {12, 12, 12, 12}, 12);
    m_text = paragraph({}, Type::Section, Tone::Text);
    column->addWidget(m_text);
    auto* chips = rowIn(column, 8);
    m_state = new Chip{{}};
    chips->addWidget(m_state);
    chips->addStretch();
    m_facts = new FactList{112};
    column->addWidget(m_facts);
    m_confirm = new Button{tr("Confirm it for this office…"), {.icon = QStringLiteral("check")}};
    m_confirm->setObjectName(QStringLiteral("confirmFact"));
    m_withdraw = new Button{tr("Take the confirmation back"), {.icon = QStringLiteral("undo")}};
    m_withdraw->setObjectName(QStringLiteral("withdrawFact"));
    column->addWidget(m_confirm, 0, Qt::AlignLeading);
    column->addWidget(m_withdraw, 0, Qt::AlignLeading);
    m_notice = new InlineNotice;
    m_notice->setText({});
    column->addWidget(m_notice);
    column->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &FactsPart::confirm);
    connect(m_withdraw, &QPushButton::clicked, this, &FactsPart::withdraw);
    return scrolling(panel);
}

void FactsPart::load()
{
    struct Loaded {
        std::string own;
        std::string country;
        std::vector<office::FactStanding> facts;
    };
    const auto wanted
        = m_own.empty() ? std::string{} : fromQt(m_country->currentValue().toString());
    jobs().run(
        this,
        [wanted](app::Workspace& workspace) {
            const auto own = workspace.office().country;
            const auto country = wanted.empty() ? own : wanted;
            return Loaded{own, country, workspace.countries().facts(country)};
        },
        [this](const Loaded& loaded) {
            m_own = loaded.own;
            m_country->setCurrentValue(toQt(loaded.country));
            m_all = loaded.facts;
            show();
        });
}

void FactsPart::show()
{
    const QSignalBlocker quiet{m_table->selectionModel()};
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Kind"), tr("Fact"), tr("Standing"), tr("Compared on")});
    m_shown.clear();
    int row = 0;
    std::size_t open = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& standing = m_all[i];
        if (!standing.isConfirmed()) ++open;
        if (m_openOnly->isChecked() && standing.isConfirmed()) continue;
        if (standing.fact.id == m_chosen) row = static_cast<int>(m_shown.size());
        m_shown.push_back(i);
        const auto state = stateOf(standing);
        auto* stateItem = new QStandardItem{icon(state.icon, state.meaning), state.text};
        const auto day = standing.confirmation
            ? std::optional{toQt(standing.confirmation->at).date()}
            : standing.fact.verifiedOn ? std::optional{toQt(*standing.fact.verifiedOn)}
                                       : std::nullopt;
        m_model->appendRow({new QStandardItem{kindText(standing.fact.content)},
            new QStandardItem{wordsFor(standing.fact)}, stateItem,
            new QStandardItem{day ? dayText(*day) : tr("never")}});
    }
    m_count->setText(tr("%1 of %2 not confirmed").arg(open).arg(m_all.size()));
    m_table->setColumnWidth(0, px(165));
    m_table->setColumnWidth(1, px(360));
    m_table->setColumnWidth(2, px(150));
    if (m_shown.empty()) return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_chosen = m_all.at(m_shown.at(static_cast<std::size_t>(row))).fact.id;
    showChosen();
}

const office::FactStanding* FactsPart::chosen() const
{
    const auto found
        = std::ranges::find(m_all, m_chosen, [](const auto& standing) { return standing.fact.id; });
    return found == m_all.end() ? nullptr : &*found;
}

QString FactsPart::wordsFor(const office::CountryFact& fact) const
{
    const auto words = factText(fact.content);
    const auto* hours = std::get_if<office::Hours>(&fact.content);
    if (!hours) return words;
    const auto of = std::ranges::find(
        m_all, hours->of, [](const auto& standing) { return standing.fact.id; });
    if (of == m_all.end()) return words;
    const auto& content = of->fact.content;
    const auto* line = std::get_if<office::Helpline>(&content);
    return (line ? toQt(line->name) : factText(content)) + QStringLiteral(": ") + words;
}

void FactsPart::showChosen()
{
    const auto* standing = chosen();
    if (!standing) return;
    const auto& fact = standing->fact;
    m_notice->setText({});
    m_text->setText(wordsFor(fact));
    m_state->setValue(stateOf(*standing));
    m_facts->clear();
    m_facts->add(tr("Kind"), kindText(fact.content));
    if (const auto* law = std::get_if<office::LegalFact>(&fact.content))
        m_facts->add(tr("Says"), toQt(law->summary).toHtmlEscaped());
    if (const auto* line = std::get_if<office::Helpline>(&fact.content)) {
        if (!line->numberAbroad.empty())
            m_facts->add(tr("From abroad"), isolated(toQt(line->numberAbroad)));
        if (!line->email.empty()) m_facts->add(tr("E-mail"), isolated(toQt(line->email)));
        if (line->free) m_facts->add(tr("Costs"), *line->free ? tr("free") : tr("not free"));
    }
    m_facts->add(tr("Source"), toQt(fact.source).toHtmlEscaped());
    m_facts->add(tr("Certainty"), confidenceText(fact.confidence));
    if (!fact.note.empty()) m_facts->add(tr("Note"), toQt(fact.note).toHtmlEscaped());
    if (const auto& own = standing->confirmation) {
        m_facts->add(tr("Confirmed here"), longDate(toQt(own->at).date()));
        m_facts->add(tr("Compared with"), toQt(own->source).toHtmlEscaped());
    }
    const bool mine = fromQt(m_country->currentValue().toString()) == m_own;
    m_confirm->setVisible(mine && !standing->isConfirmed());
    m_withdraw->setVisible(standing->confirmation.has_value());
}

void FactsPart::confirm()
{
    const auto* standing = chosen();
    if (!standing) return;
    auto* dialog = new FormDialog{tr("Confirm for this office"),
        tr("“%1” will be allowed in documents. It lapses when a newer country pack says something "
           "else.")
            .arg(wordsFor(standing->fact)),
        tr("Confirm"), Look::Primary, this};
    dialog->addLine("source", tr("What did you compare it with?"))
        ->setHint(tr("For example the page of the service, or a call to it today."));
    dialog->onGo([this, dialog = QPointer{dialog}, id = standing->fact.id] {
        dialog->busy(true);
        jobs().run(
            this,
            [country = m_own, id, source = dialog->text("source")](app::Workspace& workspace) {
                return workspace.countries().confirm(country, id, source);
            },
            [this, dialog](const Result<void>& done) {
                if (!dialog) return;
                if (!done) return dialog->refuse(done.error());
                dialog->accept();
                load();
            },
            [dialog] {
                if (dialog) dialog->busy(false);
            });
    });
    dialog->open();
}

void FactsPart::withdraw()
{
    jobs().run(
        this,
        [id = m_chosen](app::Workspace& workspace) { return workspace.countries().withdraw(id); },
        [this](const Result<void>& done) {
            if (!done)
                m_notice->setText(errorText(done.error()).toHtmlEscaped());
            else
                load();
        });
}

} // namespace waymark::ui
