// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/leaflets/hand_over_dialog.h"

#include "ui/desktop/kit/bands.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/leaflets/leaflet_words.h"
#include "ui/desktop/qt/convert.h"
#include "ui/desktop/qt/error_text.h"
#include "ui/desktop/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark::ui {
namespace {

constexpr std::array kWays{leaflets::Handing::Paper, leaflets::Handing::File,
    leaflets::Handing::Post, leaflets::Handing::Screen};

} // namespace

HandOverDialog::HandOverDialog(const Wanted& wanted, const cases::Verdict& verdict, QWidget* parent)
    : Dialog{tr("Ask before it leaves"), parent}
    , m_discreet{wanted.discreet}
    , m_handing{wanted.handing}
{
    setObjectName(QStringLiteral("handOverDialog"));
    auto* banner = new SafeContactBanner{this};
    banner->setValue(paperBanner(verdict));
    body()->addWidget(banner);
    if (wanted.chooseHanding) {
        m_way = new Segments{tr("How it is given"),
            QStringList{tr("Paper"), tr("File"), tr("By post"), tr("On a screen")}, this};
        m_way->setObjectName(QStringLiteral("handOverWay"));
        m_way->setCurrent(0);
        body()->addWidget(new Field{tr("How it is given"), m_way, this});
    }
    m_seenBy = new Segments{tr("Who else could see it?"),
        std::vector<Segments::Option>{{tr("Not asked"), true}, {tr("Nobody"), false},
            {tr("Somebody safe"), false}, {tr("Somebody else"), false}},
        this};
    m_seenBy->setObjectName(QStringLiteral("handOverSeenBy"));
    m_seenBy->setCurrent(0);
    m_keptAt = new Segments{tr("Where will it be kept?"),
        std::vector<Segments::Option>{{tr("Not asked"), true}, {tr("With the person"), false},
            {tr("At home"), false}, {tr("Elsewhere, safe"), false}, {tr("Here"), false},
            {tr("On a shared device"), false}},
        this};
    m_keptAt->setObjectName(QStringLiteral("handOverKeptAt"));
    m_keptAt->setCurrent(0);
    body()->addWidget(new Field{tr("Who else could see it?"), m_seenBy, this});
    body()->addWidget(new Field{tr("Where will it be kept?"), m_keptAt, this});
    m_advice = new InlineNotice{Meaning::Attention, this};
    m_advice->setObjectName(QStringLiteral("handOverAdvice"));
    m_advice->hide();
    body()->addWidget(m_advice);
    m_reason = new LineEdit{{}, this};
    m_reason->setObjectName(QStringLiteral("handOverReason"));
    m_reason->setAccessibleName(tr("Reason to hand it over all the same"));
    m_reason->setPlaceholderText(tr("Reason, in a few words"));
    m_reason->hide();
    body()->addWidget(m_reason);
    auto* go = addButton(new Button{wanted.go, {.look = Look::Primary}});
    go->setObjectName(QStringLiteral("handOverGo"));
    connect(go, &QAbstractButton::clicked, this, [this] {
        if (m_reasonNeeded && m_reason->text().trimmed().isEmpty())
            m_reason->setFocus();
        else
            Q_EMIT agreed();
    });
    connect(m_seenBy, &Segments::chosen, this, [this] { advise(); });
    connect(m_keptAt, &Segments::chosen, this, [this] { advise(); });
    const bool discreetOnly = std::ranges::find(verdict.reasons, cases::GuardReason::DiscreetOnly)
        != verdict.reasons.end();
    if (discreetOnly && !m_discreet)
        askReason(errorText({Error::Kind::NotAllowed, "pack.discreet-only"}));
    else if (verdict.answer == cases::Answer::NotNow)
        askReason(errorText({Error::Kind::NotAllowed, "pack.not-safe-now"}));
    m_seenBy->setFocus();
    setMinimumWidth(px(680));
}

bool HandOverDialog::event(QEvent* event)
{
    const bool done = Dialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) fit();
    return done;
}

/// Windows do not follow the height their content needs at a width by themselves.
void HandOverDialog::fit()
{
    if (!isVisible() || !layout()->hasHeightForWidth()) return;
    const int needed = layout()->heightForWidth(width());
    if (height() < needed) resize(width(), needed);
}

leaflets::HandOver HandOverDialog::how() const
{
    return {.handing
        = m_way ? kWays[static_cast<std::size_t>(std::max(0, m_way->current()))] : m_handing,
        .seenBy = static_cast<leaflets::SeenBy>(std::max(0, m_seenBy->current())),
        .keptAt = static_cast<leaflets::KeptAt>(std::max(0, m_keptAt->current())),
        .overrideReason = fromQt(m_reason->text().trimmed())};
}

void HandOverDialog::askReason(const QString& sentence)
{
    m_reasonNeeded = true;
    m_advice->setText(sentence.toHtmlEscaped());
    m_reason->show();
    m_reason->setFocus();
}

void HandOverDialog::advise()
{
    if (m_reasonNeeded) return;
    const bool seen = how().seenBy == leaflets::SeenBy::SomebodyElse;
    const bool shared = how().keptAt == leaflets::KeptAt::SharedDevice;
    if (m_discreet || (!seen && !shared))
        m_advice->setText({});
    else
        m_advice->setText(seen ? tr("Somebody else could see it. Think of the discreet form, or "
                                    "read it together and keep it here.")
                               : tr("A file on a shared device is found easily. Think of paper, "
                                    "of the discreet form, or of a sealed file."));
}

} // namespace waymark::ui
