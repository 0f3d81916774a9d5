// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/assessment/about_card.h"

#include "ui/desktop/assessment/form_words.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/qt/convert.h"

namespace waymark::ui {
namespace {

using assessment::Action;
using assessment::Consent;
using assessment::RequestedBy;

} // namespace

QString actionText(Action action)
{
    switch (action) {
    case Action::AskConsent: return AboutCard::tr("Consent is being asked");
    case Action::Schedule: return AboutCard::tr("A day is agreed");
    case Action::Begin: return AboutCard::tr("Begin");
    case Action::Finish:
    case Action::HandIn: return AboutCard::tr("Finish");
    case Action::TakeBack: return AboutCard::tr("Take back from review");
    case Action::Approve: return AboutCard::tr("Approve");
    case Action::Return: return AboutCard::tr("Return with comment");
    case Action::Send: return AboutCard::tr("Summary was sent");
    case Action::RecordDecision: return AboutCard::tr("Measures were decided");
    case Action::PutIntoEffect: return AboutCard::tr("Put into effect");
    case Action::MarkDue: return AboutCard::tr("Due again");
    case Action::Supersede: return AboutCard::tr("Replaced");
    case Action::Refuse: return AboutCard::tr("Not wanted…");
    case Action::MarkUnreachable: break;
    }
    return AboutCard::tr("Not reached…");
}

QString requestedByText(RequestedBy by)
{
    switch (by) {
    case RequestedBy::Self: return AboutCard::tr("the person");
    case RequestedBy::Police: return AboutCard::tr("police");
    case RequestedBy::Prosecutor: return AboutCard::tr("prosecutor");
    case RequestedBy::Judge: return AboutCard::tr("judge");
    case RequestedBy::OwnService: return AboutCard::tr("this service");
    case RequestedBy::Other: break;
    }
    return AboutCard::tr("somebody else");
}

QString consentText(Consent consent)
{
    switch (consent) {
    case Consent::NotAsked: return AboutCard::tr("not asked yet");
    case Consent::Given: return AboutCard::tr("given");
    case Consent::Partial: return AboutCard::tr("given in part");
    case Consent::Refused: break;
    }
    return AboutCard::tr("refused");
}

AboutCard::AboutCard(QWidget* parent)
    : QWidget{parent}
    , m_card{new Card{QStringLiteral("info"), tr("About this assessment"), this}}
    , m_facts{new FactList{96, m_card}}
{
    columnIn(this, {}, 0)->addWidget(m_card);
    auto* edit = m_card->addAction(tr("Change"), QStringLiteral("pencil"));
    edit->setObjectName(QStringLiteral("assessmentDetails"));
    connect(edit, &Button::clicked, this, &AboutCard::editWanted);
    m_card->body()->addWidget(m_facts);
    auto* steps = new QWidget{m_card};
    m_steps = new FlowLayout{steps, 8};
    m_card->body()->addWidget(steps);
    auto* tools = new QWidget{m_card};
    auto* flow = new FlowLayout{tools, 8};
    const auto tool = [&](const QString& text, const char* icon, const char* name) {
        auto* button = new Button{
            text, {.icon = QLatin1String{icon}, .look = Look::Quiet, .small = true}, tools};
        button->setObjectName(QLatin1String{name});
        flow->addWidget(button);
        return button;
    };
    connect(tool(tr("Turn to the person"), "zoom-in", "largeType"), &Button::clicked, this,
        &AboutCard::largeTypeWanted);
    auto* print = tool(tr("Print…"), "printer", "printForm");
    connect(print, &Button::clicked, this, [this, print] { Q_EMIT printWanted(print); });
    connect(tool(tr("Summary…"), "file-text", "summary"), &Button::clicked, this,
        &AboutCard::summaryWanted);
    m_card->body()->addWidget(tools);
}

void AboutCard::show(const assessment::AssessmentDetails& details, assessment::State state,
    const std::vector<Action>& steps)
{
    const auto day = [](const std::optional<Date>& date) {
        return date ? longDate(toQt(*date)) : QStringLiteral("–");
    };
    m_facts->clear();
    m_facts->add(tr("Stands"), stateText(state));
    m_facts->add(tr("Asked by"),
        details.requestReference.empty() ? requestedByText(details.requestedBy)
                                         : requestedByText(details.requestedBy)
                + QStringLiteral(", ") + isolated(toQt(details.requestReference)));
    m_facts->add(tr("Due"), day(details.dueOn));
    if (details.reassessOn) m_facts->add(tr("Again on"), day(details.reassessOn));
    m_facts->add(tr("Consent"), consentText(details.consent));
    if (!details.interpreter.empty()) m_facts->add(tr("Interpreter"), toQt(details.interpreter));
    if (details.special) m_facts->add(tr("Protected"), tr("holds health or similar data"));
    clear(m_steps);
    for (const Action action : steps) {
        // Finishing is the way through the form; reviews have their own queue.
        if (action == Action::Finish || action == Action::HandIn || action == Action::Approve
            || action == Action::Return || action == Action::Begin)
            continue;
        auto* button = new Button{actionText(action), {.small = true}, m_card};
        button->setObjectName(QStringLiteral("step-") + toQt(code(action)));
        m_steps->addWidget(button);
        connect(button, &Button::clicked, this, [this, action] { Q_EMIT stepWanted(action); });
    }
}

} // namespace waymark::ui
