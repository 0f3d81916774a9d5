// SPDX-License-Identifier: GPL-3.0-or-later
// The safe-contact profile, flags and the worker's judgement.
#include "app/workspace.h"
#include "ui/desktop/cases/case_tabs.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/contact/contact_sections.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/error_text.h"

namespace waymark::ui {
namespace {

using namespace cases;

template <CodedEnum E>
ComboBox* boxOf(const char* name)
{
    auto* box = new ComboBox;
    box->setObjectName(QString::fromUtf8(name));
    for (const auto& entry : Codes<E>::kAll)
        box->addItem(wordOf(entry.value), static_cast<int>(entry.value));
    return box;
}

class SafetyTab final : public CaseTab {
    Q_OBJECT

public:
    explicit SafetyTab(const PageContext& context)
        : m_context{context}
        , m_binder{[this] { m_dirty = true; }}
    {
        auto* page = plainWidget(Ground::Window);
        page->setMaximumWidth(px(960));
        auto* column = columnIn(page, {24, 16, 24, 16}, 16);
        column->addWidget(m_notice);
        column->addWidget(makeJudgement());
        column->addWidget(makeFlags());
        column->addWidget(makeProfile());
        column->addStretch();
        columnIn(this, {}, 0)->addWidget(scrolling(page));
    }

    void show(const CaseFile& file) override
    {
        const bool other = !m_id || *m_id != file.shown.id;
        m_id = file.shown.id;
        showFlags(file.shown.flags);
        m_level->setCurrentValue(static_cast<int>(file.shown.risk.level));
        if (other) m_reason->setPlainText(toQt(file.shown.risk.reason));
        if (m_dirty && !other) return; // what is being typed stays
        m_version = file.safeContact ? file.safeContact->version : 0;
        m_profile = file.safeContact ? file.safeContact->details : SafeContactDetails{};
        m_binder.load();
        m_dirty = false;
        m_notice->setText({});
    }

private:
    QWidget* makeJudgement()
    {
        auto* card = new Card{QStringLiteral("scale"), tr("Risk, the worker's own judgement")};
        m_reason->setObjectName(QStringLiteral("riskReason"));
        m_reason->setLines(2, 6);
        card->body()->addWidget(new Field{tr("Judgement"), m_level});
        card->body()->addWidget(new Field{tr("What it rests on"), m_reason});
        auto* keep = new Button{tr("Keep the judgement"), {.icon = QStringLiteral("check")}};
        keep->setObjectName(QStringLiteral("keepJudgement"));
        connect(keep, &QPushButton::clicked, this, [this] {
            const auto level = static_cast<RiskLevel>(m_level->currentValue().toInt());
            change([level, reason = fromQt(m_reason->toPlainText())](office::Desk& desk,
                       CaseId id) { return Cases{desk}.judgeRisk(id, level, reason); });
        });
        card->body()->addWidget(keep, 0, Qt::AlignLeading);
        return card;
    }

    QWidget* makeFlags()
    {
        auto* card = new Card{QStringLiteral("flag"), tr("Flags: what everybody must see at once")};
        card->body()->addWidget(m_flags);
        m_flagRows = columnIn(m_flags, {}, 8);
        m_words->setObjectName(QStringLiteral("flagWords"));
        card->body()->addWidget(
            sideBySide(new Field{tr("New flag"), m_kind}, new Field{tr("Who says so"), m_source}));
        card->body()->addWidget(new Field{tr("More words, or why it is taken away"), m_words});
        auto* add = new Button{tr("Set the flag"), {.icon = QStringLiteral("flag")}};
        add->setObjectName(QStringLiteral("addFlag"));
        connect(add, &QPushButton::clicked, this, [this] {
            const auto kind = static_cast<FlagKind>(m_kind->currentValue().toInt());
            const auto source = static_cast<Source>(m_source->currentValue().toInt());
            change([kind, source, words = fromQt(m_words->text().trimmed())](office::Desk& desk,
                       CaseId id) { return Cases{desk}.addFlag(id, kind, words, source); });
        });
        card->body()->addWidget(add, 0, Qt::AlignLeading);
        return card;
    }

    QWidget* makeProfile()
    {
        auto* card = new Card{QStringLiteral("phone"), tr("Safe contact")};
        for (QWidget* row : safeContactRows(m_binder, m_profile))
            card->body()->addWidget(row);
        auto* keep = new Button{tr("Asked and kept today"), {.icon = QStringLiteral("check")}};
        keep->setObjectName(QStringLiteral("keepProfile"));
        connect(keep, &QPushButton::clicked, this, &SafetyTab::keepProfile);
        card->body()->addWidget(keep, 0, Qt::AlignLeading);
        return card;
    }

    void showFlags(const std::vector<Flag>& flags)
    {
        clear(m_flagRows);
        if (flags.empty())
            m_flagRows->addWidget(label(tr("No flag is set."), Type::Second, Tone::Quiet));
        for (const Flag& flag : flags) {
            auto* row = new QWidget;
            auto* line = rowIn(row, {}, 8);
            line->addWidget(new Chip{chipOf(flag)});
            QStringList second{wordOf(flag.source), dayText(toQt(flag.at).date())};
            if (!flag.words.empty()) second.prepend(toQt(flag.words));
            line->addWidget(
                label(second.join(QStringLiteral(" · ")), Type::Second, Tone::Second), 1);
            auto* remove = new Button{tr("Take away"), {.small = true}};
            remove->setObjectName(QStringLiteral("removeFlag"));
            remove->setAccessibleDescription(chipOf(flag).text);
            connect(remove, &QPushButton::clicked, this, [this, flagId = flag.id] {
                change([flagId, reason = fromQt(m_words->text())](office::Desk& desk, CaseId id) {
                    return Cases{desk}.removeFlag(id, flagId, reason);
                });
            });
            line->addWidget(remove);
            m_flagRows->addWidget(row);
        }
    }

    template <class Work>
    void change(Work work)
    {
        m_context.jobs.run(
            this,
            [work, id = *m_id](app::Workspace& workspace) { return work(workspace.desk(), id); },
            [this](const Result<Case>& changed) {
                m_notice->setText(changed ? QString{} : errorText(changed.error()));
                if (!changed) return;
                m_words->clear();
                Q_EMIT caseChanged();
            });
    }

    void keepProfile()
    {
        SafeContactDetails profile = m_profile;
        profile.askedOn = fromQt(QDate::currentDate());
        profile.expiresOn = addDays(*profile.askedOn, 90);
        m_context.jobs.run(
            this,
            [id = *m_id, based = m_version, profile](app::Workspace& workspace) {
                return SafeContacts{workspace.desk()}.save(id, based, profile);
            },
            [this](const Result<cases::SafeContact>& kept) {
                if (!kept) return refuse(kept.error());
                m_dirty = false;
                m_notice->setText({});
                m_context.shell.announce(tr("The safe contact is kept."));
                Q_EMIT caseChanged();
            });
    }

    void refuse(const Error& error)
    {
        m_notice->setText(errorText(error));
        if (error.kind != Error::Kind::Conflict) return;
        m_notice->setAction(tr("Show the newest version"), [this] {
            m_dirty = false;
            Q_EMIT caseChanged();
        });
    }

    PageContext m_context;
    std::optional<CaseId> m_id;
    std::int64_t m_version = 0;
    SafeContactDetails m_profile;
    ContactBinder m_binder;
    bool m_dirty = false;
    InlineNotice* m_notice = new InlineNotice;
    ComboBox* m_level = boxOf<RiskLevel>("riskLevel");
    TextEdit* m_reason = new TextEdit;
    QWidget* m_flags = new QWidget;
    QVBoxLayout* m_flagRows = nullptr;
    ComboBox* m_kind = boxOf<FlagKind>("flagKind");
    ComboBox* m_source = boxOf<Source>("flagSource");
    LineEdit* m_words = new LineEdit;
};

} // namespace

CaseTab* makeSafetyTab(const PageContext& context) { return new SafetyTab{context}; }

} // namespace waymark::ui

#include "safety_tab.moc"
