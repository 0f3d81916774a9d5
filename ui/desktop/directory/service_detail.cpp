// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/service_detail.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/directory/service_facts.h"
#include "ui/desktop/directory/upkeep_texts.h"
#include "ui/desktop/kit/ask.h"
#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/card.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QMenu>

namespace waymark::ui {
namespace {

using namespace std::chrono_literals;
using directory::Said;

constexpr auto kShownFor = 20s;

} // namespace

ServiceDetail::ServiceDetail(QWidget* parent)
    : QWidget{parent}
{
    setAccessibleName(tr("Service"));
    setGround(this, Ground::Surface, "start");
    auto* outer = columnIn(this, {}, 0);
    auto* content = plainWidget(Ground::Surface);
    m_column = columnIn(content, {16, 16, 16, 16}, 12);
    outer->addWidget(scrolling(content));
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &ServiceDetail::hideAddress);
    showNothing();
}

void ServiceDetail::showNothing()
{
    m_shown.reset();
    m_masked = nullptr;
    m_address = nullptr;
    m_notice = nullptr;
    m_wrong = nullptr;
    m_hide.stop();
    clear(m_column);
    m_column->addWidget(paragraph(
        tr("Choose a service to see how to reach it, for whom it is and when it is open.")));
    m_column->addStretch();
}

void ServiceDetail::setMayRefer(bool may) { m_mayRefer = may; }

void ServiceDetail::show(ShownService shown)
{
    showNothing();
    clear(m_column);
    m_shown = std::move(shown);
    addHead(m_column);
    m_notice = new InlineNotice;
    m_notice->hide();
    m_column->addWidget(m_notice);
    addFreshness(m_column);
    addReports(m_column);
    if (!m_shown->service.hsds.alert.empty()) {
        auto* alert = new InlineNotice;
        alert->setText(sentence(m_shown->service.hsds.alert), QStringLiteral("alert"));
        m_column->addWidget(alert);
    }
    addFacts(m_column);
    addChips(m_column);
    m_column->addWidget(hairline());
    addHours(m_column);
    addPast(m_column);
    addNote(m_column);
    m_column->addStretch();
}

void ServiceDetail::addHead(QVBoxLayout* column)
{
    const auto& hsds = m_shown->service.hsds;
    auto* name = paragraph(toQt(hsds.name), Type::Title, Tone::Text);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    column->addWidget(paragraph(toQt(directory::plainText(hsds.description))));
    addActs(column);
}

void ServiceDetail::addActs(QVBoxLayout* column)
{
    auto* row = plainWidget();
    auto* flow = new FlowLayout{row, 8};
    if (m_mayRefer) {
        auto* suggest = new Button{tr("Suggest for a case…"),
            {.icon = QStringLiteral("folder"),
                .look = Look::Primary,
                .keys = QStringLiteral("Ctrl+Return")}};
        suggest->setObjectName(QStringLiteral("suggest"));
        connect(suggest, &Button::clicked, this, &ServiceDetail::suggestWanted);
        flow->addWidget(suggest);
    }
    auto* copy = new Button{tr("Copy"), {.icon = QStringLiteral("copy")}};
    copy->setObjectName(QStringLiteral("copyService"));
    copy->setToolTip(tr("Name and phone, for a minute; never a confidential address"));
    connect(copy, &Button::clicked, this, &ServiceDetail::copyWanted);
    flow->addWidget(copy);
    if (m_mayRefer) {
        auto* pack = new Button{tr("Add to pack…"), {.icon = QStringLiteral("book")}};
        pack->setObjectName(QStringLiteral("addToPack"));
        pack->setToolTip(tr("On the contact sheet of a case, in every pack made for it"));
        connect(pack, &Button::clicked, this, &ServiceDetail::packWanted);
        flow->addWidget(pack);
    }
    auto* change = new Button{tr("Change…"), {.icon = QStringLiteral("pencil")}};
    change->setObjectName(QStringLiteral("changeService"));
    connect(change, &Button::clicked, this, &ServiceDetail::changeWanted);
    flow->addWidget(change);
    auto* print = new IconButton{QStringLiteral("printer"), tr("A page to take along")};
    print->setObjectName(QStringLiteral("printService"));
    connect(print, &IconButton::clicked, this, &ServiceDetail::sheetWanted);
    flow->addWidget(print);
    auto* history = new IconButton{QStringLiteral("clock"), tr("What changed…")};
    history->setObjectName(QStringLiteral("serviceChanges"));
    connect(history, &IconButton::clicked, this, &ServiceDetail::historyWanted);
    flow->addWidget(history);
    column->addWidget(row);
}

void ServiceDetail::addFreshness(QVBoxLayout* column)
{
    const auto& service = m_shown->service;
    auto* strip = new InlineNotice{freshnessMeaning(service.freshness)};
    QString text;
    if (service.verified) {
        const QString day = longDate(toQt(service.verified->on));
        text = tr("<b>Checked on %1</b> · %2").arg(day, howText(service.verified->how));
        if (!service.verified->by.empty())
            text += QStringLiteral(" · ") + toQt(service.verified->by).toHtmlEscaped();
    } else {
        text = tr("<b>Nobody here has checked this yet.</b>");
    }
    if (service.freshness == directory::Freshness::Stale)
        text += tr(" Ask before you give the number.");
    strip->setText(text, freshnessIcon(service.freshness));
    column->addWidget(strip);
    auto* row = rowIn(column);
    row->addStretch();
    m_wrong = new Button{tr("Something is wrong"), {.hint = QStringLiteral("W"), .small = true}};
    m_wrong->setObjectName(QStringLiteral("somethingWrong"));
    m_wrong->setToolTip(tr("Stands on the entry at once and first in the list of what to check"));
    connect(m_wrong, &Button::clicked, this, &ServiceDetail::askWhatIsWrong);
    row->addWidget(m_wrong);
    auto* verify = new Button{tr("Still right"), {.icon = QStringLiteral("check"), .small = true}};
    verify->setObjectName(QStringLiteral("stillRight"));
    verify->setToolTip(tr("Renews the date with your name"));
    auto* menu = new QMenu{verify};
    using enum directory::VerifiedBy;
    for (const auto how : {Phone, Email, Visit, Website, Meeting})
        connect(menu->addAction(howText(how)), &QAction::triggered, this,
            [this, how] { Q_EMIT verifyWanted(how); });
    connect(verify, &Button::clicked, menu, [menu, verify] { popUnder(menu, verify); });
    row->addWidget(verify);
}

void ServiceDetail::addReports(QVBoxLayout* column)
{
    for (const auto& report : m_shown->reports) {
        auto* strip = new InlineNotice;
        strip->setText(reportText(report), QStringLiteral("alert"));
        column->addWidget(strip);
    }
}

void ServiceDetail::askWhatIsWrong()
{
    if (!m_shown || !m_wrong) return;
    auto* menu = new QMenu{m_wrong};
    menu->setObjectName(QStringLiteral("whatIsWrong"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using enum directory::Wrong;
    for (const auto what : {Number, Hours, Place, Closed, Other})
        connect(menu->addAction(wrongText(what)), &QAction::triggered, this,
            [this, what] { Q_EMIT reportWanted(what); });
    // W and Enter are enough for what is wrong most often.
    menu->setActiveAction(menu->actions().constFirst());
    popUnder(menu, m_wrong);
}

void ServiceDetail::addFacts(QVBoxLayout* column)
{
    const auto& service = m_shown->service;
    auto* facts = new FactList;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty()) facts->add(name, text);
    };
    add(tr("Phone"), phoneLines(service.hsds));
    add(tr("E-mail"), toQt(service.hsds.email).toHtmlEscaped());
    add(tr("Web page"), toQt(service.hsds.url).toHtmlEscaped());
    if (service.additions.confidential)
        facts->add(tr("Where"), addressWidget());
    else
        add(tr("Where"), lined(addressLines(service.hsds)));
    // Of a confidential one it comes with the address.
    if (!service.additions.confidential)
        add(tr("Entrance"), toQt(service.additions.safeEntrance).toHtmlEscaped());
    add(tr("Languages"), languageFacts(*m_shown));
    add(tr("For whom"), forWhom(*m_shown));
    add(tr("Not for"), lined(toQt(service.additions.exclusions)));
    add(tr("How to come"), sentence(service.hsds.application_process));
    const QString fees = sentence(service.hsds.fees_description);
    add(tr("Cost"), fees.isEmpty() && service.additions.free == Said::Yes ? tr("free") : fees);
    add(tr("Wait"),
        toQt(service.additions.waitingTime.empty() ? service.hsds.wait_time
                                                   : service.additions.waitingTime)
            .toHtmlEscaped());
    QStringList documents;
    for (const auto& document : service.hsds.required_documents)
        documents << toQt(document.document);
    add(tr("To bring"), documents.join(QStringLiteral(", ")).toHtmlEscaped());
    add(tr("Send by"), toQt(service.additions.secureChannel).toHtmlEscaped());
    add(tr("Agreement"), agreementLines(*m_shown));
    if (service.hsds.organization)
        add(tr("Belongs to"), toQt(service.hsds.organization->name).toHtmlEscaped());
    add(tr("Changed here"), changedHereText(m_shown->changedHere));
    column->addWidget(facts);
}

QWidget* ServiceDetail::addressWidget()
{
    auto* widget = plainWidget();
    auto* column = columnIn(widget, {}, 6);
    column->addWidget(paragraph(tr("The address is confidential."), Type::Body, Tone::Text));
    m_masked = plainWidget();
    auto* row = rowIn(m_masked, {}, 6);
    auto* reason = new LineEdit;
    reason->setObjectName(QStringLiteral("revealReason"));
    reason->setAccessibleName(tr("Why you need the address"));
    reason->setPlaceholderText(tr("Why you need it"));
    row->addWidget(reason, 1);
    auto* show = new Button{tr("Show"), {.icon = QStringLiteral("eye"), .small = true}};
    show->setObjectName(QStringLiteral("reveal"));
    connect(show, &Button::clicked, this, [this, reason] { Q_EMIT revealWanted(reason->text()); });
    row->addWidget(show);
    column->addWidget(m_masked);
    m_address = paragraph({}, Type::Body, Tone::Text);
    m_address->setAccessibleName(tr("Confidential address"));
    m_address->hide();
    column->addWidget(m_address);
    return widget;
}

void ServiceDetail::showAddress(const QStringList& lines)
{
    if (!m_address) return;
    m_address->setText(lines.join(QLatin1Char{'\n'}) + QLatin1Char{'\n'}
        + tr("Hidden again in 20 seconds. This was recorded."));
    m_address->show();
    m_masked->hide();
    m_hide.start(kShownFor);
}

void ServiceDetail::hideAddress()
{
    if (!m_address) return;
    m_address->clear();
    m_address->hide();
    m_masked->show();
}

void ServiceDetail::setProblem(const QString& problem)
{
    if (m_notice) m_notice->setText(problem.toHtmlEscaped());
}

void ServiceDetail::addChips(QVBoxLayout* column)
{
    const auto& additions = m_shown->service.additions;
    auto* holder = plainWidget();
    auto* flow = new FlowLayout{holder, 6};
    const auto add = [&](bool wanted, const QString& text, const char* icon) {
        if (wanted) flow->addWidget(new Chip{{text, QLatin1String{icon}, Meaning::Accent}});
    };
    add(additions.acceptsAnonymous == Said::Yes, tr("Accepts without a name"), "person");
    add(additions.stepFree == Said::Yes, tr("Step-free"), "access");
    add(additions.takesChildren == Said::Yes, tr("Children may come along"), "child");
    add(additions.takesAnimals == Said::Yes, tr("Animals may come along"), "heart");
    add(additions.takesUndocumented == Said::Yes, tr("Asks for no papers"), "file-text");
    add(additions.confidential, tr("Confidential address"), "shield");
    for (const auto& at : m_shown->service.hsds.service_at_locations)
        if (at.location)
            for (const auto& access : at.location->accessibility)
                add(access.description.size() < 30 && additions.stepFree != Said::Yes,
                    toQt(access.description), "access");
    if (flow->count() == 0) {
        delete holder;
        return;
    }
    column->addWidget(holder);
}

void ServiceDetail::addHours(QVBoxLayout* column)
{
    auto* head = rowIn(column, 6);
    head->addWidget(label(tr("Opening hours"), Type::Strong));
    auto* now = label(openText(m_shown->open), Type::Body, Tone::Second);
    setMeaning(now, openMeaning(m_shown->open));
    head->addWidget(now);
    head->addStretch();
    if (m_shown->open.kind == directory::OpenState::Kind::Unknown) return;
    auto* week = new FactList;
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        const auto& hours = m_shown->week[static_cast<std::size_t>(day)];
        QString name = locale.standaloneDayName(day + 1);
        name.front() = name.front().toUpper();
        auto* fact = week->add(name, hoursText(hours));
        if (day != m_shown->today) continue;
        setType(fact, Type::Strong);
        setTone(fact, Tone::Accent);
        fact->setAccessibleDescription(tr("today"));
    }
    for (const auto& off : m_shown->daysOff)
        week->add(tr("Closed"), offText(off));
    if (m_shown->service.additions.closedOnHolidays == Said::Yes)
        week->add(tr("Closed"), tr("on public holidays"));
    column->addWidget(week);
}

void ServiceDetail::addPast(QVBoxLayout* column)
{
    if (!m_mayRefer) return;
    column->addWidget(hairline());
    column->addWidget(label(tr("How referrals went"), Type::Strong));
    auto* told = paragraph(pastText(m_shown->past));
    told->setObjectName(QStringLiteral("pastReferrals"));
    column->addWidget(told);
}

void ServiceDetail::addNote(QVBoxLayout* column)
{
    const auto& note = m_shown->service.additions.goodToKnow;
    if (note.empty()) return;
    column->addWidget(hairline());
    column->addWidget(label(tr("Good to know"), Type::Strong));
    column->addWidget(paragraph(toQt(note)));
}

} // namespace waymark::ui
