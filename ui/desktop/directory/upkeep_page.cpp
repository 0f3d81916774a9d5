// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/upkeep_page.h"

#include "ui/desktop/directory/agreements_part.h"
#include "ui/desktop/directory/duplicates_part.h"
#include "ui/desktop/directory/gaps_part.h"
#include "ui/desktop/directory/queue_part.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"

#include <QStackedWidget>

namespace waymark::ui {
namespace {

class UpkeepPage final : public Page {
    Q_OBJECT

public:
    explicit UpkeepPage(const PageContext& context)
        : m_tabs{new Tabs{this}}
        , m_stack{new QStackedWidget{this}}
    {
        auto* column = columnIn(this, {}, 0);
        auto* header
            = new TaskHeader{QStringLiteral("refresh"), tr("Keep the directory true"), this};
        auto* back = new Button{tr("Directory"), {.icon = QStringLiteral("arrow-left")}};
        connect(back, &Button::clicked, this,
            [&shell = context.shell] { shell.open(QStringLiteral("directory")); });
        header->addAction(back);
        column->addWidget(header);
        column->addWidget(m_tabs);
        column->addWidget(m_stack, 1);
        m_tabs->setObjectName(QStringLiteral("upkeepTabs"));
        m_tabs->setAccessibleName(tr("What keeps the directory true"));
        const bool keeps = context.session.has(office::Role::Supervisor)
            || context.session.has(office::Role::Administrator);
        m_queue = new QueuePart{context};
        add("queue", tr("To check"), m_queue);
        if (keeps) {
            m_duplicates = new DuplicatesPart{context};
            add("duplicates", tr("Duplicates"), m_duplicates);
        }
        add("agreements", tr("Agreements"), new AgreementsPart{context, keeps});
        add("gaps", tr("Gaps"), new GapsPart{context});
        connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
            m_stack->setCurrentIndex(index);
            part(index)->load();
            Q_EMIT shortcutsChanged();
        });
    }

    QString title() const override { return tr("Keep the directory true"); }

    void activate(const QVariantMap& parameters) override
    {
        const int wanted
            = static_cast<int>(m_ids.indexOf(parameters.value(QStringLiteral("part")).toString()));
        if (wanted >= 0 && wanted != m_tabs->currentIndex())
            m_tabs->setCurrentIndex(wanted);
        else
            part(m_tabs->currentIndex())->load();
        part(m_tabs->currentIndex())->first()->setFocus();
    }

    void changed(const office::Change& change) override
    {
        auto* shown = part(m_tabs->currentIndex());
        if (shown->concerns(change.kind)) shown->load();
    }

    QList<PageShortcut> shortcuts() const override
    {
        const auto* shown = m_stack->currentWidget();
        if (shown == m_queue) return m_queue->shortcuts();
        if (m_duplicates && shown == m_duplicates) return m_duplicates->shortcuts();
        return {};
    }

    QString help() const override
    {
        return tr("What was reported or not checked for long waits here, the most used first: "
                  "call, ask what stands beside it, and say what you heard. Entries that came "
                  "twice are merged here, agreements kept, and what is missing is counted.");
    }

    bool hasPrimary() const override { return true; }
    QList<QWidget*> parts() const override { return {m_tabs, m_stack}; }

private:
    void add(const char* id, const QString& name, OfficePart* added)
    {
        m_ids << QLatin1String{id};
        m_tabs->addTab(name);
        m_stack->addWidget(added);
    }
    OfficePart* part(int index) const { return static_cast<OfficePart*>(m_stack->widget(index)); }

    Tabs* m_tabs;
    QStackedWidget* m_stack;
    QueuePart* m_queue = nullptr;
    DuplicatesPart* m_duplicates = nullptr;
    QStringList m_ids;
};

} // namespace

std::unique_ptr<Page> makeUpkeepPage(const PageContext& context)
{
    return std::make_unique<UpkeepPage>(context);
}

} // namespace waymark::ui

#include "upkeep_page.moc"
