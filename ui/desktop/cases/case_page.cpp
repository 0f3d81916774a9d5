// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/cases/case_page.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_header.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/cases/guard_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/lists.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace waymark::ui {
namespace {

using namespace cases;

class CasePage final : public Page {
    Q_OBJECT

public:
    explicit CasePage(const PageContext& context)
        : m_context{context}
    {
        auto* column = columnIn(this, {}, 0);
        column->addWidget(m_header);
        column->addWidget(m_banner);
        column->addWidget(m_call);
        column->addWidget(m_notice);
        auto* tabs = plainWidget(Ground::Surface);
        rowIn(tabs, {16, 0, 16, 0}, 0)->addWidget(m_tabs, 1);
        column->addWidget(tabs);
        column->addWidget(m_stack, 1);
        m_call->hide();
        makeActions();
        makeTabs();
        m_minute.setInterval(std::chrono::seconds{30});
        connect(&m_minute, &QTimer::timeout, this, &CasePage::load);
    }

    QString title() const override { return m_file ? toQt(m_file->shown.reference) : tr("Case"); }
    QString help() const override
    {
        return tr(
            "Everything about one case. The band says whether it is safe to call now. Ctrl+Tab"
            " goes through the tabs.");
    }
    QList<PageShortcut> shortcuts() const override
    {
        auto* self = const_cast<CasePage*>(this);
        return {{QKeySequence{Qt::CTRL | Qt::Key_Tab}, tr("Next tab"), [self] {
                     self->m_tabs->setCurrentIndex(
                         (self->m_tabs->currentIndex() + 1) % self->m_tabs->count());
                 }}};
    }

    void activate(const QVariantMap& parameters) override
    {
        const auto id = CaseId::parse(fromQt(parameters.value(QStringLiteral("case")).toString()));
        if (id && (!m_id || *m_id != *id)) {
            leaveTabs();
            m_id = id;
            m_tabs->setCurrentIndex(0);
        }
        showTab(parameters.value(QStringLiteral("tab")).toString());
        m_minute.start();
        load();
    }

    void deactivate() override
    {
        m_minute.stop();
        leaveTabs();
    }

    void changed(const office::Change& change) override
    {
        if (change.kind == "task" || (m_id && change.id == m_id->toString())) load();
    }

private:
    void makeActions()
    {
        auto* refer = new Button{tr("Refer"), {.icon = QStringLiteral("send")}};
        refer->setObjectName(QStringLiteral("refer"));
        connect(refer, &QPushButton::clicked, this, [this] { open(QStringLiteral("referral")); });
        auto* assess = new Button{tr("Assess"), {.icon = QStringLiteral("check-square")}};
        assess->setObjectName(QStringLiteral("assess"));
        connect(
            assess, &QPushButton::clicked, this, [this] { open(QStringLiteral("assessment")); });
        auto* leaflets = new Button{tr("Leaflets"), {.icon = QStringLiteral("file-text")}};
        leaflets->setObjectName(QStringLiteral("leaflets"));
        connect(
            leaflets, &QPushButton::clicked, this, [this] { open(QStringLiteral("leaflets")); });
        m_more = new Button{tr("Steps"), {.icon = QStringLiteral("more")}};
        m_more->setObjectName(QStringLiteral("steps"));
        m_more->setCompact(true);
        connect(m_more, &QPushButton::clicked, this, &CasePage::showSteps);
        for (Button* button : {assess, refer, leaflets, m_more})
            m_header->addAction(button);

        m_reason->setObjectName(QStringLiteral("overrideReason"));
        auto* row = rowIn(m_call, {24, 8, 16, 8}, 8);
        row->addWidget(new Field{tr("Why call although it is not safe now?"), m_reason}, 1);
        auto* record = new Button{tr("Record and show the number")};
        record->setObjectName(QStringLiteral("recordOverride"));
        connect(record, &QPushButton::clicked, this, &CasePage::overrideGuard);
        row->addWidget(record, 0, Qt::AlignBottom);
        setGround(m_call, Ground::Surface, "bottom");
    }

    void makeTabs()
    {
        for (const CaseTabEntry& entry : caseTabs()) {
            auto* tab = entry.make(m_context);
            const int index = m_tabs->addTab(QCoreApplication::translate("CaseTab", entry.name));
            m_stack->addWidget(tab);
            m_views.push_back(tab);
            connect(tab, &CaseTab::countChanged, this,
                [this, index](int count) { m_tabs->setTabCount(index, count); });
            connect(tab, &CaseTab::caseChanged, this, &CasePage::load);
        }
        m_tabs->setObjectName(QStringLiteral("caseTabs"));
        m_tabs->setAccessibleName(tr("Parts of the case"));
        connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    }

    void showTab(const QString& id)
    {
        for (int i = 0; i < m_tabs->count(); ++i)
            if (id == QLatin1String{caseTabs().at(static_cast<std::size_t>(i)).id})
                m_tabs->setCurrentIndex(i);
    }

    void open(const QString& page)
    {
        if (m_id) m_context.shell.open(page, {{QStringLiteral("case"), toQt(*m_id)}});
    }

    void leaveTabs()
    {
        for (CaseTab* view : m_views)
            view->leave();
    }

    void load()
    {
        if (!m_id) return;
        m_context.jobs.run(
            this,
            [id = *m_id](app::Workspace& workspace) { return readCaseFile(workspace.desk(), id); },
            [this](std::optional<CaseFile> file) {
                m_file = std::move(file);
                if (m_file)
                    show();
                else
                    m_notice->setText(tr("There is no such case."));
                Q_EMIT titleChanged();
            });
    }

    void show()
    {
        m_notice->setText({});
        m_header->show(*m_file);
        m_banner->setValue(bannerOf(
            m_file->callVerdict, m_file->safeContact ? &m_file->safeContact->details : nullptr));
        m_banner->clearActions();
        const bool notNow = m_file->callVerdict.answer == Answer::NotNow;
        if (m_file->safeContact) {
            auto* call = m_banner->addAction(
                notNow ? tr("Call anyway…") : tr("Call"), QStringLiteral("phone"));
            call->setObjectName(QStringLiteral("call"));
            connect(call, &QPushButton::clicked, this, &CasePage::call);
        }
        auto* change = m_banner->addAction(
            m_file->safeContact ? tr("Change") : tr("Ask now"), QStringLiteral("pencil"));
        change->setObjectName(QStringLiteral("changeSafeContact"));
        connect(change, &QPushButton::clicked, this, [this] { showTab(QStringLiteral("safety")); });
        for (CaseTab* view : m_views)
            view->show(*m_file);
    }

    void call()
    {
        if (m_file->callVerdict.answer == Answer::NotNow) {
            m_call->show();
            m_reason->setFocus();
            return;
        }
        reveal(tr("call"));
    }

    void overrideGuard()
    {
        m_context.jobs.run(
            this,
            [id = *m_id, reason = fromQt(m_reason->text())](app::Workspace& workspace) {
                return Guard{workspace.desk()}.override(id, OutgoingAct::Call, reason);
            },
            [this](const Result<void>& recorded) {
                if (!recorded) return m_notice->setText(errorText(recorded.error()));
                m_call->hide();
                m_reason->clear();
                reveal(tr("call"));
            });
    }

    /// The number, for twenty seconds; that it was shown is recorded.
    void reveal(const QString& reason)
    {
        const auto& profile = m_file->safeContact->details;
        const std::size_t channel = m_file->callVerdict.channel.value_or(0);
        if (channel >= profile.channels.size()) return;
        m_context.jobs.run(
            this,
            [id = *m_id, channel, reason = fromQt(reason)](app::Workspace& workspace) {
                return SafeContacts{workspace.desk()}.reveal(id, channel, reason);
            },
            [this](const Result<std::string>& number) {
                if (!number) return m_notice->setText(errorText(number.error()));
                m_notice->setText(tr("Number: <b>%1</b>. It hides again in 20 seconds.")
                                      .arg(isolated(toQt(*number)).toHtmlEscaped()),
                    QStringLiteral("phone"));
                QTimer::singleShot(
                    std::chrono::seconds{20}, m_notice, [this] { m_notice->setText({}); });
            });
    }

    /// What the table of steps allows from here.
    void showSteps()
    {
        if (!m_file) return;
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const CaseStep& step : kCaseSteps) {
            if (step.from != m_file->shown.status || step.to == CaseStatus::Closed) continue;
            auto* action = menu->addAction(tr("To “%1”").arg(wordOf(step.to)));
            connect(action, &QAction::triggered, this, [this, to = step.to] { setStatus(to); });
        }
        if (mayStep(m_file->shown.status, CaseStatus::Closed)) {
            auto* closing = menu->addMenu(tr("Close, safety was checked"));
            for (const auto& reason : Codes<ClosingReason>::kAll) {
                auto* action = closing->addAction(wordOf(reason.value));
                connect(
                    action, &QAction::triggered, this, [this, why = reason.value] { close(why); });
            }
        }
        menu->addSeparator();
        const bool restricted = m_file->shown.restricted;
        connect(
            menu->addAction(restricted ? tr("Open to the team") : tr("Restrict to those involved")),
            &QAction::triggered, this, [this, restricted] { restrict(!restricted); });
        popUnder(menu, m_more);
    }

    template <class Work>
    void change(Work work)
    {
        m_context.jobs.run(
            this,
            [work, id = *m_id](app::Workspace& workspace) { return work(workspace.desk(), id); },
            [this](const Result<Case>& changed) {
                load();
                if (!changed) m_notice->setText(errorText(changed.error()));
            });
    }

    void setStatus(CaseStatus to)
    {
        change([to](office::Desk& desk, CaseId id) { return Cases{desk}.setStatus(id, to); });
    }
    void close(ClosingReason reason)
    {
        change([reason](office::Desk& desk, CaseId id) {
            return Cases{desk}.close(id, {.reason = reason, .safetyChecked = true});
        });
    }
    void restrict(bool restricted)
    {
        change([restricted, members = m_file->shown.members](office::Desk& desk, CaseId id) {
            return Cases{desk}.restrict(id, restricted, members);
        });
    }

    PageContext m_context;
    std::optional<CaseId> m_id;
    std::optional<CaseFile> m_file;
    CaseHeader* m_header = new CaseHeader;
    SafeContactBanner* m_banner = new SafeContactBanner;
    QWidget* m_call = new QWidget;
    LineEdit* m_reason = new LineEdit;
    InlineNotice* m_notice = new InlineNotice;
    Tabs* m_tabs = new Tabs;
    QStackedWidget* m_stack = new QStackedWidget;
    Button* m_more = nullptr;
    std::vector<CaseTab*> m_views;
    QTimer m_minute;
};

} // namespace

std::unique_ptr<Page> makeCasePage(const PageContext& context)
{
    return std::make_unique<CasePage>(context);
}

} // namespace waymark::ui

#include "case_page.moc"
