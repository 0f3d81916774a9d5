// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/contacts_page.h"

#include "app/workspace.h"
#include "cases/contact.h"
#include "cases/draft.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QStandardItemModel>

namespace waymark::ui {
namespace {

using namespace cases;

/// What a row opens.
enum OpenRole { PageParameterRole = ValueRole, PageIdRole };

QString titleOf(const ContactRow& row)
{
    return QStringLiteral("%1 · %2").arg(wordOf(row.medium), wordOf(row.callerRole));
}

class ContactsPage final : public Page {
    Q_OBJECT

public:
    explicit ContactsPage(const PageContext& context)
        : m_context{context}
    {
        auto* column = columnIn(this, {}, 0);
        auto* head = plainWidget(Ground::Window, "bottom");
        auto* top = columnIn(head, {24, 12, 16, 12}, 12);
        auto* row = rowIn(top, 8);
        row->addWidget(label(tr("Contacts"), Type::Title));
        row->addStretch();
        auto* add = new Button{tr("New contact"), {.icon = QStringLiteral("phone")}};
        add->setObjectName(QStringLiteral("newContact"));
        connect(add, &QPushButton::clicked, this,
            [this] { m_context.shell.open(QStringLiteral("contact")); });
        row->addWidget(add);
        auto* chips = new QWidget;
        auto* flow = new FlowLayout{chips, 8};
        for (FilterChip* chip : {m_mine, m_callBacks, m_alone}) {
            connect(chip, &QPushButton::toggled, this, &ContactsPage::reload);
            flow->addWidget(chip);
        }
        m_mine->setObjectName(QStringLiteral("mine"));
        m_callBacks->setObjectName(QStringLiteral("callBacks"));
        m_alone->setObjectName(QStringLiteral("withoutCase"));
        top->addWidget(chips);
        column->addWidget(head);
        m_list->setObjectName(QStringLiteral("contactList"));
        m_list->setModel(m_model);
        column->addWidget(m_list, 1);
        m_empty->setAction(tr("New contact"), QStringLiteral("phone"))
            ->setObjectName(QStringLiteral("emptyAction"));
        connect(m_empty->findChild<QPushButton*>(), &QPushButton::clicked, this,
            [this] { m_context.shell.open(QStringLiteral("contact")); });
        column->addWidget(m_empty, 1);
        m_more->setObjectName(QStringLiteral("more"));
        column->addWidget(m_more);
        m_more->hide();
        m_empty->hide();
        connect(m_more, &QPushButton::clicked, this, &ContactsPage::loadMore);
        connect(m_list, &QListView::activated, this, &ContactsPage::open);
    }

    QString title() const override { return tr("Contacts"); }
    QString help() const override
    {
        return tr(
            "Calls, visits and letters, newest first, and above them the drafts you set aside."
            " Enter opens one.");
    }
    void activate(const QVariantMap&) override
    {
        reload();
        m_list->setFocus(Qt::OtherFocusReason);
    }
    void changed(const office::Change& change) override
    {
        if (change.kind == "contact") reload();
    }

private:
    struct Found {
        std::vector<Draft> drafts;
        ContactPage page;
    };

    ContactQuery query() const
    {
        ContactQuery asked;
        asked.mine = m_mine->isChecked();
        asked.callBacks = m_callBacks->isChecked();
        asked.withoutCase = m_alone->isChecked();
        return asked;
    }

    void reload()
    {
        m_context.jobs.run(
            this,
            [query = query()](app::Workspace& workspace) {
                auto& desk = workspace.desk();
                Found found{{}, Contacts{desk}.list(query)};
                for (Draft& draft : Drafts{desk}.own())
                    if (draft.kind == "contact") found.drafts.push_back(std::move(draft));
                return found;
            },
            [this](const Found& found) {
                m_model->clear();
                if (!found.drafts.empty()) addHeading(tr("Set aside, not saved yet"));
                for (const Draft& draft : found.drafts)
                    addDraft(draft);
                if (!found.drafts.empty() && !found.page.rows.empty()) addHeading(tr("Saved"));
                addPage(found.page);
                const bool none = m_model->rowCount() == 0;
                m_list->setVisible(!none);
                m_empty->setVisible(none);
                if (!none) m_list->setCurrentIndex(m_model->index(found.drafts.empty() ? 0 : 1, 0));
            });
    }

    void loadMore()
    {
        auto asked = query();
        asked.before = m_next;
        m_context.jobs.run(
            this,
            [asked](app::Workspace& workspace) { return Contacts{workspace.desk()}.list(asked); },
            [this](const ContactPage& page) { addPage(page); });
    }

    void addHeading(const QString& text)
    {
        auto* item = new QStandardItem{text};
        item->setData(true, HeadingRole);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }

    void addDraft(const Draft& draft)
    {
        auto* item = new QStandardItem{tr("Contact of %1").arg(isolated(toQt(draft.label)))};
        item->setData(tr("Draft saved %1").arg(momentText(toQt(draft.savedAt))), SecondLineRole);
        item->setData(QStringLiteral("pencil"), IconRole);
        item->setData(QStringLiteral("draft"), PageParameterRole);
        item->setData(toQt(draft.id), PageIdRole);
        m_model->appendRow(item);
    }

    void addPage(const ContactPage& page)
    {
        for (const ContactRow& row : page.rows) {
            auto* item = new QStandardItem{titleOf(row)};
            QStringList second;
            second << (row.offence.isAnswered() ? offenceTitle(row.offence.value())
                                                : tr("No offence named"));
            second << wordOf(row.outcome) << toQt(row.workerName);
            item->setData(second.join(QStringLiteral(" · ")), SecondLineRole);
            item->setData(QStringLiteral("phone"), IconRole);
            item->setData(momentText(toQt(row.startedAt)), EndTextRole);
            if (row.caseReference)
                item->setData(QVariant::fromValue(ChipValue{isolated(toQt(*row.caseReference)),
                                  QStringLiteral("folder"), Meaning::Plain}),
                    ChipRole);
            else if (isYes(row.dangerNow))
                item->setData(QVariant::fromValue(ChipValue{
                                  tr("In danger"), QStringLiteral("shield"), Meaning::Safety}),
                    ChipRole);
            item->setData(QStringLiteral("contact"), PageParameterRole);
            item->setData(toQt(row.id), PageIdRole);
            m_model->appendRow(item);
        }
        m_next = page.next;
        m_more->setVisible(m_next.has_value());
    }

    void open(const QModelIndex& index)
    {
        const QString parameter = index.data(PageParameterRole).toString();
        if (parameter.isEmpty()) return;
        m_context.shell.open(
            QStringLiteral("contact"), {{parameter, index.data(PageIdRole).toString()}});
    }

    PageContext m_context;
    QStandardItemModel* m_model = new QStandardItemModel{this};
    RowList* m_list = new RowList{tr("Contacts")};
    FilterChip* m_mine = new FilterChip{tr("Taken by me")};
    FilterChip* m_callBacks = new FilterChip{tr("To call back")};
    FilterChip* m_alone = new FilterChip{tr("Without a case")};
    EmptyState* m_empty = new EmptyState{tr("Calls, visits and letters are listed here.")};
    Button* m_more = new Button{tr("Show older ones"), {.look = Look::Quiet}};
    std::optional<std::int64_t> m_next;
};

} // namespace

std::unique_ptr<Page> makeContactsPage(const PageContext& context)
{
    return std::make_unique<ContactsPage>(context);
}

} // namespace waymark::ui

#include "contacts_page.moc"
