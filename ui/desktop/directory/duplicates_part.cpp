// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/duplicates_part.h"

#include "app/workspace.h"
#include "directory/service_form.h"
#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QStandardItemModel>

namespace waymark::ui {
namespace {

struct Found {
    std::vector<directory::DuplicatePair> pairs;
    std::vector<directory::ServiceMerge> merges;
};

QStandardItem* itemFor(const directory::DuplicatePair& pair)
{
    const QString first = toQt(pair.first.name);
    const QString second = toQt(pair.second.name);
    auto* item = new QStandardItem{
        first == second ? first : DuplicatesPart::tr("%1 and %2").arg(first, second)};
    QStringList reasons;
    for (const auto reason : pair.reasons)
        reasons << likenessText(reason);
    item->setData(reasons.join(QStringLiteral(" · ")), SecondLineRole);
    item->setData(QStringLiteral("copy"), IconRole);
    return item;
}

} // namespace

DuplicatesPart::DuplicatesPart(const PageContext& context, QWidget* parent)
    : OfficePart{context, parent}
    , m_model{new QStandardItemModel{this}}
{
    columnIn(this, {}, 0)
        ->addWidget(new Workbench{
            QStringLiteral("directory-duplicates"), {}, makeList(), {makeDetail(), 520}, this});
}

QWidget* DuplicatesPart::first() const { return m_list; }

QList<PageShortcut> DuplicatesPart::shortcuts()
{
    const auto key = [](const char* keys) { return QKeySequence{QLatin1String{keys}}; };
    return {{key("1"), tr("Keep the first"), [this] { merge(true); }},
        {key("2"), tr("Keep the second"), [this] { merge(false); }},
        {key("0"), tr("They are two"), [this] { keepApart(); }}};
}

QWidget* DuplicatesPart::makeList()
{
    auto* holder = plainWidget(Ground::Window);
    auto* column = columnIn(holder, {24, 16, 16, 12}, 12);
    column->addWidget(paragraph(
        tr("Alike in name, and in phone or place. Nothing is merged before you say so.")));
    m_progress = new ProgressLine;
    column->addWidget(m_progress);
    m_list = new RowList{tr("Entries that may be one service")};
    m_list->setObjectName(QStringLiteral("duplicates"));
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_empty = new EmptyState{tr("No two entries look like one service.")};
    m_empty->hide();
    column->addWidget(m_empty, 1);
    auto* merged = plainWidget();
    m_merges = columnIn(merged, {}, 6);
    column->addWidget(merged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { showPair(now.row()); });
    return holder;
}

QWidget* DuplicatesPart::makeDetail()
{
    auto* panel = plainWidget(Ground::Surface, "start");
    m_detail = plainWidget(Ground::Surface);
    auto* column = columnIn(m_detail, {16, 16, 16, 16}, 12);
    m_notice = new InlineNotice;
    m_notice->setText({});
    column->addWidget(m_notice);
    m_sides = columnIn(column, 12);
    auto* apart = new Button{tr("They are two"), {.hint = QStringLiteral("0")}};
    apart->setObjectName(QStringLiteral("keepApart"));
    apart->setToolTip(tr("This pair is not suggested again"));
    connect(apart, &Button::clicked, this, &DuplicatesPart::keepApart);
    column->addWidget(apart, 0, Qt::AlignLeading);
    column->addWidget(paragraph(
        tr("The entry that is kept takes over what is known of the other one. Old referrals then "
           "lead to it. A merge can be taken back."),
        Type::Second, Tone::Quiet));
    column->addStretch();
    columnIn(panel, {}, 0)->addWidget(scrolling(m_detail));
    return panel;
}

void DuplicatesPart::load()
{
    if (m_token) m_token->cancel();
    m_token = std::make_shared<JobToken>();
    m_progress->start([token = m_token] { token->cancel(); });
    jobs().run(
        this,
        [token = m_token](app::Workspace& workspace) {
            directory::Merging merging{workspace.desk()};
            return Found{merging.candidates(100, [token] { return !token->isCancelled(); }),
                merging.inForce({}, 5)};
        },
        [this, token = m_token](Found found) {
            if (token != m_token) return;
            m_progress->finish();
            m_pairs = std::move(found.pairs);
            const bool atList = m_list->hasFocus();
            showPairs();
            auto* back = showMerges(found.merges);
            // The list is gone with its last pair; the next step is near, not at the window's top.
            if (atList && m_pairs.empty() && back) back->setFocus();
        },
        [this] { m_progress->finish(); });
}

void DuplicatesPart::showPairs()
{
    const int row = m_list->currentIndex().row();
    {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_model->clear();
        for (const auto& pair : m_pairs)
            m_model->appendRow(itemFor(pair));
    }
    m_list->setVisible(!m_pairs.empty());
    m_empty->setVisible(m_pairs.empty());
    m_detail->setVisible(!m_pairs.empty());
    if (m_pairs.empty()) return;
    const int shown = std::clamp(row, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(shown, 0));
    showPair(shown);
}

QWidget* DuplicatesPart::showMerges(const std::vector<directory::ServiceMerge>& merges)
{
    clear(m_merges);
    if (merges.empty()) return nullptr;
    QWidget* first = nullptr;
    m_merges->addWidget(label(tr("Merged lately"), Type::Label, Tone::Second));
    for (const auto& merge : merges) {
        auto* row = rowIn(m_merges, 8);
        row->addWidget(
            new ElidedLabel{tr("%1 into %2").arg(toQt(merge.mergedName), toQt(merge.keptName))}, 1);
        auto* back = new Button{tr("Take back"), {.icon = QStringLiteral("undo"), .small = true}};
        back->setObjectName(QStringLiteral("unmerge"));
        connect(back, &Button::clicked, this, [this, id = merge.id] { undo(id); });
        row->addWidget(back);
        if (!first) first = back;
    }
    return first;
}

const directory::DuplicatePair* DuplicatesPart::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || static_cast<std::size_t>(row) >= m_pairs.size()) return nullptr;
    return &m_pairs[static_cast<std::size_t>(row)];
}

void DuplicatesPart::showPair(int row)
{
    clear(m_sides);
    m_notice->setText({});
    if (row < 0 || static_cast<std::size_t>(row) >= m_pairs.size()) return;
    const auto& pair = m_pairs[static_cast<std::size_t>(row)];
    addSide(pair.first, tr("Keep this one"), "1", true);
    addSide(pair.second, tr("Keep this one"), "2", false);
}

void DuplicatesPart::addSide(const directory::DuplicatePair::Side& side, const QString& text,
    const char* hint, bool keepFirst)
{
    auto* card = new Card{{}, toQt(side.name)};
    auto* facts = new FactList;
    const auto add = [&](const QString& name, const QString& fact) {
        if (!fact.isEmpty()) facts->add(name, fact.toHtmlEscaped());
    };
    add(tr("Belongs to"), toQt(side.organization));
    if (!side.phone.empty()) add(tr("Phone"), isolated(toQt(side.phone)));
    add(tr("Where"), toQt(side.place));
    add(tr("Came from"),
        side.source.empty() || side.source == directory::kByHand ? tr("entered here")
                                                                 : toQt(side.source));
    add(tr("Last check"), side.verifiedOn ? longDate(toQt(*side.verifiedOn)) : tr("never"));
    add(tr("Referrals"), QLocale{}.toString(static_cast<qlonglong>(side.uses)));
    card->body()->addWidget(facts);
    auto* keep = new Button{
        text, {.look = keepFirst ? Look::Primary : Look::Plain, .hint = QLatin1String{hint}}};
    keep->setObjectName(QStringLiteral("keep") + QLatin1String{hint});
    connect(keep, &Button::clicked, this, [this, keepFirst] { merge(keepFirst); });
    card->body()->addWidget(keep, 0, Qt::AlignLeading);
    m_sides->addWidget(card);
}

void DuplicatesPart::merge(bool keepFirst)
{
    const auto* pair = current();
    if (!pair) return;
    const auto& kept = keepFirst ? pair->first : pair->second;
    const auto& merged = keepFirst ? pair->second : pair->first;
    jobs().run(
        this,
        [kept = kept.id, keptRevision = kept.revision, merged = merged.id,
            mergedRevision = merged.revision](app::Workspace& workspace) {
            return directory::Merging{workspace.desk()}.merge(
                kept, keptRevision, merged, mergedRevision);
        },
        [this](const Result<directory::ServiceMergeId>& done) {
            if (!done) {
                m_notice->setText(errorText(done.error()).toHtmlEscaped());
                return;
            }
            shell().announce(tr("The two are one entry now."), [this, id = *done] { undo(id); });
            load();
        });
}

void DuplicatesPart::keepApart()
{
    const auto* pair = current();
    if (!pair) return;
    jobs().run(
        this,
        [one = pair->first.id, other = pair->second.id](app::Workspace& workspace) {
            return directory::Merging{workspace.desk()}.keepApart(one, other);
        },
        [this](const Result<void>& done) {
            if (!done) m_notice->setText(errorText(done.error()).toHtmlEscaped());
            load();
        });
}

void DuplicatesPart::undo(const directory::ServiceMergeId& id)
{
    jobs().run(
        this,
        [id](app::Workspace& workspace) { return directory::Merging{workspace.desk()}.undo(id); },
        [this](const Result<void>& done) {
            if (!done) {
                shell().announce(errorText(done.error()));
                return;
            }
            shell().announce(tr("Both entries are back as they were."));
            load();
        });
}

} // namespace waymark::ui
