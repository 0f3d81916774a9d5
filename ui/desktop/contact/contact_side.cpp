// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/contact/contact_side.h"

#include "app/workspace.h"
#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/jobs/job_runner.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/chip.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <chrono>

namespace waymark::ui {

using namespace cases;

namespace {

std::string idOf(const Likeness& likeness)
{
    return likeness.caseId ? likeness.caseId->toString() : likeness.contactId->toString();
}

QWidget* line(const QString& icon, Meaning meaning, const QString& text)
{
    auto* holder = new QWidget;
    auto* row = rowIn(holder, {}, 8);
    auto* drawing = new IconLabel{icon};
    drawing->setMeaning(meaning);
    row->addWidget(drawing, 0, Qt::AlignTop);
    row->addWidget(paragraph(text, Type::Body, Tone::Text), 1);
    return holder;
}

} // namespace

ContactSide::ContactSide(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_safety{new Card{QStringLiteral("shield"), tr("For safety now")}}
    , m_known{new Card{QStringLiteral("users"), tr("Perhaps known already")}}
    , m_conflict{new Card{QStringLiteral("scale"), tr("Conflict of interest")}}
{
    setGround(this, Ground::Side, "start");
    auto* column = columnIn(this, {12, 12, 12, 12}, 12);
    column->addWidget(m_safety);
    column->addWidget(m_known);
    column->addWidget(m_conflict);
    column->addStretch();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::milliseconds{400});
    connect(&m_quiet, &QTimer::timeout, this, &ContactSide::ask);
    showSafety();
    show({});
}

void ContactSide::look(const ContactDetails& details, std::optional<ContactId> itself)
{
    m_details = details;
    m_itself = itself;
    showSafety();
    m_quiet.start();
}

void ContactSide::ask()
{
    m_context.jobs.run(
        this,
        [details = m_details, itself = m_itself](app::Workspace& workspace) {
            auto& desk = workspace.desk();
            return Seen{
                possiblyKnown(desk, details, itself), Acquaintances{desk}.concerns(details)};
        },
        [this](const Seen& seen) { show(seen); });
}

void ContactSide::showSafety()
{
    clear(m_safety->body());
    const auto add = [this](const QString& icon, Meaning meaning, const QString& text) {
        m_safety->body()->addWidget(line(icon, meaning, text));
    };
    if (isYes(m_details.dangerNow))
        add(QStringLiteral("shield"), Meaning::Safety,
            tr("In danger now. The emergency number first; stay on the line."));
    if (m_details.safeToTalk == Honest<YesNo>{YesNo::No})
        add(QStringLiteral("phone"), Meaning::Attention,
            tr("Cannot talk freely. Ask for a safer time and end the call simply."));
    if (isYes(m_details.suicidalThoughts))
        add(QStringLiteral("heart"), Meaning::Safety,
            tr("Thoughts of suicide. Ask openly, do not leave them alone with it."));
    const auto others = m_details.othersInDanger.valueOr({});
    if (others.contains(InDanger::Children))
        add(QStringLiteral("child"), Meaning::Safety,
            tr("Children are in danger. Ask who looks after them now."));
    if (isYes(m_details.injured))
        add(QStringLiteral("access"), Meaning::Safety, tr("Hurt. Ask whether a doctor is needed."));
    if (!m_details.incidents.empty() && isYes(m_details.incidents.front().stillInContact))
        add(QStringLiteral("flag"), Meaning::Safety,
            tr("Still in contact. Ask about shared phones and accounts."));
    if (m_safety->body()->count() == 0)
        m_safety->body()->addWidget(paragraph(
            tr("What you hear about danger is gathered here."), Type::Second, Tone::Quiet));
}

QWidget* ContactSide::rowFor(const Likeness& likeness)
{
    auto* holder = new QWidget;
    auto* column = columnIn(holder, {}, 4);
    auto* head = rowIn(column, 8);
    const QString title = likeness.caseId
        ? tr("Case %1").arg(isolated(toQt(likeness.reference)))
        : tr("Contact, %1").arg(dayText(toQt(likeness.at).date()));
    head->addWidget(label(title, Type::Strong), 1);
    head->addWidget(new Chip{{likeness.likely ? tr("likely") : tr("possible"),
        QStringLiteral("users"), likeness.likely ? Meaning::Attention : Meaning::Plain}});
    QStringList reasons;
    for (const LikenessReason reason : likeness.reasons)
        reasons << wordOf(reason);
    column->addWidget(paragraph(reasons.join(QStringLiteral(", ")), Type::Second, Tone::Second));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout{buttons, 8};
    const auto add = [&](const QString& text, const QString& icon, auto act) {
        auto* button = new Button{text, {.icon = icon, .small = true}};
        button->setObjectName(QStringLiteral("likeness.") + text);
        button->setAccessibleDescription(title);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    add(tr("Look"), QStringLiteral("eye"), [this, likeness] {
        m_context.jobs.run(
            this, [likeness](app::Workspace& workspace) { noteLook(workspace.desk(), likeness); },
            [this, likeness] {
                if (likeness.caseId)
                    m_context.shell.open(
                        QStringLiteral("case"), {{QStringLiteral("case"), toQt(*likeness.caseId)}});
                else
                    m_context.shell.open(QStringLiteral("contacts"),
                        {{QStringLiteral("contact"), toQt(*likeness.contactId)}});
            });
    });
    if (likeness.caseId)
        add(tr("Same person"), {}, [this, likeness] { Q_EMIT samePerson(likeness); });
    add(tr("Not the same"), {}, [this, likeness] {
        m_dismissed.push_back(idOf(likeness));
        auto shown = m_shown;
        m_shown.clear();
        show({std::move(shown), m_conflictShown});
    });
    column->addWidget(buttons);
    return holder;
}

void ContactSide::show(const Seen& seen)
{
    std::vector<Likeness> known;
    for (const Likeness& likeness : seen.known)
        if (std::ranges::find(m_dismissed, idOf(likeness)) == m_dismissed.end())
            known.push_back(likeness);
    if (known != m_shown || m_known->body()->count() == 0) {
        clear(m_known->body());
        m_known->setCount(known.empty() ? QString{} : QString::number(known.size()));
        for (const Likeness& likeness : known)
            m_known->body()->addWidget(rowFor(likeness));
        if (known.empty())
            m_known->body()->addWidget(paragraph(
                tr("Nobody so far. Compared again as you type."), Type::Second, Tone::Quiet));
        m_shown = std::move(known);
    }
    if (seen.conflict == m_conflictShown && m_conflict->body()->count() > 0) return;
    m_conflictShown = seen.conflict;
    clear(m_conflict->body());
    m_conflict->body()->addWidget(seen.conflict
            ? line(QStringLiteral("scale"), Meaning::Attention,
                tr("Please hand this contact to a colleague."))
            : line(QStringLiteral("check"), Meaning::Settled,
                tr("Nobody named so far is on your list of people you know. Checked again as you"
                   " type.")));
}

} // namespace waymark::ui
