// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/directory/filter_panel.h"

#include "ui/desktop/directory/directory_texts.h"
#include "ui/desktop/kit/buttons.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/kit/text.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace waymark::ui {
namespace {

constexpr std::array kDistances{5.0, 20.0, 60.0};
constexpr int kUsualDistance = 1;

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget{parent}
{
    setAccessibleName(tr("Filters"));
    setGround(this, Ground::Window, "end");
    auto* outer = columnIn(this, {}, 0);
    auto* content = plainWidget(Ground::Window);
    auto* column = columnIn(content, {24, 16, 16, 16}, 14);
    outer->addWidget(scrolling(content));

    auto* head = rowIn(column);
    head->addWidget(label(tr("Filters"), Type::Strong));
    head->addStretch();
    auto* reset = new Button{tr("Clear"), {.look = Look::Quiet, .small = true}};
    reset->setObjectName(QStringLiteral("clearFilters"));
    connect(reset, &Button::clicked, this, &FilterPanel::clear);
    head->addWidget(reset);

    m_need = new ComboBox;
    m_need->setObjectName(QStringLiteral("need"));
    fillNeeds();
    column->addWidget(new Field{tr("Need"), m_need});
    auto* place = new LineEdit;
    place->setObjectName(QStringLiteral("near"));
    m_near = new Field{tr("Near"), place};
    column->addWidget(m_near);
    m_within = new Segments{tr("Within"), QStringList{tr("5"), tr("20"), tr("60 km")}};
    m_within->setObjectName(QStringLiteral("within"));
    m_within->setSmall(true);
    m_within->setCurrent(kUsualDistance);
    m_within->setClearedTo(kUsualDistance);
    column->addWidget(new Field{tr("Within"), m_within});
    m_language = new ComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Any language"), QString{});
    column->addWidget(new Field{tr("Language"), m_language});

    auto* boxes = columnIn(column, 6);
    boxes->addWidget(label(tr("Only services that"), Type::Label, Tone::Second));
    m_free = addBox(boxes, tr("are free"), "onlyFree");
    m_anonymous = addBox(boxes, tr("accept without a name"), "onlyAnonymous");
    m_open = addBox(boxes, tr("are open now"), "onlyOpen");
    m_stepFree = addBox(boxes, tr("have step-free access"), "onlyStepFree");
    m_children = addBox(boxes, tr("take children along"), "onlyChildren");
    m_papers = addBox(boxes, tr("ask for no papers"), "onlyWithoutPapers");

    auto* checked = columnIn(column, 6);
    checked->addWidget(label(tr("Information checked"), Type::Label, Tone::Second));
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto freshness = static_cast<directory::Freshness>(i);
        auto* row = rowIn(checked, 6);
        auto* icon = new IconLabel{freshnessIcon(freshness), 13};
        icon->setMeaning(freshnessMeaning(freshness));
        row->addWidget(icon);
        m_counts[i] = new FilterChip{{}};
        m_counts[i]->setObjectName(QStringLiteral("checked-") + toQt(code(freshness)));
        row->addWidget(m_counts[i]);
        row->addStretch();
        connect(m_counts[i], &FilterChip::toggled, this, [this, i](bool on) { only(i, on); });
    }
    column->addStretch();
    setFreshness({});

    connect(m_need, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    connect(place, &QLineEdit::textChanged, this, &FilterPanel::changed);
    connect(m_within, &Segments::chosen, this, &FilterPanel::changed);
}

QCheckBox* FilterPanel::addBox(QBoxLayout* column, const QString& text, const char* name)
{
    auto* box = new QCheckBox{text};
    box->setObjectName(QLatin1String{name});
    column->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &FilterPanel::changed);
    return box;
}

void FilterPanel::fillNeeds()
{
    m_need->addItem(tr("Any need"), -1);
    QList<std::pair<QString, int>> needs;
    for (const directory::Need need : directory::allNeeds())
        needs.append({needText(need), static_cast<int>(need)});
    std::ranges::sort(needs, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& [text, value] : needs)
        m_need->addItem(text, value);
}

directory::Query FilterPanel::query() const
{
    directory::Query query;
    if (const int need = m_need->currentValue().toInt(); need >= 0)
        query.need = static_cast<directory::Need>(need);
    query.language = fromQt(m_language->currentValue().toString());
    query.withinKm = kDistances[static_cast<std::size_t>(std::max(0, m_within->current()))];
    query.onlyFree = m_free->isChecked();
    query.onlyAnonymous = m_anonymous->isChecked();
    query.onlyStepFree = m_stepFree->isChecked();
    query.onlyChildren = m_children->isChecked();
    query.onlyWithoutPapers = m_papers->isChecked();
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        if (m_counts[i]->isChecked()) query.freshness = static_cast<directory::Freshness>(i);
    if (m_open->isChecked()) query.openAt = fromQt(QDateTime::currentDateTime());
    return query;
}

QString FilterPanel::near() const { return m_near->as<LineEdit>()->text().trimmed(); }

void FilterPanel::setPlaceKnown(bool known)
{
    m_near->setHint(
        known || near().isEmpty() ? QString{} : tr("No service is in a place of that name."));
}

void FilterPanel::setLanguages(const std::vector<std::string>& codes)
{
    const QSignalBlocker quiet{m_language};
    const QVariant chosen = m_language->currentValue();
    while (m_language->count() > 1)
        m_language->removeItem(1);
    QList<std::pair<QString, QString>> names;
    for (const std::string& code : codes)
        names.append({languageText(code), toQt(code)});
    std::ranges::sort(names, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto& [name, code] : names)
        m_language->addItem(name, code);
    m_language->setCurrentValue(chosen);
    if (m_language->currentIndex() < 0) m_language->setCurrentIndex(0);
}

void FilterPanel::setFreshness(const std::array<std::size_t, 3>& counts)
{
    const QLocale locale;
    const QStringList texts{tr("last 90 days"), tr("90 to 180 days"), tr("older, ask first")};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(tr("%1  %2").arg(texts.at(static_cast<qsizetype>(i)),
            locale.toString(static_cast<qulonglong>(counts[i]))));
}

void FilterPanel::only(std::size_t chosen, bool on)
{
    if (on)
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            const QSignalBlocker quiet{m_counts[i]};
            m_counts[i]->setChecked(i == chosen);
        }
    Q_EMIT changed();
}

void FilterPanel::setNeed(std::optional<directory::Need> need)
{
    m_need->setCurrentValue(need ? static_cast<int>(*need) : -1);
}

void FilterPanel::clear()
{
    clearNeed();
    clearPlace();
    clearLanguage();
    clearBoxes();
    m_within->setCurrent(kUsualDistance);
    Q_EMIT changed();
}

void FilterPanel::clearPlace() { m_near->as<LineEdit>()->clear(); }
void FilterPanel::clearLanguage() { m_language->setCurrentIndex(0); }
void FilterPanel::clearNeed() { m_need->setCurrentIndex(0); }

void FilterPanel::clearBoxes()
{
    for (QCheckBox* box : {m_free, m_anonymous, m_open, m_stepFree, m_children, m_papers})
        box->setChecked(false);
    for (FilterChip* chip : m_counts)
        chip->setChecked(false);
}

bool FilterPanel::hasBoxes() const
{
    return m_free->isChecked() || m_anonymous->isChecked() || m_open->isChecked()
        || m_stepFree->isChecked() || m_children->isChecked() || m_papers->isChecked()
        || std::ranges::any_of(m_counts, &FilterChip::isChecked);
}

} // namespace waymark::ui
