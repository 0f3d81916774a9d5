// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/cases_page.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_file.h"
#include "ui/desktop/cases/case_preview.h"
#include "ui/desktop/cases/case_table_model.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/kit/workbench.h"
#include "ui/desktop/qt/convert.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace waymark::ui {
namespace {

using namespace cases;

class CasesPage final : public Page {
    Q_OBJECT

public:
    explicit CasesPage(const PageContext& context)
        : m_context{context}
    {
        auto* middle = plainWidget(Ground::Window);
        auto* column = columnIn(middle, {}, 0);
        column->addWidget(makeHead());
        column->addWidget(m_table, 1);
        column->addWidget(m_empty, 1);
        column->addWidget(makeFoot());
        m_bench
            = new Workbench{QStringLiteral("cases"), {}, middle, {scrolling(m_preview), 370}, this};
        columnIn(this, {}, 0)->addWidget(m_bench);
        wireTable();
        connect(m_preview, &CasePreview::openWanted, this, &CasesPage::openCurrent);
        connect(m_preview, &CasePreview::closeWanted, this, [this] { m_preview->hide(); });
        m_typing.setSingleShot(true);
        m_typing.setInterval(0);
        connect(&m_typing, &QTimer::timeout, this, &CasesPage::reload);
    }

    QString title() const override { return tr("Cases"); }
    QList<QWidget*> parts() const override { return m_bench->parts(); }
    QString help() const override
    {
        return tr(
            "Type a name, a reference or the end of a number; any script finds the other. Chips"
            " combine. Enter opens, Space shows or hides the preview, Ctrl+C copies the"
            " reference only.");
    }
    QList<PageShortcut> shortcuts() const override
    {
        auto* self = const_cast<CasesPage*>(this);
        return {{QKeySequence{Qt::CTRL | Qt::Key_F}, tr("Filter"), [self] {
                     self->m_search->setFocus(Qt::ShortcutFocusReason);
                     self->m_search->selectAll();
                 }}};
    }

    void activate(const QVariantMap& parameters) override
    {
        if (parameters.value(QStringLiteral("assessAgain")).toBool()) {
            m_mine->setChecked(false);
            m_assess->setChecked(true);
        }
        if (const QString text = parameters.value(QStringLiteral("text")).toString();
            !text.isEmpty())
            m_search->setText(text);
        reload();
        m_search->setFocus(Qt::OtherFocusReason);
    }

    void changed(const office::Change& change) override
    {
        if (change.kind == "case" || change.kind == "task" || change.kind == "assessment") reload();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != m_table || event->type() != QEvent::KeyPress)
            return Page::eventFilter(watched, event);
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            if (const CaseRow* row = current())
                QGuiApplication::clipboard()->setText(toQt(row->reference));
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            m_preview->setVisible(!m_preview->isVisible());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        // Any letter typed in the table goes on in the filter.
        if (!key->text().isEmpty() && key->text().at(0).isPrint()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->setText(m_search->text() + key->text());
            return true;
        }
        return Page::eventFilter(watched, event);
    }

private:
    QWidget* makeHead()
    {
        auto* head = plainWidget(Ground::Window, "bottom");
        auto* column = columnIn(head, {24, 12, 16, 12}, 12);
        auto* row = rowIn(column, 8);
        row->addWidget(label(tr("Cases"), Type::Title));
        row->addWidget(m_count);
        row->addStretch(1);
        m_search->setObjectName(QStringLiteral("caseFilter"));
        m_search->setAccessibleName(tr("Filter by name, reference, word"));
        m_search->setList(m_table);
        row->addWidget(m_search, 2);
        row->addWidget(makeColumnsButton());
        auto* add = new Button{tr("New contact"), {.icon = QStringLiteral("plus")}};
        add->setObjectName(QStringLiteral("newContact"));
        connect(add, &QPushButton::clicked, this,
            [this] { m_context.shell.open(QStringLiteral("contact")); });
        row->addWidget(add);
        auto* chips = new QWidget;
        auto* flow = new FlowLayout{chips, 8};
        const auto addChip = [&](FilterChip* chip, const char* name, bool on) {
            chip->setObjectName(QString::fromUtf8(name));
            chip->setChecked(on);
            connect(chip, &QPushButton::toggled, this, &CasesPage::reload);
            flow->addWidget(chip);
        };
        addChip(m_mine, "mine", true);
        addChip(m_open, "open", true);
        addChip(m_due, "due", false);
        addChip(m_assess, "assessAgain", false);
        addChip(m_flag, "flag", false);
        column->addWidget(chips);
        connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        return head;
    }

    QWidget* makeColumnsButton()
    {
        auto* columns = new Button{tr("Columns"), {.icon = QStringLiteral("columns")}};
        columns->setObjectName(QStringLiteral("columns"));
        auto* menu = new QMenu{columns};
        for (int i = CaseTableModel::Happened; i < CaseTableModel::Columns; ++i) {
            auto* action = menu->addAction(
                m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(true);
            connect(action, &QAction::toggled, this,
                [this, i](bool on) { m_table->setColumnHidden(i, !on); });
        }
        connect(columns, &QPushButton::clicked, this, [columns, menu] { popUnder(menu, columns); });
        return columns;
    }

    QWidget* makeFoot()
    {
        auto* foot = plainWidget(Ground::Window, "top");
        auto* row = rowIn(foot, {24, 8, 16, 8}, 8);
        row->addStretch();
        row->addWidget(keyLine({{{QStringLiteral("↵")}, tr("open")}, {{tr("Space")}, tr("preview")},
            {{QStringLiteral("Ctrl F")}, tr("filter")}}));
        return foot;
    }

    void wireTable()
    {
        m_table->setObjectName(QStringLiteral("caseTable"));
        m_table->setAccessibleName(tr("Cases"));
        m_table->setModel(m_model);
        styleTable(m_table, QStringLiteral("cases"));
        setColumns(m_table, {112, 126, 120, 86, 120, 142, 78, 52},
            {CaseTableModel::Happened, CaseTableModel::NextStep});
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
        m_table->installEventFilter(this);
        auto* header = m_table->horizontalHeader();
        header->setSortIndicatorShown(true);
        header->setSortIndicator(CaseTableModel::Reference, Qt::DescendingOrder);
        header->setSectionsClickable(true);
        connect(header, &QHeaderView::sectionClicked, this, &CasesPage::sortBy);
        connect(m_table, &QTableView::activated, this, &CasesPage::openCurrent);
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CasesPage::showPreview);
        connect(m_model, &CaseTableModel::moreWanted, this, &CasesPage::loadMore);
        m_empty->hide();
    }

    void sortBy(int column)
    {
        auto* header = m_table->horizontalHeader();
        switch (column) {
        case CaseTableModel::Name: m_order = CaseOrder::Name; break;
        case CaseTableModel::Due: m_order = CaseOrder::DueFirst; break;
        case CaseTableModel::Reference: m_order = CaseOrder::Newest; break;
        default: break;
        }
        const int shown = m_order == CaseOrder::Name ? CaseTableModel::Name
            : m_order == CaseOrder::DueFirst         ? CaseTableModel::Due
                                                     : CaseTableModel::Reference;
        header->setSortIndicator(
            shown, m_order == CaseOrder::Newest ? Qt::DescendingOrder : Qt::AscendingOrder);
        reload();
    }

    CaseQuery query() const
    {
        CaseQuery asked;
        asked.mineOrDeputy = m_mine->isChecked();
        asked.open = m_open->isChecked();
        asked.withSafetyFlag = m_flag->isChecked();
        if (m_due->isChecked()) asked.dueBy = fromQt(QDate::currentDate().addDays(7));
        if (m_assess->isChecked()) asked.assessAgainBy = fromQt(QDate::currentDate());
        asked.text = fromQt(m_search->text());
        asked.order = m_order;
        return asked;
    }

    void reload()
    {
        struct Found {
            CasePage page;
            CaseCount count;
        };
        const int asked = ++m_asked;
        m_context.jobs.run(
            this,
            [query = query()](app::Workspace& workspace) {
                const CaseList list{workspace.desk()};
                return Found{list.list(query), list.count(query)};
            },
            [this, asked](Found found) {
                if (asked != m_asked) return; // a later keystroke is on its way
                const CaseRow* before = current();
                const auto chosen = before ? std::optional{before->id} : std::nullopt;
                m_model->setPage(std::move(found.page));
                showCount(found.count);
                const int row = chosen ? m_model->rowOf(*chosen) : -1;
                m_table->selectRow(std::max(0, row));
                if (m_model->rowCount() == 0) m_preview->show(std::nullopt);
            });
    }

    void loadMore()
    {
        auto asked = query();
        asked.after = m_model->next();
        m_context.jobs.run(
            this,
            [asked](app::Workspace& workspace) { return CaseList{workspace.desk()}.list(asked); },
            [this, at = m_asked](CasePage page) {
                if (at == m_asked) m_model->addPage(std::move(page));
            });
    }

    void showCount(const CaseCount& count)
    {
        m_count->setText(
            count.orMore ? tr("more than %1").arg(count.number) : QString::number(count.number));
        const bool none = m_model->rowCount() == 0;
        m_table->setVisible(!none);
        m_empty->setVisible(none);
        if (!none) return;
        const QList<FilterChip*> chips{m_flag, m_assess, m_due, m_open, m_mine};
        const auto on = std::ranges::find_if(chips, [](auto* chip) { return chip->isChecked(); });
        const bool filtered = on != chips.end() || !m_search->text().isEmpty();
        m_empty->setSentence(
            filtered ? tr("No case fits these filters.") : tr("A case begins with a contact."));
        m_emptyAction->setText(filtered ? tr("Clear the last one") : tr("New contact"));
    }

    void easeFilters()
    {
        if (!m_search->text().isEmpty()) return m_search->clear();
        for (FilterChip* chip : {m_flag, m_assess, m_due, m_open, m_mine})
            if (chip->isChecked()) return chip->setChecked(false);
        m_context.shell.open(QStringLiteral("contact"));
    }

    const CaseRow* current() const { return m_model->at(m_table->currentIndex().row()); }

    void openCurrent()
    {
        if (const CaseRow* row = current())
            m_context.shell.open(QStringLiteral("case"), {{QStringLiteral("case"), toQt(row->id)}});
    }

    void showPreview()
    {
        const CaseRow* row = current();
        if (!row) return;
        m_context.jobs.run(
            this,
            [id = row->id](
                app::Workspace& workspace) { return readCaseFile(workspace.desk(), id); },
            [this, id = row->id](const std::optional<CaseFile>& file) {
                if (const CaseRow* now = current(); now && now->id == id) m_preview->show(file);
            });
    }

    EmptyState* makeEmpty()
    {
        auto* empty = new EmptyState{{}};
        m_emptyAction = empty->setAction(tr("New contact"));
        m_emptyAction->setObjectName(QStringLiteral("emptyAction"));
        connect(m_emptyAction, &QPushButton::clicked, this, &CasesPage::easeFilters);
        return empty;
    }

    PageContext m_context;
    CaseTableModel* m_model = new CaseTableModel{this};
    QTableView* m_table = new QTableView;
    CasePreview* m_preview = new CasePreview;
    QLabel* m_count = label({}, Type::Body, Tone::Quiet);
    SearchField* m_search = new SearchField{tr("Filter by name, reference, word")};
    FilterChip* m_mine = new FilterChip{tr("Mine or deputy")};
    FilterChip* m_open = new FilterChip{tr("Open")};
    FilterChip* m_due = new FilterChip{tr("Due this week")};
    FilterChip* m_assess = new FilterChip{tr("To assess again")};
    FilterChip* m_flag = new FilterChip{tr("Safety flag")};
    Button* m_emptyAction = nullptr;
    EmptyState* m_empty = makeEmpty();
    Workbench* m_bench = nullptr;
    CaseOrder m_order = CaseOrder::Newest;
    QTimer m_typing;
    int m_asked = 0;
};

} // namespace

std::unique_ptr<Page> makeCasesPage(const PageContext& context)
{
    return std::make_unique<CasesPage>(context);
}

} // namespace waymark::ui

#include "cases_page.moc"
