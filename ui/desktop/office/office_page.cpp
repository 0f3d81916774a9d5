// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/office/office_page.h"

#include "app/workspace.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/office/discretion_part.h"
#include "ui/desktop/office/fact_text.h"
#include "ui/desktop/office/facts_part.h"
#include "ui/desktop/office/forms_part.h"
#include "ui/desktop/office/journal_part.h"
#include "ui/desktop/office/keys_part.h"
#include "ui/desktop/office/limits_part.h"
#include "ui/desktop/office/teams_part.h"
#include "ui/desktop/office/workers_part.h"
#include "ui/desktop/qt/convert.h"

#include <QStackedWidget>

namespace waymark::ui {
namespace {

class OfficePage final : public Page {
    Q_OBJECT

public:
    explicit OfficePage(const PageContext& context)
        : m_jobs{context.jobs}
        , m_header{new TaskHeader{QStringLiteral("building"), tr("Office"), this}}
        , m_tabs{new Tabs{this}}
        , m_stack{new QStackedWidget{this}}
    {
        auto* column = columnIn(this, {}, 0);
        column->addWidget(m_header);
        column->addWidget(m_tabs);
        column->addWidget(m_stack, 1);
        m_tabs->setObjectName(QStringLiteral("officeTabs"));
        m_tabs->setAccessibleName(tr("Parts of the office"));
        if (context.session.has(office::Role::Administrator)) {
            add("workers", tr("Workers"), new WorkersPart{context});
            add("teams", tr("Teams"), new TeamsPart{context});
            add("facts", tr("Country facts"), new FactsPart{context});
        }
        if (context.session.has(office::Role::Administrator)
            || context.session.has(office::Role::Supervisor)) {
            add("forms", tr("Forms"), new FormsPart{context});
            add("limits", tr("Time limits"), new LimitsPart{context});
        }
        if (context.session.has(office::Role::Administrator)) {
            add("discretion", tr("Discreet pages"), new DiscretionPart{context});
            add("keys", tr("Backup and keys"), new KeysPart{context});
        }
        if (context.session.has(office::Role::Administrator)
            || context.session.has(office::Role::DataProtection))
            add("journal", tr("Journal"), new JournalPart{context});
        connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
            m_stack->setCurrentIndex(index);
            part(index)->load();
        });
    }

    QString title() const override { return tr("Office"); }

    /// {{"part", "journal"}} begins with that tab.
    void activate(const QVariantMap& parameters) override
    {
        m_jobs.run(
            this, [](app::Workspace& workspace) { return workspace.officeRecords().record(); },
            [this](const office::OfficeRecord& record) {
                m_header->setSubtitle(toQt(record.details.name) + QStringLiteral(" · ")
                    + countryName(record.details.country));
            });
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

    QString help() const override
    {
        return tr(
            "Here an administrator runs the office: who works here and may do what, the teams "
            "that share cases, the facts of the country, what discreet pages may show, backups "
            "and keys. Forms and the time "
            "limits of assessments are also a supervisor's. The journal tells everything that was "
            "done; it can be verified but never changed.");
    }

    bool hasPrimary() const override { return m_ids.size() > 1; }
    QList<QWidget*> parts() const override { return {m_tabs, m_stack}; }

private:
    void add(const char* id, const QString& name, OfficePart* added)
    {
        m_ids << QLatin1String{id};
        m_tabs->addTab(name);
        m_stack->addWidget(added);
    }
    OfficePart* part(int index) const { return static_cast<OfficePart*>(m_stack->widget(index)); }

    JobRunner& m_jobs;
    TaskHeader* m_header;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    QStringList m_ids;
};

} // namespace

std::unique_ptr<Page> makeOfficePage(const PageContext& context)
{
    return std::make_unique<OfficePage>(context);
}

} // namespace waymark::ui

#include "office_page.moc"
